/** What can have happened to the information sheets. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { linkId, informationSheetId } from "./ids.ts";
import { informationSheet, informationFigure } from "./informationState.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(linkId);

/** Of the topic `information`. */
const informationTopicEvents = [
  event("informationSheetSet", {
    sheetId: informationSheetId,
    title: personalText,
    text: personalText,
    figure: z.optional(informationFigure),
    alt: z.optional(personalText),
    source: z.optional(personalText),
    by,
  }),
  event("informationSheetPublished", { sheetId: informationSheetId, by }),
  event("informationSheetWithdrawn", { sheetId: informationSheetId, by }),
  event("informationSheetRemoved", { sheetId: informationSheetId, by }),
  event("informationSheetsOrdered", { order: z.array(informationSheetId), by }),
] as const;

/** All of the log: of the topic, and of the topic `day`. */
export const informationEvents = [...informationTopicEvents] as const;

/** To who may see published sheets only: one as it is now, and one that is no longer there. */
export const informationWireEvents = [
  event("informationSheetShown", { sheet: informationSheet, order: z.array(informationSheetId) }),
  event("informationSheetGone", { sheetId: informationSheetId }),
] as const;

const ofInformation = new Set<string>(
  [...informationTopicEvents, ...informationWireEvents].map(
    (schema) => schema.shape.type._zod.def.values[0] as string,
  ),
);

/** Whether events of this type belong to the topic `information`. */
export function isInformationEvent(type: string): boolean {
  return ofInformation.has(type);
}
