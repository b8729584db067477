/** The kinds of hard frames that are computed: one small file each, and a line in both lists here. */
import * as z from "zod/mini";
import type { FrameId } from "../../domain/ids.ts";
import { atMostRsvs, checkAtMostRsvs } from "./atMostRsvs.ts";
import { checkCommitment, commitment } from "./commitment.ts";
import { checkCoverage, coverage } from "./coverage.ts";
import type { Finding, FrameMatter, FrameResult } from "./frameMatter.ts";
import { checkFteBounds, fteBounds } from "./fteBounds.ts";
import { checkKwartiermaker, kwartiermaker } from "./kwartiermaker.ts";
import { checkPerProvince, perProvince } from "./perProvince.ts";

export const frameCheck = z.discriminatedUnion("kind", [
  atMostRsvs,
  perProvince,
  coverage,
  kwartiermaker,
  commitment,
  fteBounds,
]);

export type FrameCheck = z.infer<typeof frameCheck>;
export type FrameKind = FrameCheck["kind"];

const checks: {
  readonly [K in FrameKind]: (check: Extract<FrameCheck, { kind: K }>, matter: FrameMatter) => Finding;
} = {
  atMostRsvs: checkAtMostRsvs,
  perProvince: checkPerProvince,
  coverage: checkCoverage,
  kwartiermaker: checkKwartiermaker,
  commitment: checkCommitment,
  fteBounds: checkFteBounds,
};

/** The result of every frame that can be computed, in their order. */
export function frameResults(
  frames: readonly { readonly id: FrameId; readonly check?: FrameCheck | undefined }[],
  matter: FrameMatter,
): FrameResult[] {
  return frames.flatMap(({ id, check }) => {
    if (!check) return [];
    const found = (checks[check.kind] as (check: FrameCheck, matter: FrameMatter) => Finding)(check, matter);
    return [{ frameId: id, kind: check.kind, ...found }];
  });
}
