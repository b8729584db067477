/** All RSVs with their municipalities and organisations, as a page and as a table. */
import { csvText } from "../../shared/csv/csvText.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import type { RecordDivision } from "../../shared/protocol/recordDivision.ts";
import { atmosphereText } from "./atmosphereText.ts";
import { html } from "./html.ts";
import { recordContext } from "./recordContext.ts";
import type { RecordLanguage } from "./recordContext.ts";
import { recordPage } from "./recordPage.ts";
import type { RecordFile } from "./recordPage.ts";
import { table } from "./recordTable.ts";

/** The overview as one HTML file. Throws for a day that divides nothing. */
export function rsvOverviewHtml(
  record: DayRecord,
  language: RecordLanguage,
  mark: string | undefined,
): RecordFile {
  const context = recordContext(record, language);
  const t = atmosphereText[language];
  const { rsvs, whiteSpots } = divisionOf(record);
  const running = `${t.overview} · ${record.day.title} · ${context.date(record.day.date)}`;
  return recordPage({
    language,
    running,
    mark,
    body: html`<div class="doc">
      <main>
        <p class="eyebrow">${context.own(record.day.title)}, ${context.date(record.day.date)}</p>
        <h1>${t.overview}</h1>
        <p class="lead">${t.overviewIntro(rsvs.length)}</p>
        ${table(
          t.overview,
          [t.letter, t.rsv, t.municipalities, t.organisations],
          rsvs.map(({ letter, name, municipalities, members }) => [
            html`<b>${letter}</b>`,
            context.own(name),
            municipalities.map((each) => each.name).join(", "),
            members.length === 0
              ? html`<span class="soft">${t.nobody}</span>`
              : members
                  .map(({ organisation, sector }) => `${organisation} (${context.text.sectors[sector]})`)
                  .join(", "),
          ]),
        )}
        ${
          whiteSpots.length > 0 &&
          html`<h2 class="sec">${t.without}</h2>
            <p>${whiteSpots.map(({ name }) => name).join(", ")}</p>`
        }
      </main>
    </div>`,
  });
}

/** A row for each municipality and each organisation of each RSV. Throws for a day that divides nothing. */
export function rsvOverviewCsv(record: DayRecord, language: RecordLanguage): string {
  const { text, region } = recordContext(record, language);
  const t = atmosphereText[language];
  const { rsvs, whiteSpots } = divisionOf(record);
  const provinceOf = new Map(record.division?.municipalities.map((each) => [each.code, region(each.region)]));
  const place = ({ code, name }: { code: string; name: string }) => [
    t.municipality,
    code,
    name,
    provinceOf.get(code) ?? "",
  ];
  return csvText([
    [...t.columns],
    ...rsvs.flatMap(({ letter, name, municipalities, members }) => [
      ...municipalities.map((each) => [letter, name, ...place(each)]),
      ...members.map(({ organisation, sector }) => [
        letter,
        name,
        t.organisation,
        "",
        organisation,
        text.sectors[sector],
      ]),
    ]),
    ...whiteSpots.map((each) => ["", "", ...place(each)]),
  ]);
}

function divisionOf({ division }: DayRecord): RecordDivision["now"] {
  if (!division) throw new Error("a day that divides nothing has no RSVs");
  return division.now;
}
