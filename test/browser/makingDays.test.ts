import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { joinAs } from "../bots/line.ts";
import { temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { startEmptyServer } from "../support/emptyServer.ts";
import type { EmptyServer } from "../support/emptyServer.ts";
import { openBrowser, sizes, visit } from "../support/hallPages.ts";
import { accepted, goTo, ordersOf, press, see } from "../support/tour/stage.ts";

const { data, remove } = temporaryData();
let server: EmptyServer;
let browser: Browser;
let page: Page;
const strangers: string[] = [];

beforeAll(async () => {
  server = await startEmptyServer(data);
  ({ browser } = await openBrowser());
  ({ page } = await visit(browser, server, sizes.laptop, strangers));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

/** Makes a day with what is chosen in the form already; answers its code and the link that is shown. */
async function make(title: string, date: string): Promise<{ code: string; token: string }> {
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Datum").fill(date);
  await press(page, "Maak de dag");
  await see(page, `${title} is gemaakt`);
  const go = page.getByRole("link", { name: "Ga naar het programmateam", exact: true });
  const [, code, token] = /\/d\/(\w+)\/programmateam#(.+)$/.exec((await go.getAttribute("href"))!)!;
  return { code: code!, token: token! };
}

/** A moderator's orders, with a link that the programme team's page made. */
async function moderatorOf(code: string) {
  const made = await page.evaluate(
    async (path) =>
      (await (
        await fetch(path, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ role: "moderator", label: "Regie" }),
        })
      ).json()) as { token: string },
    `/api/days/${code}/links`,
  );
  return ordersOf({ ...server, code, moderator: made.token } as unknown as DemoServer, "moderator");
}

test("[MK4] [MK6] [MK7] from an empty server: a day of 2023, its programme team, and the next day from its outcome", async () => {
  // Without the link there is a word about it, and the way to take part.
  await page.goto(server.url);
  await page.getByRole("link", { name: "Een dag maken" }).click();
  await see(page, "Voor deze pagina heb je een link nodig");

  await page.goto(`${server.url}/maken#${server.maker}`);
  await see(page, "Er is nog geen dag.");
  expect(page.url()).toBe(`${server.url}/maken`);
  await press(page, "Maak de dag");
  await see(page, "Kies een datum die op de kalender staat.");

  const first = await make("Onze Beslisdag", "2023-03-28");
  await see(page, "in voorbereiding");
  await page.getByRole("link", { name: "Ga naar het programmateam", exact: true }).click();
  await see(page, "Onze Beslisdag");
  expect(page.url()).toBe(`${server.url}/d/${first.code}/programmateam`);

  // The hall divides the country anew and decides on it.
  const order = await moderatorOf(first.code);
  await order({ type: "openDay" });
  const noor = await joinAs(server.url, first.code, {
    name: "Noor",
    organisation: "De Brug",
    sector: "education",
    regions: ["utrecht"],
  } as never);
  await order({ type: "presentProposal", proposalId: "division" });
  await order({ type: "assembleDivision" });
  const utrecht = { group: "national", rsvId: "vallei", name: "Heuvelrug en Vallei", edits: 0 };
  await order({ type: "formRsv", ...utrecht, codes: ["GM0339", "GM0340", "GM0345"] });
  await order({
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    lines: ["Nederland krijgt dertien RSV's."],
    answers: [],
    division: true,
  });
  await order({ type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
  const seatIds = Object.keys(noor.state.seats);
  accepted(await noor.send({ type: "giveAnswer", roundId: "r1", seatIds, kind: "consent" } as never));
  noor.close();
  await order({ type: "closeRound", roundId: "r1" });
  await order({ type: "publishRound", roundId: "r1" });
  await order({ type: "decideByConsent", decisionId: "d1", proposalId: "division", roundId: "r1" });

  // The next day begins with those RSVs.
  await page.goto(`${server.url}/maken`);
  await see(page, "met een uitkomst");
  await page.getByRole("radio", { name: /Volgende Beslisdag/ }).check();
  await see(page, "het openingsbod");
  const next = await make("Beslisdag 2024", "2024-04-18");
  expect(next.code).not.toBe(first.code);
  await see(page, "13 RSV’s");
  await page.getByRole("link", { name: "Ga naar het programmateam", exact: true }).click();
  await see(page, "Beslisdag 2024");
  await goTo(page, "Kaart en kaders");
  await see(page, /13/);
  expect(strangers).toEqual([]);
});
