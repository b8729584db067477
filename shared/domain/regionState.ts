/**
 * The slice of the topic `region:RSV`: what the keeper of an RSV writes after the day. As a schema, because it crosses
 * the wire. Source: issue "Before and after", A region after the day.
 */
import * as z from "zod/mini";

export const regionSlice = z.object({});

export type RegionSlice = z.infer<typeof regionSlice>;

/** An RSV whose keeper wrote nothing yet. */
export const emptyRegion: RegionSlice = {};
