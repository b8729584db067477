/**
 * Boards that are hidden until they are revealed: before that the hall sees its own notes and how many there are, after
 * it everything at once. Source: issue "Everything the hall says", "Hidden until revealed".
 */
import type { BoardId } from "./ids.ts";
import type { BoardSlice, Reveal } from "./boardState.ts";
import { withPhotos } from "./boardPhotoSlice.ts";
import type { BoardPhoto, BoardPhotos } from "./boardPhotoState.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DayState, Note, Notes } from "./state.ts";

export const revealEvolvers = {
  boardRevealed: (state, { boardId }, at) => withReveal(state, boardId, { revealedAt: at }),
  notesCounted: (state, { boardId, count }) => withCount(state, boardId, count),
  boardViewReset: (state, { boardId, view }) => withBoardSlice(state, boardId, view),
  boardShown: (state, { boardId, view }) => {
    const own = entry(state.notes, boardId) ?? {};
    const notes = Object.fromEntries(
      Object.values<Note>(view.notes).map((note) => [note.id, keptOwn(note, entry(own, note.id))]),
    );
    return withBoardSlice(state, boardId, { ...view, notes, ...shownPhotos(state, boardId, view.photos) });
  },
} satisfies Partial<Evolvers>;

/** Whether the hall may not see yet what others wrote on this board. */
export function isSealed(state: DayState, boardId: BoardId): boolean {
  const hidden = entry(state.boards, boardId)?.hiddenUntilRevealed === true;
  return hidden && entry(state.reveals, boardId)?.revealedAt === undefined;
}

/** How many notes a board that is not revealed holds: those that were not withdrawn. */
export function sealedCount(notes: Notes): number {
  return Object.values<Note>(notes).filter((note) => note.withdrawnAt === undefined).length;
}

/** The day with the count of a board as told; nothing is told of none. */
export function withCount(state: DayState, boardId: BoardId, count: number | undefined): DayState {
  if (count === undefined) return state;
  return withReveal(state, boardId, count > 0 ? { count } : undefined);
}

/** The day with the slice of one board replaced. */
export function withBoardSlice(
  state: DayState,
  boardId: BoardId,
  { notes, clusters, reveal, photos }: BoardSlice,
): DayState {
  const some = Object.keys(clusters).length > 0;
  return withReveal(
    {
      ...withPhotos(state, boardId, photos ?? {}),
      notes: put(state.notes, boardId, notes),
      clusters: some ? put(state.clusters, boardId, clusters) : without(state.clusters, boardId),
    },
    boardId,
    reveal,
  );
}

function withReveal(state: DayState, boardId: BoardId, reveal: Reveal | undefined): DayState {
  const reveals = reveal ? put(state.reveals, boardId, reveal) : without(state.reveals, boardId);
  return { ...state, reveals };
}

function shownPhotos(state: DayState, boardId: BoardId, photos: BoardPhotos | undefined) {
  const own = entry(state.boardPhotos, boardId) ?? {};
  const known = Object.values<BoardPhoto>(photos ?? {}).map((photo) => {
    const author = entry(own, photo.id)?.author;
    return [photo.id, author ? { ...photo, author } : photo] as const;
  });
  return { photos: Object.fromEntries(known) };
}

/** What a phone knows of its own notes beyond the hall. */
function keptOwn(note: Note, own: Note | undefined): Note {
  if (!own?.author) return note;
  return { ...note, author: own.author, ...(own.asked ? { asked: own.asked } : {}) };
}
