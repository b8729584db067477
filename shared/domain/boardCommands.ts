/** What can be asked of boards and what is on them, beyond writing. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { photoSize } from "./boardPhotoState.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const someNotes = z.array(ids.noteId).check(z.minLength(1), z.maxLength(2000));
const boardId = ids.boardId;
const ofPhoto = { boardId, photoId: ids.photoId };
const aboutPhoto = { alt: typedLine, caption: z.optional(typedLine) };
const ofNote = { boardId, noteId: ids.noteId };

export const boardCommands = [
  // Before the board opens.
  command("setReveal", { boardId, hiddenUntilRevealed: z.boolean() }),
  /** Null: as many as anyone likes. */
  command("setQuota", { boardId, quota: z.nullable(z.int().check(z.minimum(1), z.maximum(100))) }),
  // While it goes.
  command("revealBoard", { boardId }),
  command("enterNote", {
    ...ofNote,
    laneId: ids.laneId,
    text: typedText,
    organisation: z.optional(typedLine),
  }),
  command("pinNote", ofNote),
  command("unpinNote", ofNote),
  // Putting together.
  command("createCluster", {
    boardId,
    clusterId: ids.clusterId,
    name: typedLine,
    noteIds: z.array(ids.noteId).check(z.maxLength(2000)),
  }),
  command("nameCluster", { boardId, clusterId: ids.clusterId, name: typedLine }),
  /** Null: to no cluster. */
  command("moveNotes", { boardId, noteIds: someNotes, clusterId: z.nullable(ids.clusterId) }),
  command("mergeClusters", { boardId, clusterId: ids.clusterId, into: ids.clusterId }),
  command("dissolveCluster", { boardId, clusterId: ids.clusterId }),
  command("mergeNotes", { boardId, noteIds: someNotes, into: ids.noteId }),
  command("splitNote", ofNote),
  // Asking its writer to raise an objection, and their no.
  command("askObjection", { ...ofNote, proposalId: ids.proposalId }),
  command("declineObjection", ofNote),
  // Photos of paper.
  command("addBoardPhoto", { ...ofPhoto, ...photoSize, ...aboutPhoto }),
  command("removeBoardPhoto", ofPhoto),
  command("describeBoardPhoto", { ...ofPhoto, ...aboutPhoto }),
  command("hideBoardPhoto", { ...ofPhoto, reason: typedLine }),
  command("restoreBoardPhoto", ofPhoto),
  command("setPhotosFromHall", { boardId, allowed: z.boolean() }),
] as const;
