/** What crosses HTTP about registrations, links of seats and paper. Source: issue "Before and after". */
import * as z from "zod/mini";
import { commandId, regionId, seatId } from "../domain/ids.ts";
import { typedRegistration } from "../domain/registrationCommands.ts";
import { papers } from "../domain/registrationState.ts";
import { sector } from "../domain/setup.ts";

/** Largest body with lines of the list, in bytes: two thousand of them. */
export const MOST_LINES_BYTES = 1_500_000;

/** `POST /api/days/CODE/registrations`: all of these onto the list, or none. The same commandId answers the same. */
export const linesUpload = z.object({
  commandId,
  lines: z.array(typedRegistration).check(z.maxLength(2_000)),
});

/** `POST /api/days/CODE/seat`: for which delegation this link is. Of persons it says nothing. */
export const seatRequest = z.object({ token: z.string().check(z.maxLength(200)) });
export const seatCard = z.object({ organisation: z.string(), sector, region: regionId });

/** `POST /api/days/CODE/paper`, as a form: what to print, in which language. */
export const printRequest = z.object({
  paper: z.enum(papers),
  lang: z._default(z.enum(["nl", "en"]), "nl"),
  /** Of seats: only those that were never printed, or one; all of them otherwise. */
  which: z._default(z.enum(["all", "new", "one"]), "all"),
  seat: z.optional(seatId),
  /** On badges: the code of the hall. */
  qr: z.optional(z.literal("1")),
});

export type SeatCard = z.infer<typeof seatCard>;
export type PrintRequest = z.infer<typeof printRequest>;
