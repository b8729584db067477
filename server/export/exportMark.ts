/** What stands on every page of a file that must not be taken for the adopted record of a real day. */
import type { DayState } from "../../shared/domain/state.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";

const words = {
  nl: { practice: "OEFENING", draft: "CONCEPT" },
  en: { practice: "REHEARSAL", draft: "DRAFT" },
} as const;

/** The word that stands on what is made of a rehearsal; undefined of a real day. */
export function practiceMark({ setup }: Pick<DayState, "setup">, language: "nl" | "en"): string | undefined {
  return setup?.practice ? words[language].practice : undefined;
}

/** A line across the top of a page, on screen and on paper. */
export const practiceStyle = `.practice-mark{margin:0;padding:.3em;background:#ffd84d;color:#14213d;font-weight:800;letter-spacing:.12em;text-align:center;print-color-adjust:exact;-webkit-print-color-adjust:exact}`;

/** OEFENING of a rehearsal, CONCEPT of what is not adopted, or both; undefined for an adopted record. */
export function markOf(
  { provisional }: Pick<DayRecord, "provisional">,
  { setup }: Pick<DayState, "setup">,
  language: "nl" | "en",
): string | undefined {
  const practice = practiceMark({ setup }, language);
  const marks = [...(practice ? [practice] : []), ...(provisional ? [words[language].draft] : [])];
  return marks.length > 0 ? marks.join(" · ") : undefined;
}
