/**
 * Objections and signals as the record tells them: each with its whole life, also where it ended as something else.
 * Only of published rounds; one that was taken back before its round closed was never heard and is not there.
 * Source: consent.md "An objection".
 */
import type { DayRecord } from "../protocol/record.ts";
import type { ObjectionId, RoundId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { blockingObjections, clusterSize, objectionsOf } from "./objections.ts";
import { areaRecord } from "./recordOfDivision.ts";
import { byName } from "./recordOfHall.ts";
import { makerOf, optional, typed } from "./recordOfMaker.ts";
import type { NamingAsked } from "./recordOfMaker.ts";
import { lineNumbers } from "./recordOfProposals.ts";
import type { DayState, Objection, Round, Signal } from "./state.ts";
import { typedWords } from "./text.ts";

type Told = DayRecord["objections"][number];

/** The number of each objection of these published rounds, in the order of the rounds. */
export function objectionNumbers(
  state: DayState,
  published: readonly Round[],
): ReadonlyMap<ObjectionId, number> {
  const all = published.flatMap((round) => objectionsOf(state, round.id));
  return new Map(all.map(({ id }, index) => [id, index + 1]));
}

/** The objections of published rounds, by number. */
export function objectionRecords(
  state: DayState,
  published: readonly Round[],
  numbers: ReadonlyMap<ObjectionId, number>,
  asked: NamingAsked,
): Told[] {
  const newest = new Set<RoundId>(new Map(published.map((round) => [round.proposalId, round.id])).values());
  return published.flatMap((round) => {
    const standing = newest.has(round.id) ? blockingObjections(state, round.id).map(({ id }) => id) : [];
    return objectionsOf(state, round.id).map((objection) => ({
      ...objectionRecord(state, objection, round, asked),
      n: numbers.get(objection.id) ?? 0,
      standing: standing.includes(objection.id),
    }));
  });
}

function objectionRecord(
  state: DayState,
  objection: Objection,
  round: Round,
  asked: NamingAsked,
): Omit<Told, "n" | "standing"> {
  const { harm, frame, remedy, status, mergedInto, test, resolution } = objection;
  return {
    id: objection.id,
    proposal: objection.proposalId,
    round: round.id,
    version: round.version,
    // What its maker took back while the round was open is not told at all.
    status: status === "takenBack" ? "withdrawn" : status,
    raisedAt: instantText(objection.at),
    argument: typedWords(objection.argument),
    ...typed("harm", harm),
    ...(frame === undefined ? {} : { frame }),
    ...typed("remedy", remedy),
    ...areaRecord(state, objection, round.version),
    ...makerOf(objection, asked),
    delegations: clusterSize(state, objection),
    ...(mergedInto === undefined ? {} : { mergedInto }),
    ...optional("explainedAt", objection.explainedAt),
    ...(test
      ? {
          test: {
            at: instantText(test.at),
            questions: test.questions,
            ...(test.verdict === undefined ? {} : { verdict: test.verdict }),
            ...typed("reason", test.reason),
          },
        }
      : {}),
    ...(resolution ? { resolution: resolutionRecord(resolution) } : {}),
    ...typed("leftOpen", objection.leftOpen),
  };
}

function resolutionRecord(resolution: NonNullable<Objection["resolution"]>): NonNullable<Told["resolution"]> {
  const { how, at, note, owner, on, version, lines, solved, answeredAt } = resolution;
  return {
    how,
    at: instantText(at),
    ...typed("note", note),
    ...typed("owner", owner),
    ...(on === undefined ? {} : { on }),
    ...(version === undefined ? {} : { version }),
    ...(lines === undefined ? {} : { lines: lineNumbers(lines) }),
    ...(solved === undefined ? {} : { solved }),
    ...optional("answeredAt", answeredAt),
  };
}

/** The signals of published rounds and then those that moderator or programme team added, oldest first. */
export function signalsInOrder(state: DayState): Signal[] {
  const all = Object.values<Signal>(state.signals);
  const ofRounds = publishedRounds(state).flatMap((round) =>
    all.filter(({ roundId }) => roundId === round.id).sort(byWords),
  );
  const added = all
    .filter(({ roundId }) => roundId === undefined)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  return [...ofRounds, ...added];
}

/** Signals as the record tells them. */
export function signalRecords(state: DayState, asked: NamingAsked): DayRecord["signals"] {
  return signalsInOrder(state).map((signal, index) => {
    const { proposalId, roundId, objectionId, regions, organisation, status } = signal;
    return {
      n: index + 1,
      text: typedWords(signal.text),
      ...(proposalId === undefined ? {} : { proposal: proposalId }),
      ...(roundId === undefined ? {} : { round: roundId }),
      ...(objectionId === undefined ? {} : { objection: objectionId }),
      regions,
      ...(asked.naming !== "region" && organisation ? { organisation } : {}),
      status,
      ...typed("owner", signal.owner),
      ...typed("followUp", signal.followUp),
      ...(signal.dueOn === undefined ? {} : { dueOn: signal.dueOn }),
      ...optional("workedAt", signal.workedAt),
    };
  });
}

/** By publication, so that an objection keeps its number when a round that opened earlier is published later. */
export function publishedRounds(state: DayState): Round[] {
  return Object.values<Round>(state.rounds)
    .filter((round) => round.status === "published")
    .sort(
      (a, b) =>
        (a.publishedAt ?? 0) - (b.publishedAt ?? 0) || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1),
    );
}

// Not by id or time: either would say something about whose it is.
function byWords(a: Signal, b: Signal): number {
  return byName(a.text, b.text) || byName(a.regions.join(), b.regions.join());
}
