import { AxeBuilder } from "@axe-core/playwright";
import { openDrawing } from "../../../support/drawing.ts";
import { goTo } from "../../../support/tour/stage.ts";

// Draws the programme team's screen in a folder given first; then only the views whose name holds the second argument.
const [, , folder, only = ""] = process.argv;

const pasted =
  "organisatie; sector; regio\nSportclub De Meent; maatschappelijk; Noord, Midden\nGemeente Dorp; gemeente; noord\nStichting Kade; verening; Zuit\n; onderwijs; Zuid";
const states = [
  ["empty", "Overzicht"],
  ["empty", "Aanmeldingen"],
  ["open", "Overzicht"],
  ["decided", "Overzicht"],
  ["published", "Overzicht"],
  ["published", "Aanmeldingen", "paste"],
  ["open", "Links"],
  ["open", "Links", "make"],
  ["decided", "Verslag"],
  ["handed", "Kwesties"],
  ["story", "Kwesties"],
  ["story", "Signalen"],
  ["story", "Signalen", "work"],
] as const;
const sizes = [
  [1366, 768],
  [390, 844],
  [320, 700],
] as const;

const { browser, url, close } = await openDrawing(folder, 4350);
for (const [width, height] of sizes) {
  for (const [day, tab, act = ""] of states) {
    const name = `${day}-${tab}${act && `-${act}`}-${width}`;
    if (!name.includes(only)) continue;
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.on("pageerror", (error) => console.log(name, error.message));
    await page.goto(`${url}/test/screens/programmeTeam/look/index.html?day=${day}`);
    await goTo(page, tab);
    if (act === "paste") await page.getByLabel("Regels", { exact: true }).fill(pasted);
    if (act === "make") {
      await page.getByLabel("Naam van de link").fill("Laptop op het podium");
      await page.getByRole("button", { name: "Maak de link" }).click();
      await page.getByRole("button", { name: "Ik heb de link" }).waitFor();
    }
    if (act === "work")
      await page
        .getByRole("button", { name: /^Werk bij/ })
        .first()
        .click();
    await page.evaluate(() => document.fonts.ready);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 140)}`);
    if (sideways > 0 || found.length > 0) console.log(name, "sideways", sideways, found);
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    await context.close();
  }
}
await close();
