/**
 * The record of the day so far, from the whole truth of the server. It holds less than the programme team's own
 * screen, because a record is handed on: see protocol/record.ts for what is left out. Pure: the same state, head
 * and moment give the same record, byte for byte.
 */
import type { DayRecord } from "../protocol/record.ts";
import type { BoardId } from "./ids.ts";
import { newBoard } from "./boards.ts";
import { clustersOf, headOf } from "./clusters.ts";
import { decisionsSoFar } from "./decisions.ts";
import { instantText } from "./instant.ts";
import { photosOf } from "./boardPhotoSlice.ts";
import { standingNotes } from "./notes.ts";
import { decisionRecord } from "./recordOfDecisions.ts";
import { recordOfAfter } from "./recordOfAfter.ts";
import { divisionRecord } from "./recordOfDivision.ts";
import { informationRecord } from "./recordOfInformation.ts";
import { recordOfHall } from "./recordOfHall.ts";
import { recordOfPulse } from "./recordOfPulse.ts";
import { optional } from "./recordOfMaker.ts";
import { proposalRecord } from "./recordOfProposals.ts";
import { recordOfQuestions } from "./recordOfQuestions.ts";
import { recordOfRounds } from "./recordOfRounds.ts";
import { recordOfSheets } from "./recordOfSheets.ts";
import type { BoardSetup, Naming } from "./setup.ts";
import type { DayState, Note, Round, Visit } from "./state.ts";
import { typedWords } from "./text.ts";

export interface RecordRequest {
  /** How far the log reaches that the state was made of. */
  readonly head: { readonly revision: number; readonly hash: string };
  /** UTC instant in milliseconds. */
  readonly generatedAt: number;
  /** Whether names of people go in. Where a board or the day promised less, less is shown all the same. */
  readonly names: boolean;
}

/** The record of the day so far; undefined for a day that was never prepared. Source: consent.md, issue 2 "Record". */
export function recordOf(
  given: DayState,
  { head, generatedAt, names }: RecordRequest,
): DayRecord | undefined {
  const state = namedAs(given);
  const { setup, phase } = state;
  if (!setup || phase === "none") return undefined;
  return {
    recordVersion: 5,
    generatedAt: instantText(generatedAt),
    provisional: phase !== "adopted",
    names,
    naming: setup.naming,
    day: {
      code: state.code,
      title: setup.title,
      date: setup.date,
      timeZone: setup.timeZone,
      organiser: setup.organiser,
      question: setup.question,
      validUntil: setup.validUntil,
      phase,
      ...(setup.practice ? { practice: true as const } : {}),
      ...optional("openedAt", state.openedAt),
      ...optional("closedAt", state.closedAt),
    },
    regions: setup.regions,
    programme: {
      planned: setup.programme.map(({ say: _say, ...part }) => part),
      actual: visitsOf(state).map((visit) => ({
        part: visit.partId,
        startedAt: instantText(visit.startedAt),
        ...optional("endedAt", visit.endedAt),
      })),
    },
    frames: setup.frames,
    information: informationRecord(state),
    ...recordOfHall(state, setup, names),
    ...recordOfPulse(state, names),
    boards: setup.boards.map((board) => boardRecord(state, board, names)),
    proposals: setup.proposals.map((proposal) => proposalRecord(state, proposal, names)),
    ...recordOfRounds(state, setup, names),
    decisions: decisionsSoFar(state).map((decision, index) => decisionRecord(state, decision, index + 1)),
    questions: recordOfQuestions(state, { naming: setup.naming, names }),
    ...divisionRecord(state),
    ...recordOfSheets(state, names),
    after: recordOfAfter(state, { naming: setup.naming, names }),
    planning: setup.planning,
    log: { ...(isAllPublished(state) ? { revision: head.revision } : {}), hash: head.hash },
  };
}

/** The day with the naming of its record, where that shows less of people than the day did. */
function namedAs(state: DayState): DayState {
  const { setup, after } = state;
  if (!setup || !after.naming || shows.indexOf(after.naming) >= shows.indexOf(setup.naming)) return state;
  return { ...state, setup: { ...setup, naming: after.naming } };
}

/** From little to much. */
const shows: readonly Naming[] = ["region", "organisation", "person"];

function visitsOf({ visits, current }: DayState): Visit[] {
  return current ? [...visits, current] : visits;
}

function boardRecord(state: DayState, setup: BoardSetup, names: boolean): DayRecord["boards"][number] {
  const { id, title, question, region, rsv, lanes } = setup;
  const board = state.boards[id] ?? newBoard(setup);
  const anonymous = board.authorship === "anonymous";
  const all = Object.values<Note>(state.notes[id] ?? {});
  const gone = all.filter((note) => note.hidden && note.withdrawnAt === undefined);
  return {
    id,
    title,
    question,
    ...(region ? { region } : {}),
    ...(rsv ? { rsv } : {}),
    authorship: board.authorship,
    status: board.status,
    lanes,
    notes: notesInOrder(state, id, anonymous).map((note) => ({
      id: note.id,
      lane: note.laneId,
      text: typedWords(note.text),
      ...(anonymous ? {} : { at: instantText(note.at), ...signatureOf(note, names) }),
      ...placeOf(state, id, note),
    })),
    hidden: gone
      .sort((a, b) => (a.hidden?.at ?? 0) - (b.hidden?.at ?? 0))
      .map((note) => ({ lane: note.laneId, reason: typedWords(note.hidden?.reason ?? "") })),
    withdrawn: all.filter((note) => note.withdrawnAt !== undefined).length,
    clusters: clusterRecords(state, id),
    ...(board.hiddenUntilRevealed
      ? { hiddenUntilRevealed: optional("revealedAt", state.reveals[id]?.revealedAt) }
      : {}),
    ...photosRecord(state, id, names),
  };
}

/** In an order that says nothing about who wrote when, where the board promised that. */
function notesInOrder(state: DayState, id: BoardId, anonymous: boolean): Note[] {
  const standing = standingNotes(state, id);
  return anonymous ? standing.sort((a, b) => (a.id < b.id ? -1 : 1)) : standing;
}

/** Where a note stands among the others, and what came of it. */
function placeOf(state: DayState, id: BoardId, note: Note) {
  const notes = state.notes[id] ?? {};
  const head = headOf(notes, note);
  return {
    ...(head.clusterId ? { cluster: head.clusterId } : {}),
    ...(head.id === note.id ? {} : { under: head.id }),
    ...(note.pinnedAt === undefined ? {} : { pinned: true as const }),
    ...(note.late ? { late: true as const } : {}),
    ...(note.entered ? { entered: true as const } : {}),
    ...(note.became ? { became: note.became.map(({ kind }) => kind) } : {}),
  };
}

function clusterRecords(state: DayState, id: BoardId) {
  const notes = state.notes[id] ?? {};
  const places = standingNotes(state, id).map((note) => headOf(notes, note).clusterId);
  return clustersOf(state, id).map((cluster) => ({
    id: cluster.id,
    name: typedWords(cluster.name),
    notes: places.filter((place) => place === cluster.id).length,
  }));
}

function signatureOf({ name, organisation }: Pick<Note, "name" | "organisation">, names: boolean) {
  const by = {
    ...(names && name !== undefined ? { name: typedWords(name) } : {}),
    ...(organisation !== undefined ? { organisation } : {}),
  };
  return Object.keys(by).length > 0 ? { by } : {};
}

/** Photos of paper; nothing of a hidden one but that it was there and why. */
function photosRecord(state: DayState, id: BoardId, names: boolean): Partial<DayRecord["boards"][number]> {
  const all = photosOf(state, id);
  const hidden = all.flatMap((photo) => (photo.hidden ? [typedWords(photo.hidden.reason)] : []));
  const photos = all
    .filter((photo) => !photo.hidden)
    .map((photo) => ({
      photo: photo.id,
      alt: typedWords(photo.alt),
      ...(photo.caption === undefined ? {} : { caption: typedWords(photo.caption) }),
      ...signatureOf(photo, names),
    }));
  return {
    ...(photos.length > 0 ? { photos } : {}),
    ...(hidden.length > 0 ? { hiddenPhotos: hidden } : {}),
  };
}

/** The number of events says how many an answer was, and with that how many objections there are. */
function isAllPublished({ rounds }: DayState): boolean {
  return Object.values<Round>(rounds).every(({ status }) => status === "published");
}
