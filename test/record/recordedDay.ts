/** A day with something in every place of the record, reached by commands. */
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { recordOf } from "../../shared/domain/record.ts";
import type { RecordRequest } from "../../shared/domain/record.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

export const HASH = "0123456789abcdef".repeat(4);

/** The record of a state, with an invented head of the log. */
export function recorded(state: DayState, request: Partial<RecordRequest> = {}): DayRecord {
  const record = recordOf(state, {
    head: { revision: 42, hash: HASH },
    generatedAt: Date.UTC(2030, 2, 28, 13, 5),
    names: false,
    ...request,
  });
  if (!record) throw new Error("the day was never prepared");
  return record;
}

export interface Recorded {
  readonly day: GivenDay;
  readonly anna: ParticipantId;
  readonly bram: ParticipantId;
  readonly chris: ParticipantId;
}

/** Three people of three organisations in an open day; notes on every board; a round on `division` still open. */
export function dayWithOpenRound(change: Parameters<typeof smallDay>[0] = {}): Recorded {
  const day = givenDay({ setup: smallDay(change) satisfies DaySetup }).open();
  const anna = day.join("Anna Voorbeeld", "Buurtwerk De Linde", ["north", "south"], "civilSociety");
  const bram = day.join("Bram Voorbeeld", "Gemeente Dorp", ["north"], "municipality");
  const chris = day.join("Chris Voorbeeld", "Vakschool Zuid", ["south"], "education");
  day.must(day.moderator, { type: "goToPart", partId: "groups" });
  const boardIds = ["names", "advice", "ideas", "worries"];
  day.must(day.moderator, { type: "openBoards", boardIds });
  for (const [index, boardId] of boardIds.entries()) {
    const editKey = `key-${index}`;
    const note = { type: "writeNote", boardId, laneId: "lane", editKey } as const;
    day.must(day.as(anna), { ...note, noteId: `n${index}-a`, text: `Woord van de een op ${boardId}` });
    day.must(day.as(bram), { ...note, noteId: `n${index}-b`, text: `Verborgen woord op ${boardId}` });
    day.must(day.as(chris), { ...note, noteId: `n${index}-c`, text: `Teruggenomen woord op ${boardId}` });
    day.must(day.moderator, {
      type: "hideNote",
      boardId,
      noteId: `n${index}-b`,
      reason: "niet over de zaak",
    });
    day.must(day.as(chris), { type: "withdrawNote", boardId, noteId: `n${index}-c`, editKey });
  }
  day.must(day.moderator, { type: "goToPart", partId: "deciding" });
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
  day.must(day.as(anna), {
    type: "giveAnswer",
    roundId: "r1",
    seatIds: day.seats(anna),
    kind: "consentWithConcern",
    concern: "Vergeet de kleine dorpen niet",
  });
  day.must(day.as(bram), {
    type: "giveAnswer",
    roundId: "r1",
    seatIds: day.seats(bram),
    kind: "objection",
    objection: {
      id: "o1",
      argument: "De grens loopt dwars door een school",
      harm: "Leerlingen raken hun plek kwijt",
      frame: "at-most-20",
      remedy: "Leg de grens om het dorp",
    },
  });
  return { day, anna, bram, chris };
}

/** The same day, its first round closed but not published. */
export function dayWithClosedRound(change: Parameters<typeof smallDay>[0] = {}): Recorded {
  const given = dayWithOpenRound(change);
  given.day.must(given.day.moderator, { type: "closeRound", roundId: "r1" });
  return given;
}

/** The same day, its first round published. */
export function dayWithPublishedRound(change: Parameters<typeof smallDay>[0] = {}): Recorded {
  const given = dayWithClosedRound(change);
  given.day.must(given.day.moderator, { type: "publishRound", roundId: "r1" });
  return given;
}

/** The same day: the objection answered by new text, a second round without one, and a decision by consent. */
export function decidedDay(change: Parameters<typeof smallDay>[0] = {}): Recorded {
  const given = dayWithPublishedRound(change);
  const { day } = given;
  day.must(day.moderator, {
    type: "testObjection",
    objectionId: "o1",
    questions: { harms: true, causedByProposal: true },
    verdict: "valid",
  });
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: "We verdelen het land.",
    lines: ["Elke regio is een RSV, met een grens om het dorp.", "Samen is dat alles."],
    answers: [{ objectionId: "o1", lines: [0] }],
  });
  day.must(day.as(given.bram), { type: "answerResolution", objectionId: "o1", solved: true });
  day.must(day.moderator, { type: "openRound", roundId: "r2", proposalId: "division", version: 2 });
  for (const id of [given.anna, given.bram]) {
    day.must(day.as(id), { type: "giveAnswer", roundId: "r2", seatIds: day.seats(id), kind: "consent" });
  }
  day.must(day.moderator, { type: "closeRound", roundId: "r2" });
  day.must(day.moderator, { type: "publishRound", roundId: "r2" });
  day.must(day.moderator, {
    type: "decideByConsent",
    decisionId: "d1",
    proposalId: "division",
    roundId: "r2",
  });
  return given;
}
