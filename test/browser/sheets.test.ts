import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openPhone, sizes, visit } from "../support/hallPages.ts";
import { ordersOf } from "../support/tour/stage.ts";

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

/** Somebody at the sheet of Utrecht, with the third question open. */
async function atTheSheet(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Hier ga ik zitten" }).click();
  await page.getByRole("button", { name: /^Vraag 3/ }).click();
}

test("two people on one field, one with a dropped line: both texts are there, and the sheet prints on one page", async () => {
  const order = await ordersOf(server, "moderator");
  const [ada, bo] = [await openPhone(browser, server), await openPhone(browser, server)];
  const who = { sector: "Onderwijs", regions: ["Utrecht"] };
  await fillJoinForm(ada.page, { ...who, name: "Ada", organisation: "De Brug" });
  await fillJoinForm(bo.page, { ...who, name: "Bo", organisation: "De Delta" });
  await order({ type: "assembleDivision" });
  await order({ type: "goToPart", partId: "sheets" });
  await atTheSheet(ada.page);
  await atTheSheet(bo.page);

  await ada.page.getByRole("textbox").first().pressSequentially("Van Ada");
  await bo.page.getByText("Iemand van De Brug schrijft nu").waitFor();
  await bo.page.getByText("Van Ada").waitFor();
  await ada.context.setOffline(true);
  await ada.page.getByRole("textbox").first().pressSequentially(", zonder verbinding");
  await ada.page.getByText("Blijft op je telefoon", { exact: false }).first().waitFor();
  // Ada is silent for the hall: Bo takes the pen over.
  await bo.page.getByText("Iemand van De Brug schrijft nu").waitFor({ state: "detached", timeout: 45_000 });
  await bo.page.getByRole("textbox").first().fill("Van Ada, en van Bo");
  await bo.page
    .getByText("Bewaard", { exact: false })
    .first()
    .or(bo.page.getByText("Al ingevuld"))
    .first()
    .waitFor();
  await ada.context.setOffline(false);
  await bo.page.getByText("Niet geplaatst: Iemand van De Brug").waitFor({ timeout: 45_000 });
  await bo.page.getByText("Van Ada, zonder verbinding").waitFor();
  expect(await bo.page.getByRole("textbox").first().inputValue()).toBe("Van Ada, en van Bo");

  await bo.page.getByRole("button", { name: "Meenemen" }).click();
  await bo.page.getByRole("button", { name: "Toon de link en de QR-code" }).click();
  const link = await bo.page.getByRole("link", { name: /lezen of af te drukken/ }).getAttribute("href");
  const stranger = await visit(browser, server, sizes.laptop);
  for (const paper of ["A3", "A2"]) {
    await stranger.page.goto(`${server.url}${link}&papier=${paper}`);
    const pdf = await stranger.page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
  }
});
