/** What stands on every page of a file that must not be taken for the adopted record of a real day. */
import type { DayState } from "../../shared/domain/state.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";

const words = {
  nl: { practice: "OEFENING", draft: "CONCEPT" },
  en: { practice: "REHEARSAL", draft: "DRAFT" },
} as const;

/** OEFENING of a rehearsal, CONCEPT of what is not adopted, or both; undefined for an adopted record. */
export function markOf(
  { provisional }: Pick<DayRecord, "provisional">,
  { setup }: Pick<DayState, "setup">,
  language: "nl" | "en",
): string | undefined {
  const { practice, draft } = words[language];
  const isPractice = setup !== null && "practice" in setup && setup.practice !== undefined;
  const marks = [...(isPractice ? [practice] : []), ...(provisional ? [draft] : [])];
  return marks.length > 0 ? marks.join(" · ") : undefined;
}
