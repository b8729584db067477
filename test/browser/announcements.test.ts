import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAs } from "../bots/line.ts";
import { announcementGapMs } from "../../client/src/parts/announcer.ts";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openPhone } from "../support/hallPages.ts";
import { answer } from "../support/tour/answering.ts";
import { ordersOf, press } from "../support/tour/stage.ts";
import type { Order } from "../support/tour/stage.ts";

const PEOPLE = 60;
const proposalId = "division";

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

test("a screen reader hears at most one announcement in five seconds while sixty people answer", async () => {
  const { page: phone } = await openPhone(browser, server);
  await fillJoinForm(phone, {
    name: "Robin",
    organisation: "Fonds Vooruit",
    sector: "Fonds",
    regions: ["Drenthe"],
  });
  await phone.getByText("Nu in de zaal").first().waitFor();
  const hall = await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) =>
      joinAs(server.url, server.code, {
        name: `Deelnemer ${n}`,
        organisation: `Organisatie ${n}`,
        sector: "fund",
        regions: ["utrecht"],
      }),
    ),
  );
  // From here the time of the phone stands still, but for what the test gives it.
  await phone.clock.install();
  await phone.clock.pauseAt(Date.now() + 60_000);
  const heard = await listen(phone);

  const order = await ordersOf(server, "moderator");
  const everyoneAnswers = async () => {
    await press(phone, /Ik geef consent/);
    await answer(hall, "division-1");
  };
  await busyHall(order, everyoneAnswers, phone);
  await phone.clock.runFor(2 * announcementGapMs);

  const times = await heard();
  expect(times.length).toBeGreaterThan(1);
  const gaps = times.slice(1).map((time, index) => time - times[index]!);
  expect(gaps.filter((gap) => gap < announcementGapMs)).toEqual([]);
  hall.forEach((line) => line.close());
});

/** Everything that can happen in a round, a second of the phone's time after each other. */
async function busyHall(order: Order, everyoneAnswers: () => Promise<void>, phone: Page): Promise<void> {
  const happenings = [
    () => order({ type: "goToPart", partId: "decision-division" }),
    () => order({ type: "presentProposal", proposalId }),
    () => order({ type: "startStep", proposalId, step: "clarifying" }),
    () => order({ type: "startStep", proposalId, step: "reacting" }),
    () => order({ type: "openRound", roundId: "division-1", proposalId, version: 1 }),
    everyoneAnswers,
    () => order({ type: "closeRound", roundId: "division-1" }),
    () => order({ type: "publishRound", roundId: "division-1" }),
    () => order({ type: "decideByConsent", decisionId: "decided", proposalId, roundId: "division-1" }),
  ];
  const titles = [
    "Beslissing",
    "Het voorstel",
    "We verhelderen het voorstel",
    "We reageren op het voorstel",
    "Ronde 1 is open",
    "hebben gereageerd.",
    "De ronde is gesloten.",
    "Uitkomst",
    "Besloten",
  ];
  for (const [index, happen] of happenings.entries()) {
    await happen();
    await phone.clock.runFor(1_000);
    await phone.getByText(titles[index]!).first().waitFor({ state: "attached" });
  }
}

/** Notes when the polite live region changes, in the page's own time; resolves with how to read the notes. */
async function listen(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const region = document.querySelector("[role=status][aria-live=polite]");
    if (!region) throw new Error("there is no live region");
    const times: number[] = [];
    new MutationObserver(() => times.push(performance.now())).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(window, { heard: times });
  });
  return () => page.evaluate(() => (window as unknown as { heard: number[] }).heard);
}
