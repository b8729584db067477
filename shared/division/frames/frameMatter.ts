/** What a hard frame is computed from, and what comes of it. Source: consent.md "Frames". */
import * as z from "zod/mini";
import { frameId } from "../../domain/ids.ts";
import type { RsvId } from "../../domain/ids.ts";
import type { MapFacts } from "../mapFacts.ts";
import type { MunicipalityCode, Rsv } from "../rsv.ts";

/** `open`: cannot be known yet; it keeps nothing away. `broken` keeps a decision away, never the talk. */
export const frameVerdict = z.enum(["ok", "warning", "broken", "open"]);

/** What a frame came to: the figure beside the limit, and the places that fail (municipalities, provinces or RSVs by id). */
export const frameResult = z.object({
  frameId,
  kind: z.string(),
  verdict: frameVerdict,
  counted: z.number(),
  of: z.number(),
  places: z.array(z.string()),
});

export type FrameVerdict = z.infer<typeof frameVerdict>;
export type FrameResult = z.infer<typeof frameResult>;

/** A division with what the day knows of its RSVs. */
export interface FrameMatter {
  readonly rsvs: readonly Rsv[];
  readonly facts: MapFacts;
  /** Ids of the provinces of the day, in their order. */
  readonly provinces: readonly string[];
  readonly fte: Readonly<Record<RsvId, number>>;
  /** What goes to kwartiermakers, in fte. */
  readonly kwartiermakerFte?: number;
  readonly committed: ReadonlySet<RsvId>;
  /** Where no RSV is active and a kwartiermaker is promised. */
  readonly kwartiermakers: ReadonlySet<MunicipalityCode>;
}

export type Finding = Omit<FrameResult, "frameId" | "kind">;
