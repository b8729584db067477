/** How it was, and who was missed: the sections of the record that the atmosphere report is made of. */
import { html } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";
import { lines } from "./recordProposal.ts";
import { table } from "./recordTable.ts";

/** "Hoe was het?", moment by moment; nothing where it was not asked. */
export function pulseSection(context: RecordContext): Content {
  const { record, text, own } = context;
  if (record.pulse.length === 0) return null;
  const { hall } = text;
  return html`<section aria-labelledby="pulse">
    <h2 class="sec" id="pulse">${hall.howWasIt}</h2>
    <p class="intro">${hall.pulseIntro}</p>
    ${record.pulse.map(({ title, count, status, faces, lines: said, hidden }) => {
      const marked = said.filter((line) => line.marked);
      const rest = said.filter((line) => !line.marked);
      return html`<h3>${own(title)}</h3>
        <p>${hall.letKnow(count)} ${status === "open" && hall.stillOpen}</p>
        ${table(
          hall.facesTable,
          faces.map(({ face }) => hall.faces[face]),
          [faces.map((each) => html`<span class="num">${each.count}</span>`)],
        )}
        ${
          marked.length > 0 &&
          html`<h4>${hall.marked}</h4>
            ${lines(marked.map((line) => context.words(line.text)))}`
        }
        ${
          rest.length > 0 &&
          html`<h4>${marked.length > 0 ? hall.otherLines : hall.lines}</h4>
            ${lines(rest.map((line) => context.words(line.text)))}`
        }
        ${
          hidden.length > 0 &&
          html`<p class="soft">
            ${hall.hidden(hidden.length)}
            ${hidden.map(({ reason }, index) => [index > 0 && ", ", context.words(reason)])}
          </p>`
        }`;
    })}
  </section>`;
}

/** "Wie missen we nog?": who will be invited; nothing where nobody was noted. */
export function invitationsSection(context: RecordContext): Content {
  const { record, text } = context;
  if (record.invitations.length === 0) return null;
  const { hall } = text;
  return html`<section aria-labelledby="invitations">
    <h2 class="sec" id="invitations">${hall.missing}</h2>
    <p class="intro">${hall.missingIntro}</p>
    ${lines(
      record.invitations.map(({ organisation, sector, region, inviter, from }) => {
        const facts = [
          ...(sector ? [text.sectors[sector]] : []),
          ...(region ? [context.region(region)] : []),
          ...(from ? [hall.fromNote] : []),
        ];
        return [
          html`<b>${organisation}</b>`,
          facts.length > 0 && html` <small>${facts.join(", ")}</small>`,
          inviter !== undefined && html` <small>${hall.inviter} ${context.words(inviter)}</small>`,
        ];
      }),
    )}
  </section>`;
}
