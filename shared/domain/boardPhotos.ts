/**
 * Photos of a sheet of paper at a board: by who leads there, and by everyone where the board's setup says so. Never by
 * the hall on an anonymous board: a photo tells too much of who made it. Whoever brought one may take it away again.
 * Source: issue "Everything the hall says", "a photo of a paper sheet can be attached to a board".
 */
import type { Actor } from "./actor.ts";
import { leadFault } from "./boardLead.ts";
import { photoOf, photosOf } from "./boardPhotoSlice.ts";
import { photoMaximum } from "./boardPhotoState.ts";
import type { BoardPhoto } from "./boardPhotoState.ts";
import { boardFault, boardSetupOf } from "./boards.ts";
import type { BoardId, ParticipantId } from "./ids.ts";
import { at as entry, linkOf, participantOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { lengthOf } from "./text.ts";

export const boardPhotoDeciders = {
  addBoardPhoto: (state, { type: _type, boardId, photoId, alt, caption, ...size }, { actor }) => {
    const fault = placeFault(state, boardId, actor) ?? photoWordsFault(alt, caption);
    if (fault) return { accepted: false, refusal: fault };
    const known = photoOf(state, boardId, photoId);
    if (known) return refuse(known.hidden ? "photoHidden" : "alreadyDone");
    const photos = photosOf(state, boardId);
    if (photos.length >= photoMaximum.board) return refuse("tooManyPhotos", { max: photoMaximum.board });
    const words = { alt, ...(caption ? { caption } : {}) };
    const added = { type: "boardPhotoAdded", boardId, photoId, ...size, ...words } as const;
    if (actor.role !== "participant") return accept({ ...added, ...linkOf(actor) });
    const author = participantOf(actor);
    const writer = entry(state.participants, author);
    if (!writer) return refuse("unknownParticipant");
    if (photos.filter((each) => each.author === author).length >= photoMaximum.person) {
      return refuse("tooManyPhotos", { max: photoMaximum.person });
    }
    const named = entry(state.boards, boardId)?.authorship === "named" ? { name: writer.name } : {};
    return accept({ ...added, author, organisation: writer.organisation, ...named });
  },

  removeBoardPhoto: (state, { boardId, photoId }, { actor }) => {
    const photo = photoOf(state, boardId, photoId);
    if (!photo) return refuse("unknownPhoto");
    const fault = ownFault(state, boardId, photo, actor);
    if (fault) return { accepted: false, refusal: fault };
    if (photo.hidden) return refuse("photoHidden");
    return accept({ type: "boardPhotoRemoved", boardId, photoId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** Why these words do not go with a photo: nothing for who cannot see it, or too much. */
export function photoWordsFault(alt: string, caption: string | undefined): Refusal | undefined {
  if (alt === "") return { code: "altMissing" };
  if (lengthOf(alt) > photoMaximum.alt) return { code: "altTooLong", values: { max: photoMaximum.alt } };
  if (lengthOf(caption ?? "") <= photoMaximum.caption) return undefined;
  return { code: "captionTooLong", values: { max: photoMaximum.caption } };
}

/** Whether this person may put a photo at a board that is open. */
export function mayBringPhoto(state: DayState, boardId: BoardId): boolean {
  const anonymous = entry(state.boards, boardId)?.authorship === "anonymous";
  return !anonymous && boardSetupOf(state, boardId)?.photosFromHall === true;
}

/** How many photos this person still may put at a board. */
export function photosLeft(state: DayState, boardId: BoardId, me: ParticipantId): number {
  const photos = photosOf(state, boardId);
  const own = photos.filter(({ author }) => author === me).length;
  return Math.max(0, Math.min(photoMaximum.person - own, photoMaximum.board - photos.length));
}

function placeFault(state: DayState, boardId: BoardId, actor: Actor): Refusal | undefined {
  if (actor.role !== "participant") return leadFault(state, boardId, actor);
  const fault = boardFault(state, boardId);
  if (fault) return { code: fault };
  return mayBringPhoto(state, boardId) ? undefined : { code: "photosFromLead" };
}

/** What the hall brought is taken away by who brought it; what leaders brought by who leads there. */
function ownFault(state: DayState, boardId: BoardId, photo: BoardPhoto, actor: Actor): Refusal | undefined {
  if (actor.role === "participant") return photo.author === actor.id ? undefined : { code: "notYourPhoto" };
  return photo.author ? { code: "notYourPhoto" } : leadFault(state, boardId, actor);
}
