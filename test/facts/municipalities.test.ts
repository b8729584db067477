import { describe, expect, test } from "vitest";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import { neighbours2023 } from "../../shared/facts/neighbours2023.ts";
import { provinces } from "../../shared/templates/provinces.ts";

describe("the municipalities of 2023", () => {
  test("are 342, in the twelve provinces, each on a hexagon of its own", () => {
    const all = [...municipalities2023.values()];
    expect(all).toHaveLength(342);
    expect(new Set(all.map(({ province }) => province))).toEqual(new Set(provinces.map(({ id }) => id)));
    expect(new Set(all.map(({ q, r }) => `${q} ${r}`)).size).toBe(342);
    expect(all.map(({ code }) => code)).toEqual(all.map(({ code }) => code).sort());
  });

  test("keep codes as text, names whole and the two Bergens apart", () => {
    expect(municipalities2023.get("GM0014")).toEqual({
      code: "GM0014",
      name: "Groningen",
      province: "groningen",
      q: expect.any(Number),
      r: expect.any(Number),
    });
    expect(municipalities2023.get("GM0820")?.name).toBe("Nuenen, Gerwen en Nederwetten");
    const bergens = [...municipalities2023.values()].filter(({ name }) => /^Bergen \(/.test(name));
    expect(bergens.map(({ province }) => province).sort()).toEqual(["limburg", "noord-holland"]);
  });

  test("have 874 real borders, both ways, and none for the islands", () => {
    const pairs = [...neighbours2023].flatMap(([code, others]) => [...others].map((other) => [code, other]));
    expect(pairs).toHaveLength(2 * 874);
    expect(pairs.filter(([a, b]) => !neighbours2023.get(b!)?.has(a!))).toEqual([]);
    expect(pairs.flat().filter((code) => !municipalities2023.has(code))).toEqual([]);
    const alone = [...municipalities2023.values()].filter(({ code }) => !neighbours2023.has(code));
    expect(alone.map(({ name }) => name).sort()).toEqual([
      "Ameland",
      "Schiermonnikoog",
      "Terschelling",
      "Texel",
      "Vlieland",
    ]);
  });
});
