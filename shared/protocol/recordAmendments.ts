/** Lines and amendments in the record: where each line came from, and what became of what people brought in. */
import * as z from "zod/mini";
import { amendmentKind, lineOrigin, processingWay } from "../domain/amendmentState.ts";
import * as ids from "../domain/ids.ts";
import { noteRef } from "../domain/lineageRef.ts";
import { about, count, instant, maker, words } from "./recordFields.ts";

const origins = z.array(lineOrigin);

/** Beside a version's text: the same lines, in their order. */
export const versionLines = {
  lines: about(
    z.array(
      z.object({
        id: about(ids.lineId, "The same through every version that keeps or changes the line."),
        was: z.enum(["kept", "changed", "new"]),
        from: about(origins, "What it was written for in this version."),
        origins: about(origins, "What it came from over all versions so far."),
      }),
    ),
    "Which line each line of the text is, against the version before.",
  ),
  gone: about(
    z.array(z.object({ id: ids.lineId, from: origins })),
    "Lines of the version before that this one no longer has.",
  ),
};

const processing = z.object({
  how: processingWay,
  at: instant,
  reason: about(z.optional(words), "Asked unless it was taken over whole."),
  lines: about(z.array(ids.lineId), "The lines in which it landed."),
});

const amendment = z.object({
  id: ids.amendmentId,
  n: about(count, "1 for the first on this proposal."),
  kind: amendmentKind,
  version: about(count, "The text that its maker had before them."),
  line: about(z.optional(ids.lineId), "The line it changes or deletes, or after which it adds one."),
  text: about(words, "Empty where a line is deleted."),
  why: z.optional(words),
  at: instant,
  ...maker,
  note: about(z.optional(noteRef), "The note it was made of."),
  sharedBy: about(
    z.array(z.object({ organisation: z.optional(z.string()), region: ids.regionId })),
    "Delegations that said that they share it. Not a count of anything.",
  ),
  processing: about(z.optional(processing), "What was done with it; absent where nobody said."),
  boundTo: about(z.optional(count), "The version it was written into."),
});

export const amendments = z.object({
  brought: about(z.array(amendment), "Those that stand, oldest first."),
  hidden: about(z.array(z.object({ reason: words })), "Taken from sight: that they were there and why."),
  withdrawn: about(count, "Taken back by their makers."),
});
