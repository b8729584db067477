/** A day on which people typed these texts, as its record tells it. */
import type { DayRecord } from "../../shared/protocol/record.ts";
import { recorded } from "../record/recordedDay.ts";
import { storyDay } from "../record/storyDay.ts";
import { hostileTexts } from "./hostileTexts.ts";

export const texts = hostileTexts(200);

/** The story's record with a signal of each text. */
export function hostileRecord(): DayRecord {
  const record = recorded(storyDay().day.state, { names: true });
  const [signal] = record.signals;
  return {
    ...record,
    signals: texts.map((text, index) => ({ ...signal!, id: `s${index}` as never, text })),
  };
}
