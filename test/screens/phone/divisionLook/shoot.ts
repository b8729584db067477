import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openDrawing } from "../../../support/drawing.ts";

// Draws the phone on a day that divides the country in a folder given first; then only the views whose name holds the
// second argument.
const [, , folder, only = ""] = process.argv;

const press = (name: RegExp) => (page: Page) => page.getByRole("button", { name }).first().click();
const shots: readonly (readonly [name: string, view: string, act?: (page: Page) => Promise<unknown>])[] = [
  ["map", "map"],
  [
    "map-chosen",
    "map",
    async (page) => {
      await page.getByRole("searchbox").fill("hilv");
      await page.getByRole("button", { name: "Hilversum" }).click();
    },
  ],
  ["map-compared", "map", (page) => page.getByRole("checkbox").check()],
  ["map-subgroups", "map-subgroups"],
  ["proposal", "proposal"],
  ["objection", "objection", press(/Overwegend bezwaar|Overriding|objection/i)],
  ["decided", "decided"],
  ["seat", "seat"],
  ["mine", "mine", (page) => page.getByRole("navigation").getByRole("button").last().click()],
];
const sizes = [
  [390, 844, "nl"],
  [320, 640, "en"],
  [390, 844, "en"],
  [320, 640, "nl"],
] as const;

const { browser, url, close } = await openDrawing(folder, 4350);
let wrong = 0;
for (const [width, height, lang] of sizes) {
  for (const [shot, view, act] of shots) {
    const name = `${width}-${lang}-${shot}`;
    if (!name.includes(only)) continue;
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    page.on("pageerror", (error) => console.log(name, "error", error.message));
    page.on("console", (message) => {
      if (message.type() === "error") console.log(name, message.text());
    });
    await page.goto(`${url}/test/screens/phone/divisionLook/index.html?view=${view}&lang=${lang}`);
    await page.locator("#inhoud").waitFor();
    if (view.startsWith("map")) await page.getByRole("searchbox").waitFor();
    await act?.(page);
    await page.waitForLoadState("networkidle");
    await page.evaluate(() => document.fonts.ready);
    const axe = await new AxeBuilder({ page }).analyze();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("#inhoud *")]
        .filter((each) => !each.closest("svg") && each.getBoundingClientRect().right > window.innerWidth + 1)
        .map((each) => `${each.tagName}.${each.className}`)
        .slice(0, 4),
    );
    console.log(name, `axe ${axe.violations.length}`, wide.join(" "));
    wrong += axe.violations.length + wide.length;
    for (const violation of axe.violations) {
      console.log("  ", violation.id, violation.nodes.map((node) => node.target.join(" ")).slice(0, 5));
    }
    // Everything that scrolls is drawn: the phone is as tall as its text.
    await page.addStyleTag({
      content: ".page { height: auto !important } main { overflow: visible !important }",
    });
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: tall });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.screenshot({ path: `${folder}/${name}.png` });
    await context.close();
  }
}
await close();
process.exitCode = wrong > 0 ? 1 : 0;
