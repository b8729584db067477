import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { openBrowser, openDesk } from "../support/hallPages.ts";
import { pressBig, tabTo } from "./keys.ts";

const { data, remove } = temporaryData();
let server: DemoServer;
let browser: Browser;

beforeAll(async () => {
  server = await startDemoServer(data, 0, ["--not-open"]);
  ({ browser } = await openBrowser());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

test("[PR1] [PR9] by keyboard: a part is written and moved, a missing fallback holds the day, and it opens", async () => {
  const { page } = await openDesk(browser, server, "programmateam");
  const type = (text: string) => page.keyboard.type(text);
  await page.getByRole("button", { name: "Programma", exact: true }).press("Enter");
  await page.getByRole("button", { name: /^10\.15/ }).press("Enter");
  const question = page.getByLabel("Vraag op het scherm");
  await question.focus();
  await page.keyboard.press("Control+A");
  await type("Werken we zo?");
  // The frame draws what is typed before anyone saved it.
  await page.frameLocator('iframe[src="/voorbeeld/telefoon"]').getByText("Werken we zo?").first().waitFor();
  await tabTo(page, /^Bewaar$/);
  await page.keyboard.press("Enter");
  await page.getByText("nog niet bewaard").first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^10\.15/ }).focus();
  await page.keyboard.press("Alt+ArrowDown");
  await page.getByRole("button", { name: /^10\.35 Gevraagde/ }).waitFor();

  await page.getByRole("button", { name: "Voorstellen", exact: true }).press("Enter");
  const fallback = page.getByLabel("Als we er niet uitkomen");
  await fallback.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Delete");
  await tabTo(page, /^Bewaar$/);
  await page.keyboard.press("Enter");
  await page.getByText("Voorstel 1 heeft geen terugval", { exact: true }).waitFor();

  const desk = (await openDesk(browser, server, "regie")).page;
  await desk.getByText("Voorstel 1 heeft geen terugval", { exact: true }).waitFor();
  await pressBig(desk, /Open de dag/);
  await desk
    .getByText(/staat nog niet wat er gebeurt als we er niet uitkomen/)
    .first()
    .waitFor();

  await fallback.focus();
  await type("Dan beslist het programmateam.");
  await tabTo(page, /^Bewaar$/);
  await page.keyboard.press("Enter");
  await page.getByText("De dag kan open. De regie opent hem.").waitFor();
  await desk.getByText("Voorstel 1 heeft geen terugval", { exact: true }).waitFor({ state: "detached" });
  await pressBig(desk, /Open de dag/);
  await page.getByText("De dag is begonnen. Hier verandert niets meer.").waitFor();
  expect(await fallback.isDisabled()).toBe(true);
});
