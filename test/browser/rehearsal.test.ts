/** A programme team rehearses its day with players at speed, sees it on every screen, and begins anew. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openDesk, sizes, visit } from "../support/hallPages.ts";

const { data, remove } = temporaryData();
let server: DemoServer;
let browser: Browser;
const strangers: string[] = [];

beforeAll(async () => {
  server = await startDemoServer(data);
  ({ browser } = await openBrowser());
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

const mark = (page: Page) => page.getByText("Oefening", { exact: true }).first();

test("[OP7] twenty players fill a rehearsal; every screen says so; begun anew everyone is told", async () => {
  const { page: team } = await openDesk(browser, server, "programmateam", strangers);
  const tab = team.getByRole("button", { name: "Oefenen", exact: true });
  const more = team.getByRole("button", { name: "Meer", exact: true });
  await more.or(tab).first().waitFor();
  if (!(await tab.isVisible())) await more.click();
  await tab.click();
  await team.getByRole("button", { name: "Maak een oefening" }).click();
  const open = async (name: string, size: { width: number; height: number }) => {
    const { page } = await visit(browser, server, size, strangers);
    await page.goto(server.url + (await team.getByRole("link", { name, exact: true }).getAttribute("href")));
    return page;
  };
  const desk = await open("Begeleiding", sizes.laptop);
  const projector = await open("Projector", sizes.projector);
  const group = await open("Een subgroep", sizes.laptop);
  for (const page of [desk, projector, group]) await mark(page).waitFor();
  expect(await mark(team).isVisible()).toBe(false);

  await desk.getByRole("button", { name: /^Open de dag/ }).click();
  await team.getByLabel("Hoeveel").fill("20");
  await team.getByLabel("Tempo").selectOption("20");
  await team.getByRole("button", { name: "Laat ze binnen" }).click();
  await team.getByText("20 van 20 zijn binnen").waitFor({ timeout: 60_000 });
  await projector.getByText("20 mensen zijn binnen").waitFor();

  const phone = await open("Telefoon", sizes.phone);
  await mark(phone).waitFor();
  await fillJoinForm(phone, {
    name: "Noor",
    organisation: "Jeugdhuis Kade",
    sector: "Maatschappelijke organisatie",
    regions: ["Utrecht"],
  });
  await phone.getByText("Nu in de zaal").first().waitFor();
  await mark(phone).waitFor();
  // Nothing is covered: the strip is above the screen, not over it.
  const strip = (await phone.locator(".practice").first().boundingBox())!;
  const screen = (await phone.locator("main").first().boundingBox())!;
  expect(screen.y).toBeGreaterThanOrEqual(strip.y + strip.height);

  await team.getByRole("button", { name: "Begin opnieuw" }).click();
  await team.getByRole("dialog").getByRole("button", { name: "Begin opnieuw" }).click();
  await phone.getByText("De oefening begint opnieuw.").waitFor();
  await phone.getByRole("button", { name: "Doe opnieuw mee" }).click();
  await phone.getByRole("heading", { name: "De dag begint zo" }).waitFor();
  await mark(phone).waitFor();
  await desk.getByRole("button", { name: "Laad opnieuw" }).click();
  await desk.getByRole("button", { name: /^Open de dag/ }).waitFor();
  // The real day heard nothing of it.
  await team.getByText("nog niet open", { exact: false }).waitFor();
  expect(strangers).toEqual([]);
}, 180_000);
