/** A day that is not open yet: everything about it can still be written. */
import type { Browser } from "playwright-core";
import { startDemoServer, temporaryData } from "../demoServer.ts";
import { openDesk } from "../hallPages.ts";
import { goTo, ready } from "./stage.ts";
import type { Look } from "./stage.ts";

/** On a server of its own. */
export async function unopenedDay(browser: Browser, look: Look): Promise<void> {
  const { data, remove } = temporaryData();
  const server = await startDemoServer(data, 0, ["--not-open"]);
  const { page: team, context } = await openDesk(browser, server, "programmateam");
  try {
    for (const [tab, name] of [
      ["Overzicht", "overview"],
      ["Programma", "programme"],
      ["Voorstellen", "proposals"],
      ["Borden", "boards"],
      ["Uiterlijk", "look"],
      ["Instellingen", "settings"],
    ] as const) {
      await goTo(team, tab);
      await look(`unopened-${name}`, "laptop", await ready(team));
    }
  } finally {
    await context.close();
    await server.stop();
    remove();
  }
}
