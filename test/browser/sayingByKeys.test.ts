import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openDesk, openPhone } from "../support/hallPages.ts";
import { ordersOf, see } from "../support/tour/stage.ts";
import { tabTo } from "./keys.ts";

const { data, remove } = temporaryData();
let server: DemoServer;
let browser: Browser;

beforeAll(async () => {
  server = await startDemoServer(data);
  ({ browser } = await openBrowser());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

/** With Tab and Enter. */
async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

async function write(page: Page, field: RegExp, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

test("by keyboard alone: a question answered for all, help asked and given, how it was, and a sheet's field", async () => {
  const order = await ordersOf(server, "moderator");
  const { page: desk } = await openDesk(browser, server, "regie");
  const { page: group } = await openDesk(browser, server, "groep");
  const { page: phone } = await openPhone(browser, server);
  await fillJoinForm(phone, {
    name: "Ada",
    organisation: "De Brug",
    sector: "Onderwijs",
    regions: ["Utrecht"],
  });
  await see(phone, "Nu in de zaal");

  await press(phone, /^Vragen/);
  await write(phone, /^Je vraag/, "Wie betaalt de bus?");
  await press(phone, /^Stel je vraag/);
  await see(phone, "Wie betaalt de bus?");
  await press(desk, /^Vragen/);
  await press(desk, /Wie betaalt de bus/);
  await write(desk, /^Antwoord voor iedereen/, "Het programma betaalt de bus.");
  await press(desk, /^Toon het antwoord aan iedereen/);
  await see(phone, "Het programma betaalt de bus.");

  await press(phone, /^Ik heb hulp nodig/);
  await press(phone, /^Vraag om hulp/);
  await press(group, /^Hulp/);
  await press(group, /^Ik ga/);
  await see(phone, "Er komt iemand naar je toe");
  await press(group, /^Geholpen/);

  await press(desk, /^Deelnemers/);
  await press(desk, /^Hoe was het\?/);
  await press(desk, /^Zet open/);
  await press(phone, /^Nu$/);
  await press(phone, /^Fijn/);
  await write(phone, /^Wil je er iets bij zeggen/, "Eindelijk samen.");
  await press(phone, /^Laat het weten/);
  await see(desk, "Eindelijk samen.");

  await order({ type: "assembleDivision" });
  await order({ type: "goToPart", partId: "sheets" });
  await press(phone, /^Hier ga ik zitten/);
  await press(phone, /^Vraag 3/);
  await write(phone, /^Wat willen we/, "Elke jongere kan starten.");
  await press(desk, /^Werkbladen/);
  await press(desk, /Utrecht/);
  await desk.getByRole("textbox").first().waitFor();
  await press(desk, /^Vraag 3/);
  await see(desk, "Elke jongere kan starten.");
  expect(await desk.getByText(/De Brug/).count()).toBeGreaterThan(0);
});
