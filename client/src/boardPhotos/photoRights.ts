import type { PhotoId } from "../../../shared/domain/ids.ts";

/** What this person may do with the photos at a board; nothing said: look. */
export interface PhotoRights {
  /** How many they still may bring; undefined: none ever. */
  readonly bring?: number;
  /** Takes any away with a reason and puts it back, says whether the hall may bring them. */
  readonly hide?: boolean;
  /** Puts a description right, takes away what who leads brought. */
  readonly lead?: boolean;
  /** Shows one on the projector. */
  readonly onshow?: (photoId: PhotoId) => void;
}
