import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { openBrowser, openDesk, openPhone } from "../support/hallPages.ts";
import { pressBig, settled, tabTo } from "./keys.ts";

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

test("a whole round by keyboard alone: join, post-it, objection, second thoughts, decision", async () => {
  const { page: desk } = await openDesk(browser, server, "regie");
  const { page: phone } = await openPhone(browser, server);
  await phone.getByLabel("Je naam").waitFor();

  await tabTo(phone, /^Je naam/);
  await phone.keyboard.type("Robin");
  await tabTo(phone, /^Je organisatie/);
  await phone.keyboard.type("Fonds Vooruit");
  await tabTo(phone, /^Sector/);
  await phone.keyboard.type("Fonds");
  await tabTo(phone, /Regio erbij/);
  await phone.keyboard.press("Enter");
  await tabTo(phone, /^Drenthe/);
  await phone.keyboard.press("Space");
  await tabTo(phone, /^Doe mee/);
  await phone.keyboard.press("Enter");
  await phone.getByText("Nu in de zaal").first().waitFor();

  await desk.getByRole("button", { name: /Begin met/ }).waitFor();
  await desk.keyboard.press("ArrowRight");
  await desk
    .getByRole("button", { name: /Open het bord/ })
    .first()
    .waitFor();
  await desk.keyboard.press("s");
  await phone.getByLabel(/Je post-it/).waitFor();
  await tabTo(phone, /^Je post-it/);
  await phone.keyboard.type("De bibliotheken.");
  await tabTo(phone, /^Plak op het bord/);
  await phone.keyboard.press("Enter");
  await phone.getByText("Op het bord", { exact: true }).first().waitFor();

  await settled(desk, /Beslissing: regio-indeling/);
  await tabTo(desk, /Beslissing: regio-indeling/);
  await desk.keyboard.press("Enter");
  await pressBig(desk, /Presenteer het voorstel/);
  await pressBig(desk, /Begin met verhelderen/);
  await pressBig(desk, /Begin met reageren/);
  await pressBig(desk, /Open de ronde/);
  await tabTo(phone, /Overwegend bezwaar/);
  await phone.keyboard.press("Enter");
  await phone.getByRole("heading", { name: "Wat is je bezwaar?" }).waitFor();
  await tabTo(phone, /niet veilig genoeg/);
  await phone.keyboard.type("Dit gaat te snel.");
  await tabTo(phone, /^Dien mijn bezwaar in/);
  await phone.keyboard.press("Enter");
  await phone.getByText("Jouw antwoord is binnen").first().waitFor();
  await tabTo(phone, /^Wijzig mijn antwoord/);
  await phone.keyboard.press("Enter");
  await tabTo(phone, /Ik geef consent/);
  await phone.keyboard.press("Enter");
  await phone.getByText("Ik geef consent").first().waitFor();

  await pressBig(desk, /Sluit de ronde/);
  await pressBig(desk, /Zeker\?/);
  await pressBig(desk, /Toon de uitkomst/);
  await pressBig(desk, /Zeker\?/);
  await pressBig(desk, /Besluit door consent/);
  await pressBig(desk, /Zeker\?/);
  await phone.getByText("Besloten").first().waitFor();
  expect(await phone.getByText("Dit gaat te snel.").count()).toBe(0);
});
