/**
 * A walk through a whole day with everyone watching: at each stop the day is in a state worth seeing, and the
 * caller looks (takes a picture, runs axe). Drives the real server; people and texts are invented.
 */
import type { Browser, BrowserContext } from "playwright-core";
import { joinAs } from "../bots/line.ts";
import { invent } from "../bots/people.ts";
import { chance } from "../bots/random.ts";
import type { DemoServer } from "./demoServer.ts";
import { openDesk } from "./hallPages.ts";
import { adoptedDay } from "./tour/adoptedDay.ts";
import { boardDesk } from "./tour/boardDesk.ts";
import { boards } from "./tour/boards.ts";
import { division } from "./tour/division.ts";
import { ends } from "./tour/ends.ts";
import { information } from "./tour/information.ts";
import { hallSays } from "./tour/hall.ts";
import { questions } from "./tour/questions.ts";
import { operations } from "./tour/operations.ts";
import { makingDays } from "./tour/makingDays.ts";
import { unopenedDay } from "./tour/unopenedDay.ts";
import { leave } from "./tour/leave.ts";
import { firstRound } from "./tour/firstRound.ts";
import { preparing } from "./tour/preparing.ts";
import { region } from "./tour/region.ts";
import { profile } from "./tour/profile.ts";
import { registrations } from "./tour/registrations.ts";
import { secondRound } from "./tour/secondRound.ts";
import { sheets } from "./tour/sheets.ts";
import { ordersOf } from "./tour/stage.ts";
import type { Look, Stage } from "./tour/stage.ts";
import { beforeJoining, desksBeforeTheDay } from "./tour/start.ts";
import { talk } from "./tour/talk.ts";
import { treatment } from "./tour/treatment.ts";

const PEOPLE = 60;

/** Walks through the day, and through what comes before and after one; resolves at the end. */
export async function tour(browser: Browser, server: DemoServer, look: Look): Promise<void> {
  await theDay(browser, server, look);
  for (const walk of [makingDays, unopenedDay, adoptedDay]) await walk(browser, look);
}

async function theDay(browser: Browser, server: DemoServer, look: Look): Promise<void> {
  const windows: BrowserContext[] = [];
  const keep: Stage["keep"] = async (opening) => {
    const { context, page } = await opening;
    windows.push(context);
    return page;
  };

  const noor = await beforeJoining({ browser, server, look, keep });
  const [projector, desk, team] = [
    await keep(openDesk(browser, server, "scherm")),
    await keep(openDesk(browser, server, "regie")),
    await keep(openDesk(browser, server, "programmateam")),
  ];
  await desksBeforeTheDay({ look, projector, desk, team });

  const fate = chance(2023);
  const regions = await regionsOf(server);
  const hall = await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) => joinAs(server.url, server.code, invent(fate.fork(n), regions))),
  );
  const [order, teamOrder] = [await ordersOf(server, "moderator"), await ordersOf(server, "programmeTeam")];
  const stage = { browser, server, look, order, teamOrder, noor, projector, desk, team, hall, fate, keep };

  try {
    await preparing(stage);
    await boards(stage);
    await boardDesk(stage);
    await talk(stage);
    const brought = await firstRound(stage);
    await treatment(stage, brought);
    await secondRound(stage, brought);
    await ends(stage);
    await information(stage);
    await questions(stage);
    await division(stage);
    await sheets(stage);
    await profile(stage);
    await hallSays(stage);
    await operations(stage);
    await registrations(stage);
    await leave(stage);
    // Last: everything before is of an open day.
    await order({ type: "closeDay" });
    await region(stage);
  } finally {
    // A line that is left open tries to come back for ever.
    hall.forEach((line) => line.close());
    await Promise.all(windows.map((context) => context.close()));
  }
}

async function regionsOf(server: DemoServer): Promise<string[]> {
  const card = (await (await fetch(`${server.url}/api/days/${server.code}`)).json()) as {
    regions: { id: string }[];
  };
  return card.regions.map((region) => region.id);
}
