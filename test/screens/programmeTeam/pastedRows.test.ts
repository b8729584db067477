import { describe, expect, it } from "vitest";
import { pastedRows } from "../../../client/src/screens/programmeTeam/pastedRows.ts";
import { programmeTeam } from "../../../client/src/text/nl/programmeTeam.ts";
import { seatIdOf } from "../../../shared/domain/seats.ts";
import { provinces } from "../../../shared/templates/provinces.ts";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";

const known = seatIdOf("Fonds Morgenrood", beslisdag2023.regions.find(({ id }) => id === "zeeland")!.id);
const read = (pasted: string) =>
  pastedRows(pasted, {
    regions: beslisdag2023.regions,
    sectorWords: programmeTeam.sectorWords,
    isRegistered: (seat) => seat === known,
  });
const problems = (pasted: string) =>
  read(pasted).flatMap((row) => row.problems.map(({ problem }) => problem));

describe("pasted lines", () => {
  it("are read with semicolons or tabs, any case, several regions", () => {
    const rows = read(
      "Stichting Kade ; Maatschappelijk;zuid-holland, ZEELAND\nGemeente Waterrijk\tgemeenten\tFlevoland",
    );
    expect(rows.flatMap((row) => row.registrations)).toMatchObject([
      { organisation: "Stichting Kade", sector: "civilSociety", region: "zuid-holland" },
      { organisation: "Stichting Kade", sector: "civilSociety", region: "zeeland" },
      { organisation: "Gemeente Waterrijk", sector: "municipality", region: "flevoland" },
    ]);
  });

  it("skip a heading and empty lines and keep the number of each line", () => {
    expect(
      read("Organisatie;Sector;Regio\n\nVakschool Zuid;onderwijs;Limburg\n;;\n").map(({ line }) => line),
    ).toEqual([3]);
  });

  it.each([
    ["; onderwijs; Limburg", "organisationMissing"],
    [`${"x".repeat(81)}; onderwijs; Limburg`, "organisationTooLong"],
    ["Vakschool;; Limburg", "sectorMissing"],
    ["Vakschool; gemeente?!x; Limburg", "sectorUnknown"],
    ["Vakschool; onderwijs;", "regionMissing"],
    ["Vakschool; onderwijs; Zuid-Hollant", "regionUnknown"],
    ["Vakschool; onderwijs; Limburg; Anna", "tooManyCells"],
    ["Vakschool; onderwijs; Limburg\nVAKSCHOOL; onderwijs; Limburg", "twice"],
    ["Vakschool; onderwijs; Limburg, Limburg", "twice"],
  ])("say of %j what is wrong: %s", (pasted, problem) => {
    expect(problems(pasted)).toEqual([problem]);
    expect(read(pasted).at(-1)?.registrations).toEqual([]);
  });

  it("suggest the word that was probably meant, and none when it could be anything", () => {
    expect(read("A; fons; Zuid-Hollant")[0]?.problems).toEqual([
      { problem: "sectorUnknown", suggestion: "fonds" },
      { problem: "regionUnknown", suggestion: "Zuid-Holland" },
    ]);
    expect(read("A; fonds; Parijs")[0]?.problems).toEqual([{ problem: "regionUnknown" }]);
  });

  it("ask nothing for what is on the list already, which is no mistake", () => {
    const [row] = read("fonds morgenrood; fonds; Zeeland, Drenthe");
    expect(row).toMatchObject({ problems: [], known: 1 });
    expect(row?.registrations).toMatchObject([{ region: "drenthe" }]);
  });

  it("know every region of the template", () => {
    expect(problems(provinces.map(({ name }) => `A; fonds; ${name}`).join("\n"))).toEqual([]);
  });
});
