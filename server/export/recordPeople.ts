/** Who took part: numbers, organisations, delegations, and people by name when names were asked for. */
import { html } from "./html.ts";
import type { Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { table } from "./recordTable.ts";

/** The section of who took part. */
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
