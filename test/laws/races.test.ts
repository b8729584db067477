import { expect, test } from "vitest";
import { openDayHost } from "../../server/days/dayHost.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import type { Actor } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { participantId } from "../../shared/domain/ids.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { Answer, Round } from "../../shared/domain/state.ts";
import { chanceFrom } from "../support/chance.ts";
import type { CommandInput } from "../support/given.ts";
import { MORNING, smallDay } from "../support/smallDay.ts";
import { virtualTime } from "../support/virtualTime.ts";
import "./law.ts";

const moderator: Actor = { role: "moderator", id: "link-moderator" as never };
const PHONES = 6;
const WITHOUT = 3;

/**
 * Phones answer (some twice), the moderator enters answers and a hand count, and somebody closes the round, all within
 * a second. What was acknowledged is what counts.
 */
async function race(seed: number) {
  const chance = chanceFrom(seed);
  const time = virtualTime(MORNING);
  const log = memoryLog(personalFieldsOf);
  const prepared = prepareDay(emptyDay, "ABC234", smallDay());
  if (!prepared.accepted) throw new Error("the day was not prepared");
  const events = prepared.events as never;
  await log.append("day-1", 0, [{ commandId: "prepare", at: time.now, events }]);
  const faults: unknown[] = [];
  const report = (_what: string, error: unknown) => void faults.push(error);
  const host = await openDayHost({ id: "day-1", code: "ABC234", log, now: () => time.now, report });
  let given = 0;
  const give = (actor: Actor, input: CommandInput) =>
    host.command(actor, `c${(given += 1)}`, dayCommand.parse(input));

  await give(moderator, { type: "openDay" });
  const seats: { seat: string; actor?: Actor }[] = [];
  for (let i = 0; i < PHONES; i += 1) {
    const id = participantId.parse(`p${i}`);
    const joins = { participantId: id, name: `P${i}`, organisation: `O${i}`, sector: "fund" } as const;
    await give({ role: "visitor" }, { type: "joinDay", ...joins, regions: ["north"] });
    host.presence.arrived(id);
    seats.push({ seat: `o${i}~north`, actor: { role: "participant", id } });
  }
  for (let i = 0; i < WITHOUT; i += 1) {
    await give(moderator, { type: "addSeat", organisation: `W${i}`, sector: "fund", region: "north" });
    seats.push({ seat: `w${i}~north` });
  }
  await give(moderator, { type: "presentProposal", proposalId: "division" });
  await give(moderator, { type: "openRound", roundId: "r", proposalId: "division", version: 1 });

  const acknowledged = new Map<string, { kind: string; revision: number }>();
  let hand = { total: 0, revision: 0 };
  let closed = 0;
  const refusals: string[] = [];
  const send = (actor: Actor, input: CommandInput, accepted: (revision: number) => void) =>
    time.after(chance.below(1000), () => {
      void give(actor, input).then((answer) => {
        if (answer.accepted) accepted(answer.revision);
        else refusals.push(answer.refusal.code);
      });
    });
  for (const { seat, actor } of seats) {
    for (let times = 1 + chance.below(2); times > 0; times -= 1) {
      const kind = chance.of(["consent", "notInCircle", "objection"] as const)!;
      const words = { id: `ob-${seat}`, argument: "Dit schaadt" };
      const objection = kind === "objection" ? { objection: words } : {};
      const type = actor ? "giveAnswer" : "enterAnswer";
      send(actor ?? moderator, { type, roundId: "r", seatIds: [seat], kind, ...objection }, (revision) => {
        if (revision > (acknowledged.get(seat)?.revision ?? 0)) acknowledged.set(seat, { kind, revision });
      });
    }
  }
  const consent = chance.below(3);
  send(moderator, { type: "enterHandCount", roundId: "r", consent, notInCircle: 0 }, (revision) => {
    hand = { total: consent, revision };
  });
  for (let closers = 0; closers < 2; closers += 1) {
    send(moderator, { type: "closeRound", roundId: "r" }, () => (closed += 1));
  }
  await time.runUntil(time.now + 2000);
  await host.close();
  return {
    acknowledged,
    hand,
    closed,
    refusals,
    faults,
    state: host.state,
    entries: await log.read("day-1"),
  };
}

test("[C7] [C18] in 200 races of closing against answering, what was acknowledged is what counts", async () => {
  let late = 0;
  let wholeHall = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const { acknowledged, hand, closed, refusals, faults, state, entries } = await race(seed);
    const round = Object.values<Round>(state.rounds)[0]!;
    const counted = Object.entries<Answer>(round.answers).map(([seat, { kind }]) => [seat, kind]);
    const told = [...acknowledged].map(([seat, { kind }]) => [seat, kind]);
    expect(counted.sort(), `seed ${seed}`).toEqual(told.sort());
    expect(faults).toEqual([]);
    expect(replay(emptyDay, entries as never)).toEqual(state);
    expect(round.countedByHand).toBe(hand.total);
    expect(round.answered).toBe(acknowledged.size + hand.total);
    expect(closed).toBeLessThanOrEqual(1);
    expect(round.status).toBe(closed === 1 ? "closed" : "open");
    if (round.outcome) {
      const { answered, notInCircle, none } = round.outcome;
      expect(answered + notInCircle).toBe(round.answered);
      const phones = [...acknowledged.keys()].filter((seat) => seat.startsWith("o")).length;
      expect(none).toBe(Math.max(0, PHONES - phones - hand.total));
    }
    // Only a hand count that no longer fits keeps a round from closing.
    if (closed === 0) expect(refusals).toContain("handCountTooLarge");
    late += refusals.filter((code) => code === "roundNotOpen").length;
    if (acknowledged.size === PHONES + WITHOUT) wholeHall += 1;
  }
  expect(late).toBeGreaterThan(200);
  expect(wholeHall).toBeGreaterThan(0);
});
