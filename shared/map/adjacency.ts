/** What touches what: cells on the map, and groups of cells through them. */
import type { CellShape } from "./cellShape.ts";

/** Who is beside whom, both ways; what stands alone need not be in it. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Cells that share a border on this map. Hexagons that touch are not always real neighbours: use those for contiguity. */
export function touching(shapes: Iterable<CellShape>): Neighbours {
  const owners = new Map<string, string>();
  const found = new Map<string, Set<string>>();
  for (const { code, rings } of shapes)
    for (const ring of rings) {
      let from = ring.at(-1)!;
      for (const to of ring) {
        const other = owners.get(`${to.x} ${to.y} ${from.x} ${from.y}`);
        if (other !== undefined && other !== code) join(found, code, other);
        owners.set(`${from.x} ${from.y} ${to.x} ${to.y}`, code);
        from = to;
      }
    }
  return found;
}

/** Both together. */
export function eitherNeighbours(one: Neighbours, two: Neighbours): Neighbours {
  const all = new Map<string, Set<string>>();
  for (const some of [one, two])
    for (const [code, others] of some) for (const other of others) join(all, code, other);
  return all;
}

/**
 * The pieces that a set of cells falls into by these neighbours, largest first, then by lowest code; the codes of a
 * piece in order. One piece is a contiguous area.
 */
export function piecesOf(codes: Iterable<string>, neighbours: Neighbours): string[][] {
  const left = new Set(codes);
  const pieces: string[][] = [];
  for (const start of left) {
    const piece: string[] = [];
    const waiting = [start];
    left.delete(start);
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      piece.push(code);
      for (const other of neighbours.get(code) ?? []) if (left.delete(other)) waiting.push(other);
    }
    pieces.push(piece.sort());
  }
  return pieces.sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
}

/** Groups with cells beside each other, or with a cell in common. By the ids of the groups, both ways. */
export function groupNeighbours(
  groups: Iterable<{ readonly id: string; readonly cells: Iterable<string> }>,
  neighbours: Neighbours,
): Neighbours {
  const groupsOf = new Map<string, string[]>();
  for (const { id, cells } of groups)
    for (const code of cells) groupsOf.set(code, [...(groupsOf.get(code) ?? []), id]);
  const found = new Map<string, Set<string>>();
  for (const [code, ids] of groupsOf)
    for (const near of [code, ...(neighbours.get(code) ?? [])])
      for (const id of ids)
        for (const other of groupsOf.get(near) ?? []) if (id !== other) join(found, id, other);
  return found;
}

function join(map: Map<string, Set<string>>, a: string, b: string): void {
  map.set(a, (map.get(a) ?? new Set()).add(b));
  map.set(b, (map.get(b) ?? new Set()).add(a));
}
