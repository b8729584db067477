/**
 * What the server says over the socket, parsed by who hears it (asks.ts: what it is asked). A change here that an older phone would not understand
 * raises PROTOCOL in version.ts.
 */
import * as z from "zod/mini";
import { participantId, regionId, rsvId } from "../domain/ids.ts";
import { afterSlice } from "../domain/afterState.ts";
import { boardSlice } from "../domain/boardState.ts";
import { divisionSlice } from "../domain/divisionState.ts";
import { wireEvent } from "../domain/events.ts";
import { informationSlice } from "../domain/informationState.ts";
import { questionSlice } from "../domain/questionState.ts";
import { regionSlice } from "../domain/regionState.ts";
import { sheetSlice } from "../domain/sheetState.ts";
import { daySlice } from "../domain/state.ts";
import { refusal } from "./refusal.ts";
import { role } from "./role.ts";

/** Largest packet a client may send, in bytes; a larger one closes the socket. Source: reliability.md "Limits". */
export const MAX_PACKET_BYTES = 32_768;

/** On the wire: how many acts made the day. Revisions of the log count events, which would tell what an act was. */
export const revision = z.int().check(z.nonnegative());

/** `day`, `division`, `questions`, `information`, `after`, `board:ID`, `sheet:RSV` or `region:RSV`. */
export const topic = z
  .string()
  .check(z.regex(/^(day|division|questions|information|after|(board|sheet|region):[A-Za-z0-9_~-]{1,160})$/));

/** Why a socket is refused or ended for good. */
export const endings = ["oldClient", "signedOut", "unknownDay", "dayGone", "practiceAnew"] as const;

/** The answer to a `command`: accepted at a revision, or why not. */
export const commandAnswer = z.discriminatedUnion("accepted", [
  z.object({ accepted: z.literal(true), revision }),
  z.object({ accepted: z.literal(false), refusal }),
]);

const entry = z.object({ at: z.number(), event: wireEvent });

/** server -> client `packet`: everything of this topic after `after` up to `upTo` that this viewer may see. */
export const packet = z.object({ topic, after: revision, upTo: revision, entries: z.array(entry) });

/** The answer to `follow`: what was missed, or the slice as it is when that is shorter. */
export const followAnswer = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("entries"), packet }),
  z.object({ kind: z.literal("day"), upTo: revision, view: daySlice }),
  z.object({ kind: z.literal("board"), topic, upTo: revision, view: boardSlice }),
  z.object({ kind: z.literal("division"), upTo: revision, view: divisionSlice }),
  z.object({ kind: z.literal("questions"), upTo: revision, view: questionSlice }),
  z.object({ kind: z.literal("information"), upTo: revision, view: informationSlice }),
  z.object({ kind: z.literal("sheet"), topic, upTo: revision, view: sheetSlice }),
  z.object({ kind: z.literal("after"), upTo: revision, view: afterSlice }),
  z.object({ kind: z.literal("region"), topic, upTo: revision, view: regionSlice }),
  z.object({ kind: z.literal("unknown") }),
]);

/**
 * server -> client `hello`, once after connecting: who you are, the time here (UTC ms), and at which address phones
 * reach this server, where that is another than this page's own (a projector on the server's own machine).
 */
export const hello = z.object({
  now: z.number(),
  role,
  participantId: z.nullable(participantId),
  /** Whose subgroup a facilitator leads. */
  region: z.optional(regionId),
  /** With which RSV a facilitator sits, or whose page a keeper keeps. */
  rsv: z.optional(rsvId),
  joinAt: z.optional(z.string()),
});

/** server -> organisers `hall`, when it changes: sockets connected by role, and participants seen a short while ago. */
export const hall = z.object({
  participants: z.int(),
  projectors: z.int(),
  moderators: z.int(),
  present: z.int(),
  /** How it stands with the backup: when the newest was begun (UTC ms, null: there is none), whether the last one failed. */
  backup: z.optional(z.object({ at: z.nullable(z.number()), current: z.boolean(), failed: z.boolean() })),
});

/** server -> client `ended`: this socket will not come back by itself. */
export const ended = z.object({ reason: z.enum(endings) });

export type SocketRole = z.infer<typeof role>;
export type Ending = (typeof endings)[number];
export type WireRefusal = z.infer<typeof refusal>;
export type CommandAnswer = z.infer<typeof commandAnswer>;
export type PacketEntry = z.infer<typeof entry>;
export type Packet = z.infer<typeof packet>;
export type FollowAnswer = z.infer<typeof followAnswer>;
export type Hello = z.infer<typeof hello>;
export type Hall = z.infer<typeof hall>;
