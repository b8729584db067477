/** The list of registrations: a line for each person, or for a delegation of which nobody is known yet. */
import * as z from "zod/mini";
import { linkId, regionId, registeredId } from "./ids.ts";
import { calendarDate, sector } from "./setup.ts";

/** Whether somebody followed an information session; a date is a yes. Source: day-2023.md "Wie beslist mee". */
export const informationSession = z.union([z.enum(["yes", "no"]), calendarDate]);

/** A line of the list without its name, which is kept apart so that it can be erased. */
export const listedLine = z.object({
  id: registeredId,
  organisation: z.string(),
  sector,
  /** The delegations it is for: the organisation in each of these regions. */
  regions: z.array(regionId).check(z.minLength(1)),
  session: z.optional(informationSession),
});

export const registered = z.extend(listedLine, { name: z.optional(z.string()) });

/** What can be printed for a day. */
export const papers = ["hall", "roles", "seats", "badges"] as const;
export const paper = z.enum(papers);
/** When a paper was last printed, with how many links that worked from then on. */
export const printed = z.object({ at: z.number(), links: z.int(), by: z.optional(linkId) });

export type InformationSession = z.infer<typeof informationSession>;
export type ListedLine = z.infer<typeof listedLine>;
export type Registered = z.infer<typeof registered>;
export type PaperKind = z.infer<typeof paper>;
export type Printed = z.infer<typeof printed>;
