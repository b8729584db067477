import { existsSync, readFileSync } from "node:fs";
import { feature } from "topojson-client";
import { describe, expect, test } from "vitest";
import { divisionCsv } from "../../shared/division/divisionCsv.ts";
import { divisionGeoJson } from "../../shared/division/divisionGeoJson.ts";
import { moved, renamed } from "../../shared/division/edits.ts";
import { facts2023, factsOf } from "../../shared/division/mapFacts.ts";
import { openingBid } from "../../shared/division/rsv.ts";
import { parseCsv } from "../../shared/facts/csv.ts";
import type { TopologyReader } from "../../shared/map/geometry.ts";
import { allCodes, bid, codesOf, regionIdOf, rsvIdOf } from "./divisions.ts";

const reader = feature as unknown as TopologyReader;
const [hulst] = codesOf("Hulst") as [string];
const zeeland = rsvIdOf("zeeland");

describe("a division as CSV", () => {
  const rowsOf = (csv: string) => {
    const parsed = parseCsv(csv);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.rows.map(({ cells }) => cells);
  };

  test("has a row for each municipality, with letter and name of its RSV", () => {
    const [heading, first, ...others] = rowsOf(divisionCsv(bid, facts2023));
    expect(heading).toEqual(["RSV-letter", "RSV", "gemeentecode", "gemeente", "provincie"]);
    expect(first).toEqual(["A", "Drenthe", "GM0106", "Assen", "Drenthe"]);
    expect(others).toHaveLength(341);
    expect(others.at(-1)?.slice(0, 2)).toEqual(["L", "Zuid-Holland"]);
  });

  test("opens in a Dutch spreadsheet: byte order mark, semicolons, CRLF", () => {
    const csv = divisionCsv(bid, facts2023);
    expect(csv.startsWith("\uFEFFRSV-letter;RSV;gemeentecode;gemeente;provincie\r\nA;Drenthe;GM0106;")).toBe(
      true,
    );
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("lists white spots last, without RSV, and what stands in two RSVs twice", () => {
    expect(rowsOf(divisionCsv(moved(bid, [hulst], null), facts2023)).at(-1)).toEqual([
      "",
      "",
      hulst,
      "Hulst",
      "Zeeland",
    ]);
    const twice = rowsOf(divisionCsv(moved(bid, [hulst], rsvIdOf("limburg"), true), facts2023));
    expect(twice.filter((cells) => cells[2] === hulst).map((cells) => cells[1])).toEqual([
      "Limburg",
      "Zeeland",
    ]);
  });

  test.each([
    ['=HYPERLINK("https://example.org";"klik")', `'=HYPERLINK("https://example.org";"klik")`],
    ["+31", "'+31"],
    ["-1+1", "'-1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["  =1", "'  =1"],
    ["＝1+1", "'＝1+1"],
    ["\t=1", "'\t=1"],
    ["Zeeland;\r\nB;Vals", "Zeeland;\r\nB;Vals"],
    ['De "Delta"', 'De "Delta"'],
    ["'s-Gravenhage", "'s-Gravenhage"],
    ["A-team", "A-team"],
  ])("writes the name %j so that it stays one cell of text", (name, cell) => {
    const rows = rowsOf(divisionCsv(renamed(bid, zeeland, name), facts2023));
    expect(rows).toHaveLength(343);
    expect(rows.filter((cells) => cells[4] === "Zeeland").map((cells) => cells[1])).toEqual(
      Array.from({ length: 13 }, () => cell),
    );
  });
});

describe("a division as GeoJSON", () => {
  const loaded: NonNullable<Parameters<typeof factsOf>[0]> = {
    municipalities: [
      { code: "GM0001", name: "Oost", province: "utrecht", q: 1, r: 0 },
      { code: "GM0002", name: "West", province: "utrecht", q: 0, r: 0 },
    ],
    neighbours: [["GM0001", "GM0002"]],
  };
  const facts = factsOf(loaded);
  const two = openingBid([{ id: regionIdOf("utrecht"), name: "Utrecht" }], loaded.municipalities);
  const square = (x: number, y: number, size: number) => [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
  const source = (x: number, y: number, size: number) => ({
    text: JSON.stringify({
      type: "FeatureCollection",
      features: [
        { type: "Feature", properties: { statcode: "GM0001" }, geometry: polygon(x + size, y, size) },
        { type: "Feature", properties: { statcode: "GM0002" }, geometry: polygon(x, y, size) },
        { type: "Feature", properties: { statcode: "GM9999" }, geometry: polygon(x, y + size, size) },
      ],
    }),
    attribution: "CBS en Kadaster",
  });
  const polygon = (x: number, y: number, size: number) => ({
    type: "Polygon",
    coordinates: [square(x, y, size)],
  });
  const made = (rsvs = two, from = source(5, 52, 0.1)) =>
    JSON.parse(divisionGeoJson(rsvs, facts, from, reader)!) as {
      crs?: unknown;
      attribution: string;
      features: { id: string; properties: object; geometry: { type: string; coordinates: number[][][] } }[];
    };

  test("has a feature for each municipality with its RSV, and the source", () => {
    const { features, attribution } = made();
    expect(attribution).toBe("CBS en Kadaster");
    expect(features.map(({ id, properties }) => [id, properties])).toEqual([
      [
        "GM0001",
        { gemeentecode: "GM0001", gemeente: "Oost", provincie: "Utrecht", rsvLetter: "A", rsv: "Utrecht" },
      ],
      [
        "GM0002",
        { gemeentecode: "GM0002", gemeente: "West", provincie: "Utrecht", rsvLetter: "A", rsv: "Utrecht" },
      ],
    ]);
  });

  test("keeps degrees as they were, anticlockwise, and then says nothing of a grid", () => {
    const { features, crs } = made();
    expect(crs).toBeUndefined();
    expect(features[1]!.geometry.coordinates).toEqual([square(5, 52, 0.1).reverse()]);
  });

  test("keeps the metres of the national grid and says so", () => {
    const { features, crs } = made(two, source(150_000, 450_000, 1_000));
    expect(JSON.stringify(crs)).toContain("EPSG::28992");
    expect(features[1]!.geometry.coordinates[0]![0]).toEqual([150_000, 450_000]);
  });

  test("tells a white spot and a municipality of two RSVs", () => {
    const west = moved(two, ["GM0001"], null);
    expect(made(west).features[0]!.properties).toMatchObject({ rsvLetter: null, rsv: null });
    const second = { ...two[0]!, id: rsvIdOf("b"), n: 2, name: 'Het "Sticht"' };
    expect(made([...two, second]).features[0]!.properties).toMatchObject({
      rsvLetter: "A; B",
      rsv: 'Utrecht; Het "Sticht"',
    });
  });

  test("is not made of a file that cannot be read", () => {
    for (const text of ["", "{}", '{"type":"Topology","objects":{"a":{}},"arcs":1}'])
      expect(divisionGeoJson(two, facts, { text, attribution: "" }, reader)).toBeUndefined();
  });

  const sample = new URL("../../../shared/samples/gemeenten-2023.topo.json", import.meta.url);
  test.runIf(existsSync(sample))("is made of the real borders of 2023", () => {
    const text = readFileSync(sample, "utf8");
    const json = divisionGeoJson(bid, facts2023, { text, attribution: "CBS" }, reader)!;
    const { features, crs } = JSON.parse(json) as ReturnType<typeof made>;
    expect([features.length, crs]).toEqual([allCodes.length, undefined]);
    expect(features.every((each) => each.geometry.coordinates.length > 0)).toBe(true);
  });
});
