/** What the frames came to: a table with a sign, a word and the figures, and the places that fail by name. */
import type { DayRecord } from "../../shared/protocol/record.ts";
import type { RecordFrameOutcome } from "../../shared/protocol/recordDivision.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { shape } from "./recordShapes.ts";
import { table } from "./recordTable.ts";

type Frame = DayRecord["frames"][number];
type Verdict = RecordFrameOutcome["verdict"];

/** So many places are named; what is over is counted. */
const NAMED = 8;

/** The frames with what they came to, and what people said of those that are not computed. */
export function frameTable(
  context: RecordContext,
  name: string,
  frames: readonly Frame[],
  outcomes: readonly RecordFrameOutcome[],
): Markup {
  const { record, text } = context;
  return table(
    text.tableOf(name),
    [text.map.frame, text.map.frameResult],
    frames.map((frame) => {
      const outcome = outcomes.find((each) => each.frame === frame.id);
      const judged = record.division?.judgements.find((each) => each.frame === frame.id);
      const result = outcome
        ? [verdict(context, outcome.verdict), figures(context, outcome)]
        : judged
          ? [
              verdict(context, judged.verdict),
              judged.note !== undefined && html`<p>${context.words(judged.note)}</p>`,
            ]
          : html`<p class="soft">${text.map.frameNotJudged}</p>`;
      return [
        [context.own(frame.text), html` <small>${frame.hard ? text.hardFrame : text.softFrame}</small>`],
        result,
      ];
    }),
  );
}

/** "past niet: Er zijn hoogstens 20 RSV's." for a list of what was broken. */
export function brokenThen(context: RecordContext, outcomes: readonly RecordFrameOutcome[]): Content {
  const broken = outcomes.filter(({ verdict }) => verdict === "broken").map(({ frame }) => frame);
  const texts = context.record.frames.filter(({ id }) => broken.includes(id)).map((each) => each.text);
  return (
    texts.length > 0 && html`<p class="note-line">${context.text.map.versionBroken(texts.join(" "))}</p>`
  );
}

function verdict({ text }: RecordContext, which: Verdict): Markup {
  const sign = which === "ok" ? "done" : which;
  return html`<p class="state">${shape(sign)} ${text.map.verdicts[which]}</p>`;
}

function figures(context: RecordContext, { kind, counted, of, places = [] }: RecordFrameOutcome): Content {
  const { map } = context.text;
  if (counted === undefined || of === undefined) return html`<p class="soft">${map.frameFte}</p>`;
  const say = map.frameCounts[kind as keyof typeof map.frameCounts];
  const names = places.map((id) => placeName(context, id));
  const shown = names.slice(0, NAMED);
  const more = names.length > NAMED ? ` ${map.framePlacesMore(names.length - NAMED)}` : "";
  return [
    html`<p>${say ? say(counted, of) : `${counted} / ${of}`}</p>`,
    names.length > 0 && html`<p class="soft">${map.frameFails(shown.join(", ") + more)}</p>`,
  ];
}

function placeName(context: RecordContext, id: string): string {
  const municipality = context.record.division?.municipalities.find(({ code }) => code === id);
  if (municipality) return municipality.name;
  const region = context.region(id as never);
  return region === id ? context.rsv(id as never) : region;
}
