/** What this phone's own pending and refused acts say about notes and answers. */
import type {
  BoardId,
  ContributionId,
  MomentId,
  NoteId,
  ObjectionId,
  QuestionId,
  RoundId,
  RsvId,
} from "../../../../shared/domain/ids.ts";
import type { PendingCommand, Session, UnsentText } from "../../session/session.ts";

/** After this long without an answer a person is told that their words are safe on the phone. */
export const PATIENCE_MS = 5_000;

export type Travel = "none" | "sending" | "kept";

/** How far an act is: nothing under way, being sent, or kept on the phone for lack of a line. */
export function travelOf(session: Session, own: (pending: PendingCommand) => boolean, now: number): Travel {
  const waiting = session.pending.filter(own);
  if (waiting.length === 0) return "none";
  const late = waiting.some(
    ({ since, trouble }) => now - since >= PATIENCE_MS || trouble?.code === "notSaved",
  );
  return session.status === "offline" || late ? "kept" : "sending";
}

/** Whether a pending command is about this note. */
export function aboutNote(noteId: NoteId): (pending: PendingCommand) => boolean {
  return ({ command }) => "noteId" in command && command.noteId === noteId;
}

/** Whether a pending command is an answer in this round. */
export function aboutRound(roundId: RoundId): (pending: PendingCommand) => boolean {
  return ({ command }) => command.type === "giveAnswer" && command.roundId === roundId;
}

/** Whether a pending command is about this question or reaction. */
export function aboutContribution(contributionId: ContributionId): (pending: PendingCommand) => boolean {
  return ({ command }) => "contributionId" in command && command.contributionId === contributionId;
}

/** Whether a pending command is about this question of the hall. */
export function aboutQuestion(questionId: QuestionId): (pending: PendingCommand) => boolean {
  return ({ command }) => "questionId" in command && command.questionId === questionId;
}

/** Whether a pending command says how it was at this moment. */
export function aboutPulse(momentId: MomentId): (pending: PendingCommand) => boolean {
  return ({ command }) => command.type === "givePulse" && command.momentId === momentId;
}

/** Whether a pending command is about this objection after its round. */
export function aboutObjection(objectionId: ObjectionId): (pending: PendingCommand) => boolean {
  return ({ command }) => "objectionId" in command && command.objectionId === objectionId;
}

/** Whether a pending command says that one takes part in this RSV, or no longer does. */
export function aboutRsv(rsvId: RsvId): (pending: PendingCommand) => boolean {
  return ({ command }) =>
    (command.type === "joinRsv" || command.type === "leaveRsv") && command.rsvId === rsvId;
}

/** Whether a pending command says where one sits. */
export function isGroupChoice({ command }: PendingCommand): boolean {
  return command.type === "chooseGroup";
}

/** The words of a text that was not placed. */
export function wordsOf({ command }: UnsentText): string {
  switch (command.type) {
    case "writeNote":
    case "editNote":
    case "contribute":
    case "askQuestion":
    case "writeField":
    case "addSentence":
    case "proposeAmendment":
    case "rewordAmendment":
      return command.text;
    case "askHelp":
      return command.words ?? "";
    case "giveAnswer":
      return [
        command.concern,
        command.objection?.argument,
        command.objection?.harm,
        command.objection?.remedy,
      ]
        .filter((text) => text)
        .join("\n");
    case "givePulse":
      return command.line ?? "";
    default:
      return "";
  }
}

/** Whether a text that was not placed was meant for this board. */
export function meantFor(boardId: BoardId): (unsent: UnsentText) => boolean {
  return ({ command }) => "boardId" in command && command.boardId === boardId;
}
