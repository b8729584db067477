/**
 * A division of the country as the map and the list are given it: cells, groups with fills that stay, white spots and
 * what lies outside. Holds the tables of municipalities: import it only where a screen is fetched when asked for.
 */
import type { Municipality } from "../../../shared/facts/municipality.ts";
import { provincesBeside } from "../../../shared/division/beside.ts";
import { provinceName } from "../../../shared/division/labels.ts";
import type { MapFacts } from "../../../shared/division/mapFacts.ts";
import { covered } from "../../../shared/division/rsv.ts";
import type { MunicipalityCode, Rsv } from "../../../shared/division/rsv.ts";
import { NATIONAL } from "../../../shared/domain/divisionState.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import { eitherNeighbours, groupNeighbours, piecesOf, touching } from "../../../shared/map/adjacency.ts";
import type { Neighbours } from "../../../shared/map/adjacency.ts";
import type { CellShape } from "../../../shared/map/cellShape.ts";
import { assignFills, letterOf, mostFills } from "../../../shared/map/fills.ts";
import type { Fill } from "../../../shared/map/fills.ts";
import { hexagonShapes } from "../../../shared/map/hexagons.ts";
import type { ListedMunicipality } from "../parts/map/MunicipalityList.svelte";
import type { MapCell, MapGroup } from "../parts/map/mapModel.ts";

/** Once for every set of facts (and shapes): the map draws its shapes anew when the array is another. */
function once<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

const hexagonsOf = once(({ municipalities }: MapFacts) => hexagonShapes(municipalities.values(), 10));
const ofHexagons = once((facts: MapFacts) => cells(facts, hexagonsOf(facts)));
const ofShapes = once((shapes: readonly CellShape[]) => once((facts: MapFacts) => cells(facts, shapes)));

/** The municipalities as cells: hexagons, or these shapes (the day's own borders). The same array for the same facts and shapes. */
export function cellsOf(facts: MapFacts, shapes?: readonly CellShape[]): readonly MapCell[] {
  return shapes ? ofShapes(shapes)(facts) : ofHexagons(facts);
}

function cells({ municipalities }: MapFacts, shapes: readonly CellShape[]): readonly MapCell[] {
  return shapes.flatMap((shape) => {
    const known = municipalities.get(shape.code);
    return known
      ? [{ code: known.code, name: known.name, province: provinceName(known.province), shape }]
      : [];
  });
}

const nearOf = once((facts: MapFacts) => eitherNeighbours(touching(hexagonsOf(facts)), facts.neighbours));

/**
 * Gives the RSVs their place on the map: letter and fill. Remembers the fills, so that an RSV looks the same after an
 * edit; make one for each map. RSVs of `strong` are drawn solid: what this picture is about.
 */
export function divisionPainter(): (
  rsvs: readonly Rsv[],
  facts: MapFacts,
  strong?: ReadonlySet<string>,
) => readonly MapGroup[] {
  let before: ReadonlyMap<string, Fill> = new Map();
  return (rsvs, facts, strong) => {
    const parts = rsvs.map(({ id, municipalities }) => ({ id: id as string, cells: municipalities }));
    const ids = [...new Set(parts.map(({ id }) => id))];
    const fills = assignFills(ids.slice(0, mostFills), groupNeighbours(parts, nearOf(facts)), before);
    before = fills;
    // Beyond the looks there are (a hall that laid more than 32 RSVs together) a look comes back; letters do not.
    const looks = [...fills.values()];
    return rsvs.map(({ id, n, name, municipalities }) => ({
      id,
      letter: letterOf(n - 1),
      name,
      fill: fills.get(id) ?? looks[ids.indexOf(id) % mostFills]!,
      cells: municipalities,
      ...(strong?.has(id) ? { strong: true } : {}),
    }));
  };
}

/** Municipalities of no RSV, by code; of one province when asked. */
export function whiteSpotsOf(
  rsvs: readonly Rsv[],
  facts: MapFacts,
  province?: string,
): Set<MunicipalityCode> {
  const inRsv = covered(rsvs);
  const all = [...facts.municipalities.values()];
  return new Set(
    all
      .filter((each) => (province === undefined || each.province === province) && !inRsv.has(each.code))
      .map(({ code }) => code),
  );
}

/** The municipalities a group may put in an RSV: of its province and those beside it; for the hall all. */
export function reachOf(group: DivisionGroup, facts: MapFacts): readonly Municipality[] {
  const all = [...facts.municipalities.values()];
  if (group === NATIONAL) return all;
  const beside = provincesBeside(facts, group);
  return all.filter(({ province }) => province === group || beside.has(province));
}

/** What a group is about: its province and what its RSVs have beyond it; for the hall all. */
export function sightOf(
  group: DivisionGroup,
  rsvs: readonly Rsv[],
  facts: MapFacts,
): readonly MunicipalityCode[] {
  const inRsv = covered(rsvs);
  return [...facts.municipalities.values()]
    .filter(({ code, province }) => group === NATIONAL || province === group || inRsv.has(code))
    .map(({ code }) => code);
}

/** What a group is not about: everything else. */
export function quietOf(group: DivisionGroup, rsvs: readonly Rsv[], facts: MapFacts): Set<MunicipalityCode> {
  const seen = new Set(sightOf(group, rsvs, facts));
  return new Set([...facts.municipalities.keys()].filter((code) => !seen.has(code)));
}

/** Municipalities in an RSV of another province's subgroup: they carry a diamond. */
export function fromElsewhere(rsvs: readonly Rsv[], { municipalities }: MapFacts): Set<MunicipalityCode> {
  return new Set(
    rsvs.flatMap(({ home, municipalities: codes }) =>
      codes.filter((code) => municipalities.get(code)?.province !== home),
    ),
  );
}

/** These municipalities with their RSVs, by name: the readable equal of the map. `outside`: of another subgroup. */
export function listedOf(
  municipalities: readonly Municipality[],
  groups: readonly MapGroup[],
  elsewhere: ReadonlySet<MunicipalityCode>,
  outside: ReadonlySet<MunicipalityCode> = new Set(),
): ListedMunicipality[] {
  const of = new Map<string, MapGroup[]>();
  for (const group of groups) for (const code of group.cells) of.set(code, [...(of.get(code) ?? []), group]);
  return municipalities
    .map(({ code, name, province }) => ({
      code,
      name,
      province: provinceName(province),
      groups: of.get(code) ?? [],
      elsewhere: elsewhere.has(code),
      outside: outside.has(code),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, "nl"));
}

const landsOf = once(({ municipalities, neighbours }: MapFacts) => {
  const lands = new Map<string, number>();
  piecesOf(municipalities.keys(), neighbours).forEach((piece, index) => {
    for (const code of piece) lands.set(code, index);
  });
  return lands;
});

/**
 * In how many parts an RSV lies that could be one: 1 when it hangs together. Water does not count: what no land road
 * could join (an island, Zeeuws-Vlaanderen) is no loose part. By real neighbours, not by how hexagons touch.
 */
export function looseParts(codes: readonly MunicipalityCode[], facts: MapFacts): number {
  const lands = landsOf(facts);
  const pieces = piecesOf(codes, facts.neighbours as Neighbours);
  return pieces.length - new Set(pieces.map(([code = ""]) => lands.get(code))).size + 1;
}
