/** All RSVs with their municipalities and organisations, as a page and as a table. */
import { csvText } from "../../shared/csv/csvText.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import type { RecordDivision } from "../../shared/protocol/recordDivision.ts";
import { atmosphereText } from "./atmosphereText.ts";
import { standingOf } from "./exportMark.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import { recordAfterText } from "./recordAfterText.ts";
import { recordContext } from "./recordContext.ts";
import type { RecordContext, RecordLanguage } from "./recordContext.ts";
import { recordPage } from "./recordPage.ts";
import type { RecordFile } from "./recordPage.ts";
import { lines } from "./recordProposal.ts";
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
  const after = afterwardsOf(record, language);
  const { fte } = record.after;
  const running = `${t.overview} · ${record.day.title} · ${context.date(record.day.date)}`;
  return recordPage({
    language,
    running,
    standing: standingOf(record, language),
    mark,
    body: html`<div class="doc">
      <main>
        <p class="eyebrow">${context.own(record.day.title)}, ${context.date(record.day.date)}</p>
        <h1>${t.overview}</h1>
        <p class="lead">${t.overviewIntro(rsvs.length)}</p>
        ${table(
          t.overview,
          [t.letter, t.rsv, t.municipalities, t.organisations, ...(after.any ? [t.facilitator] : [])],
          rsvs.map(({ id, letter, name, municipalities, members }) => [
            html`<b>${letter}</b>`,
            context.own(name),
            municipalities.map((each) => each.name).join(", "),
            members.length === 0
              ? html`<span class="soft">${t.nobody}</span>`
              : members
                  .map(({ organisation, sector }) => `${organisation} (${context.text.sectors[sector]})`)
                  .join(", "),
            ...(after.any ? [facilitatorIn(context, id)] : []),
          ]),
        )}
        ${
          fte &&
          html`<p>${after.text.fteIntro(fte.sum, fte.version)}</p>
            ${
              fte.kwartiermakers.length > 0 &&
              html`<h2 class="sec">${t.kwartiermakers}</h2>
                ${lines(fte.kwartiermakers.map((each) => [context.own(each.name), `: ${after.text.amount(each.fte)} fte`]))}`
            }`
        }
        ${
          whiteSpots.length > 0 &&
          html`<h2 class="sec">${t.without}</h2>
            <p>${whiteSpots.map(({ name }) => name).join(", ")}</p>`
        }
      </main>
    </div>`,
  });
}

/** A row for each municipality and each organisation of each RSV; `practice` stands before every one of a rehearsal. Throws for a day that divides nothing. */
export function rsvOverviewCsv(record: DayRecord, language: RecordLanguage, practice?: string): string {
  const { text, region, date } = recordContext(record, language);
  const after = afterwardsOf(record, language);
  const t = atmosphereText[language];
  const { rsvs, whiteSpots } = divisionOf(record);
  const provinceOf = new Map(record.division?.municipalities.map((each) => [each.code, region(each.region)]));
  const place = ({ code, name }: { code: string; name: string }) => [
    t.municipality,
    code,
    name,
    provinceOf.get(code) ?? "",
  ];
  const rows = [
    [...t.columns],
    ...rsvs.flatMap(({ id, letter, name, municipalities, members }) => [
      ...facilitatorRow(id).map((cells) => [letter, name, ...cells]),
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
    ...(record.after.fte?.kwartiermakers ?? []).map((each) => [
      "",
      "",
      t.kwartiermaker,
      "",
      each.name,
      "",
      after.text.amount(each.fte),
    ]),
  ];
  return csvText(practice === undefined ? rows : rows.map((row) => [practice, ...row]));

  function facilitatorRow(id: string): string[][] {
    const { fte, appointed } = after.of(id);
    if (fte === undefined && !appointed) return [];
    const who =
      appointed && [appointed.person ?? "", appointed.organisation ?? ""].filter(Boolean).join(", ");
    const since = appointed ? after.text.from(date(appointed.on)) : after.text.notYet;
    return [[t.ofFacilitator, "", who ?? "", since, fte === undefined ? "" : after.text.amount(fte)]];
  }
}

/** What an RSV got after the day; `any` where any of them got something. */
function afterwardsOf({ after: { fte, nominations } }: DayRecord, language: RecordLanguage) {
  return {
    any: fte !== undefined || nominations.length > 0,
    text: recordAfterText[language],
    of: (id: string) => ({
      fte: fte?.rsvs.find(({ rsv }) => rsv === id)?.fte,
      appointed: nominations.find(({ rsv }) => rsv === id)?.appointed,
    }),
  };
}

function facilitatorIn({ record, language, words, date }: RecordContext, id: string): Content {
  const { of, text } = afterwardsOf(record, language);
  const { fte, appointed } = of(id);
  return [
    fte !== undefined && html`<b>${text.amount(fte)} fte</b>`,
    fte !== undefined && ", ",
    appointed
      ? [
          appointed.person !== undefined && [words(appointed.person), ", "],
          appointed.organisation !== undefined && `${appointed.organisation}, `,
          text.from(date(appointed.on)),
        ]
      : html`<span class="soft">${text.notYet}</span>`,
  ];
}

function divisionOf({ division }: DayRecord): RecordDivision["now"] {
  if (!division) throw new Error("a day that divides nothing has no RSVs");
  return division.now;
}
