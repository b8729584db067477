/** The sheet of an RSV as one viewer may see it: everyone reads all of it; which person wrote is for organisers. */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { seesEveryone } from "./organisers.ts";
import type { SheetField, SheetSlice, Signature } from "./sheetState.ts";
import type { DayState } from "./state.ts";

/** The slice of the topic `sheet:RSV`. */
export function redactSheets(sheet: SheetSlice, viewer: Viewer): SheetSlice {
  if (seesEveryone(viewer)) return sheet;
  return {
    ...sheet,
    fields: mapped(sheet.fields, (field: SheetField) => ({
      ...field,
      ...(field.last ? { last: unnamed(field.last) } : {}),
      ...(field.held ? { held: unnamed(field.held) } : {}),
      aside: field.aside.map(unnamed),
      history: field.history.map(unnamed),
    })),
    signatures: mapped(sheet.signatures, (each: Signature) => unnamed(each)),
    photos: sheet.photos.map(unnamed),
  };
}

/** An event of the topic `sheet:RSV` for this viewer, given the day just before it. */
export function redactSheetsEvent(event: DayEvent, viewer: Viewer, _before: DayState): WireEvent | null {
  return seesEveryone(viewer) ? event : unnamed(event);
}

/** The value without the person and the link. */
function unnamed<T extends object>(value: T): T {
  const { author: _author, by: _by, ...shown } = value as T & { author?: unknown; by?: unknown };
  return shown as T;
}

function mapped<K extends string, V>(record: Readonly<Record<K, V>>, change: (value: V) => V): Record<K, V> {
  return Object.fromEntries(Object.entries<V>(record).map(([key, value]) => [key, change(value)])) as Record<
    K,
    V
  >;
}
