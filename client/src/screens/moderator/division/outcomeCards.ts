/** The subgroups side by side as the moderator reads them: where they clash first, then who brought something in. */
import { conflictsOf } from "../../../../../shared/division/assemble.ts";
import { compareDivisions } from "../../../../../shared/division/compare.ts";
import type { DivisionChange } from "../../../../../shared/division/compare.ts";
import type { MapFacts } from "../../../../../shared/division/mapFacts.ts";
import type { MunicipalityCode, Rsv } from "../../../../../shared/division/rsv.ts";
import { divisionOrder, subgroupDivisions } from "../../../../../shared/domain/divisions.ts";
import type { DivisionDraft } from "../../../../../shared/domain/divisionState.ts";
import type { RegionId } from "../../../../../shared/domain/ids.ts";
import { claimsOn } from "../../../../../shared/domain/outcomes.ts";
import type { ClaimOn } from "../../../../../shared/domain/outcomes.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { amongOthers } from "../../../division/amongOthers.ts";

/** Municipalities that a subgroup has in an RSV of its own, and so has another. */
export interface Clash {
  readonly with: RegionId;
  readonly codes: readonly MunicipalityCode[];
}

export interface OutcomeCard {
  readonly region: RegionId;
  readonly name: string;
  readonly draft: DivisionDraft;
  readonly rsvs: readonly Rsv[];
  readonly kind: "clash" | "brought" | "working";
  /** From its part of the opening bid. */
  readonly changes: readonly DivisionChange[];
  readonly changed: ReadonlySet<MunicipalityCode>;
  readonly clashes: readonly Clash[];
  /** What others have of its province, and what it said to that. */
  readonly asked: readonly ClaimOn[];
  /** What it has of other provinces, and what they said. */
  readonly asks: readonly ClaimOn[];
}

const order = ["clash", "brought", "working"] as const;

/** A card for every subgroup: clashes first, then outcomes brought in, then who is still at work; each in the order of the day. */
export function outcomeCards(state: DayState, facts: MapFacts): OutcomeCard[] {
  const regions = divisionOrder(state);
  const conflicts = state.division.overlap ? [] : conflictsOf(regions, subgroupDivisions(state));
  const claims = regions.flatMap((region) => claimsOn(state, region, facts));
  const nameOf = new Map(state.setup?.regions.map(({ id, name }) => [id, name]));
  const cards = regions.flatMap((region): OutcomeCard[] => {
    const draft = state.division.drafts[region];
    if (!draft) return [];
    const { changes, codes } = compareDivisions(
      state.division.openingBid,
      amongOthers(state, region, draft.rsvs),
    );
    const mine = conflicts.filter(({ between }) => between.includes(region));
    const clashes = regions.flatMap((other): Clash[] => {
      const both = mine.filter(({ between }) => other !== region && between.includes(other));
      return both.length > 0 ? [{ with: other, codes: both.map(({ code }) => code) }] : [];
    });
    const kind = clashes.length > 0 ? "clash" : draft.outcome ? "brought" : "working";
    return [
      {
        region,
        name: nameOf.get(region) ?? region,
        draft,
        rsvs: draft.rsvs,
        kind,
        changes,
        changed: codes,
        clashes,
        asked: claims.filter((claim) => claim.of === region),
        asks: claims.filter((claim) => claim.by === region),
      },
    ];
  });
  return order.flatMap((kind) => cards.filter((card) => card.kind === kind));
}

/** How many subgroups brought their outcome in, of how many. */
export function broughtIn(state: DayState): { readonly brought: number; readonly of: number } {
  const regions = divisionOrder(state);
  return {
    brought: regions.filter((region) => state.division.drafts[region]?.outcome).length,
    of: regions.length,
  };
}
