import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** The texts as a page has them that was just opened. */
async function page(lang: string) {
  vi.resetModules();
  document.documentElement.lang = lang;
  return import("../../client/src/text/text.svelte.ts");
}
beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

test("[MK12] a device that chose nothing begins as the page says, and nothing is kept for it", async () => {
  const english = await page("en");
  expect(english.language()).toBe("en");
  const dutch = await page("nl");
  expect(dutch.language()).toBe("nl");
  await dutch.beginIn("en");
  expect(dutch.language()).toBe("en");
  expect((await page("nl")).language()).toBe("nl");
});

test("[MK12] who chose a language keeps it on every day", async () => {
  await (await page("en")).setLanguage("nl");
  const later = await page("en");
  expect(later.language()).toBe("nl");
  await later.beginIn("en");
  expect(later.language()).toBe("nl");
});
