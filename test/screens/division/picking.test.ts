import { expect, it } from "vitest";
import { targetsFor } from "../../../client/src/division/picking.ts";
import { facts2023 as facts } from "../../../shared/division/mapFacts.ts";
import { bid, codesOf } from "../../division/divisions.ts";

const names = (...places: string[]) =>
  targetsFor(new Set(codesOf(...places)), bid, facts).map(({ name }) => name);

it("offers the RSVs that are nearest first, also where none borders, and never where it is already", () => {
  expect(names("Enschede", "Hengelo").slice(0, 2)).toEqual(["Gelderland", "Drenthe"]);
  expect(names("Hilversum")[0]).toBe("Utrecht");
  expect(names("Hilversum")).not.toContain("Noord-Holland");
});
