/** What can have happened on boards. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { boardPhoto, photoSize } from "./boardPhotoState.ts";
import { boardSlice, note } from "./boardState.ts";
import * as ids from "./ids.ts";
import { becameKind } from "./lineageRef.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);
const boardId = ids.boardId;
const ofNote = { boardId, noteId: ids.noteId };
const ofPhoto = { boardId, photoId: ids.photoId };
const aboutPhoto = { alt: personalText, caption: z.optional(personalText) };
const yes = z.optional(z.literal(true));
/** On the wire, of a board that is not revealed yet: how many notes it holds now. */
const counted = z.optional(z.int());

/** Of the topic `board:ID`. */
const boardTopicEvents = [
  event("noteWritten", {
    ...ofNote,
    laneId: ids.laneId,
    text: personalText,
    author: z.optional(ids.participantId),
    name: z.optional(personalText),
    organisation: z.optional(z.string()),
    editLock: z.optional(z.string()),
    late: yes,
    entered: yes,
    from: z.optional(z.array(ids.regionId)),
    by,
    counted,
  }),
  event("noteEdited", { ...ofNote, text: personalText }),
  event("noteWithdrawn", { ...ofNote, counted }),
  event("noteHidden", { ...ofNote, reason: personalText, by }),
  event("noteRestored", { ...ofNote, by }),
  /** Something was made of it; beside the event of what it became. */
  event("noteConverted", { ...ofNote, kind: becameKind, id: ids.anyId }),
  event("notePinned", { ...ofNote, by }),
  event("noteUnpinned", { ...ofNote, by }),
  event("clusterCreated", { boardId, clusterId: ids.clusterId, name: personalText, by }),
  event("clusterNamed", { boardId, clusterId: ids.clusterId, name: personalText, by }),
  event("notesMoved", { boardId, noteIds: z.array(ids.noteId), clusterId: z.nullable(ids.clusterId), by }),
  event("clustersMerged", { boardId, clusterId: ids.clusterId, into: ids.clusterId, by }),
  event("clusterDissolved", { boardId, clusterId: ids.clusterId, by }),
  event("notesMerged", { boardId, noteIds: z.array(ids.noteId), into: ids.noteId, by }),
  /** `clusterId`: where it is now. */
  event("noteSplit", { ...ofNote, clusterId: z.nullable(ids.clusterId), by }),
  event("boardRevealed", { boardId, by }),
  event("objectionAsked", { ...ofNote, proposalId: ids.proposalId, by }),
  event("objectionDeclined", ofNote),
  event("boardPhotoAdded", {
    ...ofPhoto,
    ...photoSize,
    ...aboutPhoto,
    author: z.optional(ids.participantId),
    name: z.optional(personalText),
    organisation: z.optional(z.string()),
    by,
  }),
  event("boardPhotoRemoved", { ...ofPhoto, by }),
  event("boardPhotoDescribed", { ...ofPhoto, ...aboutPhoto, by }),
  event("boardPhotoHidden", { ...ofPhoto, reason: personalText, by }),
  event("boardPhotoRestored", { ...ofPhoto, by }),
] as const;

export const boardEvents = [
  ...boardTopicEvents,
  /** Of the topic `day`: what a board will be like is known before it opens. */
  event("revealSet", { boardId, hiddenUntilRevealed: z.boolean(), by }),
  event("quotaSet", { boardId, quota: z.nullable(z.int()), by }),
  event("photosFromHallSet", { boardId, allowed: z.boolean(), by }),
] as const;

const boardTopicWireEvents = [
  /** To the hall: a note went from sight, and came back. */
  event("noteCovered", ofNote),
  event("noteUncovered", { boardId, note }),
  /** To who may not see the notes yet: how many there are. */
  event("notesCounted", { boardId, count: z.int() }),
  /** To the hall, all at once: the board as everyone may see it; what is one's own stays so. */
  event("boardShown", { boardId, view: boardSlice }),
  /** To the hall: a photo went from sight, and came back. */
  event("boardPhotoCovered", ofPhoto),
  event("boardPhotoUncovered", { boardId, photo: boardPhoto }),
  event("boardViewReset", { boardId, view: boardSlice }),
] as const;

export const boardWireEvents = boardTopicWireEvents;

const ofBoards = new Set<string>(
  [...boardTopicEvents, ...boardTopicWireEvents].map(
    (schema) => schema.shape.type._zod.def.values[0] as string,
  ),
);

/** Whether events of this type belong to the topic of a board. */
export function isBoardEvent(type: string): boolean {
  return ofBoards.has(type);
}
