import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { openDrawing } from "../../../support/drawing.ts";
import { frames } from "./frames.ts";

// Draws every frame in a folder (first argument), or only those named after it ("objection*": all that begin so), and
// says what axe and the edges find. With LANGUAGE=en in English.
const [folder, ...only] = process.argv.slice(2);
const language = process.env["LANGUAGE"] === "en" ? "en" : "nl";
const wanted = (name: string) =>
  only.length === 0 ||
  only.some((each) => (each.endsWith("*") ? name.startsWith(each.slice(0, -1)) : name === each));
const sizes = [
  { name: "1080", width: 1920, height: 1080 },
  { name: "768", width: 1024, height: 768 },
];

const { browser, url, close } = await openDrawing(folder, 4340);
const context = await browser.newContext({ reducedMotion: "reduce" });
const page = await context.newPage();
page.on("pageerror", (error) => console.log("error", error.message));
let found = 0;
for (const name of Object.keys(frames).filter(wanted)) {
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    await page.goto(`${url}/test/screens/projector/allScenes/index.html?frame=${name}&language=${language}`);
    await page.locator("body[data-ready]").waitFor({ state: "attached" });
    // The development server applies its style sheets a moment later.
    await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize !== "16px");
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${name}-${size}.png` });
    // Words that stand outside the box that should hold them, or were cut off.
    const cut = await page.evaluate(() => {
      const seen = new Set<string>();
      for (const element of document.querySelectorAll<HTMLElement>("#app *:not(.vh):not(svg *)")) {
        if (element.closest(".vh") || element.children.length > 0 || !element.textContent?.trim()) continue;
        const box = element.getBoundingClientRect();
        if (box.width === 0) continue;
        const what = element.textContent.trim().slice(0, 30);
        if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
          seen.add(`OFF ${what}`);
        for (let up: HTMLElement | null = element; up && up.id !== "app"; up = up.parentElement) {
          const outer = up.getBoundingClientRect();
          const clips = getComputedStyle(up).overflowY !== "visible";
          if (clips && (box.bottom > outer.bottom + 2 || box.right > outer.right + 2))
            seen.add(`CUT ${what}`);
          if (clips && up.scrollHeight > up.clientHeight + 3) seen.add(`CLAMP ${what}`);
        }
      }
      return [...seen];
    });
    const first = size === sizes[0]?.name;
    const axe = first ? await new AxeBuilder({ page }).analyze() : { violations: [] };
    const small = first ? await smallest(page) : 0;
    console.log(
      name,
      size,
      `axe ${axe.violations.length}`,
      small ? `smallest ${small}px` : "",
      cut.join(" | "),
    );
    for (const violation of axe.violations) {
      found += 1;
      console.log("  ", violation.id, violation.nodes.map((node) => node.target.join(" ")).slice(0, 4));
    }
  }
}
await close();
process.exitCode = found > 0 ? 1 : 0;

async function smallest(page: Page): Promise<number> {
  return page.evaluate(() => {
    let least = 999;
    for (const element of document.querySelectorAll<HTMLElement>("#app *:not(svg *)")) {
      if (element.closest(".vh")) continue;
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (own) least = Math.min(least, parseFloat(getComputedStyle(element).fontSize));
    }
    return Math.round(least * 10) / 10;
  });
}
