import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { openBrowser, openDesk, sizes, visit } from "../support/hallPages.ts";
import { goTo } from "../support/tour/stage.ts";
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

const gooi = ["Blaricum", "Gooise Meren", "Hilversum", "Huizen", "Laren", "Wijdemeren"];
const small = { width: 320, height: 640 };

/** Six new RSVs of the hall, each of places that lie together. */
const ofTheHall = [
  ["Twente", ["Enschede", "Hengelo", "Almelo", "Oldenzaal", "Losser"]],
  ["Zuid-Limburg", ["Maastricht", "Heerlen", "Kerkrade", "Landgraaf"]],
  ["Achterhoek", ["Doetinchem", "Winterswijk", "Aalten", "Oost Gelre"]],
  ["Rijnmond", ["Rotterdam", "Schiedam", "Vlaardingen", "Maassluis"]],
  ["Zuidoost-Brabant", ["Eindhoven", "Helmond", "Veldhoven", "Best"]],
] as const;

const tile = (page: Page, name: string) => page.getByRole("option", { name: new RegExp(`^${name},`) });
const rsvCount = (page: Page, n: number) =>
  page.locator(".wide").getByText(`${n} van hoogstens 20`, { exact: true }).waitFor();

/** Names what was picked, with whatever has focus. */
async function nameIt(page: Page, name: string): Promise<void> {
  await page.getByLabel("Hoe heet het nieuwe RSV?").fill(name);
  await page.keyboard.press("Enter");
  await page.getByText(`RSV ${name} is gemaakt.`).waitFor();
}

/** Goes to the map with Tab and over it with arrows, and picks this municipality with Enter. */
async function pickByKeys(page: Page, name: string): Promise<void> {
  const onMap = () => page.evaluate(() => document.activeElement?.getAttribute("role") === "option");
  for (let step = 0; step < 150 && !(await onMap()); step += 1) await page.keyboard.press("Tab");
  const code = await tile(page, name).getAttribute("data-code");
  for (let step = 0; step < 60; step += 1) {
    const key = await page.evaluate((wanted) => {
      const middle = (element: Element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      };
      const here = document.activeElement!;
      if (here.getAttribute("data-code") === wanted) return "Enter";
      const there = middle(document.querySelector(`[role=option][data-code="${wanted}"]`)!);
      const from = middle(here);
      const [dx, dy] = [there.x - from.x, there.y - from.y];
      // Rows first: within a row arrows go one tile at a time.
      if (Math.abs(dy) > 4) return dy > 0 ? "ArrowDown" : "ArrowUp";
      return dx > 0 ? "ArrowRight" : "ArrowLeft";
    }, code);
    await page.keyboard.press(key);
    if (key === "Enter") return;
  }
  throw new Error(
    `arrows do not reach ${name}: ${await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120))}`,
  );
}

/** A link for the group of a region, made by the programme team. */
async function linkFor(team: Page, region: string): Promise<string> {
  await team.getByRole("radio", { name: /Begeleider van een subgroep/ }).check();
  await team.getByLabel("Welke subgroep, of welk RSV?").selectOption({ label: region });
  await team.getByRole("button", { name: "Maak de link" }).click();
  const address = await team.getByText(/\/groep#/).textContent();
  await team.getByRole("button", { name: "Ik heb de link" }).click();
  return /http\S+/.exec(address ?? "")![0];
}

test("from 12 provinces to 19 RSVs by hand, one of them over a province border", async () => {
  // Utrecht on a laptop: a neighbour's six by mouse, another name, and a new RSV by keys alone.
  const { page: utrecht } = await visit(browser, server, sizes.laptop);
  await utrecht.goto(`${server.url}/d/${server.code}/groep#${server.facilitator}`);
  await utrecht.getByRole("button", { name: "Kaart", exact: true }).click();
  await rsvCount(utrecht, 12);
  for (const name of gooi) await tile(utrecht, name).click();
  await utrecht.getByRole("button", { name: /Zet bij.*Utrecht/ }).click();
  await utrecht.getByText(/6 uit Noord-Holland/).waitFor();
  await utrecht.getByRole("button", { name: "Bewerk Utrecht" }).click();
  await utrecht.getByLabel("Naam", { exact: true }).fill("Utrecht, Gooi en Vechtstreek");
  await utrecht.getByRole("button", { name: "Bewaar de naam" }).click();
  await utrecht.getByText("Het RSV heet nu Utrecht, Gooi en Vechtstreek.").waitFor();
  for (const name of ["Rhenen", "Veenendaal", "Renswoude"]) await pickByKeys(utrecht, name);
  await tabTo(utrecht, /^Nieuw RSV/);
  await utrecht.keyboard.press("Enter");
  await utrecht.getByLabel("Hoe heet het nieuwe RSV?").waitFor();
  await utrecht.keyboard.type("Heuvelrug en Vallei");
  await utrecht.keyboard.press("Enter");
  await rsvCount(utrecht, 13);

  // Noord-Holland on a phone hears of it at once, and says that it can be.
  const { page: team } = await openDesk(browser, server, "programmateam");
  await goTo(team, "Links");
  const { page: neighbour } = await visit(browser, server, sizes.phone);
  await neighbour.goto(await linkFor(team, "Noord-Holland"));
  await neighbour.getByRole("heading", { name: "Utrecht neemt van jullie" }).waitFor();
  await neighbour.getByRole("radio", { name: /^Dat kan Als/ }).check();
  await neighbour.getByRole("button", { name: "Geef dit antwoord" }).click();
  await neighbour.getByText(/dat kan\.$/).waitFor();
  await neighbour.getByLabel(/Jullie argumenten/).fill("Het Gooi werkt al met Utrecht samen.");
  await neighbour.getByRole("button", { name: "Breng in bij de grote zaal" }).click();
  await neighbour.getByRole("heading", { name: "Noord-Holland is klaar" }).waitFor();

  // The hall: all together, then six more.
  const { page: desk } = await openDesk(browser, server, "regie");
  await desk.getByRole("button", { name: "Kaart", exact: true }).first().click();
  await desk
    .getByRole("button", { name: /Voeg samen tot één kaart/ })
    .first()
    .click();
  await desk.getByRole("button", { name: "Grote zaal", exact: true }).click();
  await rsvCount(desk, 13);
  await desk.locator(".wide").getByText("342 van 342").waitFor();
  let count = 13;
  for (const [name, places] of ofTheHall) {
    for (const place of places) await tile(desk, place).click();
    await desk.getByRole("button", { name: "Nieuw RSV" }).click();
    await nameIt(desk, name);
    await rsvCount(desk, (count += 1));
  }
  // The last by list alone.
  await desk.getByRole("button", { name: "Lijst", exact: true }).click();
  for (const place of ["Den Helder", "Schagen", "Texel"]) {
    await desk.getByLabel("Zoek een gemeente").fill(place);
    await desk.getByRole("table").getByRole("button", { name: place, exact: true }).click();
  }
  await desk.getByRole("button", { name: "Nieuw RSV" }).click();
  await nameIt(desk, "Kop van Noord-Holland");
  await rsvCount(desk, 19);
  await desk.locator(".wide").getByText("12 van 12").waitFor();
  await desk.locator(".wide").getByText("342 van 342").waitFor();

  const faults: string[] = [];
  for (const [size, viewport] of Object.entries({ ...sizes, small })) {
    if (size === "projector") continue;
    await utrecht.setViewportSize(viewport);
    for (const view of [/^Kaart$/, /^Lijst$/, /^Vergelijk/]) {
      await utrecht.locator(".acts").getByRole("button", { name: view }).click();
      const { violations } = await new AxeBuilder({ page: utrecht })
        .setLegacyMode()
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      for (const { id, nodes } of violations)
        faults.push(
          `${String(view)} at ${size}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
        );
      const wide = await utrecht.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`${String(view)} at ${size}: scrolls ${wide} px sideways`);
    }
  }
  expect(faults).toEqual([]);
}, 600_000);

test("a line drawn with the mouse cuts an RSV in two, and a step back mends it", async () => {
  const { page } = await openDesk(browser, server, "regie");
  await page.goto(`${server.url}/d/${server.code}/groep#${server.facilitator}`);
  await page.getByRole("button", { name: "Kaart", exact: true }).click();
  await page.getByRole("button", { name: "Trek een lijn" }).click();
  const box = async (name: string) => (await tile(page, name).boundingBox())!;
  const [from, to] = [await box("Woerden"), await box("Lopik")];
  await page.mouse.move(from.x - 10, from.y + from.height);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y + from.height, { steps: 5 });
  await page.mouse.move(to.x + 2 * to.width, from.y + from.height, { steps: 8 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Andere kant" }).waitFor();
  await page.getByRole("button", { name: "Nieuw RSV" }).click();
  await nameIt(page, "Zuidwest");
  await page.getByRole("button", { name: "Stap terug" }).click();
  await page.getByText("RSV Zuidwest is gemaakt.").waitFor({ state: "detached" });
  await expect.poll(() => page.getByRole("heading", { name: "Zuidwest" }).count()).toBe(0);
}, 120_000);
