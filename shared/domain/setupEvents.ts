/** What can have happened to the day while it was made. Part of the day's events, of the topic `day`; see events.ts. */
import * as z from "zod/mini";
import { theme } from "../look/themeTokens.ts";
import * as ids from "./ids.ts";
import {
  boardSetup,
  daySetup,
  logo,
  part,
  planned,
  proposalSetup,
  pulseMomentSetup,
  sheetQuestion,
  timeOfDay,
} from "./setup.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);

const { title, date, place, language, organiser, question, validUntil, timeZone, naming } = daySetup.shape;
/** What a day is called and agrees on, apart from what it is made of. */
export const dayDetails = z.object({
  title,
  date,
  place,
  language,
  organiser,
  question,
  validUntil,
  timeZone,
  naming,
});

const { startsAt: _startsAt, ...content } = part.shape;
/** A part without its time: it begins when the parts before it are over. */
export const partContent = z.object(content);

export const setupEvents = [
  event("detailsSet", { details: dayDetails, by }),
  /** Empty: the usual look again. */
  event("themeSet", { theme, by }),
  /** Null: none any more. */
  event("logoSet", { logo: z.nullable(logo), by }),
  event("programmeStartSet", { startsAt: timeOfDay, by }),
  /** `after` only of a new part. */
  event("partSet", { part: partContent, after: z.optional(z.nullable(ids.partId)), by }),
  event("partRemoved", { partId: ids.partId, by }),
  event("partsOrdered", { order: z.array(ids.partId), by }),
  event("proposalPrepared", { proposal: proposalSetup, by }),
  event("proposalRemoved", { proposalId: ids.proposalId, by }),
  event("proposalsOrdered", { order: z.array(ids.proposalId), by }),
  event("boardPrepared", { board: boardSetup, by }),
  event("boardRemoved", { boardId: ids.boardId, by }),
  event("sheetQuestionsSet", { questions: z.array(sheetQuestion), by }),
  event("momentsSet", { moments: z.array(pulseMomentSetup), by }),
  event("planningSet", { planning: z.array(planned), by }),
  event("regionPlaceSet", { region: ids.regionId, place: z.optional(z.string()), by }),
] as const;

export type DayDetails = z.infer<typeof dayDetails>;
export type PartContent = z.infer<typeof partContent>;
