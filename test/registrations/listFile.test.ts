import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keysOf } from "../../shared/domain/registering.ts";
import { sectors } from "../../shared/domain/setup.ts";
import type { Region } from "../../shared/domain/setup.ts";
import type { Registered } from "../../shared/domain/registrationState.ts";
import { cleanLine, ERASED, lengthOf } from "../../shared/domain/text.ts";
import { guessColumns, missingColumns, withColumn } from "../../shared/registrations/columns.ts";
import type { Columns } from "../../shared/registrations/columns.ts";
import { listCsv } from "../../shared/registrations/listCsv.ts";
import { readFileText } from "../../shared/registrations/readFile.ts";
import { readRows } from "../../shared/registrations/readRows.ts";
import type { CheckedRow, RowContext } from "../../shared/registrations/readRows.ts";
import { provinces } from "../../shared/templates/provinces.ts";
import { FAULTS, threeHundred } from "../support/listFiles.ts";
import { smallDay } from "../support/smallDay.ts";

const small = smallDay().regions;
const context = (more: Partial<RowContext> = {}): RowContext => ({
  regions: small,
  date: "2030-03-28",
  known: new Set(),
  language: "nl",
  mended: new Map(),
  skipped: new Set(),
  ...more,
});

/** A text read as a person would who agrees with every guess. */
function read(text: string, more: Partial<RowContext> = {}): CheckedRow[] {
  const of = context(more);
  const file = readFileText(text);
  if (!file.ok) throw new Error(file.problem);
  const { header, columns } = guessColumns(file.rows, file.columns, of.regions, of.date);
  return readRows(header ? file.rows.slice(1) : file.rows, columns, of);
}

const asked = (rows: readonly CheckedRow[]) => rows.map(({ registration }) => registration);
const brug = { organisation: "De Brug", sector: "education", regions: ["north"] };

describe("files of every shape", () => {
  test.each([
    ["semicolons", "Organisatie;Sector;Regio\nDe Brug;onderwijs;Noord"],
    ["commas", "Organisatie,Sector,Regio\nDe Brug,onderwijs,Noord"],
    ["tabs", "Organisatie\tSector\tRegio\nDe Brug\tonderwijs\tNoord"],
    ["a byte order mark and CRLF", "\uFEFFOrganisatie;Sector;Regio\r\nDe Brug;onderwijs;Noord\r\n"],
    ["the line of a spreadsheet", "sep=,\nOrganisatie,Sector,Regio\nDe Brug,onderwijs,Noord"],
    ["quotes", '"Organisatie";"Sector";"Regio"\n"De Brug";"onderwijs";"Noord"'],
    ["another order, in English", "Region,Organization name,Sector\nNoord,De Brug,education"],
    ["columns of no use", "Nr;Regio;E-mail;Sector;Organisatie\n1;Noord;x@example.org;school;De Brug"],
    ["no header", "De Brug;onderwijs;Noord"],
    ["ids instead of names", "Organisatie;Sector;Regio\nDe Brug;education;north"],
    ["empty lines between", "\nOrganisatie;Sector;Regio\n;;\n\nDe Brug;onderwijs;Noord\n\n"],
  ])("[RG8] the same registration: %s", (_what, text) => {
    expect(asked(read(text))).toEqual([brug]);
  });

  test("[RG8] several regions in a cell or in several columns, and names in parts", () => {
    const inCell = read("Organisatie;Sector;Regio;Naam\nDe Brug;onderwijs;Noord, Zuid en Midden;Ada Vos");
    const inColumns = read(
      "Organisatie;Sector;Regio 1;Regio 2;Regio 3;Voornaam;Achternaam\nDe Brug;onderwijs;Noord;Zuid;Midden;Ada;Vos",
    );
    expect(asked(inCell)).toEqual([{ ...brug, regions: ["north", "south", "middle"], name: "Ada Vos" }]);
    expect(asked(inColumns)).toEqual(asked(inCell));
  });

  test("[RG8] sessions as people write them", () => {
    const said = (cell: string) =>
      read(`Organisatie;Sector;Regio;Informatiesessie\nDe Brug;onderwijs;Noord;${cell}`)[0];
    for (const [cell, session] of [
      ["ja", "yes"],
      ["X", "yes"],
      ["nee", "no"],
      ["9-3-2030", "2030-03-09"],
      ["2030-03-09", "2030-03-09"],
      ["9 maart", "2030-03-09"],
      ["9 March 2030", "2030-03-09"],
    ])
      expect(said(cell!)?.registration?.session).toBe(session);
    expect(said("")?.registration).toEqual(brug);
    for (const cell of ["misschien", "31-02-2030", "99 maart"]) {
      expect(said(cell)?.faults).toEqual([{ field: "session", problem: "sessionUnknown" }]);
    }
  });

  test.each([
    ["empty", " \n;;\n"],
    ["quoteNotClosed", 'Organisatie;Sector\n"De Brug;onderwijs'],
    ["textAfterQuote", 'Organisatie;Sector\n"De" Brug;onderwijs'],
    ["spreadsheet", "PK\u0003\u0004rest"],
    ["notText", "a;b\u0000c"],
    ["tooManyRows", "x;y\n".repeat(2002)],
  ])("[RG8] what is no list is told: %s", (problem, text) => {
    expect(readFileText(text)).toMatchObject({ ok: false, problem });
  });

  test("[RG8] a name that is wide in columns keeps what matters, a cell without end is cut", () => {
    const file = readFileText(`Organisatie;Sector;Regio${";x".repeat(90)}\n${"y".repeat(9_000)};a;b`);
    expect(file).toMatchObject({ ok: true, columns: 40 });
    if (file.ok) expect(lengthOf(file.rows[1]!.cells[0]!)).toBe(300);
  });
});

describe("columns", () => {
  test("[RG9] a column can be said to be something else; what there is one of leaves its other column", () => {
    const columns: Columns = ["organisation", "sector", "region"];
    expect(withColumn(columns, 1, "organisation")).toEqual([null, "organisation", "region"]);
    expect(withColumn(columns, 1, "region")).toEqual(["organisation", "region", "region"]);
    expect(missingColumns(["organisation", null, "region"])).toEqual(["sector"]);
  });

  test("[RG9] nothing is guessed twice, and a naam that is no organisation is a person", () => {
    const file = readFileText("Naam organisatie;Naam;Organisatietype;Sector;Provincie\na;b;c;d;e");
    if (!file.ok) throw new Error(file.problem);
    expect(guessColumns(file.rows, file.columns, small, "2030-03-28").columns).toEqual([
      "organisation",
      "name",
      null,
      "sector",
      "region",
    ]);
  });
});

describe("what is wrong", () => {
  const regions: Region[] = provinces.map(({ id, name }) => ({ id: id as never, name }));
  const rows = (more: Partial<RowContext> = {}) => read(threeHundred(), { regions, ...more });

  test("[RG10] of three hundred rows just the twelve wrong ones are told, each with what is wrong", () => {
    const wrong = rows().filter(({ faults }) => faults.length > 0);
    expect(wrong.map(({ line, faults }) => [line, ...faults.map(({ problem }) => problem)])).toEqual([
      [17, "regionUnknown"],
      [48, "sectorUnknown"],
      [77, "regionUnknown"],
      [90, "sectorMissing"],
      [112, "organisationMissing"],
      [140, "twice"],
      [151, "organisationTooLong"],
      [160, "regionMissing"],
      [199, "nameTooLong"],
      [222, "sessionUnknown"],
      [250, "organisationMissing"],
      [299, "sectorUnknown", "regionUnknown"],
    ]);
    expect(wrong.map(({ line }) => line)).toEqual(Object.keys(FAULTS).map(Number));
    expect(asked(rows()).filter(Boolean)).toHaveLength(288);
  });

  test("[RG10] what was probably meant is offered, and nothing where it is anyone's guess", () => {
    const of = (line: number) => rows().find((row) => row.line === line)!.faults;
    expect(of(17)[0]?.suggestion).toEqual({ text: "Zuid-Holland", label: "Zuid-Holland" });
    expect(of(48)[0]?.suggestion).toEqual({ text: "gemeente", label: "gemeente" });
    expect(of(77)[0]?.suggestion).toBeUndefined();
    expect(of(140)[0]).toMatchObject({ line: 31 });
    expect(of(299).map(({ suggestion }) => suggestion?.label)).toEqual([undefined, "Overijssel"]);
  });

  test("[RG10] a row that is mended is right; one that is skipped is gone and makes room for its double", () => {
    const mended = rows({ mended: new Map([[112, { organisation: "Hunebed" }]]), skipped: new Set([31]) });
    expect(mended.find(({ line }) => line === 112)?.registration?.organisation).toBe("Hunebed");
    expect(mended.find(({ line }) => line === 140)?.faults).toEqual([]);
    expect(mended).toHaveLength(299);
  });

  test("[RG10] what is on the list already is told, another person of that delegation is not", () => {
    const known = new Set(keysOf({ organisation: "De Brug", regions: ["north" as never], name: "Ada" }));
    const [again, other] = read(
      "Organisatie;Sector;Regio;Naam\nde brug;school;Noord;ADA\nDe Brug;school;Noord;Bo",
      {
        known,
      },
    );
    expect(again?.faults).toEqual([{ field: "region", problem: "known" }]);
    expect(other?.faults).toEqual([]);
  });
});

describe("the list as a file", () => {
  const lines = fc.uniqueArray(
    fc.record(
      {
        organisation: fc
          .oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom(...hostile()))
          .map(cleanLine)
          .filter((text) => text !== "" && lengthOf(text) <= 80),
        sector: fc.constantFrom(...sectors),
        regions: fc.uniqueArray(fc.constantFrom(...small.map(({ id }) => id)), {
          minLength: 1,
          maxLength: 3,
        }),
        name: fc
          .oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(...hostile()))
          .map(cleanLine)
          .filter((text) => text !== "" && lengthOf(text) <= 60),
        session: fc.constantFrom("yes" as const, "no" as const, "2030-03-09"),
      },
      { requiredKeys: ["organisation", "sector", "regions"] },
    ),
    { minLength: 1, maxLength: 20, selector: (line) => keysOf(line).join("|").slice(0, 0) + keysOf(line)[0] },
  );

  test("[RG11] what was taken away comes in again as it was: names, signs, formulas and all", () => {
    fc.assert(
      fc.property(lines, fc.constantFrom("nl" as const, "en" as const), (made, language) => {
        const seen = new Set<string>();
        const list = made.filter((line) => {
          const keys = keysOf(line);
          const isNew = keys.every((key) => !seen.has(key));
          for (const key of keys) seen.add(key);
          return isNew;
        });
        const file = listCsv(
          list.map((line, index) => ({ ...line, id: `l${index}` as Registered["id"] })),
          small,
          { names: true, language },
        );
        expect(asked(read(file))).toEqual(list);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test("[RG11] nothing in it is computed by a spreadsheet, and names are in it only when asked for", () => {
    const one = (name: string): Registered =>
      ({ id: "a", organisation: '=1+1"', sector: "fund", regions: ["north"], name }) as never;
    const file = listCsv([one("@SUM(A1)")], small, { names: true, language: "nl" });
    expect(file).toBe(
      '\uFEFF"Organisatie";"Sector";"Regio\'s";"Naam";"Informatiesessie"\r\n"\'=1+1""";"fonds";"Noord";"\'@SUM(A1)";""\r\n',
    );
    expect(listCsv([one("Ada")], small, { names: false, language: "nl" })).not.toContain("Ada");
    expect(listCsv([one(ERASED)], small, { names: true, language: "nl" })).not.toContain("verwijderd");
  });
});

function hostile(): string[] {
  return [
    "=cmd|' /C calc'!A0",
    "+1",
    "-1",
    "@x",
    "'=1",
    "''=1",
    "'t Haantje",
    '<b>"vet"</b>',
    "a;b,c\td",
    "Z\u0351\u0351a\u0300lgo",
    "\u202Eomgekeerd",
    "👩‍👩‍👧‍👦",
    "Organisatie",
    "﻿bom",
  ];
}
