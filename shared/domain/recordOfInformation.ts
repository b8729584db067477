/** The information sheets as the record tells them: those that everyone may read. */
import type { DayRecord } from "../protocol/record.ts";
import { publishedSheets } from "./information.ts";
import type { InformationSheet } from "./informationState.ts";
import { instantText } from "./instant.ts";
import type { DayState } from "./state.ts";
import { typedWords } from "./text.ts";

type Told = DayRecord["information"][number];

/** The published sheets in their order. */
export function informationRecord({ information }: DayState): Told[] {
  return publishedSheets(information).map((sheet) => ({
    id: sheet.id,
    title: typedWords(sheet.title),
    text: typedWords(sheet.text),
    ...(sheet.source === undefined ? {} : { source: typedWords(sheet.source) }),
    publishedAt: instantText(sheet.publishedAt ?? sheet.changedAt),
    ...figureOf(sheet),
  }));
}

function figureOf({ figure, alt }: InformationSheet): Pick<Told, "figure"> {
  if (!figure) return {};
  return { figure: figure.kind === "image" ? { ...figure, alt: typedWords(alt ?? "") } : figure };
}
