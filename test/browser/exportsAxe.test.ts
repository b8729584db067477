/** The pages that are exported, looked over by axe as a browser shows them. */
import AxeBuilder from "@axe-core/playwright";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { atmosphereHtml } from "../../server/export/atmosphereHtml.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { rsvOverviewHtml } from "../../server/export/rsvOverview.ts";
import { dividedAndDecided } from "../record/divisionDay.ts";
import { recorded } from "../record/recordedDay.ts";
import { storyDay } from "../record/storyDay.ts";
import { launchOptions } from "../support/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

const story = storyDay().day.state;
const record = recorded(story, { names: true });
const divided = recorded(dividedAndDecided().day.state);
const [note] = record.boards.flatMap(({ notes }) => notes);
const atmosphere = {
  record,
  state: story,
  language: "nl",
  pictures: new Map<string, string>(),
  mark: "OEFENING · CONCEPT",
  choice: { quotes: note ? [note.id as string] : [] },
} as const;

test.each([
  ["the record", recordHtml(record, "nl", new Map(), undefined, "CONCEPT").html],
  ["the record of a divided day, in English", recordHtml(divided, "en").html],
  ["the atmosphere report", atmosphereHtml(atmosphere).html],
  ["the overview of RSVs", rsvOverviewHtml(divided, "nl", undefined).html],
])("[EX10] axe finds nothing on %s", async (_name, html) => {
  // The page allows no script of anyone; axe is one.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  await page.setContent(html);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target.join(" "))])).toEqual([]);
  await context.close();
});
