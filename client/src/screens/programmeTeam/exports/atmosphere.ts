/** What can go into an atmosphere report: photos and words that everyone may see. */
import { photosOf } from "../../../../../shared/domain/boardPhotoSlice.ts";
import { standingNotes } from "../../../../../shared/domain/notes.ts";
import type { BoardId } from "../../../../../shared/domain/ids.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { typedWords } from "../../../../../shared/domain/text.ts";

export interface Choosable {
  readonly id: string;
  readonly text: string;
  /** Marked before, at "hoe was het?" or by a pin. */
  readonly marked: boolean;
}

/** Photos at boards that are not hidden. */
export function choosablePhotos(day: DayState): Choosable[] {
  return (Object.keys(day.boardPhotos) as BoardId[]).flatMap((board) =>
    photosOf(day, board)
      .filter((photo) => !photo.hidden)
      .map(({ id, alt }) => ({ id, text: typedWords(alt) ?? "", marked: true })),
  );
}

/** Lines of "hoe was het?" and pinned notes that are not hidden. */
export function choosableQuotes(day: DayState): Choosable[] {
  const lines = Object.values(day.pulse).flatMap(({ reactions }) =>
    Object.values(reactions).flatMap(({ id, line, hidden, marked }) => {
      const text = line === undefined ? null : typedWords(line);
      return text === null || hidden ? [] : [{ id: id as string, text, marked: marked === true }];
    }),
  );
  const notes = (Object.keys(day.notes) as BoardId[]).flatMap((board) =>
    standingNotes(day, board)
      .filter(({ pinnedAt }) => pinnedAt !== undefined)
      .flatMap(({ id, text }) => {
        const said = typedWords(text);
        return said === null ? [] : [{ id: id as string, text: said, marked: false }];
      }),
  );
  return [...lines, ...notes];
}
