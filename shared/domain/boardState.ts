/** What is true of a board: its notes, how they were put together, and what the hall may see of it yet. */
import * as z from "zod/mini";
import { boardPhotos } from "./boardPhotoState.ts";
import * as ids from "./ids.ts";
import { became } from "./lineageRef.ts";
import { authorship } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

export const boardState = z.object({
  status: z.enum(["waiting", "open", "closed"]),
  authorship,
  openedAt: z.optional(instant),
  /** When it was closed first: a note written after that may be late. */
  closedAt: z.optional(instant),
  /** Everyone sees what others wrote at one moment, when it is revealed. */
  hiddenUntilRevealed: z.optional(z.literal(true)),
});

export const note = z.object({
  id: ids.noteId,
  boardId: ids.boardId,
  laneId: ids.laneId,
  text: z.string(),
  at: instant,
  editedAt: z.optional(instant),
  /** Who wrote it; absent on an anonymous board, and for viewers who may not know. */
  author: z.optional(ids.participantId),
  /** The signature as it stands on the board; what it holds is the board's authorship. */
  name: z.optional(z.string()),
  organisation: z.optional(z.string()),
  /** Digest of the key with which an anonymous writer may change the note; never leaves the server. */
  editLock: z.optional(z.string()),
  hidden: z.optional(z.object({ reason: z.optional(z.string()), at: instant, by: z.optional(ids.linkId) })),
  withdrawnAt: z.optional(instant),
  /** Written when the board's time was over. */
  late: z.optional(z.literal(true)),
  /** "Ingevoerd door begeleider": for someone without a phone. */
  entered: z.optional(z.literal(true)),
  /** Given to this board's region by somebody of other regions: theirs. Never on an anonymous board. */
  from: z.optional(z.array(ids.regionId)),
  /** The cluster it was put in, when last and by whom; absent: not put anywhere yet. */
  clusterId: z.optional(ids.clusterId),
  moved: z.optional(z.object({ at: instant, by: z.optional(ids.linkId) })),
  /** The note that says the same; it stays readable under that one. */
  mergedInto: z.optional(ids.noteId),
  pinnedAt: z.optional(instant),
  /** What came of it, oldest first; stays whatever happens to the note. */
  became: z.optional(z.array(became)),
  /** Its writer was asked whether they want to raise an objection; for them and the organisers alone. */
  asked: z.optional(z.object({ proposalId: ids.proposalId, at: instant, declinedAt: z.optional(instant) })),
});

/** Notes that belong together, under a name. One that was merged or dissolved stays, for where notes came from. */
export const cluster = z.object({
  id: ids.clusterId,
  name: z.string(),
  at: instant,
  endedAt: z.optional(instant),
  mergedInto: z.optional(ids.clusterId),
});

/** What the hall may see of a board that is hidden until it is revealed. */
export const reveal = z.object({
  revealedAt: z.optional(instant),
  /** Before that, for who may not see them: how many notes there are. */
  count: z.optional(count),
});

/** The slice of the topic `board:ID`. */
export const boardSlice = z.object({
  notes: z.record(ids.noteId, note),
  clusters: z.record(ids.clusterId, cluster),
  reveal: z.optional(reveal),
  /** Absent where there is none. */
  photos: z.optional(boardPhotos),
});

export type BoardState = z.infer<typeof boardState>;
export type Note = z.infer<typeof note>;
export type Cluster = z.infer<typeof cluster>;
export type Reveal = z.infer<typeof reveal>;
export type BoardSlice = z.infer<typeof boardSlice>;
export type Notes = BoardSlice["notes"];
export type Clusters = BoardSlice["clusters"];
