/**
 * The division of the country as the record tells it: the opening bid, what each subgroup brought, every version with
 * what the frames said and what changed, and the division as it is now. The division of fte is not in it: it is told
 * when it is published, which is not yet possible; of a frame over fte there is the verdict alone.
 */
import * as z from "zod/mini";
import { frameVerdict } from "../division/frames/frameMatter.ts";
import { municipalityCode } from "../division/rsv.ts";
import { outcomeKind } from "../domain/divisionState.ts";
import * as ids from "../domain/ids.ts";
import { sector } from "../domain/setup.ts";
import { about, count, instant, words } from "./recordFields.ts";

const codes = z.array(municipalityCode);
const named = z.object({ code: municipalityCode, name: z.string() });

const rsv = z.object({
  id: ids.rsvId,
  n: about(count, "Its number in this division, from 1."),
  letter: about(z.string(), "As on the map of this division."),
  name: z.string(),
  municipalities: codes,
});

/** What a frame came to, with a decision or a version of a division. */
export const frameOutcome = z.object({
  frame: ids.frameId,
  kind: about(z.string(), "How it is computed."),
  verdict: frameVerdict,
  counted: about(z.optional(z.number()), "The figure beside the limit `of`; absent of a frame over fte."),
  of: z.optional(z.number()),
  places: about(
    z.optional(z.array(z.string())),
    "What fails: codes of municipalities, ids of regions or of RSVs.",
  ),
});

/** Where an objection is about. */
export const area = z.object({
  rsvs: z.array(z.object({ id: ids.rsvId, name: z.string() })),
  municipalities: z.array(named),
});

const changes = about(
  z.object({ nl: z.array(z.string()), en: z.array(z.string()) }),
  "In sentences; empty where nothing changed.",
);

const claim = z.object({
  on: about(ids.regionId, "Whose province it is."),
  municipalities: codes,
  answer: z.optional(z.object({ agreed: z.boolean(), note: z.optional(words), at: instant })),
});

const subgroup = z.object({
  region: ids.regionId,
  outcome: about(
    z.optional(
      z.object({
        kind: outcomeKind,
        arguments: words,
        at: instant,
        notes: about(
          z.array(z.object({ board: ids.boardId, note: ids.noteId })),
          "The notes that led to it, as far as they stand in this record.",
        ),
      }),
    ),
    "Absent: nothing was submitted.",
  ),
  rsvs: z.array(z.object({ ...rsv.shape, reason: z.optional(words) })),
  changes,
  claims: about(z.array(claim), "What it has of other provinces, and what those said to it."),
});

const version = z.object({
  version: count,
  at: instant,
  rsvs: z.array(rsv),
  frames: about(z.array(frameOutcome), "When the version was written."),
  changedFromBid: changes,
  changedFromPrevious: about(changes, "From the version before."),
});

const promise = z.object({ note: z.optional(words), at: instant });

const rsvNow = z.object({
  ...rsv.shape,
  municipalities: z.array(named),
  regions: about(z.array(ids.regionId), "The provinces it lies in, its own first."),
  members: z.array(z.object({ organisation: z.string(), sector })),
  sectors: about(z.array(z.object({ sector, count })), "Every sector, also those that are missing."),
  commitment: about(z.optional(promise), "That it binds itself to the assignment."),
});

export const division = z.object({
  proposal: ids.proposalId,
  overlap: about(z.boolean(), "Whether a municipality may belong to more than one RSV."),
  municipalities: about(
    z.array(z.object({ ...named.shape, region: ids.regionId, q: z.int(), r: z.int() })),
    "Those of the day, by code, with their place on the hexagon map (axial, pointy-top, `r` grows southward). Of CBS, 1-1-2023, unless `loaded`.",
  ),
  loaded: about(z.boolean(), "Whether the day brought the municipalities of another year."),
  borders: about(z.optional(z.object({ digest: z.string(), attribution: z.string() })), "The day's own."),
  openingBid: z.array(rsv),
  subgroups: z.array(subgroup),
  assembled: about(
    z.optional(
      z.object({
        at: instant,
        conflicts: z.array(z.object({ ...named.shape, between: z.array(ids.regionId) })),
      }),
    ),
    "When the outcomes were laid together, and the municipalities that more than one had.",
  ),
  versions: about(z.array(version), "The division that belongs to each version of the text, oldest first."),
  now: z.object({
    basis: about(
      z.enum(["decided", "inTheMaking", "version"]),
      "Decided; else the hall's as it is being made; else that of the newest version.",
    ),
    version: about(z.optional(count), "Absent while it is being made."),
    rsvs: z.array(rsvNow),
    whiteSpots: z.array(z.object({ ...named.shape, kwartiermaker: z.optional(promise) })),
    frames: z.array(frameOutcome),
    changedFromBid: changes,
    otherMembers: about(
      z.array(z.object({ organisation: z.string(), sector, rsv: z.string() })),
      "Members of RSVs that are not in it.",
    ),
  }),
  judgements: about(
    z.array(
      z.object({
        frame: ids.frameId,
        verdict: z.enum(["ok", "warning", "broken"]),
        note: z.optional(words),
        at: instant,
      }),
    ),
    "What people said of frames that are not computed.",
  ),
  figures: about(
    z.array(
      z.object({
        title: z.string(),
        source: z.string(),
        unit: z.optional(z.string()),
        level: z.enum(["municipality", "province"]),
        whiteBelow: about(z.optional(z.number()), "Below it is a white spot."),
        values: z.array(z.object({ of: z.string(), value: z.number() })),
      }),
    ),
    "Shown on the map.",
  ),
});

export type RecordDivision = z.infer<typeof division>;
export type RecordFrameOutcome = z.infer<typeof frameOutcome>;
