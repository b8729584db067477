/**
 * Rounds, objections and signals as the record tells them. Nothing of a round but "x van y" leaves before it is
 * published: what the programme team may see on its own screen after closing is not yet for a document that is
 * handed on. Source: consent.md "A round", "An objection".
 */
import type { DayRecord } from "../protocol/record.ts";
import type { RegionId, RoundId, SeatId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { objectionsOf } from "./objections.ts";
import { byName } from "./recordOfHall.ts";
import type { DaySetup } from "./setup.ts";
import type { DayState, Objection, Round, Signal } from "./state.ts";
import { typedWords } from "./text.ts";

/** The rounds in the order in which they opened, with the objections and signals of the published ones. */
export function recordOfRounds(
  state: DayState,
  setup: DaySetup,
  names: boolean,
): Pick<DayRecord, "rounds" | "objections" | "signals"> {
  const rounds = Object.values<Round>(state.rounds).sort(
    (a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1),
  );
  const published = rounds.filter((round) => round.status === "published");
  const newest = newestPublished(published);
  const signals = Object.values<Signal>(state.signals);
  return {
    rounds: rounds.map((round) => roundRecord(state, setup, round)),
    objections: published.flatMap((round) =>
      objectionsOf(state, round.id).map((objection) =>
        objectionRecord(objection, round, newest.has(round.id), setup, names),
      ),
    ),
    signals: published
      .flatMap((round) => signals.filter((signal) => signal.roundId === round.id).sort(byWords))
      .map((signal, index) => signalRecord(signal, index + 1, setup)),
  };
}

function newestPublished(published: readonly Round[]): Set<RoundId> {
  return new Set(new Map(published.map((round) => [round.proposalId, round.id])).values());
}

function roundRecord(state: DayState, setup: DaySetup, round: Round): DayRecord["rounds"][number] {
  const { outcome } = round;
  return {
    id: round.id,
    proposal: round.proposalId,
    version: round.version,
    n: round.n,
    status: round.status,
    openedAt: instantText(round.openedAt),
    ...(round.closedAt === undefined ? {} : { closedAt: instantText(round.closedAt) }),
    ...(round.publishedAt === undefined ? {} : { publishedAt: instantText(round.publishedAt) }),
    circle: {
      entitled: round.entitled.length,
      present: round.present.length,
      admitted: round.admitted.length,
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
    ...(round.status === "published" && outcome ? { outcome } : {}),
  };
}

function objectionRecord(
  objection: Objection,
  round: Round,
  newest: boolean,
  { naming }: DaySetup,
  names: boolean,
): DayRecord["objections"][number] {
  const { harm, frame, remedy, organisation, name } = objection;
  return {
    id: objection.id,
    proposal: objection.proposalId,
    round: round.id,
    version: round.version,
    status: newest ? "standing" : "earlierRound",
    raisedAt: instantText(objection.at),
    argument: typedWords(objection.argument),
    ...(harm === undefined ? {} : { harm: typedWords(harm) }),
    ...(frame === undefined ? {} : { frame }),
    ...(remedy === undefined ? {} : { remedy: typedWords(remedy) }),
    regions: objection.regions ?? [],
    ...(naming !== "region" && organisation !== undefined ? { organisation } : {}),
    ...(naming === "person" && names && name !== undefined ? { name: typedWords(name) } : {}),
  };
}

// Not by id or time: either would say something about whose it is.
function byWords(a: Signal, b: Signal): number {
  return byName(a.text, b.text) || byName(a.regions.join(), b.regions.join());
}

function signalRecord(signal: Signal, n: number, { naming }: DaySetup): DayRecord["signals"][number] {
  return {
    n,
    text: typedWords(signal.text),
    proposal: signal.proposalId,
    round: signal.roundId,
    regions: signal.regions,
    ...(naming === "region" ? {} : { organisation: signal.organisation }),
  };
}

// A seat that was given back is gone from the state; its id still ends in its region.
function inRegion(seatIds: readonly SeatId[], region: RegionId): number {
  return seatIds.filter((id) => id.endsWith(`~${region}`)).length;
}

function organisationsOf(state: DayState, seatIds: readonly SeatId[]): string[] {
  return [...new Set(seatIds.flatMap((id) => state.seats[id]?.organisation ?? []))].sort(byName);
}
