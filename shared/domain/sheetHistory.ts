/**
 * What was written in a field before. The log holds every text that was ever acknowledged; a screen carries what can
 * be wanted back: of one stretch of writing the last text, and an earlier one where words of it went.
 */
import type { RsvId, SheetFieldId } from "./ids.ts";
import type { DayEvent } from "./events.ts";
import type { WrittenText } from "./sheetState.ts";

/** So many texts of a field are carried by screens, newest last. */
export const KEPT_TEXTS = 12;
/** A text that lost no more words than this is taken up in the one after it. */
const FEW_WORDS = 3;

/** The texts of a field with this one after them, as far as they are carried. */
export function keptHistory(history: readonly WrittenText[], next: WrittenText): WrittenText[] {
  const last = history.at(-1);
  const goesOn =
    last !== undefined &&
    last.pen === next.pen &&
    last.placed === next.placed &&
    lostWords(last.text, next.text) <= FEW_WORDS;
  return [...(goesOn ? history.slice(0, -1) : history), next].slice(-KEPT_TEXTS);
}

/** Every text that was acknowledged for a field, oldest first, from the log of the day. */
export function wholeHistory(
  entries: Iterable<{ readonly event: DayEvent; readonly at: number }>,
  rsvId: RsvId,
  fieldId: SheetFieldId,
): WrittenText[] {
  const history: WrittenText[] = [];
  for (const { event, at } of entries) {
    if (event.type !== "fieldWritten" && event.type !== "textSetAside") continue;
    if (event.rsvId !== rsvId || event.fieldId !== fieldId) continue;
    const { text, writer, author, by } = event;
    const placed = event.type === "fieldWritten";
    const pen = event.type === "fieldWritten" ? event.pen : event.textId;
    history.push({ pen, text, writer, ...(author ? { author } : {}), ...(by ? { by } : {}), at, placed });
  }
  return history;
}

/** How many words of a text are not in the other, each counted as often as it is there. */
function lostWords(text: string, other: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(other)) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of wordsOf(text)) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else lost += 1;
  }
  return lost;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
