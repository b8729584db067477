/**
 * Rounds as the record tells them. Nothing of a round but "x van y" leaves before it is published: what the
 * programme team may see on its own screen after closing is not yet for a document that is handed on.
 * Source: consent.md "A round".
 */
import type { DayRecord } from "../protocol/record.ts";
import type { RegionId, SeatId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { byName } from "./recordOfHall.ts";
import { optional } from "./recordOfMaker.ts";
import { objectionNumbers, objectionRecords, publishedRounds, signalRecords } from "./recordOfObjections.ts";
import { receiptsOf } from "./recordOfReceipts.ts";
import { at as entry } from "./room.ts";
import type { DaySetup } from "./setup.ts";
import type { DayState, Outcome, Round } from "./state.ts";

/** The rounds in the order in which they opened, with the objections and signals of the published ones. */
export function recordOfRounds(
  state: DayState,
  setup: DaySetup,
  names: boolean,
): Pick<DayRecord, "rounds" | "objections" | "signals"> {
  const rounds = Object.values<Round>(state.rounds).sort(
    (a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1),
  );
  const published = publishedRounds(state);
  const asked = { naming: setup.naming, names };
  const numbers = objectionNumbers(state, published);
  return {
    rounds: rounds.map((round) => ({
      ...roundRecord(state, setup, round),
      ...(round.status === "published" && round.outcome
        ? { outcome: outcomeRecord(round.outcome), receipts: receiptsOf(state, round, numbers) }
        : {}),
    })),
    objections: objectionRecords(state, published, numbers, asked),
    signals: signalRecords(state, asked),
  };
}

function roundRecord(state: DayState, setup: DaySetup, round: Round): DayRecord["rounds"][number] {
  return {
    id: round.id,
    proposal: round.proposalId,
    version: round.version,
    n: round.n,
    status: round.status,
    openedAt: instantText(round.openedAt),
    ...optional("closedAt", round.closedAt),
    ...optional("publishedAt", round.publishedAt),
    circle: {
      touches: round.circle,
      entitled: round.entitled.length,
      present: round.present.length,
      admitted: round.admitted.length,
      declined: Object.values(round.asking).filter(({ declined }) => declined !== undefined).length,
      byRegion: setup.regions
        .map(({ id }) => ({
          region: id,
          entitled: inRegion(round.entitled, id),
          present: inRegion(round.present, id),
          admitted: inRegion(round.admitted, id),
        }))
        .filter(({ entitled, admitted }) => entitled + admitted > 0),
      organisations: organisationsOf(state, [...round.entitled, ...round.admitted]),
    },
    responded: { answered: round.answered, of: round.of },
  };
}

function outcomeRecord({ entered = 0, byHand, ...counts }: Outcome) {
  return { ...counts, entered, byHand: byHand ?? { consent: 0, notInCircle: 0 } };
}

// A seat that was given back is gone from the state; its id still ends in its region.
function inRegion(seatIds: readonly SeatId[], region: RegionId): number {
  return seatIds.filter((id) => id.endsWith(`~${region}`)).length;
}

function organisationsOf(state: DayState, seatIds: readonly SeatId[]): string[] {
  return [...new Set(seatIds.flatMap((id) => entry(state.seats, id)?.organisation ?? []))].sort(byName);
}
