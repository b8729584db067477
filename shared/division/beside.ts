/** Which provinces lie beside each other. Apart from mapFacts.ts: the rules ask it on a phone, which has no tables. */
import type { MapFacts } from "./mapFacts.ts";

/** The provinces with a municipality that borders one of this province, itself not among them. */
export function provincesBeside({ municipalities, neighbours }: MapFacts, province: string): Set<string> {
  const beside = new Set<string>();
  for (const { code } of municipalities.values()) {
    if (municipalities.get(code)?.province !== province) continue;
    for (const other of neighbours.get(code) ?? []) {
      const theirs = municipalities.get(other)?.province;
      if (theirs !== undefined && theirs !== province) beside.add(theirs);
    }
  }
  return beside;
}
