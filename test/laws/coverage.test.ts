import fc from "fast-check";
import { expect, test } from "vitest";
import { dayEvent } from "../../shared/domain/events.ts";
import { play, scripts } from "../support/arbitraries.ts";
import "./law.ts";

/** How often each event happens at least over the sampled days; laws over days without rounds say little. */
const ATLEAST: Record<string, number> = {
  dayClosed: 20,
  answerGiven: 1200,
  objectionRaised: 300,
  objectionReworded: 25,
  objectionWithdrawn: 70,
  roundOpened: 250,
  roundClosed: 120,
  roundPublished: 100,
  decisionTaken: 20,
  noteHidden: 100,
  noteConverted: 30,
  notesMoved: 150,
  notesMerged: 60,
  noteSplit: 20,
  boardRevealed: 20,
  noteRestored: 50,
  seatReleased: 50,
  contributionMade: 300,
  contributionTakenUp: 60,
  objectionTested: 200,
  objectionMerged: 20,
  objectionCosigned: 60,
  resolutionProposed: 80,
  resolutionAnswered: 25,
  versionWritten: 60,
  amendmentProposed: 300,
  amendmentShared: 60,
  amendmentProcessed: 100,
  processingPublished: 12,
  amendmentsBound: 25,
  proposalReopened: 20,
  programmeTeamDecided: 15,
  divisionEdited: 500,
  divisionEditUndone: 60,
  divisionAssembled: 80,
  divisionAttached: 500,
  outcomeSubmitted: 300,
  claimAnswered: 40,
  membershipAdded: 300,
  membershipEnded: 60,
  pulseGiven: 400,
  pulseRevealed: 30,
  pulseQuoted: 30,
  pulseLineHidden: 30,
  invitationAdded: 60,
  questionAsked: 400,
  questionShared: 60,
  questionMerged: 60,
  answersPublished: 80,
  helpTaken: 60,
  partSet: 60,
  partRemoved: 15,
  boardRemoved: 15,
};

test("the days on which the laws are tried hold every event, and enough of each", () => {
  const counts = new Map<string, number>();
  const refusals = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const script of fc.sample(scripts, { seed: 20230328, numRuns: 700 })) {
    const day = play(script);
    for (const { event } of day.entries) count(counts, event.type);
    for (const { ruling } of day.attempts) if (!ruling.accepted) count(refusals, ruling.refusal.code);
  }
  const sorted = (map: Map<string, number>) => [...map].sort(([, a], [, b]) => b - a);
  console.info(
    "events",
    Object.fromEntries(sorted(counts)),
    "refusals",
    Object.fromEntries(sorted(refusals)),
  );

  const types = dayEvent._zod.def.options.map((option) => option.shape.type._zod.def.values[0] as string);
  const tooFew = types.filter((type) => (counts.get(type) ?? 0) < (ATLEAST[type] ?? 10));
  expect(tooFew).toEqual([]);
});
