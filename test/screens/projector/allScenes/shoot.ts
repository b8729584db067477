import { svelte } from "@sveltejs/vite-plugin-svelte";
import { AxeBuilder } from "@axe-core/playwright";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { createServer } from "vite";
import { launchOptions } from "../../../support/chromium.ts";
import { frames } from "./frames.ts";

// Draws every frame in a folder (first argument), or only those named after it, and says what axe and the edges find.
const [folder, ...only] = process.argv.slice(2);
if (!folder) throw new Error("Say in which folder the pictures go.");
mkdirSync(folder, { recursive: true });
const sizes = [
  { name: "1080", width: 1920, height: 1080 },
  { name: "768", width: 1024, height: 768 },
];
const port = 4300;

const server = await createServer({
  configFile: false,
  root: new URL("../../../..", import.meta.url).pathname,
  plugins: [svelte({ configFile: false })],
  server: { host: "127.0.0.1", port, strictPort: true, watch: null, hmr: false },
  logLevel: "warn",
});
await server.listen();
const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({ reducedMotion: "reduce" });
const page = await context.newPage();
page.on("pageerror", (error) => console.log("error", error.message));
let found = 0;
for (const name of Object.keys(frames).filter((each) => only.length === 0 || only.includes(each))) {
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport);
    await page.goto(`http://127.0.0.1:${port}/test/screens/projector/allScenes/index.html?frame=${name}`);
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
await browser.close();
await server.close();
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
