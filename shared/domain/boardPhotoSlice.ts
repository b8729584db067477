/** The photos of paper at a board, and what happens to them. Source: issue "Everything the hall says". */
import type { BoardPhoto, BoardPhotos } from "./boardPhotoState.ts";
import type { BoardId, PhotoId } from "./ids.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DayState } from "./state.ts";

export const boardPhotoEvolvers = {
  boardPhotoAdded: (state, { type: _type, by: _by, boardId, photoId, ...photo }, at) =>
    withPhoto(state, boardId, { id: photoId, ...photo, at }),
  boardPhotoRemoved: (state, { boardId, photoId }) => withoutPhoto(state, boardId, photoId),
  boardPhotoDescribed: (state, { boardId, photoId, alt, caption }) =>
    changedPhoto(state, boardId, photoId, ({ caption: _was, ...photo }) => ({
      ...photo,
      alt,
      ...(caption === undefined ? {} : { caption }),
    })),
  boardPhotoHidden: (state, { boardId, photoId, reason, by }, at) =>
    changedPhoto(state, boardId, photoId, (photo) => ({
      ...photo,
      hidden: { reason, at, ...(by ? { by } : {}) },
    })),
  boardPhotoRestored: (state, { boardId, photoId }) =>
    changedPhoto(state, boardId, photoId, ({ hidden: _hidden, ...photo }) => photo),
  boardPhotoCovered: (state, { boardId, photoId }) => withoutPhoto(state, boardId, photoId),
  boardPhotoUncovered: (state, { boardId, photo }) => withPhoto(state, boardId, photo),
} satisfies Partial<Evolvers>;

/** The photo, as far as the viewer may know of it. */
export function photoOf(state: DayState, boardId: BoardId, photoId: PhotoId): BoardPhoto | undefined {
  return entry(entry(state.boardPhotos, boardId) ?? {}, photoId);
}

/** The photo where it is there for all to see. */
export function shownPhoto(state: DayState, boardId: BoardId, photoId: PhotoId): BoardPhoto | undefined {
  const photo = photoOf(state, boardId, photoId);
  return photo?.hidden ? undefined : photo;
}

/** All photos of a board that the viewer may know of, hidden ones too, oldest first. */
export function photosOf(state: DayState, boardId: BoardId): BoardPhoto[] {
  return Object.values<BoardPhoto>(entry(state.boardPhotos, boardId) ?? {}).sort(
    (a, b) => a.at - b.at || (a.id < b.id ? -1 : 1),
  );
}

/** The day with these photos at a board. */
export function withPhotos(state: DayState, boardId: BoardId, photos: BoardPhotos): DayState {
  const some = Object.keys(photos).length > 0;
  const all = state.boardPhotos;
  return { ...state, boardPhotos: some ? put(all, boardId, photos) : without(all, boardId) };
}

function withPhoto(state: DayState, boardId: BoardId, photo: BoardPhoto): DayState {
  return withPhotos(state, boardId, put(entry(state.boardPhotos, boardId) ?? {}, photo.id, photo));
}

function withoutPhoto(state: DayState, boardId: BoardId, photoId: PhotoId): DayState {
  return withPhotos(state, boardId, without(entry(state.boardPhotos, boardId) ?? {}, photoId));
}

function changedPhoto(
  state: DayState,
  boardId: BoardId,
  photoId: PhotoId,
  change: (photo: BoardPhoto) => BoardPhoto,
): DayState {
  const photo = photoOf(state, boardId, photoId);
  return photo ? withPhoto(state, boardId, change(photo)) : state;
}
