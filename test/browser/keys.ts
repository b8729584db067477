/** Working a page with the keyboard alone. */
import type { Page } from "playwright-core";

/** Half a second after an act the next press is not taken, so that a double one does not do what comes next. */
export async function settled(page: Page, name: RegExp): Promise<void> {
  const button = page.locator("button:not([aria-busy=true]):not([aria-disabled=true])");
  await button.filter({ hasText: name }).first().waitFor();
}

/** Goes to a button with Tab, once it may be pressed, and presses it with Enter. */
export async function pressBig(page: Page, name: RegExp): Promise<void> {
  await settled(page, name);
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

/** Presses Tab until what has focus has this name; the focus must be visible. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      // Focus may also be on what scrolls, or on the page as such.
      if (!(element instanceof HTMLElement)) return undefined;
      if (!element.matches("a, button, input, textarea, select, summary")) return undefined;
      const labels = "labels" in element ? (element as HTMLInputElement).labels : null;
      const words =
        element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent ?? "";
      const style = getComputedStyle(element);
      return { words: words.trim(), marked: style.outlineStyle !== "none" || style.boxShadow !== "none" };
    });
    if (!focused || !name.test(focused.words)) continue;
    // A radio or a field may draw its focus on the card or paper around it.
    const field = await page.evaluate(() => document.activeElement?.matches("input, textarea, select"));
    if (!focused.marked && !field) throw new Error(`focus on ${focused.words} cannot be seen`);
    return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
