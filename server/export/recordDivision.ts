/** The division of the country: the map, the RSVs, the frames and what changed. */
import { divisionSvg } from "../../shared/division/divisionSvg.ts";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import type { MapFacts } from "../../shared/division/mapFacts.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import type { RecordDivision } from "../../shared/protocol/recordDivision.ts";
import { html, Markup } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { divisionFigures, divisionVersions, subgroupsPart } from "./recordDivisionStory.ts";
import { frameTable } from "./recordFrames.ts";
import { factList, lines } from "./recordProposal.ts";
import { table } from "./recordTable.ts";

/** The section of the division; nothing on a day without one. */
export function divisionSection(context: RecordContext): Content {
  const { division } = context.record;
  if (!division) return null;
  const { text } = context;
  const { now, loaded, borders } = division;
  return html`<section aria-labelledby="division">
    <h2 class="sec" id="division">${text.map.division}</h2>
    <p class="intro">${text.map.divisionBasis[now.basis](now.rsvs.length, now.version ?? 1)}</p>
    <figure class="map">
      ${mapOf(context, division)}
      <figcaption class="note-line">
        ${text.map.mapCaption} ${loaded ? text.map.factsLoaded : text.map.factsOf2023}
        ${borders && borders.attribution}
      </figcaption>
    </figure>
    <h3>${text.map.rsvs}</h3>
    ${rsvTable(context, now)} ${changedPart(context, division)}
    <h3>${text.map.frameTest}</h3>
    ${frameTable(context, text.map.frameTest, context.record.frames, now.frames)} ${whiteSpots(context, now)}
    ${perRsv(context, now)} ${divisionVersions(context, division)} ${subgroupsPart(context, division)}
    ${divisionFigures(context, division)}
  </section>`;
}

/** Drawn by our own hand out of names that arrive as text; see divisionSvg. */
function mapOf({ language, text }: RecordContext, division: RecordDivision): Markup {
  const { municipalities, loaded, now } = division;
  const facts: MapFacts = {
    municipalities: new Map(
      municipalities.map(({ code, name, region, q, r }) => [code, { code, name, province: region, q, r }]),
    ),
    neighbours: loaded ? new Map() : facts2023.neighbours,
  };
  const rsvs = now.rsvs.map(({ id, n, name, municipalities }): Rsv => ({
    id,
    n,
    name,
    home: "" as never,
    municipalities: municipalities.map(({ code }) => code),
  }));
  return new Markup(
    divisionSvg({ title: text.map.mapTitle(rsvs.length), language, rsvs, facts, mapOnly: true }),
  );
}

function rsvTable(context: RecordContext, { rsvs }: RecordDivision["now"]): Markup {
  const { text } = context;
  const { map } = text;
  return table(
    text.tableOf(map.rsvs),
    [map.letter, map.rsv, map.municipalities, map.provinces, map.members, map.commitment],
    rsvs.map(({ letter, name, municipalities, regions, members, commitment }) => [
      html`<b class="letter">${letter}</b>`,
      context.own(name),
      html`<span class="num">${municipalities.length}</span>`,
      regions.map(context.region).join(", "),
      html`<span class="num">${members.length}</span>`,
      commitment
        ? [
            map.commitmentYes,
            commitment.note !== undefined && html` <small>${context.words(commitment.note)}</small>`,
          ]
        : html`<span class="soft">${map.commitmentNo}</span>`,
    ]),
  );
}

function changedPart({ language, text }: RecordContext, { now }: RecordDivision): Content {
  const changes = now.changedFromBid[language];
  return html`<h3>${text.map.changed}</h3>
    <p class="soft">${text.map.changedFromBid}</p>
    ${
      changes.length === 0
        ? html`<p>${text.map.changedNothing}</p>`
        : html`<ul class="changes">
            ${changes.map((change) => html`<li>${change}</li>`)}
          </ul>`
    }`;
}

function whiteSpots(context: RecordContext, { whiteSpots: spots }: RecordDivision["now"]): Content {
  const { text } = context;
  if (spots.length === 0) return null;
  return html`<h3>${text.map.whiteSpots}</h3>
    ${lines(
      spots.map(({ name, kwartiermaker }) => [
        html`<b>${name}</b> `,
        kwartiermaker
          ? [
              `${text.map.kwartiermaker}. `,
              kwartiermaker.note !== undefined && context.words(kwartiermaker.note),
            ]
          : html`<span class="soft">${text.map.kwartiermakerNone}</span>`,
      ]),
    )}`;
}

function perRsv(context: RecordContext, { rsvs, otherMembers }: RecordDivision["now"]): Content {
  const { text } = context;
  const { map } = text;
  return html`<h3>${map.perRsv}</h3>
    ${rsvs.map(({ letter, name, municipalities, members, sectors }) => {
      const missing = sectors.filter(({ count }) => count === 0).map(({ sector }) => text.sectors[sector]);
      return html`<article class="rsv">
        <h4><b class="letter">${letter}</b> ${context.own(name)}</h4>
        <p class="note-line">${map.municipalityCount(municipalities.length)}</p>
        <p class="places">
          ${municipalities.map(
            (each, index) => html`${index > 0 && ", "}${each.name} <small>${each.code}</small>`,
          )}
        </p>
        ${factList([
          [
            map.members,
            [
              members.length === 0
                ? map.membersNone
                : members
                    .map(({ organisation, sector }) => `${organisation} (${text.sectors[sector]})`)
                    .join(", "),
              missing.length > 0 &&
                members.length > 0 &&
                html`<span class="note-line">${map.sectorsMissing(missing.join(", "))}</span>`,
            ],
          ],
        ])}
      </article>`;
    })}
    ${
      otherMembers.length > 0 &&
      html`<h4>${map.otherMembers}</h4>
        ${lines(otherMembers.map(({ organisation, rsv }) => `${organisation}, ${rsv}`))}`
    }`;
}
