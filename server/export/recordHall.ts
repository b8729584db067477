/** The rest of the record: signals, programme, frames, planning, and the log's head. */
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { whoOf } from "./recordDecisions.ts";
import { table } from "./recordTable.ts";

/** The section of signals, as a table. */
export function signalsSection(context: RecordContext): Markup {
  const { record, text } = context;
  const titles = new Map(record.proposals.map(({ id, title }) => [id, title]));
  return html`<section aria-labelledby="signals">
    <h2 class="sec" id="signals">${text.signals}</h2>
    <p class="intro">${record.signals.length === 0 ? text.noSignals : text.signalsIntro}</p>
    ${
      record.signals.length > 0 &&
      table(
        text.tableOf(text.signals),
        [text.signal, text.from, text.about],
        record.signals.map((signal) => [
          context.words(signal.text),
          whoOf(context, signal),
          signal.proposal ? (titles.get(signal.proposal) ?? "") : "",
        ]),
      )
    }
  </section>`;
}

/** The section of the programme: what was planned beside what happened. */
export function programmeSection(context: RecordContext): Markup {
  const { record, text } = context;
  const { planned, actual } = record.programme;
  const visits = (part: string) =>
    actual
      .filter((visit) => visit.part === part)
      .map(({ startedAt, endedAt }) =>
        endedAt === undefined
          ? text.goingOn(context.time(startedAt))
          : text.fromTo(context.time(startedAt), context.time(endedAt)),
      );
  return html`<section aria-labelledby="programme">
    <h2 class="sec" id="programme">${text.programme}</h2>
    ${table(
      text.tableOf(text.programme),
      [text.planned, text.part, text.place, text.actual],
      planned.map((part) => [
        html`<span class="num"
          >${context.planned(part.startsAt)} <small>${text.minutes(part.minutes)}</small></span
        >`,
        part.title,
        part.place ?? "",
        html`<span class="num">${visits(part.id).join("; ")}</span>`,
      ]),
    )}
  </section>`;
}

/** The section of the frames by group; nothing where there are none. */
export function framesSection({ record, text }: RecordContext): Content {
  if (record.frames.length === 0) return null;
  const groups = [...new Set(record.frames.map(({ group }) => group))];
  return html`<section aria-labelledby="frames-list">
    <h2 class="sec" id="frames-list">${text.frames}</h2>
    <p class="intro">${text.framesIntro}</p>
    ${groups.map(
      (group) =>
        html`<h3>${group}</h3>
          <ul class="frames">
            ${record.frames
              .filter((frame) => frame.group === group)
              .map(
                (frame) =>
                  html`<li><span>${frame.hard ? text.hardFrame : text.softFrame}</span>${frame.text}</li>`,
              )}
          </ul>`,
    )}
  </section>`;
}

/** The section of what comes after the day; nothing where nothing is planned. */
export function planningSection({ record, text }: RecordContext): Content {
  if (record.planning.length === 0) return null;
  return html`<section aria-labelledby="planning">
    <h2 class="sec" id="planning">${text.planning}</h2>
    ${table(
      text.tableOf(text.planning),
      [text.when, text.what],
      record.planning.map(({ when, what }) => [when, what]),
    )}
  </section>`;
}

/** The log's head, with which anyone can see whether the log is still the one this was made of. */
export function checkSection({ record, text }: RecordContext): Markup {
  const groups = record.log.hash.match(/.{1,4}/g) ?? [];
  return html`<section aria-labelledby="check">
    <h2 class="sec" id="check">${text.check}</h2>
    <p>${text.checkText}</p>
    <div class="verify">
      <p class="label">${text.checkCode}</p>
      <p class="hash">${groups.join(" ")}</p>
      <p class="soft">
        ${text.checkRevision(record.log.revision)} · ${text.dayCode(record.day.code)} · ${record.generatedAt}
      </p>
    </div>
  </section>`;
}
