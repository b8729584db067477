/** The same state seen otherwise: in English, with forced colours, at 200 %, on an old beamer. */
import type { Page } from "playwright-core";
import { programmeTeam as en } from "../../client/src/text/en/programmeTeam.ts";
import { programmeTeam as nl } from "../../client/src/text/nl/programmeTeam.ts";
import { sizes } from "../support/hallPages.ts";
import { goTo } from "../support/tour/stage.ts";

interface Variant {
  readonly name: string;
  /** The stops of the tour that are worth it. */
  readonly of: RegExp;
  /** Changes the page, takes the picture, and changes it back. */
  readonly around: (page: Page, picture: () => Promise<void>) => Promise<void>;
}

export const variants: readonly Variant[] = [
  {
    name: "english",
    of: /^(phone-(board-two-lanes|proposal|question-in-hand|round|receipt|outcome-objections|floor|resolution-asked|decision|handed-over|decision-by-team|deferred|mine)|moderator-(boards|break|consent-presented|clarifying|reacting|round-open|round-closed|outcome|floor|solved|compare|decided|handed-over|people)|team-(overview|overview-empty|matters-decided|map|signals|links|record|sheets|fte|nominations|adopt-part|adopted|record-public|keeping|rehearsal|registrations)|unopened-(overview|programme|proposals|settings)|making-(empty|list)|region-agenda|projector-(hall|pulse|closing|questions|information-chart|sheet|amendments|groups|frame-test|question-answered|round-open|outcome-clusters|floor|test|draft|resolution-way|decision|handed-over|decision-by-team|deferred))$/,
    around: async (page, picture) => {
      await inLanguage(page, "en");
      await picture();
      await inLanguage(page, "nl");
    },
  },
  {
    name: "forced-colours",
    of: /^(phone-(round|board-two-lanes|outcome-objections|resolution-asked|questions|sheet-writing|pulse)|projector-(outcome-objections|proposal-version-2|draft|decision|decision-by-team|pulse|hall|closing)|moderator-(round-open|test|board-desk|questions|scribe)|team-(programme|registrations-wrong-rows|rehearsal|record)|region-agenda)$/,
    around: async (page, picture) => {
      await page.emulateMedia({ forcedColors: "active" });
      await picture();
      await page.emulateMedia({ forcedColors: "none" });
    },
  },
  {
    name: "zoom-200",
    of: /^phone-(join|round|note-typing|objection|receipt|outcome-objections|resolution-asked|decision|mine)$/,
    around: (page, picture) => inSize(page, { width: 195, height: 422 }, picture),
  },
  {
    name: "small",
    of: /^phone-(round|objection|receipt|note-safe|resolution-asked|decision-by-team)$/,
    around: (page, picture) => inSize(page, { width: 320, height: 568 }, picture),
  },
  {
    name: "4-3",
    of: /^projector-(welcome|board-two-lanes|proposal-version-2|round-open|outcome-clusters|floor|test|draft|resolution-way|decision-tasks|decision-by-team|frames|programme|hall|pulse|closing|questions|information-chart|sheet|amendments)$/,
    around: (page, picture) => inSize(page, { width: 1024, height: 768 }, picture),
  },
  {
    name: "narrow-desk",
    of: /^moderator-(boards|boards-per-rsv|round-open|outcome|test|draft)$/,
    around: (page, picture) => inSize(page, { width: 1120, height: 720 }, picture),
  },
];

async function inSize(
  page: Page,
  size: { width: number; height: number },
  picture: () => Promise<void>,
): Promise<void> {
  const usual = page.viewportSize();
  await page.setViewportSize(size);
  // The units of the viewport reach the letters a few frames later.
  await page.waitForFunction((width) => document.documentElement.clientWidth <= width, size.width);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await picture();
  await page.setViewportSize(usual ?? sizes.laptop);
}

/** What a tab is called in both languages: a screen that starts anew is at its first. */
const places: readonly RegExp[] = [
  /^(Bord|Board)$/,
  /^Consent$/,
  /^(Deelnemers|Participants|People)$/,
  /^(Van mij|Mine)$/,
  /^(Vragen|Questions)/,
  /^(Hulp|Help)/,
  /^(Kaders|Frames)$/,
  ...(Object.keys(nl.tabs) as (keyof typeof nl.tabs)[]).map(
    (tab) => new RegExp(`^(${nl.tabs[tab]}|${en.tabs[tab]})`),
  ),
];

/** Switches this device and starts it anew, as someone who comes back. */
async function inLanguage(page: Page, language: "nl" | "en"): Promise<void> {
  const tab = await page.locator("nav [aria-current]").first().textContent({ timeout: 500 }).catch(() => null);
  await page.evaluate((to) => localStorage.setItem("bd-language", to), language);
  await page.reload();
  await page.locator("h1:not(:text('…'))").first().waitFor();
  const goOn = page.getByRole("button", { name: /^(Ga verder als|Continue as|Go on as)/ });
  await goOn.first().click({ timeout: 700 }).catch(() => {});
  const place = places.find((words) => words.test(tab?.trim() ?? ""));
  if (place) await goTo(page, place);
  await page.evaluate(() => document.fonts.ready);
}
