/** Boards in the record: their notes by lane, signed as the board promised. */
import type { RecordBoard } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Markup } from "./html.ts";
import type { RecordContext } from "./recordContext.ts";

/** The section of the boards, with a line for those that stayed empty. */
export function boardsSection(context: RecordContext): Markup {
  const { record, text } = context;
  const used = ({ notes, hidden, withdrawn, photos, hiddenPhotos }: RecordBoard) =>
    notes.length + hidden.length + withdrawn > 0 || photos !== undefined || hiddenPhotos !== undefined;
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
    <h3>${context.own(board.title)}</h3>
    <p class="soft">
      ${context.own(board.question)}
      ${stripped ? text.boardAuthorshipWithoutNames : text.boardAuthorship[board.authorship]}
    </p>
    <div class="lanes">
      ${board.lanes.map((lane) => {
        const notes = board.notes.filter((note) => note.lane === lane.id);
        return html`<section class="lane">
          <h4>${context.own(lane.title)}<small>${text.noteCount(notes.length)}</small></h4>
          ${
            notes.length === 0
              ? html`<p class="soft">${text.laneEmpty}</p>`
              : html`<ul class="notes">
                  ${notes.map((note) => noteItem(context, note, lane.paper, board))}
                </ul>`
          }
        </section>`;
      })}
    </div>
    ${
      board.clusters.length > 0 &&
      html`<p class="note-line">
        ${text.clusters(
          context.list(board.clusters.map(({ name, notes }) => text.cluster(name ?? text.erased, notes))),
        )}
      </p>`
    }
    ${board.photos && html`<div class="photos">${board.photos.map((photo) => photoFigure(context, photo))}</div>`}
    ${board.hiddenPhotos && html`<p class="note-line">${text.hiddenPhotos(board.hiddenPhotos.length, board.hiddenPhotos.map((reason) => reason ?? text.erased).join("; "))}</p>`}
    ${board.hidden.length > 0 && html`<p class="note-line">${text.hidden(board.hidden.length, reasons.join("; "))}</p>`}
    ${board.withdrawn > 0 && html`<p class="note-line">${text.withdrawn(board.withdrawn)}</p>`}
  </article>`;
}

/** A sheet of paper; where the photo is not kept any more, what was on it. */
function photoFigure(context: RecordContext, shown: NonNullable<RecordBoard["photos"]>[number]): Markup {
  const source = context.photo(shown.photo);
  const alt = shown.alt ?? context.text.erased;
  const caption = shown.caption === undefined ? undefined : context.words(shown.caption);
  const who = shown.by?.organisation ?? shown.by?.name;
  return html`<figure class="photo">
    ${source === undefined ? html`<p>${context.words(shown.alt)}</p>` : html`<img src="${source}" alt="${alt}" />`}
    <figcaption>
      ${caption ?? context.words(shown.alt)}${who && html`<span class="by"> ${who}</span>`}
    </figcaption>
  </figure>`;
}

function noteItem(
  context: RecordContext,
  note: RecordBoard["notes"][number],
  paper: string,
  board: RecordBoard,
): Markup {
  const { text: words, by, under, cluster } = note;
  const { text } = context;
  const name = by?.name === undefined ? undefined : (by.name ?? text.erased);
  const signed = [name, by?.organisation].filter((each) => each !== undefined).join(", ");
  const head = under && board.notes.find(({ id }) => id === under);
  const group = cluster && board.clusters.find(({ id }) => id === cluster);
  const told = [
    group && text.inCluster(group.name ?? text.erased),
    head && text.mergedUnder(head.text ?? text.erased),
    note.pinned && text.pinned,
    note.late && text.late,
    note.entered && text.enteredNote,
    note.became && text.became(note.became.map((kind) => text.becameKinds[kind])),
  ].filter((each) => typeof each === "string");
  return html`<li class="note ${paper}">
    <p>${context.words(words)}</p>
    ${signed !== "" && html`<p class="by">${signed}</p>`}
    ${told.length > 0 && html`<p class="by">${told.join(" · ")}</p>`}
  </li>`;
}
