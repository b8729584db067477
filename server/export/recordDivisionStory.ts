/** How the division came about: its versions, what the subgroups brought, and the figures that were on the map. */
import type { RecordDivision } from "../../shared/protocol/recordDivision.ts";
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { clock } from "./recordDifference.ts";
import { brokenThen } from "./recordFrames.ts";
import { factList, lines } from "./recordProposal.ts";
import type { Fact } from "./recordProposal.ts";
import { table } from "./recordTable.ts";

type Subgroup = RecordDivision["subgroups"][number];

/** Every version with what changed from the one before. */
export function divisionVersions(context: RecordContext, { versions }: RecordDivision): Content {
  const { text, language } = context;
  if (versions.length < 2) return null;
  return html`<h3>${text.map.versionsOfMap}</h3>
    <ol class="way">
      ${versions.map(({ version, at, rsvs, frames, changedFromPrevious }, index) => {
        const changes = changedFromPrevious[language];
        return html`<li>
          <span class="num">${clock(context, at)}</span> <b>${text.map.versionOfMap(version, rsvs.length)}</b>
          ${
            index === 0
              ? html`<p>${text.map.versionOpeningBid}</p>`
              : changes.length === 0
                ? html`<p class="soft">${text.map.versionSame}</p>`
                : lines(changes)
          }
          ${brokenThen(context, frames)}
        </li>`;
      })}
    </ol>`;
}

/** What each subgroup brought, and where they clashed. */
export function subgroupsPart(context: RecordContext, { subgroups, assembled }: RecordDivision): Content {
  const { text } = context;
  if (subgroups.length === 0) return null;
  const silent = subgroups.filter((each) => !each.outcome && each.changes.nl.length === 0);
  const told = subgroups.filter((each) => !silent.includes(each));
  return html`<h3>${text.map.subgroups}</h3>
    ${assembled && html`<p class="note-line">${text.map.assembled(clock(context, assembled.at))}</p>`}
    ${
      assembled &&
      assembled.conflicts.length > 0 &&
      factList([
        [
          text.map.conflicts,
          lines(assembled.conflicts.map(({ name, between }) => `${name}: ${context.regions(between)}`)),
        ],
      ])
    }
    ${told.map((each) => subgroupPart(context, each))}
    ${
      silent.length > 0 &&
      html`<p class="note-line">
        ${text.map.noOutcome}: ${context.list(silent.map(({ region }) => context.region(region)))}.
      </p>`
    }`;
}

function subgroupPart(context: RecordContext, { region, outcome, changes, rsvs, claims }: Subgroup): Content {
  const { text, language } = context;
  const { map } = text;
  const notes = notesOf(context, outcome);
  const reasons = rsvs.filter(({ reason }) => reason !== undefined);
  const facts: Fact[] = [
    ...(changes[language].length > 0 ? [[map.changed, lines(changes[language])] as const] : []),
    ...(outcome && outcome.arguments !== ""
      ? [[map.outcomeArguments, context.words(outcome.arguments)] as const]
      : []),
    ...(notes.length > 0 ? [[map.outcomeNotes, lines(notes)] as const] : []),
    ...(reasons.length > 0
      ? [
          [
            map.rsvReasons,
            lines(reasons.map(({ name, reason }) => [html`<b>${name}:</b> `, context.words(reason ?? null)])),
          ] as const,
        ]
      : []),
    ...(claims.length > 0
      ? [[map.claims, lines(claims.map((each) => claimOf(context, each)))] as const]
      : []),
  ];
  return html`<article class="rsv">
    <h4>${context.region(region)}</h4>
    <p class="note-line">
      ${outcome ? [map.outcomes[outcome.kind], ", ", clock(context, outcome.at)] : map.noOutcome}
    </p>
    ${facts.length > 0 && factList(facts)}
  </article>`;
}

function notesOf(context: RecordContext, outcome: Subgroup["outcome"]): Content[] {
  return (outcome?.notes ?? []).flatMap(({ board, note }) => {
    const found = context.record.boards.find(({ id }) => id === board)?.notes.find(({ id }) => id === note);
    return found ? [context.words(found.text)] : [];
  });
}

function claimOf(
  context: RecordContext,
  { on, municipalities, answer }: Subgroup["claims"][number],
): Content {
  const { map } = context.text;
  const region = context.region(on);
  const names = new Map(context.record.division?.municipalities.map(({ code, name }) => [code, name]));
  const said = !answer ? map.claimOpen : answer.agreed ? map.claimAgreed : map.claimDeclined;
  return [
    map.claimOn(region, municipalities.map((code) => names.get(code) ?? code).join(", ")),
    " ",
    said(region),
    answer?.note !== undefined && [" ", context.words(answer.note)],
  ];
}

/** The figures that were on the map, with their source; by province they are a table. */
export function divisionFigures(context: RecordContext, { figures }: RecordDivision): Content {
  const { text, language } = context;
  if (figures.length === 0) return null;
  const number = new Intl.NumberFormat(text.locale, { maximumFractionDigits: 3 });
  return html`<h3>${text.map.figures}</h3>
    ${figures.map(({ title, source, unit = "", level, values, whiteBelow }) => {
      const white = whiteBelow === undefined ? [] : values.filter(({ value }) => value < whiteBelow);
      return html`<article class="rsv">
        <h4>${context.own(title)}</h4>
        <p class="note-line">
          ${text.map.figuresSource(source)}. ${text.map.figuresCount(values.length, unit)}.
          ${whiteBelow !== undefined && `${text.map.figuresWhite(number.format(whiteBelow), white.length)}.`}
          ${level === "municipality" && text.map.figuresElsewhere}
        </p>
        ${
          level === "province" &&
          table(
            text.tableOf(title),
            [text.map.provinces, unit === "" ? title : unit],
            values.map(({ of, value }) => [
              context.region(of as never),
              html`<span class="num" lang="${language}">${number.format(value)}</span>`,
            ]),
          )
        }
      </article>`;
    })}`;
}
