/**
 * What is asked of the server over the socket; the server parses it. Apart from what it says (messages.ts), so that a
 * screen carries no schema of what everyone may ask. A change here that an older server's screens would not send raises
 * PROTOCOL in version.ts.
 */
import * as z from "zod/mini";
import { dayCommand } from "../domain/commands.ts";
import { commandId } from "../domain/ids.ts";
import { revision, topic } from "./messages.ts";
import { role } from "./role.ts";

/** With which a socket opens; the secret itself is in a cookie. */
export const handshake = z.object({ protocol: z.int(), code: z.string(), role });

/** client -> server `command` */
export const commandMessage = z.object({ commandId, command: dayCommand });

/** client -> server `follow`: from which revision on; null where the client has nothing of the topic. */
export const followMessage = z.object({ topic, since: z.nullable(revision) });

export type CommandMessage = z.infer<typeof commandMessage>;
export type FollowMessage = z.infer<typeof followMessage>;
