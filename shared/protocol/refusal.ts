/** Why something asked over the wire did not happen: a rule of the day said so, or the shell did. */
import * as z from "zod/mini";
import type { RefusalCode } from "../domain/ruling.ts";

/** Refusals by the shell: it could not read the message, it came too fast, or it could not be saved. */
export type ShellRefusal = "invalid" | "tooFast" | "notSaved" | "restarting";

/**
 * Only its form is checked: a phone need not carry the list, and an answer with a reason that it does not know is an
 * answer still (refusalText.ts says so in general words).
 */
const code = z.string().check(z.regex(/^[A-Za-z]{1,40}$/)) as z.ZodMiniType<
  RefusalCode | ShellRefusal,
  string
>;

export const refusal = z.object({
  code,
  values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
