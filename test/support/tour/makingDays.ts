/** How a programme team comes to a day: a server without one, the form, the links, and the list. */
import type { Browser } from "playwright-core";
import { temporaryData } from "../demoServer.ts";
import { startEmptyServer } from "../emptyServer.ts";
import { sizes, visit } from "../hallPages.ts";
import { press, ready, see } from "./stage.ts";
import type { Look } from "./stage.ts";

/** On an empty server of its own. */
export async function makingDays(browser: Browser, look: Look): Promise<void> {
  const { data, remove } = temporaryData();
  const server = await startEmptyServer(data);
  const { page, context } = await visit(browser, server, sizes.laptop);
  try {
    await page.goto(`${server.url}/maken`);
    await see(page, "Voor deze pagina heb je een link nodig");
    await look("making-no-link", "laptop", await ready(page));
    await page.goto(`${server.url}/maken#${server.maker}`);
    await see(page, "Er is nog geen dag.");
    await look("making-empty", "laptop", await ready(page));
    await page.getByRole("radio", { name: /Regiobijeenkomst/ }).check();
    await look("making-meeting", "laptop", await ready(page));
    await page.getByRole("radio", { name: /Beslisdag 2023/ }).check();
    await page.getByLabel("Titel").fill("Onze Beslisdag");
    await page.getByLabel("Datum").fill("2027-03-16");
    await press(page, "Maak de dag");
    await see(page, "Onze Beslisdag is gemaakt");
    await look("making-made", "laptop", await ready(page));
    await page.goto(`${server.url}/maken`);
    await see(page, "in voorbereiding");
    await look("making-list", "laptop", await ready(page));
  } finally {
    await context.close();
    await server.stop();
    remove();
  }
}
