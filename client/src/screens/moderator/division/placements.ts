/**
 * Where the subgroups clashed when their outcomes were laid together: the same municipalities in RSVs of two of them.
 * Per group of municipalities where they are now, and where they could be.
 */
import { rsvsOf } from "../../../../../shared/division/rsv.ts";
import type { MunicipalityCode, Rsv } from "../../../../../shared/division/rsv.ts";
import type { DayCommand } from "../../../../../shared/domain/commands.ts";
import { NATIONAL } from "../../../../../shared/domain/divisionState.ts";
import type { RegionId, RsvId } from "../../../../../shared/domain/ids.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { idOf } from "../consent/madeIds.ts";

/** An RSV that a subgroup has these municipalities in. */
export interface Place {
  readonly region: RegionId;
  readonly rsv: Rsv;
  /** They are there now. */
  readonly here: boolean;
  readonly command: DayCommand;
}

export interface Placement {
  readonly codes: readonly MunicipalityCode[];
  readonly places: readonly Place[];
  /** Somewhere else by now: the hall placed them in another RSV, or in none. */
  readonly elsewhere: boolean;
}

/** The clashes that the assembly found, those between the same RSVs together; none before it. */
export function placements(state: DayState): Placement[] {
  const hall = state.division.drafts[NATIONAL];
  if (!hall) return [];
  const groups = new Map<
    string,
    { codes: MunicipalityCode[]; from: { region: RegionId; rsv: Rsv }[]; now: Rsv[] }
  >();
  for (const { code, between } of state.division.assembled?.conflicts ?? []) {
    const from = between.flatMap((region) =>
      rsvsOf(state.division.drafts[region]?.rsvs ?? [], code).map((rsv) => ({ region, rsv })),
    );
    const now = rsvsOf(hall.rsvs, code);
    const key = [...from.map(({ rsv }) => rsv.id), "now", ...now.map(({ id }) => id)].join(" ");
    const known = groups.get(key);
    if (known) known.codes.push(code);
    else groups.set(key, { codes: [code], from, now });
  }
  return [...groups.values()].map(({ codes, from, now }) => {
    const is = new Set<RsvId>(now.map(({ id }) => id));
    const places = from.map(({ region, rsv }) => placeOf(state, region, rsv, codes, is));
    return { codes, places, elsewhere: !places.some(({ here }) => here) };
  });
}

function placeOf(
  state: DayState,
  region: RegionId,
  rsv: Rsv,
  codes: readonly MunicipalityCode[],
  now: ReadonlySet<RsvId>,
): Place {
  const hall = state.division.drafts[NATIONAL];
  // An RSV of nothing but these is not in the hall's division: it comes back under an id of its own.
  const again = idOf("rsv", rsv.id, ...codes) as RsvId;
  const known = hall?.rsvs.find(({ id }) => id === rsv.id || id === again);
  const command: DayCommand = known
    ? { type: "moveMunicipalities", group: NATIONAL, codes: [...codes], to: known.id }
    : {
        type: "formRsv",
        group: NATIONAL,
        rsvId: again,
        name: rsv.name,
        codes: [...codes],
        edits: hall?.edits ?? 0,
      };
  return { region, rsv: known ?? rsv, here: known !== undefined && now.has(known.id), command };
}
