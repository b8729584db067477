/**
 * What the keeper of an RSV's page can ask after the day. Part of the day's commands; see commands.ts. `seen` says how
 * often the thing had changed when its giver read it: nobody overwrites what they did not see.
 */
import * as z from "zod/mini";
import { municipalityCode } from "../division/rsv.ts";
import * as ids from "./ids.ts";
import { municipalityRole } from "./regionState.ts";
import { calendarDate, sector } from "./setup.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const rsvId = ids.rsvId;
const seen = z.int().check(z.nonnegative());

export const regionCommands = [
  /** Without name and reach there is no contact any more. */
  command("setRegionContact", { rsvId, seen, name: typedLine, reach: typedLine, shown: z.boolean() }),
  command("setRegionStrategy", { rsvId, seen, text: typedText, link: z.optional(typedLine) }),
  command("setRegionMeeting", {
    rsvId,
    meetingId: ids.meetingId,
    seen,
    date: typedLine,
    time: typedLine,
    minutes: z.int(),
    place: typedLine,
    theme: typedLine,
  }),
  command("cancelRegionMeeting", { rsvId, meetingId: ids.meetingId, seen }),
  command("setRegionAnalysis", {
    rsvId,
    analysisId: ids.figuresId,
    title: typedLine,
    source: typedLine,
    date: typedLine,
    unit: z.optional(typedLine),
    values: z.record(municipalityCode, z.number()),
  }),
  command("removeRegionAnalysis", { rsvId, analysisId: ids.figuresId }),
  command("setMunicipalityRoles", {
    rsvId,
    code: municipalityCode,
    /** What stood there. */
    seen: z.array(municipalityRole).check(z.maxLength(4)),
    roles: z.array(municipalityRole).check(z.maxLength(4)),
  }),
  command("addRegionMember", { rsvId, organisation: typedLine, sector, since: calendarDate }),
  command("endRegionMember", { rsvId, membershipId: ids.membershipId }),
  // The programme team shows the adopted record to everyone, or no longer.
  command("publishRecord", {}),
  command("withdrawPublication", {}),
] as const;
