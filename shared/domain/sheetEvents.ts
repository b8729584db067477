/** What can have happened on the sheet of an RSV: of the topic `sheet:RSV`. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { sheetPhotoShape, signed } from "./sheetState.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const field = { rsvId: ids.rsvId, fieldId: ids.sheetFieldId };

/** Of the topics `sheet:RSV`; each has an `rsvId`. */
const sheetTopicEvents = [
  /** Somebody takes the pen of a field, or has it still. */
  event("fieldHeld", { ...field, pen: ids.penId, ...signed }),
  event("fieldReleased", { ...field, pen: ids.penId }),
  /** The whole text that stands now. `holds`: who wrote has the pen; `laid`: the text beside the field it took in. */
  event("fieldWritten", {
    ...field,
    pen: ids.penId,
    text: personalText,
    ...signed,
    holds: z.optional(z.literal(true)),
    laid: z.optional(ids.penId),
  }),
  /** A text that could not be placed, and is not lost. */
  event("textSetAside", {
    ...field,
    textId: ids.penId,
    text: personalText,
    ...signed,
    joins: z.optional(z.literal(true)),
  }),
  /** A text beside the field is left out; it stays in the history. */
  event("textLeftOut", { ...field, textId: ids.penId, ...signed }),
  event("commitmentSigned", {
    rsvId: ids.rsvId,
    membershipId: ids.membershipId,
    organisation: z.string(),
    ...signed,
  }),
  event("signatureTakenBack", { rsvId: ids.rsvId, membershipId: ids.membershipId, ...signed }),
  event("sheetPhotoAdded", { rsvId: ids.rsvId, photoId: ids.photoId, ...sheetPhotoShape, ...signed }),
  event("sheetPhotoRemoved", { rsvId: ids.rsvId, photoId: ids.photoId, ...signed }),
] as const;

/** All of the log: of the topic, and of the topic `day`. */
export const sheetEvents = [...sheetTopicEvents] as const;

/** To one viewer. */
export const sheetWireEvents = [] as const;

const ofSheet = new Set<string>(
  sheetTopicEvents.map((schema) => schema.shape.type._zod.def.values[0] as string),
);

/** Whether events of this type belong to the topics `sheet:RSV`. */
export function isSheetEvent(type: string): boolean {
  return ofSheet.has(type);
}
