/** Making information sheets: rules for the programme team alone, apart from what a phone carries. */
import type { CommandOf } from "./commands.ts";
import type { DayEvent } from "./events.ts";
import { isPublished } from "./information.ts";
import { informationMaximum } from "./informationState.ts";
import type { InformationContent, InformationSetup } from "./informationState.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { lengthOf } from "./text.ts";

export const informationDeciders = {
  setInformationSheet: (state, command, { actor }) => {
    const { type: _type, sheetId, ...typed } = command;
    const content = contentOf(typed);
    const fault = faultOf(content);
    if (fault) return { accepted: false, refusal: fault };
    const { sheets, order } = state.information;
    const known = entry(sheets, sheetId);
    if (known && sameContent(known, content)) return refuse("alreadyDone");
    if (!known && order.length >= informationMaximum.sheets) {
      return refuse("tooMuchInformation", { max: informationMaximum.sheets });
    }
    return accept({ type: "informationSheetSet", sheetId, ...content, ...linkOf(actor) });
  },

  publishInformationSheet: (state, { sheetId, published }, { actor }) => {
    const sheet = entry(state.information.sheets, sheetId);
    if (!sheet) return refuse("unknownInformation");
    if (isPublished(sheet) === published) return refuse("alreadyDone");
    const type = published ? "informationSheetPublished" : "informationSheetWithdrawn";
    return accept({ type, sheetId, ...linkOf(actor) });
  },

  removeInformationSheet: (state, { sheetId }, { actor }) =>
    entry(state.information.sheets, sheetId)
      ? accept({ type: "informationSheetRemoved", sheetId, ...linkOf(actor) })
      : refuse("alreadyDone"),

  orderInformationSheets: (state, { order }, { actor }) => {
    const known = state.information.order;
    // Somebody else added or removed one meanwhile: the maker looks again.
    if (order.length !== known.length || !known.every((id) => order.includes(id)))
      return refuse("informationChanged");
    if (order.every((id, index) => id === known[index])) return refuse("alreadyDone");
    return accept({ type: "informationSheetsOrdered", order, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** The events with which the sheets of a template are on the day from its beginning, for everyone to read. */
export function sheetsOfTemplate(sheets: readonly InformationSetup[]): DayEvent[] {
  return sheets.flatMap(({ id, content }) => {
    const fault = faultOf(content);
    if (fault) throw new Error(`the sheet ${id} of the template is refused: ${fault.code}`);
    return [
      { type: "informationSheetSet", sheetId: id, ...content } as const,
      { type: "informationSheetPublished", sheetId: id } as const,
    ];
  });
}

/** Words belong to what they describe: nothing is kept of an image that went. */
function contentOf(typed: Omit<CommandOf<"setInformationSheet">, "type" | "sheetId">): InformationContent {
  const { title, text, figure, alt, source } = typed;
  return {
    title,
    text,
    ...(figure ? { figure } : {}),
    ...(figure?.kind === "image" && alt ? { alt } : {}),
    ...(source ? { source } : {}),
  };
}

function faultOf({ title, text, figure, alt, source }: InformationContent): Refusal | undefined {
  if (title === "") return { code: "informationUntitled" };
  if (text === "" && !figure) return { code: "informationEmpty" };
  const long =
    tooLong(title, informationMaximum.title) ??
    tooLong(text, informationMaximum.text) ??
    tooLong(source ?? "", informationMaximum.source) ??
    tooLong(alt ?? "", informationMaximum.alt);
  if (long || !figure) return long;
  switch (figure.kind) {
    case "image":
      return alt ? undefined : { code: "altMissing" };
    case "table": {
      const { columns, rows } = figure;
      const cells = [columns, ...rows].flat();
      const fits =
        columns.length >= 1 &&
        columns.length <= informationMaximum.columns &&
        rows.length >= 1 &&
        rows.length <= informationMaximum.rows &&
        rows.every((row) => row.length === columns.length);
      const letters = cells.reduce((sum, cell) => sum + lengthOf(cell), 0);
      if (
        !fits ||
        letters > informationMaximum.table ||
        cells.some((cell) => lengthOf(cell) > informationMaximum.cell)
      )
        return { code: "tableWrong" };
      return undefined;
    }
    case "chart": {
      const { bars, unit } = figure;
      const labels = new Set(bars.map(({ label }) => label));
      const fits =
        bars.length >= 1 &&
        bars.length <= informationMaximum.bars &&
        labels.size === bars.length &&
        !labels.has("");
      const readable =
        bars.every(
          ({ label, value }) => lengthOf(label) <= informationMaximum.label && value >= 0 && value <= 1e12,
        ) && lengthOf(unit ?? "") <= informationMaximum.unit;
      return fits && readable ? undefined : { code: "chartWrong" };
    }
  }
}

function tooLong(text: string, max: number): Refusal | undefined {
  return lengthOf(text) > max ? { code: "contributionTooLong", values: { max } } : undefined;
}

function sameContent(known: InformationContent, next: InformationContent): boolean {
  const plain = ({ title, text, figure, alt, source }: InformationContent) =>
    JSON.stringify([title, text, figure, alt, source]);
  return plain(known) === plain(next);
}
