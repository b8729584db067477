/** What the phone shows under "Nu": it follows the moderator, by the state of the day alone. */
import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import type {
  BoardId,
  DecisionId,
  MomentId,
  ParticipantId,
  PartId,
  ProposalId,
  RoundId,
} from "../../../../shared/domain/ids.ts";
import { currentPart } from "../../../../shared/domain/programme.ts";
import { mayAnswer, openRounds } from "../../../../shared/domain/rounds.ts";
import { inCircle, seatsOf } from "../../../../shared/domain/seats.ts";
import { sheetQuestions } from "../../../../shared/domain/sheetFields.ts";
import type { DayState, Round, Seat } from "../../../../shared/domain/state.ts";
import { isOver } from "../../../../shared/domain/phase.ts";
import { openTasks, resolutionTasks } from "./resolutionTasks.ts";

export type Now =
  | { readonly kind: "round"; readonly roundId: RoundId }
  | { readonly kind: "proposal"; readonly proposalId: ProposalId }
  | { readonly kind: "resolution"; readonly proposalId: ProposalId }
  | { readonly kind: "decision"; readonly decisionId: DecisionId }
  | { readonly kind: "ending"; readonly proposalId: ProposalId }
  | { readonly kind: "boards"; readonly partId: PartId | null; readonly boardIds: readonly BoardId[] }
  | { readonly kind: "pulse"; readonly momentId: MomentId }
  | { readonly kind: "hall" }
  | { readonly kind: "closing" }
  | { readonly kind: "map" }
  | { readonly kind: "sheet" }
  | { readonly kind: "seat" }
  | { readonly kind: "part"; readonly partId: PartId | null };

/** What there is to do or see now for this person. */
export function nowOnPhone(state: DayState, me: ParticipantId | null): Now {
  if (isOver(state.phase)) return { kind: "part", partId: null };
  const round = roundInHand(state, me);
  if (round) return { kind: "round", roundId: round.id };
  const asked = askedOf(state, me);
  if (asked) return { kind: "resolution", proposalId: asked };
  const { scene } = state;
  if (scene.kind === "decision") return { kind: "decision", decisionId: scene.decisionId };
  if (scene.kind === "ending") return { kind: "ending", proposalId: scene.proposalId };
  if (scene.kind === "round" || scene.kind === "outcome") return { kind: "round", roundId: scene.roundId };
  if (scene.kind === "objection") {
    const objection = state.objections[scene.objectionId];
    if (objection) return { kind: "round", roundId: objection.roundId };
  }
  if (scene.kind === "pulse") return { kind: "pulse", momentId: scene.momentId };
  if (scene.kind === "closing") return { kind: "closing" };
  const shown = proposalOnScreen(state);
  if (shown) return { kind: "proposal", proposalId: shown };
  const part = currentPart(state);
  const boardIds = openBoards(state, me);
  if (boardIds.length > 0) return { kind: "boards", partId: part?.id ?? null, boardIds };
  // Who is writing writes on: the map is one tap away.
  if (scene.kind === "division" || scene.kind === "divisionVersion" || scene.kind === "figures")
    return { kind: "map" };
  if (scene.kind === "groups") return { kind: "seat" };
  if (hasSheets(state) && (part?.kind === "sheets" || scene.kind === "sheet")) return { kind: "sheet" };
  if (scene.kind === "hall") return { kind: "hall" };
  return { kind: "part", partId: part?.id ?? null };
}

/** One text a place: when it changes the hall is somewhere else. A board that opens beside another is no move. */
export function placeOf(now: Now): string {
  switch (now.kind) {
    case "round":
      return `round/${now.roundId}`;
    case "proposal":
      return `proposal/${now.proposalId}`;
    case "resolution":
      return `resolution/${now.proposalId}`;
    case "decision":
      return `decision/${now.decisionId}`;
    case "ending":
      return `ending/${now.proposalId}`;
    case "boards":
      return `boards/${now.partId}`;
    case "pulse":
      return `pulse/${now.momentId}`;
    case "hall":
    case "closing":
    case "map":
    case "seat":
    case "sheet":
      return now.kind;
    case "part":
      return `part/${now.partId}`;
  }
}

/** The open boards of the part in hand and the one on the screen: the own group's first, then the own regions'. */
export function openBoards(state: DayState, me: ParticipantId | null): BoardId[] {
  const shownBoard = state.scene.kind === "board" || state.scene.kind === "note" ? [state.scene.boardId] : [];
  const all = new Set([...(currentPart(state)?.boards ?? []), ...shownBoard]);
  const open = [...all].filter((id) => state.boards[id]?.status === "open");
  const own = ownRegions(state, me);
  const rank = (id: BoardId): number => {
    if (isGroupBoard(state, id, me)) return 0;
    const region = boardSetupOf(state, id)?.region;
    return region === undefined || own.has(region) ? 1 : 2;
  };
  return open.sort((a, b) => rank(a) - rank(b));
}

/** Whether a board is of the RSV that this person sits with. */
export function isGroupBoard(state: DayState, boardId: BoardId, me: ParticipantId | null): boolean {
  const rsv = boardSetupOf(state, boardId)?.rsv;
  return me !== null && rsv !== undefined && state.groups[me] === rsv;
}

/** Whether people choose where they sit: the division was decided, or its groups are on the screen. */
export function choosesGroup(state: DayState): boolean {
  const proposalId = state.setup?.division?.proposalId;
  const decided = proposalId !== undefined && state.proposals[proposalId]?.decision !== undefined;
  // Where the day is over nobody goes to sit anywhere.
  return state.rsvs.length > 0 && state.phase === "open" && (decided || state.scene.kind === "groups");
}

/** Whether RSVs have sheets to fill in: they have names, and the day has questions for them. */
export function hasSheets(state: DayState): boolean {
  return state.rsvs.length > 0 && sheetQuestions(state.setup).length > 0;
}

/** Whether this proposal divides the country. */
export function isDivision(state: DayState, proposalId: ProposalId): boolean {
  return state.setup?.division?.proposalId === proposalId;
}

/** Whether a board belongs to a region this person speaks for or came for, or to no region at all. */
export function isOwnBoard(state: DayState, boardId: BoardId, me: ParticipantId | null): boolean {
  const region = boardSetupOf(state, boardId)?.region;
  return region === undefined || ownRegions(state, me).has(region);
}

/** Why this person may or may not answer in a round, with the seats they answer for. */
export type Say =
  | { readonly may: true; readonly seats: readonly Seat[] }
  | { readonly may: false; readonly why: "lookingOn" | "noSeat" | "otherCircle" | "late" };

/** The say of a person in a round. */
export function sayIn(state: DayState, round: Round, me: ParticipantId | null): Say {
  const own = me === null ? [] : seatsOf(state, me);
  const seats = own.filter((seat) => mayAnswer(round, seat));
  if (seats.length > 0) return { may: true, seats };
  if (own.some((seat) => inCircle(round.circle, seat))) return { may: false, why: "late" };
  if (own.length > 0) return { may: false, why: "otherCircle" };
  const regions = me === null ? [] : (state.participants[me]?.regions ?? []);
  return { may: false, why: regions.length === 0 ? "lookingOn" : "noSeat" };
}

/** The proposal the hall looks at, in whatever way. */
function proposalOnScreen({ scene, rounds, objections, contributions }: DayState): ProposalId | undefined {
  switch (scene.kind) {
    case "proposal":
    case "draft":
    case "amendments":
      return scene.proposalId;
    case "round":
    case "outcome":
      return rounds[scene.roundId]?.proposalId;
    case "objection":
      return objections[scene.objectionId]?.proposalId;
    case "contribution":
      return contributions[scene.contributionId]?.proposalId;
    default:
      return undefined;
  }
}

/** Where someone waits for this person's word; who gave it stays there as long as the hall is with that proposal. */
function askedOf(state: DayState, me: ParticipantId | null): ProposalId | undefined {
  const waiting = openTasks(state, me)[0]?.objection.proposalId;
  if (waiting !== undefined) return waiting;
  const shown = proposalOnScreen(state);
  return shown !== undefined && resolutionTasks(state, me, shown).length > 0 ? shown : undefined;
}

function roundInHand(state: DayState, me: ParticipantId | null): Round | undefined {
  const open = openRounds(state);
  const mine = open.filter((round) => sayIn(state, round, me).may);
  const scene = state.scene;
  const onScreen = open.find((round) => scene.kind === "round" && scene.roundId === round.id);
  return mine.find((round) => Object.keys(round.answers).length === 0) ?? onScreen ?? mine[0];
}

function ownRegions(state: DayState, me: ParticipantId | null): ReadonlySet<string> {
  if (me === null) return new Set();
  return new Set([
    ...seatsOf(state, me).map((seat) => seat.region),
    ...(state.participants[me]?.regions ?? []),
  ]);
}
