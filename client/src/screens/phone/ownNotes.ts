import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import type { PaperColour } from "../../../../shared/domain/setup.ts";
import type { DayState, Note } from "../../../../shared/domain/state.ts";
import { notesWithKey } from "../../session/editKeys.ts";
import type { Session } from "../../session/session.ts";

/** The notes this phone's owner wrote on a board, newest first; on an anonymous board those whose key is here. */
export function ownNotes(session: Session, boardId: BoardId): Note[] {
  return Object.values<Note>(session.shown.notes[boardId] ?? {})
    .filter(isOwnNote(session, boardId))
    .filter((note) => note.withdrawnAt === undefined)
    .sort((a, b) => b.at - a.at);
}

/** Whether a note on this board was written on this phone. The keys are looked up once for all notes. */
export function isOwnNote(session: Session, boardId: BoardId): (note: Note) => boolean {
  const { shown, participantId, code } = session;
  if (shown.boards[boardId]?.authorship !== "anonymous") {
    return ({ author }) => author !== undefined && author === participantId;
  }
  const keyed = notesWithKey(code, boardId);
  return ({ id }) => keyed.has(id);
}

/** The paper of a note's lane. */
export function paperOf(state: DayState, note: Pick<Note, "boardId" | "laneId">): PaperColour {
  return boardSetupOf(state, note.boardId)?.lanes.find((lane) => lane.id === note.laneId)?.paper ?? "yellow";
}
