/** What only who leads may do with the photos at a board: describe, take from sight with a reason, put back. */
import { leadFault } from "./boardLead.ts";
import { photoOf } from "./boardPhotoSlice.ts";
import { photoWordsFault } from "./boardPhotos.ts";
import { boardSetupOf } from "./boards.ts";
import { linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { lengthOf, maximum } from "./text.ts";

export const boardPhotoDeskDeciders = {
  describeBoardPhoto: (state, { boardId, photoId, alt, caption }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const photo = photoOf(state, boardId, photoId);
    if (!photo) return refuse("unknownPhoto");
    const wrong = photoWordsFault(alt, caption);
    if (wrong) return { accepted: false, refusal: wrong };
    if (photo.alt === alt && (photo.caption ?? "") === (caption ?? "")) return refuse("alreadyDone");
    const words = { alt, ...(caption ? { caption } : {}) };
    return accept({ type: "boardPhotoDescribed", boardId, photoId, ...words, ...linkOf(actor) });
  },

  hideBoardPhoto: (state, { boardId, photoId, reason }, { actor }) => {
    const photo = photoOf(state, boardId, photoId);
    if (!photo) return refuse("unknownPhoto");
    if (photo.hidden) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.note) return refuse("reasonTooLong", { max: maximum.note });
    return accept({ type: "boardPhotoHidden", boardId, photoId, reason, ...linkOf(actor) });
  },

  restoreBoardPhoto: (state, { boardId, photoId }, { actor }) => {
    const photo = photoOf(state, boardId, photoId);
    if (!photo) return refuse("unknownPhoto");
    if (!photo.hidden) return refuse("alreadyDone");
    return accept({ type: "boardPhotoRestored", boardId, photoId, ...linkOf(actor) });
  },

  setPhotosFromHall: (state, { boardId, allowed }, { actor }) => {
    const setup = boardSetupOf(state, boardId);
    if (!setup) return refuse("unknownBoard");
    if ((setup.photosFromHall ?? false) === allowed) return refuse("alreadyDone");
    return accept({ type: "photosFromHallSet", boardId, allowed, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;
