/** The photos at a board, as one viewer may know them: a hidden one is there for who brought it and the organisers alone. */
import type { Viewer } from "./actor.ts";
import { photoOf } from "./boardPhotoSlice.ts";
import type { BoardPhoto, BoardPhotos } from "./boardPhotoState.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import type { DayState } from "./state.ts";

type PhotoEvent = Extract<DayEvent, { type: `boardPhoto${string}` }>;

/** Whether this is about a photo at a board. */
export function isPhotoEvent(event: DayEvent): event is PhotoEvent {
  return event.type.startsWith("boardPhoto");
}

/** The photos of a slice; `sealed`: this viewer may not see yet what others brought. Nothing where there are none. */
export function redactPhotos(
  photos: BoardPhotos | undefined,
  viewer: Viewer,
  sealed: boolean,
): { photos?: BoardPhotos } {
  const seen = Object.values<BoardPhoto>(photos ?? {})
    .filter((photo) => !sealed || isOwn(photo, viewer))
    .flatMap((photo) => redactPhoto(photo, viewer) ?? []);
  if (seen.length === 0) return {};
  return { photos: Object.fromEntries(seen.map((photo) => [photo.id, photo])) };
}

/** An event about a photo; `sealed` as above. For organisers it is the event itself. */
export function redactPhotoEvent(
  event: PhotoEvent,
  viewer: Viewer,
  before: DayState,
  sealed: boolean,
): WireEvent | null {
  const { boardId, photoId } = event;
  if (event.type === "boardPhotoAdded") {
    if (isOwn(event, viewer)) return withoutBy(event);
    const { author: _author, ...shown } = withoutBy(event);
    return sealed ? null : shown;
  }
  const photo = photoOf(before, boardId, photoId);
  if (!photo) return null;
  if (isOwn(photo, viewer)) return withoutBy(event);
  if (sealed) return null;
  if (event.type === "boardPhotoHidden") return { type: "boardPhotoCovered", boardId, photoId };
  if (event.type === "boardPhotoRestored") {
    const { hidden: _hidden, ...restored } = photo;
    const shown = redactPhoto(restored, viewer);
    return shown ? { type: "boardPhotoUncovered", boardId, photo: shown } : null;
  }
  return photo.hidden ? null : withoutBy(event);
}

function redactPhoto(photo: BoardPhoto, viewer: Viewer): BoardPhoto | undefined {
  if (seesEveryone(viewer)) return photo;
  if (isOwn(photo, viewer)) return photo.hidden ? { ...photo, hidden: withoutBy(photo.hidden) } : photo;
  if (photo.hidden) return undefined;
  const { author: _author, ...shown } = photo;
  return shown;
}

function isOwn({ author }: Pick<BoardPhoto, "author">, viewer: Viewer): boolean {
  return viewer.role === "participant" && viewer.id !== null && author === viewer.id;
}
