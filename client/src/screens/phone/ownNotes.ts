import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import type { PaperColour } from "../../../../shared/domain/setup.ts";
import type { DayState, Note } from "../../../../shared/domain/state.ts";
import { editKeyOf } from "../../session/editKeys.ts";
import type { Session } from "../../session/session.ts";

/** The notes this phone's owner wrote on a board, newest first; on an anonymous board those whose key is here. */
export function ownNotes(session: Session, boardId: BoardId): Note[] {
  const { shown, participantId, code } = session;
  const anonymous = shown.boards[boardId]?.authorship === "anonymous";
  return Object.values<Note>(shown.notes[boardId] ?? {})
    .filter((note) =>
      anonymous ? editKeyOf(code, boardId, note.id) !== undefined : note.author === participantId,
    )
    .filter((note) => note.withdrawnAt === undefined)
    .sort((a, b) => b.at - a.at);
}

/** The paper of a note's lane. */
export function paperOf(state: DayState, note: Pick<Note, "boardId" | "laneId">): PaperColour {
  return boardSetupOf(state, note.boardId)?.lanes.find((lane) => lane.id === note.laneId)?.paper ?? "yellow";
}
