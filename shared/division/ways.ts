/** Which municipalities went from which RSV to which, between two divisions. */
import type { RsvId } from "../domain/ids.ts";
import type { MunicipalityCode, Rsv } from "./rsv.ts";

/**
 * Municipalities that went one way together. `from` is an RSV as it was, `to` one as it is now; null is no RSV at all.
 * Without `from` they stay where they were as well; without `to` they left one RSV and are still in another.
 */
export interface Way {
  readonly from: Rsv | null | undefined;
  readonly to: Rsv | null | undefined;
  readonly codes: readonly MunicipalityCode[];
}

/**
 * Which RSV of `after` each RSV of `before` still is: the one with its id, else a new one with exactly its
 * municipalities. What is not in it is gone.
 */
export function heirsOf(before: readonly Rsv[], after: readonly Rsv[]): ReadonlyMap<RsvId, Rsv> {
  const heirs = new Map<RsvId, Rsv>();
  const old = new Set(before.map(({ id }) => id));
  const free = new Map(
    after.filter(({ id }) => !old.has(id)).map((each) => [each.municipalities.join(), each]),
  );
  const byId = new Map(after.map((each) => [each.id, each]));
  for (const each of before) {
    const key = each.municipalities.join();
    const heir = byId.get(each.id) ?? free.get(key);
    if (heir) heirs.set(each.id, heir);
    if (heir && heir.id !== each.id) free.delete(key);
  }
  return heirs;
}

/** Every way, in the order of `before` and then of `after`; codes in order. Who stays goes no way. */
export function waysBetween(
  before: readonly Rsv[],
  after: readonly Rsv[],
  heirs: ReadonlyMap<RsvId, Rsv>,
): Way[] {
  const ways = new Map<string, Way & { readonly codes: MunicipalityCode[]; readonly place: number }>();
  const add = (from: Way["from"], to: Way["to"], code: MunicipalityCode) => {
    const [one, two] = [placeIn(before, from), placeIn(after, to)];
    const key = `${one} ${two}`;
    const known = ways.get(key);
    if (known) known.codes.push(code);
    else ways.set(key, { from, to, codes: [code], place: one * (after.length + 2) + two });
  };
  const was = byCode(before);
  const is = byCode(after);
  for (const code of [...new Set([...was.keys(), ...is.keys()])].sort()) {
    const [old, now] = [was.get(code) ?? [], is.get(code) ?? []];
    const kept = new Set(old.map((each) => heirs.get(each.id)));
    const left = old.filter((each) => !now.includes(heirs.get(each.id)!));
    const joined = now.filter((each) => !kept.has(each));
    for (let index = 0; index < Math.max(left.length, joined.length); index += 1)
      add(
        left[index] ?? (old.length === 0 ? null : undefined),
        joined[index] ?? (now.length === 0 ? null : undefined),
        code,
      );
  }
  return [...ways.values()]
    .sort((a, b) => a.place - b.place)
    .map(({ from, to, codes }) => ({ from, to, codes }));
}

/** No RSV comes after all RSVs, and after that what stays. */
function placeIn(rsvs: readonly Rsv[], each: Rsv | null | undefined): number {
  if (each) return rsvs.indexOf(each);
  return each === null ? rsvs.length : rsvs.length + 1;
}

function byCode(rsvs: readonly Rsv[]): Map<MunicipalityCode, Rsv[]> {
  const found = new Map<MunicipalityCode, Rsv[]>();
  for (const each of rsvs)
    for (const code of each.municipalities) {
      const others = found.get(code);
      if (others) others.push(each);
      else found.set(code, [each]);
    }
  return found;
}
