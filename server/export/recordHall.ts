/** The rest of the record: signals, programme, frames, planning, and the log's head. */
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordSignal } from "../../shared/protocol/record.ts";
import type { RecordContext } from "./recordContext.ts";
import { correctedHere } from "./recordCorrections.ts";
import { whoOf } from "./recordObjections.ts";
import { shape } from "./recordShapes.ts";
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
        [text.signal, text.from, text.about, text.signalState],
        record.signals.map((signal) => [
          [
            context.words(signal.text),
            fromObjection(context, signal),
            correctedHere(context, { kind: "signal", signal: signal.n }),
          ],
          fromWhom(context, signal),
          context.own(titles.get(signal.proposal ?? ("" as never)) ?? ""),
          signalState(context, signal),
        ]),
      )
    }
  </section>`;
}

/** A concern came from a delegation; what was added afterwards is about a region. */
function fromWhom(context: RecordContext, signal: RecordSignal): string {
  return signal.round === undefined && signal.organisation === undefined
    ? context.regions(signal.regions)
    : whoOf(context, signal);
}

function fromObjection({ record, text }: RecordContext, { objection }: RecordSignal): Content {
  const found = record.objections.find(({ id }) => id === objection);
  if (!found) return null;
  return html` <a class="soft" href="#objection-${found.n}">${text.signalFromObjection(found.n)}</a>`;
}

/** How far it is, who takes it up, and what happens with it. */
function signalState({ text, words, date }: RecordContext, signal: RecordSignal): Content {
  const { status, owner, followUp, dueOn } = signal;
  return [
    html`<p class="state of-${status}">
      ${shape(status === "answered" ? "done" : status)} ${text.signalStates[status]}
    </p>`,
    owner !== undefined &&
      html`<p>
        <b>${text.signalOwner}:</b>
        ${words(owner)}${dueOn !== undefined && `, ${text.signalDue(date(dueOn))}`}
      </p>`,
    followUp !== undefined && html`<p><b>${text.followUp}:</b> ${words(followUp)}</p>`,
  ];
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
        context.own(part.title),
        context.own(part.place ?? ""),
        html`<span class="num">${visits(part.id).join("; ")}</span>`,
      ]),
    )}
  </section>`;
}

/** The section of the frames by group; nothing where there are none. */
export function framesSection({ record, text, own }: RecordContext): Content {
  if (record.frames.length === 0) return null;
  const groups = [...new Set(record.frames.map(({ group }) => group))];
  return html`<section aria-labelledby="frames-list">
    <h2 class="sec" id="frames-list">${text.frames}</h2>
    <p class="intro">${text.framesIntro}</p>
    ${groups.map(
      (group) =>
        html`<h3>${own(group)}</h3>
          <ul class="frames">
            ${record.frames
              .filter((frame) => frame.group === group)
              .map(
                (frame) =>
                  html`<li>
                    <span>${frame.hard ? text.hardFrame : text.softFrame}</span>${own(frame.text)}
                  </li>`,
              )}
          </ul>`,
    )}
  </section>`;
}

/** The section of what comes after the day; nothing where nothing is planned. */
export function planningSection({ record, text, own }: RecordContext): Content {
  if (record.planning.length === 0) return null;
  return html`<section aria-labelledby="planning">
    <h2 class="sec" id="planning">${text.planning}</h2>
    ${table(
      text.tableOf(text.planning),
      [text.when, text.what],
      record.planning.map(({ when, what }) => [own(when), own(what)]),
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
        ${record.log.revision === undefined ? text.checkLater : text.checkRevision(record.log.revision)} ·
        ${text.dayCode(record.day.code)} · ${record.generatedAt}
      </p>
    </div>
  </section>`;
}
