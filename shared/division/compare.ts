/** What changed between two divisions, as a person would tell it: split, merged, new, gone, renamed, moved. */
import type { RsvId } from "../domain/ids.ts";
import type { MunicipalityCode, Rsv } from "./rsv.ts";
import { heirsOf, waysBetween } from "./ways.ts";
import type { Way } from "./ways.ts";

/** An RSV under the name it had (where it comes from) or has now (where it goes to). */
export interface NamedRsv {
  readonly id: RsvId;
  readonly name: string;
}

type Codes = readonly MunicipalityCode[];

export type DivisionChange =
  /** One became several; the part that is still the old one, if any, comes first, under the name it has now. */
  | {
      readonly kind: "split";
      readonly rsv: NamedRsv;
      readonly into: readonly (NamedRsv & { readonly codes: Codes })[];
    }
  /** Several became one: `from` as they were; `into` is one of them or new, under the name it has now. */
  | { readonly kind: "merged"; readonly from: readonly NamedRsv[]; readonly into: NamedRsv }
  /** A new RSV that is no part of a split and no merger. */
  | { readonly kind: "formed"; readonly rsv: NamedRsv; readonly from: readonly FormedFrom[] }
  /** An RSV is no more; `to` is what no other change tells, so it may be empty. */
  | {
      readonly kind: "gone";
      readonly rsv: NamedRsv;
      readonly to: readonly { readonly rsv: NamedRsv | null; readonly codes: Codes }[];
    }
  | { readonly kind: "renamed"; readonly id: RsvId; readonly from: string; readonly to: string }
  /** From null: they were in no RSV; to null: they are in none now. */
  | {
      readonly kind: "moved";
      readonly codes: Codes;
      readonly from: NamedRsv | null;
      readonly to: NamedRsv | null;
    }
  /** They belong to this one too now, and stay where they were. */
  | { readonly kind: "joined"; readonly codes: Codes; readonly to: NamedRsv }
  /** They do not belong to this one any more, but still do to another. */
  | { readonly kind: "left"; readonly codes: Codes; readonly from: NamedRsv };

export interface FormedFrom {
  /** Null: they were in no RSV, or (`stays`) they stay in the RSVs where they were as well. */
  readonly rsv: NamedRsv | null;
  readonly codes: Codes;
  /** All that an RSV had, which is gone now. */
  readonly whole: boolean;
  readonly stays: boolean;
}

export interface DivisionChanges {
  /** By kind in the order above, then in the order of the divisions. */
  readonly changes: readonly DivisionChange[];
  /** Municipalities that are not in the same RSVs as before. */
  readonly codes: ReadonlySet<MunicipalityCode>;
}

type Of<K extends DivisionChange["kind"]> = Extract<DivisionChange, { kind: K }>;

/**
 * The changes from `before` to `after`. An RSV stays itself while its id stays, and when a new one has exactly the
 * municipalities of one that is gone. No way of a municipality is told twice. Numbers and homes are no change.
 */
export function compareDivisions(before: readonly Rsv[], after: readonly Rsv[]): DivisionChanges {
  const heirs = heirsOf(before, after);
  const ways = waysBetween(before, after, heirs);
  const untold = new Set(ways);
  const old = new Set(heirs.values());
  const tell = (which: (way: Way) => boolean): Way[] => {
    const found = ways.filter((way) => untold.has(way) && which(way));
    for (const way of found) untold.delete(way);
    return found;
  };
  /** Gone, and that it is gone has not been told. */
  const missed = new Set(before.filter(({ id }) => !heirs.has(id)));
  const fresh = new Set(after.filter((each) => !old.has(each)));
  const retold = new Set<RsvId>();

  const split = before.flatMap((each): Of<"split">[] => {
    const parts = after.filter((part) => fresh.has(part) && isPartOf(ways, part, each));
    const heir = heirs.get(each.id);
    const kept = heir ? heir.municipalities.filter((code) => each.municipalities.includes(code)) : [];
    if (parts.length + (kept.length > 0 ? 1 : 0) < 2) return [];
    tell(({ from, to }) => from === each && parts.includes(to!));
    for (const part of parts) fresh.delete(part);
    missed.delete(each);
    const first = heir && kept.length > 0 ? [{ ...named(heir), codes: kept }] : [];
    for (const { id } of first) retold.add(id);
    const others = parts.map((part) => ({ ...named(part), codes: codesOf(ways, each, part) }));
    return [{ kind: "split", rsv: named(each), into: [...first, ...others] }];
  });

  const merged = after.flatMap((into): Of<"merged">[] => {
    const whole = before.filter((each) => missed.has(each) && wentWholly(ways, each, into));
    const self = before.find(
      (each) =>
        heirs.get(each.id) === into && each.municipalities.some((code) => into.municipalities.includes(code)),
    );
    const all = new Set(whole.flatMap((each) => each.municipalities)).size === into.municipalities.length;
    if (whole.length === 0 || (self ? false : whole.length < 2 || !all)) return [];
    tell(({ from, to }) => to === into && whole.includes(from!));
    for (const each of whole) missed.delete(each);
    fresh.delete(into);
    retold.add(into.id);
    const from = before.filter((each) => each === self || whole.includes(each));
    return [{ kind: "merged", from: from.map(named), into: named(into) }];
  });

  const formed = after
    .filter((each) => fresh.has(each))
    .map((each): Of<"formed"> => {
      const from = tell(({ to }) => to === each).map((way): FormedFrom => {
        const whole = way.from && missed.has(way.from) && way.codes.length === way.from.municipalities.length;
        if (whole) missed.delete(way.from);
        const stays = way.from === undefined;
        return { rsv: way.from ? named(way.from) : null, codes: way.codes, whole: whole === true, stays };
      });
      return { kind: "formed", rsv: named(each), from };
    });

  const gone = before
    .filter((each) => missed.has(each))
    .map((each): Of<"gone"> => {
      const to = tell((way) => way.from === each && way.to !== undefined);
      return {
        kind: "gone",
        rsv: named(each),
        to: to.map((way) => ({ rsv: way.to ? named(way.to) : null, codes: way.codes })),
      };
    });

  const renamed = before.flatMap((each): Of<"renamed">[] => {
    const heir = heirs.get(each.id);
    if (!heir || heir.name === each.name || retold.has(heir.id)) return [];
    return [{ kind: "renamed", id: heir.id, from: each.name, to: heir.name }];
  });

  const rest = [...untold];
  const moved = rest.flatMap(({ from, to, codes }): Of<"moved">[] =>
    from === undefined || to === undefined
      ? []
      : [{ kind: "moved", codes, from: from && named(from), to: to && named(to) }],
  );
  const joined = rest.flatMap(({ from, to, codes }): Of<"joined">[] =>
    from === undefined && to ? [{ kind: "joined", codes, to: named(to) }] : [],
  );
  // That they left an RSV that is gone says nothing.
  const left = rest.flatMap(({ from, to, codes }): Of<"left">[] =>
    to === undefined && from && heirs.has(from.id) ? [{ kind: "left", codes, from: named(from) }] : [],
  );
  return {
    changes: [...split, ...merged, ...formed, ...gone, ...renamed, ...moved, ...joined, ...left],
    codes: new Set(ways.flatMap((way) => way.codes)),
  };
}

const named = ({ id, name }: Rsv): NamedRsv => ({ id, name });

/** The municipalities that went from one RSV to the other. */
function codesOf(ways: readonly Way[], from: Rsv, to: Rsv): Codes {
  return ways.find((way) => way.from === from && way.to === to)?.codes ?? [];
}

/** Most of a new RSV is from this one, and nothing was taken from another; it may hold what stays elsewhere too. */
function isPartOf(ways: readonly Way[], part: Rsv, from: Rsv): boolean {
  const others = ways.some((way) => way.to === part && way.from && way.from !== from);
  return !others && 2 * codesOf(ways, from, part).length > part.municipalities.length;
}

/** All of an RSV is in the other now, and some of it came there now. */
function wentWholly(ways: readonly Way[], from: Rsv, to: Rsv): boolean {
  return (
    codesOf(ways, from, to).length > 0 &&
    from.municipalities.every((code) => to.municipalities.includes(code))
  );
}
