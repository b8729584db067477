/** The programme leads the day: the moderator goes to a part, and screen and phones follow. */
import { stands } from "./amendmentLists.ts";
import { NATIONAL } from "./divisionState.ts";
import { shownPhoto } from "./boardPhotoSlice.ts";
import { newBoard } from "./boards.ts";
import { isPublicContribution } from "./contributions.ts";
import { isNamed } from "./divisionFrames.ts";
import type { PartId } from "./ids.ts";
import { isPublished, informationSheetOf } from "./information.ts";
import { divisionOfVersion } from "./outcomes.ts";
import { openingFault } from "./programmeMaking.ts";
import { isSealed } from "./reveals.ts";
import { newProposal } from "./proposals.ts";
import { revealedBy } from "./pulseDesk.ts";
import { accept, refuse } from "./ruling.ts";
import type { RefusalCode } from "./ruling.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { listOfSetup, registrationsOf } from "./registrations.ts";
import type { Part } from "./setup.ts";
import { kindOfField } from "./sheetFields.ts";
import type { DayState, Scene } from "./state.ts";

/** A part ends within a day: a moment that no calendar has would stop every clock in the hall. */
const LONGEST_PART_MS = 24 * 60 * 60_000;
const MINUTE_MS = 60_000;

export const programmeDeciders = {
  openDay: (state, _command, { actor }) => {
    if (state.phase === "open") return refuse("alreadyDone");
    const fault = openingFault(state);
    if (fault) return { accepted: false, refusal: fault };
    return accept({ type: "dayOpened", ...linkOf(actor) });
  },

  closeDay: (state, _command, { actor }) =>
    openRounds(state).length > 0 ? refuse("roundStillOpen") : accept({ type: "dayClosed", ...linkOf(actor) }),

  goToPart: (state, { partId }, { actor, now }) => {
    const part = partOf(state, partId);
    if (!part) return refuse("unknownPart");
    if (state.current?.partId === partId) return refuse("alreadyDone");
    return accept({ type: "partStarted", partId, endsAt: now + part.minutes * MINUTE_MS, ...linkOf(actor) });
  },

  movePartEnd: (state, { partId, endsAt }, { actor }) => {
    if (state.current?.partId !== partId) return refuse("unknownPart");
    const { startedAt } = state.current;
    const bounded = Math.min(Math.max(endsAt, startedAt), startedAt + LONGEST_PART_MS);
    return accept({ type: "partEndMoved", partId, endsAt: bounded, ...linkOf(actor) });
  },

  showScene: (state, { scene }, { actor }) => {
    const missing = missingFrom(state, scene);
    if (missing) return refuse(missing);
    return accept(...revealedBy(state, scene), { type: "sceneShown", scene, ...linkOf(actor) });
  },

  setOverlay: (state, { overlay }, { actor }) =>
    state.overlay === overlay
      ? refuse("alreadyDone")
      : accept({ type: "overlaySet", overlay, ...linkOf(actor) }),
} satisfies Partial<Deciders>;

export const programmeEvolvers = {
  dayPrepared: (state, { code, setup }) => ({
    ...state,
    code,
    setup,
    phase: "prepared",
    seatPolicy: setup.seatPolicy,
    boards: Object.fromEntries(setup.boards.map((board) => [board.id, newBoard(board)])),
    proposals: Object.fromEntries(setup.proposals.map((proposal) => [proposal.id, newProposal(proposal, 0)])),
    registered: listOfSetup(setup.registrations),
    registrations: registrationsOf(Object.values(listOfSetup(setup.registrations))),
    // Topics travel apart: notes may have come before the day they are on.
    notes: { ...Object.fromEntries(setup.boards.map((board) => [board.id, {}])), ...state.notes },
  }),
  dayOpened: (state, _event, at) => {
    const { closedAt: _closedAt, ...rest } = state;
    return { ...rest, phase: "open", openedAt: state.openedAt ?? at };
  },
  dayClosed: (state, _event, at) => ({ ...state, phase: "closed", closedAt: at }),
  partStarted: (state, { partId, endsAt }, at) => {
    const part = partOf(state, partId);
    return {
      ...state,
      visits: endVisit(state, at),
      current: { partId, startedAt: at, endsAt },
      scene: part ? firstScene(state, part) : state.scene,
      overlay: null,
    };
  },
  partEndMoved: (state, { endsAt }) =>
    state.current ? { ...state, current: { ...state.current, endsAt } } : state,
  sceneShown: (state, { scene, gathered }) => ({
    ...state,
    scene,
    overlay: null,
    gathered: gathered ?? null,
  }),
  overlaySet: (state, { overlay }) => ({ ...state, overlay }),
} satisfies Partial<Evolvers>;

/** The part of the programme with this id. */
export function partOf(state: DayState, id: PartId): Part | undefined {
  return state.setup?.programme.find((part) => part.id === id);
}

/** The part the hall is in, if the day has come so far. */
export function currentPart(state: DayState): Part | undefined {
  return state.current ? partOf(state, state.current.partId) : undefined;
}

/** The parts before and after the current one (the first part is after nothing). */
export function neighbours(state: DayState): { previous?: Part; next?: Part } {
  const programme = state.setup?.programme ?? [];
  const index = programme.findIndex((part) => part.id === state.current?.partId);
  const previous = programme[index - 1];
  const next = programme[index + 1];
  return { ...(index > 0 && previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** What the projector shows when a part begins. Source: issue "A day that runs", 2 and 6. */
export function firstScene(state: DayState, part: Part): Scene {
  const [board] = part.boards;
  const [proposal] = part.proposals;
  const presented = proposal && entry(state.proposals, proposal)?.status !== "draft";
  switch (part.kind) {
    case "welcome":
      return { kind: "welcome" };
    case "break":
      return { kind: "break" };
    case "decision":
      return proposal && presented
        ? { kind: "proposal", proposalId: proposal }
        : { kind: "question", partId: part.id };
    case "board":
      return board ? { kind: "board", boardId: board, page: 0 } : { kind: "question", partId: part.id };
    case "information":
    case "groups":
    case "sheets":
    case "closing":
    case "drinks":
      return part.question ? { kind: "question", partId: part.id } : { kind: "programme" };
  }
}

function openRounds(state: DayState) {
  return Object.values(state.rounds).filter((round) => round.status === "open");
}

function endVisit(state: DayState, at: number) {
  return state.current ? [...state.visits, { ...state.current, endedAt: at }] : state.visits;
}

function missingFrom(state: DayState, scene: Scene): RefusalCode | undefined {
  switch (scene.kind) {
    case "question":
      return partOf(state, scene.partId) ? undefined : "unknownPart";
    case "board":
      return entry(state.boards, scene.boardId) ? undefined : "unknownBoard";
    case "note": {
      if (isSealed(state, scene.boardId)) return "boardNotRevealed";
      const note = entry(entry(state.notes, scene.boardId) ?? {}, scene.noteId);
      return note && !note.hidden && !note.withdrawnAt ? undefined : "unknownNote";
    }
    case "boardPhoto": {
      if (isSealed(state, scene.boardId)) return "boardNotRevealed";
      return shownPhoto(state, scene.boardId, scene.photoId) ? undefined : "unknownPhoto";
    }
    case "proposal": {
      const proposal = entry(state.proposals, scene.proposalId);
      if (!proposal) return "unknownProposal";
      return proposal.status === "draft" ? "proposalNotPresented" : undefined;
    }
    case "round":
      return entry(state.rounds, scene.roundId) ? undefined : "unknownRound";
    case "outcome": {
      const round = entry(state.rounds, scene.roundId);
      if (!round) return "unknownRound";
      return round.status === "published" ? undefined : "roundNotPublished";
    }
    case "contribution": {
      const contribution = entry(state.contributions, scene.contributionId);
      return contribution && isPublicContribution(contribution) ? undefined : "unknownContribution";
    }
    case "objection": {
      const objection = entry(state.objections, scene.objectionId);
      const wrong = !objection || objection.status === "takenBack";
      if (wrong) return "unknownObjection";
      return entry(state.rounds, objection.roundId)?.status === "published" ? undefined : "roundNotPublished";
    }
    case "amendments": {
      const proposal = entry(state.proposals, scene.proposalId);
      if (!proposal) return "unknownProposal";
      if (proposal.status === "draft") return "proposalNotPresented";
      const held = scene.inHand === undefined ? undefined : entry(state.amendments, scene.inHand);
      if (scene.inHand === undefined) return undefined;
      return held && stands(held) && held.proposalId === proposal.id ? undefined : "unknownAmendment";
    }
    case "draft":
      return entry(state.proposals, scene.proposalId)?.draft ? undefined : "unknownProposal";
    case "ending":
      return entry(state.proposals, scene.proposalId)?.ending ? undefined : "unknownProposal";
    case "decision":
      return entry(state.decisions, scene.decisionId) ? undefined : "unknownDecision";
    case "division":
      if (scene.group === NATIONAL) return state.setup?.division ? undefined : "noDivision";
      return entry(state.division.drafts, scene.group) ? undefined : "unknownRegion";
    case "divisionVersion":
      return divisionOfVersion(state, scene.proposalId, scene.version) ? undefined : "noDivision";
    case "figures":
      return entry(state.division.figures, scene.figuresId) ? undefined : "noDivision";
    case "answered": {
      const question = entry(state.questions.questions, scene.questionId);
      if (!question) return "unknownQuestion";
      return question.status === "answered" && question.mergedInto === undefined
        ? undefined
        : "answerMissing";
    }
    case "information": {
      const sheet = informationSheetOf(state, scene.sheetId);
      if (!sheet) return "unknownInformation";
      return isPublished(sheet) ? undefined : "informationNotPublished";
    }
    case "groups":
      return state.rsvs.length > 0 ? undefined : "noDivision";
    case "sheet":
      if (!isNamed(state, scene.rsvId)) return "unknownRsv";
      return scene.fieldId === null || kindOfField(state.setup, scene.fieldId) ? undefined : "unknownField";
    case "pulse":
      return entry(state.pulse, scene.momentId) ? undefined : "unknownMoment";
    case "hall":
    case "closing":
    case "welcome":
    case "programme":
    case "frames":
    case "frameTest":
    case "questions":
    case "break":
      return undefined;
  }
}
