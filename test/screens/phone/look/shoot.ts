import { AxeBuilder } from "@axe-core/playwright";
import { openDrawing } from "../../../support/drawing.ts";

// Draws the phone in a hard matter in a folder given first; then only the views whose name holds the second argument.
const [, , folder, only = ""] = process.argv;

const views: readonly (readonly [moment: string, who: string, tab?: string])[] = [
  ["presented", "sam"],
  ["clarifying", "sam"],
  ["reacting", "lien"],
  ["reacting", "sam"],
  ["reacting", "daan"],
  ["round", "sam"],
  ["round", "late"],
  ["published", "sam"],
  ["floor", "sam"],
  ["floor", "daan"],
  ["tested", "sam"],
  ["tested", "lien"],
  ["tested", "daan"],
  ["tested", "sam", "mine"],
  ["answered", "sam"],
  ["answered", "lien"],
  ["round2", "sam"],
  ["decided", "sam"],
  ["programmeTeam", "sam"],
  ["team", "sam"],
  ["team", "lien", "mine"],
  ["deferred", "sam"],
  ["reopened", "sam", "decisions"],
];
const tabs: Readonly<Record<string, RegExp>> = { mine: /Van mij|Mine/, decisions: /Besluiten|Decisions/ };
const sizes = [
  [390, 844, "nl"],
  [320, 640, "en"],
  [390, 844, "en"],
  [320, 640, "nl"],
  // 390 at twice the size
  [195, 422, "nl"],
] as const;

const { browser, url, close } = await openDrawing(folder, 4330);
for (const [width, height, lang] of sizes) {
  for (const [moment, who, tab] of views) {
    const name = [width, lang, moment, who, ...(tab ? [tab] : [])].join("-");
    if (!name.includes(only)) continue;
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(90_000);
    page.on("pageerror", (error) => console.log(name, "error", error.message));
    page.on("console", (message) => {
      if (message.type() === "error") console.log(name, message.text());
    });
    await page.goto(`${url}/test/screens/phone/look/index.html?moment=${moment}&who=${who}&lang=${lang}`);
    await page.locator("#inhoud").waitFor();
    if (tab)
      await page
        .getByRole("navigation")
        .getByRole("button", { name: tabs[tab] ?? "" })
        .click();
    await page.evaluate(() => document.fonts.ready);
    const axe = await new AxeBuilder({ page }).analyze();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("#inhoud *")]
        .filter((each) => each.getBoundingClientRect().right > window.innerWidth + 1)
        .map((each) => `${each.tagName}.${each.className}`)
        .slice(0, 4),
    );
    console.log(name, `axe ${axe.violations.length}`, wide.join(" "));
    for (const violation of axe.violations) {
      console.log("  ", violation.id, violation.nodes.map((node) => node.target.join(" ")).slice(0, 5));
    }
    // Everything that scrolls is drawn: the phone is as tall as its text.
    await page.addStyleTag({
      content: ".page { height: auto !important } main { overflow: visible !important }",
    });
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
    await context.close();
  }
}
await close();
