/**
 * What is true of the division of the country: the opening bid, what each subgroup makes of it, the one division of
 * the hall, and what is known and promised of its RSVs. The slice of the topic `division`; as schemas, because it
 * crosses the wire. Source: day-2023.md "Wat er besloten wordt", 1.
 */
import * as z from "zod/mini";
import { frameResult } from "../division/frames/frameMatter.ts";
import { loadedFacts } from "../division/loadedFacts.ts";
import { municipalityCode, patch, rsv } from "../division/rsv.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { sector } from "./setup.ts";

const instant = z.number();
const count = z.int().check(z.nonnegative());

/** A subgroup, by its region, or the hall as a whole. */
export const divisionGroup = ids.regionId;
/** The group that is the hall as a whole; no region has this id. */
export const NATIONAL = "national" as DivisionGroup;

export const outcomeKind = z.enum(["keepsBid", "proposes"]);

/** What a subgroup brings to the hall. */
export const subgroupOutcome = z.object({
  kind: outcomeKind,
  arguments: z.string(),
  /** The notes that led to it. */
  notes: z.array(noteRef),
  at: instant,
});

/** What a subgroup said to what another has of its province; about these municipalities only. */
export const claimAnswer = z.object({
  codes: z.array(municipalityCode),
  agreed: z.boolean(),
  note: z.optional(z.string()),
  at: instant,
});

export const divisionDraft = z.object({
  /** By number. */
  rsvs: z.array(rsv),
  /** Why an RSV is as it is. */
  reasons: z.record(ids.rsvId, z.string()),
  /** How many edits were made; the last of them is the one that can be undone. */
  edits: count,
  /** The way back, newest last; only who edits has it. */
  back: z.array(patch),
  editedAt: z.optional(instant),
  outcome: z.optional(subgroupOutcome),
  /** Answers to other subgroups, by who takes. */
  claims: z.record(ids.regionId, claimAnswer),
});

/** The division that belongs to a version of the proposal, with what the frames said of it then. */
export const attachedDivision = z.object({
  proposalId: ids.proposalId,
  version: count,
  rsvs: z.array(rsv),
  frames: z.array(frameResult),
  at: instant,
});

/** An organisation takes part in an RSV. */
export const membership = z.object({
  id: ids.membershipId,
  rsvId: ids.rsvId,
  organisation: z.string(),
  sector,
  at: instant,
  /** The post-it "Ik doe mee!" it came from. */
  note: z.optional(noteRef),
});

/** A number for every municipality or province, to colour the map with. */
export const mapFigures = z.object({
  id: ids.figuresId,
  title: z.string(),
  source: z.string(),
  unit: z.optional(z.string()),
  level: z.enum(["municipality", "province"]),
  values: z.record(z.string().check(z.maxLength(40)), z.number()),
  /** Below this it is a white spot. */
  whiteBelow: z.optional(z.number()),
});

export const judgement = z.object({
  verdict: z.enum(["ok", "warning", "broken"]),
  note: z.optional(z.string()),
  at: instant,
});
const promise = z.object({ note: z.optional(z.string()), at: instant });

export const fteArea = z.object({ id: ids.areaId, name: z.string(), fte: z.number() });

/** Who gets how much, in fte. */
export const fteShares = {
  rsvs: z.array(z.object({ id: ids.rsvId, name: z.string(), fte: z.number() })),
  areas: z.array(fteArea),
};

/** The slice of the topic `division`. */
export const divisionSlice = z.object({
  /** A later year's municipalities; null is the built-in year. */
  facts: z.nullable(loadedFacts),
  /** The day's own borders, by the digest of the file; fetched apart. */
  geometry: z.optional(z.object({ digest: z.string(), attribution: z.string() })),
  openingBid: z.array(rsv),
  /** A municipality may belong to more than one RSV. */
  overlap: z.boolean(),
  /** By region, and "national". */
  drafts: z.record(divisionGroup, divisionDraft),
  /** Since when the subgroups' outcomes are one division, and where they clashed. */
  assembled: z.optional(
    z.object({
      at: instant,
      conflicts: z.array(z.object({ code: municipalityCode, between: z.array(ids.regionId) })),
    }),
  ),
  /** Oldest first. */
  attached: z.array(attachedDivision),
  memberships: z.record(ids.membershipId, membership),
  figures: z.record(ids.figuresId, mapFigures),
  kwartiermakers: z.record(municipalityCode, promise),
  /** `signed`: because all its members signed on the sheet. */
  commitments: z.record(ids.rsvId, z.extend(promise, { signed: z.optional(z.literal(true)) })),
  /** Per RSV, in fte. */
  fte: z.record(ids.rsvId, z.number()),
  /** Areas with a kwartiermaker, who is paid of the same fte. */
  fteAreas: z.record(ids.areaId, fteArea),
  /** How the fte are divided, since everyone may know it. */
  ftePublished: z.optional(z.object({ ...fteShares, version: count, at: instant })),
  judgements: z.record(ids.frameId, judgement),
});

/** An RSV as everyone knows it by name, without its municipalities. */
export const namedRsv = z.object({
  id: ids.rsvId,
  n: count,
  name: z.string(),
  /** The provinces it has municipalities of. */
  regions: z.array(ids.regionId),
  municipalities: count,
});

export type DivisionGroup = z.infer<typeof divisionGroup>;
export type DivisionDraft = z.infer<typeof divisionDraft>;
export type SubgroupOutcome = z.infer<typeof subgroupOutcome>;
export type ClaimAnswer = z.infer<typeof claimAnswer>;
export type AttachedDivision = z.infer<typeof attachedDivision>;
export type Membership = z.infer<typeof membership>;
export type MapFigures = z.infer<typeof mapFigures>;
export type Judgement = z.infer<typeof judgement>;
export type FteArea = z.infer<typeof fteArea>;
export type DivisionSlice = z.infer<typeof divisionSlice>;
export type NamedRsv = z.infer<typeof namedRsv>;

/** A day without a division of the country. */
export const emptyDivision: DivisionSlice = {
  facts: null,
  openingBid: [],
  overlap: false,
  drafts: {},
  attached: [],
  memberships: {},
  figures: {},
  kwartiermakers: {},
  commitments: {},
  fte: {},
  fteAreas: {},
  judgements: {},
};
