import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { openBrowser, openDesk, sizes, visit } from "../support/hallPages.ts";
import { threeHundred } from "../support/listFiles.ts";
import { goTo } from "../support/tour/stage.ts";

/** In points. */
const A4 = [595, 842];
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

/** How many sheets of paper a page is printed on, and whether anything on a sheet is cut off. */
async function printed(page: Awaited<ReturnType<typeof visit>>["page"]) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const text = pdf.toString("latin1");
  await page.emulateMedia({ media: "print" });
  const cut = await page
    .locator(".page, .badge")
    .evaluateAll(
      (sheets) =>
        sheets.filter(
          (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1,
        ).length,
    );
  await page.emulateMedia({ media: null });
  const size = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/
    .exec(text)!
    .slice(1)
    .map((each) => Math.round(Number(each)));
  return { pages: text.match(/\/Type\s*\/Page[^s]/g)!.length, size, cut };
}

test("[RG10] [RG14] a list of three hundred with twelve wrong rows becomes the list, then paper, then a seat", async () => {
  const { page: team } = await openDesk(browser, server, "programmateam", [], sizes.laptop);
  await goTo(team, /^Aanmeldingen/);
  await team.getByRole("button", { name: "Lees een lijst in" }).click();
  await team
    .getByLabel("Bestand")
    .setInputFiles({ name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(threeHundred()) });
  await team.getByRole("button", { name: "Verder" }).click();
  await team.getByRole("heading", { name: "12 van de 300 rijen kloppen niet" }).waitFor();

  await team.getByRole("button", { name: "Maak Zuid-Holland in rij 17" }).click();
  await team.getByRole("button", { name: "Wijzig rij 112" }).click();
  await team
    .getByRole("form", { name: "Wijzig rij 112" })
    .getByLabel("Organisatie")
    .fill("Vereniging Hunebed");
  await team.getByRole("button", { name: "Herstel", exact: true }).click();
  await team.getByRole("heading", { name: "10 van de 300 rijen kloppen niet" }).waitFor();
  await team.getByRole("button", { name: "Sla deze 10 rijen over" }).click();
  await team.getByRole("heading", { name: "Alle 290 rijen kloppen" }).waitFor();
  await team.getByRole("button", { name: "Lees 290 rijen in" }).click();
  await team.getByText("290 aanmeldingen staan op de lijst.").waitFor();
  await team.getByRole("searchbox").fill("Hunebed");
  await team.getByRole("row", { name: /Vereniging Hunebed/ }).waitFor();

  await goTo(team, /^Links/);
  const opened = async (kind: string) => {
    const paper = team.context().waitForEvent("page");
    await team.getByRole("button", { name: `Open om te printen: ${kind}` }).click();
    const page = await paper;
    await page.waitForLoadState();
    return page;
  };
  const hall = await opened("Vel voor de zaal");
  expect(await printed(hall)).toEqual({ pages: 1, size: A4, cut: 0 });

  const seats = await opened("Vellen per delegatie");
  const sheets = seats.locator(".page");
  const count = await sheets.count();
  expect(await printed(seats)).toEqual({ pages: count, size: A4, cut: 0 });
  const mine = sheets.filter({ hasText: "Vereniging Hunebed" });
  const address = /http:\S+#seat\.\S+/.exec(await mine.locator(".link").innerText())![0];

  const { page: phone } = await visit(browser, server, sizes.phone);
  await phone.goto(address);
  await phone.getByText("Je komt voor").waitFor();
  expect(phone.url()).not.toContain("seat.");
  await phone.getByLabel("Je naam").fill("Ada");
  await phone.getByRole("button", { name: "Doe mee" }).click();
  await phone.getByRole("button", { name: "Doe mee" }).waitFor({ state: "detached" });
  await team.bringToFront();
  await goTo(team, /^Aanmeldingen/);
  await team.getByRole("searchbox").fill("Hunebed");
  await team.getByRole("row", { name: /Vereniging Hunebed.*1 mens is er/ }).waitFor();
});
