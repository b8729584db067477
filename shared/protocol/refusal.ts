/** Why something asked over the wire did not happen: a rule of the day said so, or the shell did. */
import * as z from "zod/mini";
import { refusalCodes } from "../domain/ruling.ts";

/** Refusals by the shell: it could not read the message, it came too fast, or it could not be saved. */
export const shellRefusals = ["invalid", "tooFast", "notSaved", "restarting"] as const;
export const refusal = z.object({
  code: z.enum([...refusalCodes, ...shellRefusals]),
  values: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
