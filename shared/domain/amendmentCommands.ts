/** What can be asked of amendments. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import { amendmentKind, processingWay } from "./amendmentState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const amendmentId = ids.amendmentId;

export const amendmentCommands = [
  command("setAmending", { proposalId: ids.proposalId, open: z.boolean() }),
  command("proposeAmendment", {
    amendmentId,
    proposalId: ids.proposalId,
    kind: amendmentKind,
    /** The line it changes or deletes; of what is added the line before it, or the end. */
    lineId: z.optional(ids.lineId),
    text: typedText,
    why: z.optional(typedText),
    from: z.optional(noteRef),
    /** Whom the moderator enters it for. */
    organisation: z.optional(typedLine),
  }),
  command("rewordAmendment", { amendmentId, text: typedText, why: z.optional(typedText) }),
  command("withdrawAmendment", { amendmentId }),
  command("shareAmendment", { amendmentId, shares: z.boolean() }),
  command("hideAmendment", { amendmentId, reason: typedLine }),
  command("restoreAmendment", { amendmentId }),
  command("processAmendment", {
    amendmentId,
    /** Null takes back what was not published yet. */
    how: z.nullable(processingWay),
    reason: z.optional(typedText),
    /** The lines it lands in; its own when left out. */
    lineIds: z.optional(z.array(ids.lineId).check(z.maxLength(100))),
  }),
  command("publishProcessing", {
    amendmentIds: z.array(amendmentId).check(z.minLength(1), z.maxLength(2000)),
  }),
] as const;
