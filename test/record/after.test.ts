/** What came after the day, wherever somebody reads it. */
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { closingSlides } from "../../shared/domain/closing.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { csvTables } from "../../server/export/csv/csvTables.ts";
import { closingHtml } from "../../server/export/closingHtml.ts";
import { csvFieldsNl } from "../../server/export/csv/csvFieldsNl.ts";
import { schemaTables } from "../../server/export/csv/csvKinds.ts";
import { csvValuesNl } from "../../server/export/csv/csvValuesNl.ts";
import { columnWord, fileWord } from "../../server/export/csv/csvWorded.ts";
import { csvZip } from "../../server/export/csv/csvZip.ts";
import { blocksOf } from "../../server/export/document/blocksOf.ts";
import { readMarkup } from "../../server/export/document/readMarkup.ts";
import { standingOf } from "../../server/export/exportMark.ts";
import { cssString } from "../../server/export/html.ts";
import { odtOf } from "../../server/export/odt/odtOf.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { rsvOverviewCsv, rsvOverviewHtml } from "../../server/export/rsvOverview.ts";
import { fileName } from "../../server/exports/fileName.ts";
import { dividedHall } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";
import { overDay } from "../support/overDay.ts";
import { recorded } from "./recordedDay.ts";

/** Three provinces as RSVs and an area, of which a division is published; Noord has its facilitator. */
function dividedFte(): DayState {
  const { day, lead } = dividedHall();
  const team = (command: CommandInput) => day.must(day.programmeTeam, command);
  lead({ type: "assembleDivision" });
  for (const [rsvId, fte] of Object.entries({ north: 0.6, middle: 0.75, south: 1 }))
    team({ type: "setFte", rsvId, fte });
  team({ type: "setFteArea", id: "islands", name: "De eilanden", fte: 0.5 });
  team({ type: "motivateFte", text: "Naar het aantal gemeenten" });
  team({ type: "keepFteVersion", name: "Kees", note: "Eerste" });
  team({ type: "noteFte", of: "north", remark: "Veel eilanden", asked: 0.9 });
  team({ type: "keepFteVersion", name: "Kees", note: "Na overleg" });
  team({ type: "publishFte", version: 2 });
  return {
    ...day.state,
    after: {
      ...day.state.after,
      candidates: {
        c: {
          id: "c",
          rsvId: "north",
          name: "Sam Verborgen",
          organisation: "De Brug",
          at: 1,
          criteria: {},
          checks: {},
          appointed: { fte: 0.6, on: "2030-05-01", at: 2 },
        },
      },
    } as never,
  };
}
const words = (html: string) => html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, "").replace(/\s+/g, " ");

describe("a published division of fte", () => {
  test("[AF17] is on the closing slides, with who gets what and what that comes to", () => {
    const state = dividedFte();
    expect(closingSlides(state).find(({ kind }) => kind === "fte")).toMatchObject({
      sum: 2.85,
      rows: [
        { name: "Noord", n: 1, fte: 0.6 },
        { fte: 0.75 },
        { fte: 1 },
        { id: "islands", name: "De eilanden", fte: 0.5 },
      ],
    });
    const nl = words(closingHtml(state, "nl")!.html);
    expect(nl).toContain("Samen 2,85 fte. Dit besluit nam het programmateam.");
    expect(nl).toContain("regiofacilitator aangesteld vanaf 1 mei 2030");
    expect(nl).not.toContain("Sam Verborgen");
    expect(words(closingHtml(state, "en")!.html)).toContain("2.85 fte together");
  });

  test("[AF17] is in the overview of RSVs, as a page and as a table", () => {
    const record = recorded(dividedFte(), {});
    const page = words(rsvOverviewHtml(record, "nl", undefined).html);
    expect(page).toContain("0,6 fte, De Brug, vanaf 1 mei 2030");
    expect(page).toContain("De eilanden: 0,5 fte");
    const rows = rsvOverviewCsv(record, "nl").split("\r\n");
    expect(rows[0]).toContain("RSV-letter;RSV;soort;code;naam;sector of provincie;fte");
    expect(rows).toContain('A;Noord;regiofacilitator;;De Brug;vanaf 1 mei 2030;"0,6"');
    expect(rows).toContain('B;Midden;regiofacilitator;;;nog niemand aangesteld;"0,75"');
    expect(rows).toContain(';;kwartiermaker;;De eilanden;;"0,5"');
    expect(rsvOverviewCsv(record, "en")).toContain("regional facilitator;;De Brug;from 1 May 2030;0.6");
  });

  test("[AF17] is in the record with its versions, in full and as tables", () => {
    const record = recorded(dividedFte(), {});
    const page = words(recordHtml(record, "nl").html);
    for (const said of ["Versie 1", "Eerste", "Veel eilanden", "Naar het aantal gemeenten", "De eilanden"])
      expect(page).toContain(said);
    expect(page).not.toContain("Kees");
    const names = csvTables(record).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "after.fte.rsvs",
        "after.fte.kwartiermakers",
        "after.fte.versions",
        "after.nominations",
      ]),
    );
  });
});

describe("a correction", () => {
  const corrected = () => {
    const { day, team, correct, motivation } = overDay();
    const { version } = { version: day.state.proposals["division" as never]!.versions.length };
    team(correct());
    team(
      correct({
        id: "c2",
        target: motivation,
        seen: "Anders begint er niemand",
        text: "Anders begint niemand",
      }),
    );
    const line = day.state.proposals["division" as never]!.versions.at(-1)!.text.lines[0]!;
    const target = { kind: "line", id: "division", version, line: 0 };
    team(correct({ id: "c3", target, seen: line, text: "De regel zoals bedoeld" }));
    team(correct({ id: "c4", target: { kind: "signal", id: "s" }, seen: "De eilande", text: "De eilanden" }));
    return { state: day.state, line };
  };

  test("[AF18] stands at the text that it corrects, was and is together, each after the other", () => {
    const { state, line } = corrected();
    const page = words(recordHtml(recorded(state, {}), "nl").html);
    const [, beforeSignals = ""] = /De besluiten(.*)Signalen/.exec(page) ?? [];
    expect(beforeSignals).toContain(
      "Anders begint er niemnd Gecorrigeerd · was: Anders begint er niemnd · is: Anders begint er niemand",
    );
    expect(beforeSignals).toContain("was: Anders begint er niemand · is: Anders begint niemand");
    expect(beforeSignals).toContain(`Gecorrigeerd · was: ${line} · is: De regel zoals bedoeld`);
    expect(page).toContain("Gecorrigeerd · was: De eilande · is: De eilanden");
    expect(words(recordHtml(recorded(state, {}), "en").html)).toContain(
      "Corrected · was: De eilande · is: De eilanden",
    );
  });

  test("[AF18] stands there on paper too", () => {
    const { state, line } = corrected();
    const blocks = blocksOf(readMarkup(recordHtml(recorded(state, {}), "nl").html));
    const printed = {
      title: "",
      language: "nl",
      author: "",
      madeAt: Date.UTC(2030, 2, 28),
      running: "",
      mark: undefined,
    } as const;
    const odt = unzipSync(odtOf({ ...printed, standing: "Concept, niet vastgesteld", blocks }, () => 1));
    const text = words(strFromU8(odt["content.xml"]!));
    expect(text).toContain(`Gecorrigeerd · was: ${line} · is: De regel zoals bedoeld`);
    expect(text).toContain("Gecorrigeerd · was: De eilande · is: De eilanden");
    expect(strFromU8(odt["styles.xml"]!)).toContain("Concept, niet vastgesteld");
  });
});

describe("what a page says of its standing", () => {
  test("[EX14] is that it is a draft, and once adopted when that was and its check code", () => {
    const { day, team, readAll, follow, own, adopt } = overDay();
    expect(standingOf(recorded(day.state, {}), "nl")).toBe("Concept, niet vastgesteld");
    expect(standingOf(recorded(day.state, {}), "en")).toBe("Draft, not adopted");
    team(follow);
    team(own);
    readAll();
    team(adopt);
    const record = recorded(day.state, {});
    const code = day.state.adopted!.digest.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ");
    expect(standingOf(record, "nl")).toMatch(
      new RegExp(`^Vastgesteld op \\d+ \\w+ \\d{4} · controlecode ${code}$`),
    );
    expect(recordHtml(record, "nl").html).toContain(
      `@bottom-left{content:${cssString(standingOf(record, "nl"))}`,
    );
  });

  test("[EX14] a rehearsal's file says so in its name, and a table in its first column", () => {
    const setup = { title: "Dag", date: "2030-03-28", practice: true } as never;
    const wish = { of: "log", format: "jsonl", language: "nl", names: true } as const;
    expect(fileName(setup, wish)).toBe("OEFENING-logboek-dag-2030-03-28.jsonl");
    expect(fileName(setup, { ...wish, language: "en" })).toMatch(/^REHEARSAL-log-/);
    const rows = rsvOverviewCsv(recorded(dividedFte(), {}), "nl", "OEFENING").trimEnd().split("\r\n");
    expect(rows.filter((row) => !row.replace("\uFEFF", "").startsWith("OEFENING;"))).toEqual([]);
  });
});

describe("tables in the language of who reads them", () => {
  const { columns, values } = schemaTables();

  test("[EX16] every field and every listed word of the schema has a Dutch one, and no two in a table are the same", () => {
    const known = { ...csvFieldsNl, ...csvValuesNl };
    const names = [...columns].flatMap(([table, fields]) =>
      [table, ...fields].flatMap((each) => each.split(/[.-]/)),
    );
    const asked = new Set([...names, ...values]);
    asked.delete("record");
    expect([...asked].filter((each) => !Object.hasOwn(known, each))).toEqual([]);
    for (const language of ["nl", "en"] as const) {
      const files = [...columns.keys()].map((table) => fileWord(table, language));
      expect(files).toHaveLength(new Set(files).size);
      for (const [table, fields] of columns) {
        const heads = [...fields].map((each) => columnWord(each, language));
        expect(
          heads.filter((each, index) => heads.indexOf(each) !== index),
          table,
        ).toEqual([]);
      }
    }
  });

  test("[EX16] words of the schema are translated, numbers written as they are, and what people typed is not", () => {
    const record = recorded(dividedFte(), {});
    const tables = (language: "nl" | "en") => {
      const zip = unzipSync(csvZip(record, language, ""));
      return Object.fromEntries(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
    };
    const nl = tables("nl");
    expect(nl["na-de-dag-fte-rsvs.csv"]).toContain("RSV;naam;fte");
    expect(nl["na-de-dag-fte-rsvs.csv"]).toContain('"0,6"');
    expect(nl["na-de-dag-fte-rsvs.csv"]).toContain("Veel eilanden");
    expect(nl["verslag.csv"]).toMatch(/dag: fase[^]*begonnen|dag: fase[^]*open/);
    expect(nl["voorstellen.csv"]).toContain("concept");
    const en = tables("en");
    expect(en["after-fte-rsvs.csv"]).toMatch(/0\.6/);
    expect(en["record.csv"]).toContain("day: valid until");
    expect(en["record.csv"]).toMatch(/(^|;)yes(;|\r)/m);
  });
});
