import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { openBrowser, sizes } from "../support/hallPages.ts";
import { tour } from "../support/tour.ts";

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

test("axe finds nothing on any screen of the day at its own and its smallest size, and nothing scrolls sideways", async () => {
  const faults: string[] = [];
  const unseen: string[] = [];
  await tour(browser, server, async (name, kind, page) => {
    const usual = page.viewportSize() ?? sizes.laptop;
    for (const [size, viewport] of Object.entries(kind === "projector" ? beamers : screens)) {
      await page.setViewportSize(viewport);
      // As it is meant to be seen, and where it is tightest; in between only what does not fit can go wrong.
      if (size === kind || size === "small" || size === "old") {
        // In the page itself: the other way opens and closes a tab beside it each time, and a page that lost its place
        // in front may stop drawing for good.
        const looking = new AxeBuilder({ page })
          .setLegacyMode()
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        const found = await Promise.race([looking, silence()]);
        if (found === undefined) unseen.push(`${name} at ${size}`);
        const violations = found?.violations ?? [];
        for (const { id, nodes } of violations) {
          faults.push(`${name} at ${size}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
        }
      }
      const tooWide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (tooWide > 0) faults.push(`${name} at ${size}: scrolls ${tooWide} px sideways`);
    }
    await page.setViewportSize(usual);
  });
  expect(faults).toEqual([]);
  if (unseen.length > 0) console.warn(`the browser did not answer at ${unseen.join(", ")}`);
  expect(unseen.length).toBeLessThan(3);
}, 1_800_000);

/** A page that gives no answer for a minute is left: it would hold up every stop after it. */
function silence(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), 60_000).unref());
}

const screens = { small: { width: 320, height: 640 }, phone: sizes.phone, laptop: sizes.laptop };
const beamers = {
  old: { width: 1024, height: 768 },
  laptop: sizes.laptop,
  projector: sizes.projector,
};
