/** Issue "Before and after": tried as a new user would, from an empty server, in small. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { temporaryData } from "../support/demoServer.ts";
import { startEmptyServer } from "../support/emptyServer.ts";
import type { EmptyServer } from "../support/emptyServer.ts";
import { openBrowser } from "../support/hallPages.ts";
import { adopt, decideWhatWasLeft, followUp, MOTIVATION } from "../support/road/afterwards.ts";
import { makeTheDay, makeTheNextDay, readyLine, seeTheNextDay } from "../support/road/making.ts";
import { printTheSheets } from "../support/road/paper.ts";
import { publish } from "../support/road/publishing.ts";
import { readTheList } from "../support/road/registering.ts";
import { rehearse } from "../support/road/rehearsing.ts";
import { roadOf } from "../support/road/road.ts";
import { readByOthers, recordAsPublished, takeEverything, verified } from "../support/road/taking.ts";
import { CONCERN, runTheDay } from "../support/road/theDay.ts";

const PROVINCES = 12;
const { data, remove } = temporaryData();
let server: EmptyServer;
let browser: Browser;

beforeAll(async () => {
  server = await startEmptyServer(data);
  ({ browser } = await openBrowser());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

test(
  "the whole road: from an empty server to a decided, adopted and public day, and the next day from its outcome",
  { timeout: 600_000 },
  async () => {
    const road = await roadOf(server, browser);
    const { team } = road;
    const code = await makeTheDay(road, "Onze Beslisdag");
    for (const says of [/subgroepen hebben een begeleider/, /Oefen/, /Toegangsvellen|toegangsvellen/])
      await readyLine(team, says, "aan te raden");
    await readTheList(team);
    const paper = await printTheSheets(team, PROVINCES);
    await rehearse(road);
    for (const says of [/subgroepen met een begeleider/, /Geoefend/, /Toegangsvellen/])
      await readyLine(team, says, "klaar");

    await runTheDay(road, code, paper);
    await decideWhatWasLeft(team);
    await followUp(team);
    await adopt(team);

    const taken = await takeEverything(team);
    readByOthers(taken, ["Nederland krijgt dertien verbanden.", CONCERN, MOTIVATION]);
    expect(recordAsPublished(taken).decisions).toHaveLength(2);
    expect(verified(taken)).toContain("everything follows");
    await publish(road, code);

    await makeTheNextDay(road, "Beslisdag 2024");
    await seeTheNextDay(team, CONCERN);
    expect(road.strangers).toEqual([]);
  },
);
