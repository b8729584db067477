import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import { isSealed } from "../../../../shared/domain/reveals.ts";
import type { PaperColour } from "../../../../shared/domain/setup.ts";
import type { DayState, Note } from "../../../../shared/domain/state.ts";
import { keptNotes, notesWithKey } from "../../session/anonymousNotes.ts";
import type { Session } from "../../session/session.ts";

/** The notes this phone's owner wrote on a board, newest first; on an anonymous board those whose key is here. */
export function ownNotes(session: Session, boardId: BoardId): Note[] {
  const told = Object.values<Note>(session.shown.notes[boardId] ?? {}).filter(isOwnNote(session, boardId));
  return [...told, ...untold(session, boardId, told)]
    .filter((note) => note.withdrawnAt === undefined)
    .sort((a, b) => b.at - a.at);
}

/** Until an anonymous board is revealed nobody tells a phone of its own notes: it shows what it kept. */
function untold({ shown, code, unsent }: Session, boardId: BoardId, told: readonly Note[]): Note[] {
  if (!isSealed(shown, boardId) || shown.boards[boardId]?.authorship !== "anonymous") return [];
  const refused = unsent.flatMap(({ command }) => (command.type === "writeNote" ? [command.noteId] : []));
  const known = new Set<string>([...told.map(({ id }) => id), ...refused]);
  return keptNotes(code, boardId).filter(({ id }) => !known.has(id));
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
