/**
 * Everything that can have happened on a day. The first list is what the log holds; the second exists only on
 * the wire, made by `redact` for a viewer who may not see the event itself. `disclosed` and `counted` are filled
 * by `redact` and never stored.
 */
import * as z from "zod/mini";
import { adoptionEvents, afterEvents, isAfterEvent } from "./afterEvents.ts";
import { isRegionEvent, regionEvents } from "./regionEvents.ts";
import { amendmentEvents, amendmentWireEvents } from "./amendmentEvents.ts";
import { boardEvents, boardWireEvents, isBoardEvent } from "./boardEvents.ts";
import { consentEvents, consentWireEvents } from "./consentEvents.ts";
import { divisionEvents, divisionWireEvents, isDivisionEvent } from "./divisionEvents.ts";
import { informationEvents, informationWireEvents, isInformationEvent } from "./informationEvents.ts";
import { isQuestionEvent, questionEvents, questionWireEvents } from "./questionEvents.ts";
import { hallEvents, hallWireEvents } from "./hallEvents.ts";
import { gathered } from "./hallState.ts";
import * as ids from "./ids.ts";
import { keepingEvents, keepingWireEvents } from "./keepingEvents.ts";
import type { BoardId, RsvId } from "./ids.ts";
import { rehearsalEvents } from "./rehearsalEvents.ts";
import { registrationEvents } from "./registrationEvents.ts";
import { authorship, daySetup, seatPolicy, sector } from "./setup.ts";
import { setupEvents } from "./setupEvents.ts";
import { isSheetEvent, sheetEvents, sheetWireEvents } from "./sheetEvents.ts";
import { daySlice, overlay, scene } from "./state.ts";
import { personalKeys, personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);

const loggedEvents = [
  event("dayPrepared", { code: z.string(), setup: daySetup }),
  event("dayOpened", { by }),
  event("dayClosed", { by }),
  event("partStarted", { partId: ids.partId, endsAt: z.number(), by }),
  event("partEndMoved", { partId: ids.partId, endsAt: z.number(), by }),
  /** `gathered` goes along to who may not count the people themselves. */
  event("sceneShown", { scene, gathered: z.optional(gathered), by }),
  event("overlaySet", { overlay, by }),
  event("participantJoined", {
    participantId: ids.participantId,
    name: personalText,
    organisation: z.string(),
    sector,
    regions: z.array(ids.regionId),
    gathered: z.optional(gathered),
  }),
  event("participantRenamed", { participantId: ids.participantId, name: personalText }),
  event("regionsAdded", {
    participantId: ids.participantId,
    regions: z.array(ids.regionId),
    gathered: z.optional(gathered),
  }),
  event("seatGranted", {
    seatId: ids.seatId,
    organisation: z.string(),
    sector,
    region: ids.regionId,
    participantId: ids.participantId,
    name: personalText,
    how: z.union([seatPolicy, z.literal("link")]),
    by,
  }),
  /** A delegation without a phone: the moderator speaks for it. */
  event("seatAdded", {
    seatId: ids.seatId,
    organisation: z.string(),
    sector,
    region: ids.regionId,
    by,
  }),
  event("seatReleased", { seatId: ids.seatId, participantId: ids.participantId, by }),
  event("seatPolicySet", { seatPolicy, by }),
  ...registrationEvents,
  ...rehearsalEvents,
  event("boardOpened", { boardId: ids.boardId, by }),
  event("boardClosed", { boardId: ids.boardId, by }),
  event("authorshipSet", { boardId: ids.boardId, authorship, by }),
  ...setupEvents,
  ...boardEvents,
  ...consentEvents,
  ...amendmentEvents,
  ...divisionEvents,
  ...questionEvents,
  ...informationEvents,
  ...sheetEvents,
  ...hallEvents,
  ...afterEvents,
  ...adoptionEvents,
  ...regionEvents,
  ...keepingEvents,
] as const;

const wireOnlyEvents = [
  /** To the projector: how many joined, not who. */
  event("hallCounted", { joined: z.int(), gathered: z.optional(gathered) }),
  ...boardWireEvents,
  ...consentWireEvents,
  ...amendmentWireEvents,
  ...divisionWireEvents,
  ...questionWireEvents,
  ...informationWireEvents,
  ...sheetWireEvents,
  ...hallWireEvents,
  ...keepingWireEvents,
  /** To one person whose view as a whole changed (a seat gained or lost): the view as it is now. */
  event("dayViewReset", { view: daySlice }),
] as const;

export const dayEvent = z.discriminatedUnion("type", loggedEvents);
export const wireEvent = z.discriminatedUnion("type", [...loggedEvents, ...wireOnlyEvents]);

export type DayEvent = z.infer<typeof dayEvent>;
export type WireEvent = z.infer<typeof wireEvent>;
export type EventType = WireEvent["type"];
export type EventOf<T extends EventType> = Extract<WireEvent, { type: T }>;

const personalByType = new Map(
  loggedEvents.map((schema) => [schema.shape.type._zod.def.values[0] as string, personalKeys(schema.shape)]),
);

/** The fields of an event of this type that the vault keeps apart, because a person typed them. */
export function personalFieldsOf(type: string): readonly string[] {
  return personalByType.get(type) ?? [];
}

/** The stream an event belongs to: `board:ID` for what happens to notes, `division` for the map, and so on, else `day`. */
export function topicOf(event: WireEvent): string {
  if (isBoardEvent(event.type)) return `board:${(event as unknown as { boardId: BoardId }).boardId}`;
  if (isDivisionEvent(event.type)) return "division";
  if (isQuestionEvent(event.type)) return "questions";
  if (isInformationEvent(event.type)) return "information";
  if (isAfterEvent(event.type)) return "after";
  const { rsvId } = event as unknown as { rsvId: RsvId };
  if (isRegionEvent(event.type)) return `region:${rsvId}`;
  return isSheetEvent(event.type) ? `sheet:${rsvId}` : "day";
}
