import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Actor } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import type { DayEvent } from "../../shared/domain/events.ts";
import type { LinkId, ParticipantId, RoundId } from "../../shared/domain/ids.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { openDayHost } from "../../server/days/dayHost.ts";
import type { DayHost } from "../../server/days/dayHost.ts";
import { PRESENT_MS, emptyPresence } from "../../server/days/presence.ts";
import { StorageFailed } from "../../server/log/eventLog.ts";
import type { EventLog, LoggedEvent } from "../../server/log/eventLog.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import { chanceFrom } from "../support/chance.ts";
import type { CommandInput } from "../support/given.ts";
import { MORNING, smallDay } from "../support/smallDay.ts";

const DAY = "dag-1";
const visitor: Actor = { role: "visitor" };
const moderator = (n: number): Actor => ({ role: "moderator", id: `link-${n}` as LinkId });
const participant = (id: string): Actor => ({ role: "participant", id: id as ParticipantId });

interface Setting {
  readonly log: EventLog;
  readonly host: DayHost;
  /** Moves the clock. */
  readonly clock: { at: number };
  readonly reports: string[];
  readonly told: number[];
  does(actor: Actor, command: CommandInput, commandId?: string): ReturnType<DayHost["command"]>;
}

/** A day on the small template, open, with three delegations of one that are present. */
async function aDay(wrap: (log: EventLog) => EventLog = (log) => log): Promise<Setting> {
  const log = wrap(memoryLog(personalFieldsOf));
  const clock = { at: MORNING };
  const reports: string[] = [];
  const prepared = prepareDay(emptyDay, "ABC234", smallDay());
  if (!prepared.accepted) throw new Error("not prepared");
  const events = prepared.events as unknown as LoggedEvent[];
  await log.append(DAY, 0, [{ commandId: "prepare", at: clock.at, events }]);
  const parts = { id: DAY, code: "ABC234", log, now: () => clock.at };
  const host = await openDayHost({ ...parts, report: (what) => void reports.push(what) });
  const told: number[] = [];
  host.onEntries((entries) => void told.push(...entries.map(({ revision }) => revision)));
  const does = (actor: Actor, command: CommandInput, commandId: string = randomUUID()) =>
    host.command(actor, commandId, dayCommand.parse(command));
  await does(moderator(1), { type: "openDay" });
  for (const id of ["p1", "p2", "p3"]) {
    const who = { participantId: id, name: id, organisation: `Organisatie ${id}`, sector: "fund" } as const;
    await does(visitor, { type: "joinDay", ...who, regions: ["north"] });
    host.presence.arrived(id as ParticipantId);
  }
  return { log, host, clock, reports, told, does };
}

async function withOpenRound(day: Setting, roundId = "r1"): Promise<void> {
  await day.does(moderator(1), { type: "presentProposal", proposalId: "division" });
  const round = { roundId, proposalId: "division", version: 1 };
  expect(await day.does(moderator(1), { type: "openRound", ...round })).toMatchObject({ accepted: true });
}

const answer = (roundId: string, n: number): CommandInput => ({
  type: "giveAnswer",
  roundId,
  seatIds: [`organisatie-p${n}~north`],
  kind: "consent",
});

async function expectHonest({ log, host, told }: Setting): Promise<void> {
  const logged = await log.read(DAY);
  const events = logged.map(({ event, at }) => ({ event: event as unknown as DayEvent, at }));
  expect(host.state).toEqual(replay(emptyDay, events));
  expect(host.revision).toBe(logged.length);
  expect(host.headHash).toBe((await log.head(DAY)).head);
  expect(told).toEqual(logged.slice(1).map(({ revision }) => revision));
}

describe("a live day", () => {
  test("[L4] answers a command that comes again as it did the first time, whoever asks and whatever happened since", async () => {
    const day = await aDay();
    const command: CommandInput = { type: "openBoards", boardIds: ["names"] };
    const first = await day.does(moderator(1), command, "c1");
    await day.does(moderator(1), { type: "closeBoards", boardIds: ["names"] });
    expect(await day.does(moderator(1), command, "c1")).toEqual(first);
    expect(day.host.state.boards).toMatchObject({ names: { status: "closed" } });
    await expectHonest(day);
  });

  test("[L4] the same command five times at once happens once", async () => {
    const day = await aDay();
    const five = Array.from({ length: 5 }, () =>
      day.does(moderator(1), { type: "openBoards", boardIds: ["names", "ideas"] }, "c1"),
    );
    const answers = await Promise.all(five);
    expect(new Set(answers.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(answers[0]).toEqual({ accepted: true, revision: day.host.revision });
    await expectHonest(day);
  });

  test("[L4] a refused command leaves no trace; a late copy of it is refused again, a new one decided anew", async () => {
    const day = await aDay();
    const before = day.host.revision;
    const note = { type: "writeNote", noteId: "n1", boardId: "names", laneId: "lane", text: "Ja" } as const;
    expect(await day.does(participant("p1"), note, "c1")).toMatchObject({
      accepted: false,
      refusal: { code: "boardNotOpen" },
    });
    expect(day.host.revision).toBe(before);
    expect(await day.log.revisionOf(DAY, "c1")).toBeUndefined();
    await day.does(moderator(1), { type: "openBoards", boardIds: ["names"] });
    expect(await day.does(participant("p1"), note, "c1")).toMatchObject({ accepted: false });
    expect(await day.does(participant("p1"), note, "c2")).toMatchObject({ accepted: true });
    await expectHonest(day);
  });

  test("[L5] what waits together is saved together, in the order in which it came", async () => {
    let appends = 0;
    const day = await aDay((log) => ({
      ...log,
      append: (...args) => {
        appends += 1;
        return log.append(...args);
      },
    }));
    await day.does(moderator(1), { type: "openBoards", boardIds: ["ideas"] });
    const before = appends;
    const texts = Array.from({ length: 100 }, (_, index) => `n${index}`);
    await Promise.all(
      texts.map((noteId) =>
        day.does(participant("p1"), {
          type: "writeNote",
          noteId,
          boardId: "ideas",
          laneId: "lane",
          text: noteId,
        }),
      ),
    );
    expect(appends - before).toBe(1);
    expect(Object.keys(Object.entries(day.host.state.notes).find(([id]) => id === "ideas")![1])).toEqual(
      texts,
    );
    await expectHonest(day);
  });

  test("[L14] nobody is answered before what happened has left, also not who only hears a refusal", async () => {
    const day = await aDay();
    const order: string[] = [];
    day.host.onEntries(async (entries) => {
      await new Promise((resolve) => setImmediate(resolve));
      order.push(...entries.map(({ event }) => event.type));
    });
    await Promise.all([
      day.does(moderator(1), { type: "openBoards", boardIds: ["names"] }).then(() => order.push("first")),
      day
        .does(moderator(2), { type: "openBoards", boardIds: ["names"] })
        .then((it) => order.push(JSON.stringify(it))),
    ]);
    const refused = JSON.stringify({ accepted: false, refusal: { code: "alreadyDone" } });
    expect(order).toEqual(["boardOpened", "first", refused]);
  });

  test("[L15] a listener that fails disturbs nobody", async () => {
    const day = await aDay();
    day.host.onEntries(() => {
      throw new Error("deaf");
    });
    expect(await day.does(moderator(1), { type: "openBoards", boardIds: ["names"] })).toMatchObject({
      accepted: true,
    });
    expect(day.reports).toEqual(["a listener failed"]);
    await expectHonest(day);
  });

  test("[L16] time never runs back within a day", async () => {
    const day = await aDay();
    day.clock.at = MORNING + 60_000;
    await day.does(moderator(1), { type: "openBoards", boardIds: ["names"] });
    day.clock.at = MORNING - 3_600_000;
    await day.does(moderator(1), { type: "openBoards", boardIds: ["ideas"] });
    const times = (await day.log.read(DAY)).map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(day.host.now()).toBe(MORNING + 60_000);
  });

  test("[L3] after a restart the day is what it was, and still knows its commands", async () => {
    const day = await aDay();
    await withOpenRound(day);
    const given = await day.does(participant("p1"), answer("r1", 1), "c1");
    await day.host.close();
    const parts = { id: DAY, code: "ABC234", log: day.log, now: () => day.clock.at, report: () => {} };
    const again = await openDayHost(parts);
    expect(again.state).toEqual(day.host.state);
    expect(again.headHash).toBe(day.host.headHash);
    expect(await again.command(participant("p1"), "c1", dayCommand.parse(answer("r1", 1)))).toEqual(given);
    expect(again.acts).toBe(day.host.acts);
    expect(again.sinceAct(again.acts - 1)?.map(({ event }) => event.type)).toEqual(["answerGiven"]);
    expect(again.sinceAct(0)?.map(({ revision }) => revision)).toEqual(
      Array.from({ length: again.revision }, (_, index) => index + 1),
    );
    expect(again.sinceAct(again.acts + 1)).toBeUndefined();
  });

  test("[L14] a day that closes answers what waits and refuses what comes after", async () => {
    const day = await aDay();
    const waiting = day.does(moderator(1), { type: "openBoards", boardIds: ["names"] });
    const closing = day.host.close();
    expect(await day.does(moderator(1), { type: "openBoards", boardIds: ["ideas"] })).toEqual({
      accepted: false,
      refusal: { code: "restarting" },
    });
    await closing;
    expect(await waiting).toMatchObject({ accepted: true });
  });
});

describe("storage that fails", () => {
  const note = (noteId: string) =>
    ({ type: "writeNote", noteId, boardId: "ideas", laneId: "lane", text: noteId }) as const;

  async function aFragileDay() {
    const broken = { now: false };
    const day = await aDay((log) => ({
      ...log,
      append: async (...args) => {
        if (broken.now) throw new StorageFailed("full");
        return log.append(...args);
      },
    }));
    await day.does(moderator(1), { type: "openBoards", boardIds: ["ideas"] });
    return { day, broken };
  }

  test("[L13] says notSaved to everyone who waited, changes nothing, and heals by itself", async () => {
    const { day, broken } = await aFragileDay();
    const { state, revision } = day.host;
    broken.now = true;
    const answers = await Promise.all(
      ["n1", "n2", "n3"].map((id) => day.does(participant("p1"), note(id), `c-${id}`)),
    );
    expect(new Set(answers.map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"accepted":false,"refusal":{"code":"notSaved"}}']),
    );
    expect(day.host.state).toBe(state);
    expect(day.host.revision).toBe(revision);
    expect(day.host.saving).toBe(false);

    broken.now = false;
    expect(await day.does(participant("p1"), note("n1"), "c-n1")).toMatchObject({ accepted: true });
    expect(day.host.saving).toBe(true);
    await expectHonest(day);
  });

  test("[L13] a log that cannot answer who was there before says notSaved too", async () => {
    const broken = { now: false };
    const day = await aDay((log) => ({
      ...log,
      revisionOf: async (...args) => {
        if (broken.now) throw new StorageFailed("io");
        return log.revisionOf(...args);
      },
    }));
    broken.now = true;
    expect(await day.does(moderator(1), { type: "openBoards", boardIds: ["names"] })).toMatchObject({
      refusal: { code: "notSaved" },
    });
    broken.now = false;
    expect(await day.does(moderator(1), { type: "openBoards", boardIds: ["names"] })).toMatchObject({
      accepted: true,
    });
    await expectHonest(day);
  });
});

describe("two at once", () => {
  const RUNS = Number(process.env["RUNS"] ?? 200);

  test("[L7] another process that writes first is read, and the command is decided on what is then true", async () => {
    const other = { appends: 0 };
    const day = await aDay((log) => ({
      ...log,
      append: async (id, expected, commits) => {
        if (other.appends > 0) {
          other.appends -= 1;
          const events = [{ type: "boardOpened", boardId: "names" }];
          await log.append(id, expected, [{ commandId: randomUUID(), at: MORNING, events }]);
        }
        return log.append(id, expected, commits);
      },
    }));
    other.appends = 1;
    expect(await day.does(moderator(1), { type: "openBoards", boardIds: ["names"] })).toMatchObject({
      refusal: { code: "alreadyDone" },
    });
    other.appends = 1;
    expect(await day.does(moderator(1), { type: "openBoards", boardIds: ["ideas"] })).toMatchObject({
      accepted: true,
    });
    await expectHonest(day);
  });

  test("[C7] the answers that were acknowledged before a round closed are the answers that count", async () => {
    const day = await aDay();
    await day.does(moderator(1), { type: "presentProposal", proposalId: "division" });
    for (let run = 0; run < RUNS; run += 1) {
      const chance = chanceFrom(run);
      const roundId = `r${run}` as RoundId;
      await day.does(moderator(1), { type: "openRound", roundId, proposalId: "division", version: 1 });
      const acts: [string, Actor, CommandInput][] = [
        ["p1", participant("p1"), answer(roundId, 1)],
        ["p2", participant("p2"), answer(roundId, 2)],
        ["p3", participant("p3"), answer(roundId, 3)],
        ["close", moderator(1), { type: "closeRound", roundId }],
        ["close", moderator(2), { type: "closeRound", roundId }],
      ];
      const shuffled = acts.map((act) => [chance.below(1e6), act] as const).sort(([a], [b]) => a - b);
      const answers = await Promise.all(
        shuffled.map(async ([wait, [who, actor, command]]) => {
          for (let turn = 0; turn < wait % 4; turn += 1)
            await new Promise((resolve) => setImmediate(resolve));
          return [who, await day.does(actor, command)] as const;
        }),
      );
      const accepted = answers.filter(([, each]) => each.accepted).map(([who]) => who);
      expect(accepted.filter((who) => who === "close")).toHaveLength(1);
      const round = day.host.state.rounds[roundId]!;
      expect(round.status).toBe("closed");
      const counted = Object.values(round.answers).map(({ by }) => by);
      expect(counted.sort()).toEqual(accepted.filter((who) => who !== "close").sort());
      for (const [who, each] of answers) {
        if (!each.accepted) expect(each.refusal.code).toBe(who === "close" ? "alreadyDone" : "roundNotOpen");
      }
      await day.does(moderator(1), { type: "publishRound", roundId });
    }
    await expectHonest(day);
  }, 60_000);
});

describe("who is present", () => {
  test("[L17] a phone counts while it is connected and fifteen minutes after, over all its tabs", () => {
    const presence = emptyPresence();
    const id = "p1" as ParticipantId;
    presence.arrived(id);
    presence.arrived(id);
    presence.left(id, 0);
    expect([...presence.presentAt(PRESENT_MS * 3)]).toEqual([id]);
    presence.left(id, PRESENT_MS * 3);
    expect([...presence.presentAt(PRESENT_MS * 4 - 1)]).toEqual([id]);
    expect([...presence.presentAt(PRESENT_MS * 4)]).toEqual([]);
  });

  test("[C4] a round only waits for delegations that are there", async () => {
    const day = await aDay();
    day.host.presence.left("p3" as ParticipantId, MORNING);
    day.clock.at = MORNING + PRESENT_MS;
    await withOpenRound(day);
    expect(day.host.state.rounds["r1" as RoundId]).toMatchObject({ of: 2, entitled: { length: 3 } });
  });
});
