/** A municipality as the map knows it, and the compact tables that the facts are written in. */

export interface Municipality {
  /** Code of Statistics Netherlands, text: "GM0014". */
  readonly code: string;
  readonly name: string;
  /** Id of a province as in shared/templates/provinces.ts. */
  readonly province: string;
  /** Axial place on the hexagon map, pointy-top; r grows southward. */
  readonly q: number;
  readonly r: number;
}

/**
 * Reads a table of our own: a line `province:`, then a line `0106 29 6 Assen` for each municipality (code without
 * "GM", q, r, name). By code, in order of code. Throws on a line it cannot read: the table is part of the program.
 */
export function parseMunicipalityTable(table: string): ReadonlyMap<string, Municipality> {
  const found: Municipality[] = [];
  let province = "";
  for (const line of table.trim().split("\n")) {
    const heading = /^([a-z-]+):$/.exec(line);
    const row = /^(\d{4}) (-?\d+) (-?\d+) (.+)$/.exec(line);
    if (heading) province = heading[1]!;
    else if (row && province)
      found.push({ code: `GM${row[1]!}`, name: row[4]!, province, q: Number(row[2]), r: Number(row[3]) });
    else throw new Error(`not a municipality: ${line}`);
  }
  found.sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map(found.map((each) => [each.code, each]));
}

/** Reads a table of our own: lines of four-digit codes, the first of which borders the others. Gives both directions. */
export function parseNeighbourTable(table: string): ReadonlyMap<string, ReadonlySet<string>> {
  const pairs = table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [first = "", ...others] = line.split(" ").map((digits) => `GM${digits}`);
      return others.map((other) => [first, other] as const);
    });
  return neighboursOf(pairs);
}

/** Who borders whom, in both directions, from pairs of codes that stand once or twice. */
export function neighboursOf(
  pairs: Iterable<readonly [string, string]>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const all = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = all.get(from);
    if (known) known.add(to);
    else all.set(from, new Set([to]));
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return all;
}
