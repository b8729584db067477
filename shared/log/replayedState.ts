/** The day that follows from sealed rows and what is kept outside them. */
import { replay } from "../domain/evolve.ts";
import type { DayEvent } from "../domain/events.ts";
import { emptyDay } from "../domain/state.ts";
import type { DayState } from "../domain/state.ts";
import { ERASED } from "../domain/text.ts";
import type { Json } from "./canonicalJson.ts";
import { commitmentIn } from "./chainForm.ts";

/** A row of the chain with its event, as text or as it reads. */
export interface ReplayedRow {
  readonly revision: number;
  readonly at: number;
  readonly canonical: string;
}

/** The texts that are kept, and where. */
export interface KeptTexts {
  readonly kept: readonly { readonly revision: number; readonly field: string; readonly value: string }[];
}

/** The day after these rows. A text that is not kept reads as erased: whether it may be gone is not judged here. */
export function replayedState(rows: readonly ReplayedRow[], texts: KeptTexts): DayState {
  return replay(emptyDay, replayedEvents(rows, texts));
}

/** The events of these rows with their texts in place. */
export function replayedEvents(
  rows: readonly ReplayedRow[],
  { kept }: KeptTexts,
): { event: DayEvent; at: number }[] {
  const values = new Map(kept.map(({ revision, field, value }) => [`${revision} ${field}`, value]));
  return rows.map(({ revision, at, canonical }) => {
    const sealed = JSON.parse(canonical) as Record<string, Json>;
    const event = Object.fromEntries(
      Object.entries(sealed).map(([field, value]) => [
        field,
        commitmentIn(value) === undefined ? value : (values.get(`${revision} ${field}`) ?? ERASED),
      ]),
    );
    return { event: event as unknown as DayEvent, at };
  });
}
