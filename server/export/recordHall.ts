/** The rest of the record: signals, boards, programme, frames, who took part, planning, and the log's head. */
import type { RecordBoard } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { whoOf } from "./recordDecisions.ts";

/** A table that scrolls on a narrow screen and breaks between rows on paper. */
function table(name: string, heads: readonly string[], rows: readonly (readonly Content[])[]): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}">
    <table class="tbl">
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

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
          titles.get(signal.proposal) ?? "",
        ]),
      )
    }
  </section>`;
}

export function boardsSection(context: RecordContext): Markup {
  const { record, text } = context;
  const used = ({ notes, hidden, withdrawn }: RecordBoard) => notes.length + hidden.length + withdrawn > 0;
  const empty = record.boards.filter((board) => !used(board));
  return html`<section aria-labelledby="boards">
    <h2 class="sec" id="boards">${text.boards}</h2>
    <p class="intro">${text.boardsIntro}</p>
    ${record.boards.filter(used).map((board) => boardArticle(context, board))}
    ${empty.length > 0 && html`<p class="note-line">${text.boardsEmpty(context.list(empty.map(({ title }) => title)))}</p>`}
  </section>`;
}

function boardArticle(context: RecordContext, board: RecordBoard): Markup {
  const { record, text } = context;
  const stripped = board.authorship === "named" && !record.names;
  // Few enough to stay together on one page of paper.
  const few = board.notes.length <= 12;
  const reasons = board.hidden.map(({ reason }) => reason ?? text.erased);
  return html`<article class="${few ? "board small" : "board"}">
    <h3>${board.title}</h3>
    <p class="soft">
      ${board.question}
      ${stripped ? text.boardAuthorshipWithoutNames : text.boardAuthorship[board.authorship]}
    </p>
    <div class="lanes">
      ${board.lanes.map((lane) => {
        const notes = board.notes.filter((note) => note.lane === lane.id);
        return html`<section class="lane">
          <h4>${lane.title}<small>${text.noteCount(notes.length)}</small></h4>
          ${
            notes.length === 0
              ? html`<p class="soft">${text.laneEmpty}</p>`
              : html`<ul class="notes">
                  ${notes.map((note) => noteItem(context, note, lane.paper))}
                </ul>`
          }
        </section>`;
      })}
    </div>
    ${board.hidden.length > 0 && html`<p class="note-line">${text.hidden(board.hidden.length, reasons.join("; "))}</p>`}
    ${board.withdrawn > 0 && html`<p class="note-line">${text.withdrawn(board.withdrawn)}</p>`}
  </article>`;
}

function noteItem(context: RecordContext, { text, by }: RecordBoard["notes"][number], paper: string): Markup {
  const name = by?.name === undefined ? undefined : (by.name ?? context.text.erased);
  const signed = [name, by?.organisation].filter((each) => each !== undefined).join(", ");
  return html`<li class="note ${paper}">
    <p>${context.words(text)}</p>
    ${signed !== "" && html`<p class="by">${signed}</p>`}
  </li>`;
}

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

export function participantsSection(context: RecordContext): Markup {
  const { record, text } = context;
  const { participants, delegations } = record;
  if (participants.count === 0) {
    return html`<section aria-labelledby="participants">
      <h2 class="sec" id="participants">${text.participants}</h2>
      <p class="empty">${text.noParticipants}</p>
    </section>`;
  }
  const sectors = participants.bySector.map(({ sector, count }) => [text.sectors[sector], count] as const);
  const regions = participants.byRegion.map(({ region, count }) => [context.region(region), count] as const);
  return html`<section aria-labelledby="participants">
    <h2 class="sec" id="participants">${text.participants}</h2>
    <p class="intro">${text.participantsIntro(participants.count, participants.organisations.length)}</p>
    <div class="two">
      <div>
        <h3>${text.perSector}</h3>
        ${countList(sectors)}
      </div>
      <div>
        <h3>${text.perRegion}</h3>
        ${countList(regions)}
        <p class="note-line">${text.perRegionNote}</p>
      </div>
    </div>
    <h3>${text.organisations}</h3>
    ${table(
      text.tableOf(text.organisations),
      [text.organisation, text.sector, text.regions, text.people],
      participants.organisations.map((each) => [
        each.organisation,
        text.sectors[each.sector],
        context.regions(each.regions.map(({ region }) => region)),
        each.count,
      ]),
    )}
    ${participants.people && peopleTable(context)}
    <h3>${text.delegations}</h3>
    <p>${text.delegationsIntro(delegations.count)} ${text.seatPolicy[delegations.seatPolicy]}</p>
    ${perRegionList(context, delegations.seats)}
    ${
      delegations.absent.length > 0 &&
      html`<h3>${text.absent}</h3>
        ${perRegionList(context, delegations.absent)}`
    }
  </section>`;
}

function peopleTable(context: RecordContext): Markup {
  const { record, text } = context;
  const people = record.participants.people ?? [];
  return html`<h3>${text.peopleByName}</h3>
    ${table(
      text.tableOf(text.peopleByName),
      [text.name, text.organisation, text.regions],
      people.map((person) => [
        context.words(person.name),
        person.organisation,
        context.regions(person.regions),
      ]),
    )}`;
}

function countList(rows: readonly (readonly [string, number])[]): Markup {
  return html`<dl class="counts">
    ${rows.map(
      ([name, count]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${count}</dd>
        </div>`,
    )}
  </dl>`;
}

type Seated = {
  readonly organisation: string;
  readonly region: RecordContext["record"]["regions"][number]["id"];
};

function perRegionList(context: RecordContext, seats: readonly Seated[]): Markup {
  const rows = context.record.regions
    .map(({ id, name }) => ({ name, here: seats.filter(({ region }) => region === id) }))
    .filter(({ here }) => here.length > 0);
  return html`<dl class="facts tight">
    ${rows.map(
      ({ name, here }) =>
        html`<div>
          <dt>${name} <b>${here.length}</b></dt>
          <dd>${here.map(({ organisation }) => organisation).join(", ")}</dd>
        </div>`,
    )}
  </dl>`;
}

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
