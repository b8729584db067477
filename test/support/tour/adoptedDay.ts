/** A day of which the record is adopted and made public: what its people, its team and a stranger see. */
import type { Browser } from "playwright-core";
import { startDemoServer, temporaryData } from "../demoServer.ts";
import { fillJoinForm, openDesk, openPhone, sizes, visit } from "../hallPages.ts";
import { afterTheDay, closedDay } from "./after.ts";
import { goTo, ordersOf, press, ready, see } from "./stage.ts";
import type { Look } from "./stage.ts";

/** On a server of its own. */
export async function adoptedDay(browser: Browser, look: Look): Promise<void> {
  const { data, remove } = temporaryData();
  const server = await startDemoServer(data);
  const phone = await openPhone(browser, server);
  const desk = await openDesk(browser, server, "programmateam");
  const screen = await openDesk(browser, server, "scherm");
  const reader = await visit(browser, server, sizes.laptop);
  try {
    await fillJoinForm(phone.page, {
      name: "Noor",
      organisation: "De Brug",
      sector: "Onderwijs",
      regions: ["Utrecht"],
    });
    await see(phone.page, "Nu in de zaal");
    await closedDay(server);
    await look("phone-day-closed", "phone", await ready(phone.page));
    const team = desk.page;
    const order = await ordersOf(server, "moderator");
    await afterTheDay(team, async (name) => {
      await look(name, "laptop", team);
      if (name !== "team-nominations") return;
      // By now the division of fte is published, and the record is not locked yet.
      for (const slide of [1, 2, 3]) {
        await order({ type: "showScene", scene: { kind: "closing", slide } });
        await see(screen.page, new RegExp(`dia ${slide + 1} van`));
        await look(`projector-closing-${slide + 1}`, "projector", await ready(screen.page));
      }
    });
    await goTo(team, "Verslag");
    await press(team, "Maak openbaar");
    await see(team, /^Openbaar sinds/);
    await look("team-record-public", "laptop", await ready(team));
    await goTo(team, "Bewaren en wissen");
    await look("team-keeping", "laptop", await ready(team));
    await look("phone-day-adopted", "phone", await ready(phone.page));
    await look("projector-day-adopted", "projector", await ready(screen.page));
    for (const [path, name] of [
      ["verslag", "record"],
      ["rsv", "rsvs"],
      ["rsv?zoek=assen", "found"],
      ["rsv/drenthe", "rsv"],
    ] as const) {
      await reader.page.goto(`${server.url}/d/${server.code}/${path}`);
      await look(`public-${name}`, "laptop", await ready(reader.page));
    }
  } finally {
    for (const { context } of [phone, desk, screen, reader]) await context.close();
    await server.stop();
    remove();
  }
}
