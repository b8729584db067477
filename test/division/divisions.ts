/** Divisions to try things on: the opening bid of 2023, and what any row of edits makes of it. */
import fc from "fast-check";
import type { RegionId, RsvId } from "../../shared/domain/ids.ts";
import { formed, merged, moved, renamed } from "../../shared/division/edits.ts";
import { openingBid } from "../../shared/division/rsv.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import { provinces } from "../../shared/templates/provinces.ts";

export const regions = provinces.map(({ id, name }) => ({
  id: id as string as RegionId,
  name: name as string,
}));
export const regionOrder = regions.map(({ id }) => id);
export const allCodes = [...municipalities2023.keys()];
export const bid = openingBid(regions, municipalities2023.values());

export const rsvIdOf = (text: string) => text as RsvId;
export const regionIdOf = (text: string) => text as RegionId;

/** The codes of municipalities by name; throws on a name that is not there. */
export function codesOf(...names: string[]): string[] {
  return names.map((name) => {
    const found = [...municipalities2023.values()].find((each) => each.name === name);
    if (!found) throw new Error(`no municipality ${name}`);
    return found.code;
  });
}

/** The RSV of a division with this id. */
export function rsvIn(rsvs: readonly Rsv[], id: string): Rsv {
  const found = rsvs.find((each) => each.id === id);
  if (!found) throw new Error(`no RSV ${id}`);
  return found;
}

/** The first half of an RSV's municipalities. */
export const halfOf = (rsvs: readonly Rsv[], id: string): string[] => {
  const { municipalities } = rsvIn(rsvs, id);
  return municipalities.slice(0, Math.ceil(municipalities.length / 2));
};

const someCodes = fc.subarray(allCodes, { maxLength: 60 });

/** An edit as numbers, so that it says something of any division: RSVs are picked by turn. */
const edit = fc.oneof(
  fc.record({ act: fc.constant("move"), codes: someCodes, a: fc.nat(40), nowhere: fc.boolean() }),
  fc.record({ act: fc.constant("keep"), codes: someCodes, a: fc.nat(40) }),
  fc.record({ act: fc.constant("form"), codes: someCodes }),
  fc.record({ act: fc.constant("part"), a: fc.nat(40), modulo: fc.integer({ min: 1, max: 3 }) }),
  fc.record({ act: fc.constant("merge"), a: fc.nat(40), b: fc.nat(40) }),
  fc.record({ act: fc.constant("rename"), a: fc.nat(40) }),
);
export type Edit = {
  readonly act: string;
  readonly codes?: string[];
  readonly a?: number;
  readonly b?: number;
  readonly modulo?: number;
  readonly nowhere?: boolean;
};

/** Rows of edits; with `overlap` some let municipalities stay where they were, with `white` some put them nowhere. */
export const someEdits = ({ overlap = false, white = false } = {}): fc.Arbitrary<Edit[]> =>
  fc.array(
    (edit as fc.Arbitrary<Edit>).map((each) => ({
      ...each,
      act: each.act === "keep" && !overlap ? "move" : each.act,
      nowhere: white && each.nowhere === true,
    })),
    { maxLength: 12 },
  );

/** The division after one more edit; `turn` makes ids and names that were not there. */
export function edited(rsvs: readonly Rsv[], each: Edit, turn: number | string): Rsv[] {
  const at = (index = 0) => rsvs[index % rsvs.length]!;
  const made = { id: rsvIdOf(`new-${turn}`), name: `Nieuw ${turn}`, home: regionOrder[0]! };
  if (rsvs.length === 0) return formed(rsvs, made, each.codes ?? allCodes);
  switch (each.act) {
    case "move":
      return moved(rsvs, each.codes!, each.nowhere ? null : at(each.a).id);
    case "keep":
      return moved(rsvs, each.codes!, at(each.a).id, true);
    case "form":
      return formed(rsvs, made, each.codes!);
    case "part":
      return formed(
        rsvs,
        made,
        at(each.a).municipalities.filter((_, index) => index % (each.modulo! + 1) === 0),
      );
    case "merge":
      return merged(rsvs, at(each.a).id, at(each.b).id);
    default:
      return renamed(rsvs, at(each.a).id, `Naam ${turn}`);
  }
}

/** The division that a row of edits makes. */
export function after(rsvs: readonly Rsv[], edits: readonly Edit[], prefix = ""): Rsv[] {
  return edits.reduce<Rsv[]>((now, each, index) => edited(now, each, `${prefix}${index}`), [...rsvs]);
}
