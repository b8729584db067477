/** What the programme team might do next with information sheets. Chosen by chance; a good part is refused. */
import type { InformationSheet } from "../../shared/domain/informationState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/** The programme team writes, publishes, orders and removes sheets. */
export function informationIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const { order, sheets } = day.information;
  const known = chance.of(order);
  const what = chance.weighted([
    [order.length < 4 ? 6 : 2, "set"],
    [known ? 6 : 0.5, "publish"],
    [known ? 1.5 : 0.2, "remove"],
    [order.length > 1 ? 2 : 0.2, "order"],
  ]);
  const sheetId = known ?? mint.id("sheet");
  switch (what) {
    case "set": {
      const figure = chance.of<Extract<CommandInput, { type: "setInformationSheet" }>["figure"]>([
        undefined,
        { kind: "table", columns: ["Wat", "Dagen"], rows: [[mint.text("cell"), "2"]] },
        { kind: "chart", of: "other", bars: [{ label: mint.text("bar"), value: chance.below(9) }] },
        { kind: "image", photo: mint.id("photo"), width: 400, height: 300 },
        { kind: "chart", of: "province", bars: [] },
      ]);
      return {
        type: "setInformationSheet",
        sheetId: chance.often(0.5) ? sheetId : mint.id("sheet"),
        title: chance.often(0.95) ? mint.text("sheetTitle") : "",
        text: chance.often(0.8) ? mint.text("sheetText") : "",
        ...(figure ? { figure } : {}),
        ...(chance.often(0.9) ? { alt: mint.text("alt") } : {}),
        ...(chance.often(0.5) ? { source: mint.text("source") } : {}),
      };
    }
    case "publish": {
      const sheet: InformationSheet | undefined = known && sheets[known];
      const published = chance.often(0.8) ? sheet?.publishedAt === undefined : chance.often(0.5);
      return { type: "publishInformationSheet", sheetId, published };
    }
    case "remove":
      return { type: "removeInformationSheet", sheetId };
    default: {
      const turned = [...order].reverse();
      return { type: "orderInformationSheets", order: chance.often(0.8) ? turned : turned.slice(1) };
    }
  }
}

/** Anything about sheets, of ones that may or may not be there. */
export function wildInformationIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const sheetId = chance.of([...Object.keys(day.information.sheets), mint.id("sheet")])!;
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  return [
    { type: "setInformationSheet", sheetId, title: text, text },
    { type: "publishInformationSheet", sheetId, published: chance.often(0.5) },
    { type: "removeInformationSheet", sheetId },
    { type: "showScene", scene: { kind: "information", sheetId, page: chance.below(3) } },
  ];
}
