/** Photos on the sheet of an RSV: of the group, and of sheets that were filled in on paper. */
import { at as entry } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { signedBy, writesOn } from "./sheetMembers.ts";

/** So many photos stand on one sheet. */
export const MOST_PHOTOS = 8;

export const sheetPhotoDeciders = {
  addSheetPhoto: (state, { rsvId, photoId, of, width, height }, { actor }) => {
    const refused = writesOn(state, rsvId, actor);
    if (refused) return refuse(refused);
    const photos = entry(state.sheets, rsvId)?.photos ?? [];
    if (photos.some(({ id }) => id === photoId)) return refuse("alreadyDone");
    if (photos.length >= MOST_PHOTOS) return refuse("tooManyPhotos", { max: MOST_PHOTOS });
    return accept({ type: "sheetPhotoAdded", rsvId, photoId, of, width, height, ...signedBy(state, actor) });
  },

  removeSheetPhoto: (state, { rsvId, photoId }, { actor }) => {
    const refused = writesOn(state, rsvId, actor);
    if (refused) return refuse(refused);
    const photos = entry(state.sheets, rsvId)?.photos ?? [];
    if (!photos.some(({ id }) => id === photoId)) return refuse("alreadyDone");
    return accept({ type: "sheetPhotoRemoved", rsvId, photoId, ...signedBy(state, actor) });
  },
} satisfies Partial<Deciders>;
