import { describe, expect, test } from "vitest";
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import { neighbours2023 } from "../../shared/facts/neighbours2023.ts";
import { readMunicipalities, readNeighbours } from "../../shared/facts/readMunicipalities.ts";

const heading = "code,name,province,q,r";
const errorsOf = (...rows: string[]) => {
  const read = readMunicipalities([heading, ...rows].join("\n"));
  return read.ok ? [] : read.errors.map(({ line, problem, value }) => `${line} ${problem} ${value}`);
};

describe("municipalities of another year", () => {
  test("are read from the columns of 2023, whatever their order", () => {
    const rows = [...municipalities2023.values()].map(
      ({ code, name, province, q, r }) => `"${name}";${r};${q};${province};${code}`,
    );
    const read = readMunicipalities(["Name;r;q;Province;Code", ...rows].join("\r\n"));
    expect(read).toEqual({ ok: true, value: municipalities2023 });
  });

  test("know a province by its Frisian name too", () => {
    const read = readMunicipalities(`${heading}\nGM0060,Ameland,Fryslân,27,1`);
    expect(read.ok && read.value.get("GM0060")?.province).toBe("friesland");
  });

  test("every wrong row is named, with its line and what stands there", () => {
    expect(
      errorsOf(
        "GM0106,Assen,Drenthe,29,6",
        "106,Assen,Drenthe,29,7",
        "GM0106,Assen,Drenthe,29,8",
        "GM0109,,Drenthe,30,7",
        "GM0114,Emmen,Drente,31,7",
        "GM0118,Hoogeveen,Drenthe,29.5,8",
        "GM0119,Meppel,Drenthe,29,6",
        "GM1681,Nuenen, Gerwen,Drenthe,1,2",
      ),
    ).toEqual([
      "3 codeMalformed 106",
      "4 codeTwice GM0106",
      "5 nameMissing GM0109",
      "6 provinceUnknown Drente",
      "7 placeMalformed 29.5, 8",
      "8 placeTaken 29, 6",
      "9 tooManyCells 2",
    ]);
  });

  test("a file without its columns, rows or closing quote is refused whole", () => {
    expect(readMunicipalities("code,name\nGM0001,x")).toEqual({
      ok: false,
      errors: [{ line: 1, problem: "columnMissing", value: "province" }],
    });
    expect(errorsOf()).toEqual(["1 noRows "]);
    expect(errorsOf('GM0106,"Assen,Drenthe,1,2')).toEqual(["2 quoteNotClosed "]);
    const many = Array.from({ length: 1_001 }, (_, n) => `GM${1000 + n},x,Drenthe,${n % 999},1`);
    expect(errorsOf(...many)).toEqual(["1002 tooManyRows 1001"]);
  });
});

describe("neighbours of another year", () => {
  const known = new Set(["GM0001", "GM0002", "GM0003"]);
  const errors = (...rows: string[]) => {
    const read = readNeighbours(["code,neighbours", ...rows].join("\n"), known);
    return read.ok ? [] : read.errors.map(({ line, problem, value }) => `${line} ${problem} ${value}`);
  };

  test("are read as they are listed", () => {
    const rows = [...neighbours2023].map(([code, others]) => `${code},${[...others].join(" ")}`);
    const read = readNeighbours(["code,neighbours", ...rows].join("\n"), municipalities2023);
    expect(read.ok && read.value).toEqual(neighbours2023);
  });

  test("unknown codes, one-sided borders and oneself are named", () => {
    expect(errors("GM0001,GM0009", "GM0002,GM0002", "1,GM0001")).toEqual([
      "2 codeUnknown GM0009",
      "3 ownNeighbour GM0002",
      "4 codeMalformed 1",
    ]);
    expect(errors("GM0001,GM0002 GM0003", "GM0002,GM0001", "GM0003,")).toEqual(["2 oneSided GM0003"]);
  });
});
