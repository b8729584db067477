/** What can have happened to the division of the country. Part of the day's events; see events.ts. */
import * as z from "zod/mini";
import { frameResult } from "../division/frames/frameMatter.ts";
import { loadedFacts } from "../division/loadedFacts.ts";
import { municipalityCode, patch, rsv } from "../division/rsv.ts";
import {
  divisionGroup,
  divisionSlice,
  fteArea,
  fteShares,
  mapFigures,
  namedRsv,
  outcomeKind,
} from "./divisionState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { boardSetup, frame, sector } from "./setup.ts";
import { personalText } from "./text.ts";

const event = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const by = z.optional(ids.linkId);
const codes = z.array(municipalityCode);
const edited = { group: divisionGroup, change: patch, edits: z.int() };

/** Of the topic `division`. */
const divisionTopicEvents = [
  /** `groups`: regions whose subgroup begins without an RSV of its own. */
  event("divisionOpened", {
    rsvs: z.array(rsv),
    overlap: z.boolean(),
    groups: z.optional(z.array(ids.regionId)),
  }),
  /** `back` is the way back; who may not edit does not get it. */
  event("divisionEdited", { ...edited, back: z.optional(patch), by }),
  event("divisionEditUndone", { ...edited, by }),
  event("rsvExplained", { group: divisionGroup, rsvId: ids.rsvId, reason: personalText, by }),
  event("outcomeSubmitted", {
    region: ids.regionId,
    kind: outcomeKind,
    arguments: personalText,
    notes: z.array(noteRef),
    by,
  }),
  event("outcomeTakenBack", { region: ids.regionId, by }),
  event("claimAnswered", {
    region: ids.regionId,
    takenBy: ids.regionId,
    codes,
    agreed: z.boolean(),
    note: z.optional(personalText),
    by,
  }),
  event("divisionAssembled", {
    rsvs: z.array(rsv),
    conflicts: z.array(z.object({ code: municipalityCode, between: z.array(ids.regionId) })),
    by,
  }),
  event("divisionAttached", {
    proposalId: ids.proposalId,
    version: z.int(),
    rsvs: z.array(rsv),
    frames: z.array(frameResult),
    by,
  }),
  event("kwartiermakerPromised", {
    codes,
    promised: z.boolean(),
    note: z.optional(personalText),
    by,
  }),
  event("commitmentSet", {
    rsvId: ids.rsvId,
    committed: z.boolean(),
    /** All its members signed on the sheet. */
    signed: z.optional(z.literal(true)),
    note: z.optional(personalText),
    by,
  }),
  event("fteSet", { rsvId: ids.rsvId, fte: z.nullable(z.number()), by }),
  event("fteAreaSet", { ...fteArea.shape, by }),
  event("fteAreaRemoved", { id: ids.areaId, by }),
  event("ftePublished", { version: z.int(), ...fteShares, by }),
  event("frameJudged", {
    frameId: ids.frameId,
    verdict: z.enum(["ok", "warning", "broken"]),
    note: z.optional(personalText),
    by,
  }),
  event("membershipAdded", {
    membershipId: ids.membershipId,
    rsvId: ids.rsvId,
    organisation: z.string(),
    sector,
    note: z.optional(noteRef),
    by,
  }),
  event("membershipEnded", { membershipId: ids.membershipId, by }),
  event("overlapSet", { overlap: z.boolean(), by }),
  event("figuresSet", { figures: mapFigures, by }),
  event("figuresRemoved", { figuresId: ids.figuresId, by }),
  event("geometrySet", { digest: z.string(), attribution: z.string(), by }),
  event("geometryRemoved", { by }),
  event("municipalitiesLoaded", {
    ...loadedFacts.shape,
    /** The opening bid over them; `groups` as above. */
    rsvs: z.array(rsv),
    groups: z.optional(z.array(ids.regionId)),
    by,
  }),
] as const;

/** Of the topic `day`: what everyone must know of it. */
export const divisionEvents = [
  ...divisionTopicEvents,
  event("rsvsNamed", { rsvs: z.array(namedRsv) }),
  /** A board for an RSV that has none yet, or its board under the RSV's new name. */
  event("rsvBoardSet", { board: boardSetup }),
  event("groupChosen", { participantId: ids.participantId, rsvId: z.nullable(ids.rsvId) }),
  event("frameSet", { frame, by }),
  event("frameRemoved", { frameId: ids.frameId, by }),
] as const;

/** To one viewer: the slice as it is now. */
export const divisionWireEvents = [event("divisionViewReset", { view: divisionSlice })] as const;

const ofDivision = new Set<string>([
  ...divisionTopicEvents.map((schema) => schema.shape.type._zod.def.values[0] as string),
  "divisionViewReset",
]);

/** Whether events of this type belong to the topic `division`. */
export function isDivisionEvent(type: string): boolean {
  return ofDivision.has(type);
}
