/** What stands on every page of a file that must not be taken for the adopted record of a real day. */
import type { DayState } from "../../shared/domain/state.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import { recordAfterText } from "./recordAfterText.ts";
import { recordContext } from "./recordContext.ts";

const words = {
  nl: { practice: "OEFENING", draft: "CONCEPT" },
  en: { practice: "REHEARSAL", draft: "DRAFT" },
} as const;

/** At the foot of every page of what is made of a record: when it was adopted and with which check code, or that it is not. */
export function standingOf(record: DayRecord, language: "nl" | "en"): string {
  const { adoption } = record.after;
  const text = recordAfterText[language];
  if (!adoption) return text.notAdopted;
  return text.adoptedShort(recordContext(record, language).dateOf(adoption.at), shortCode(adoption.digest));
}

/** The beginning of a digest, as people lay it beside another: "9f86 d081 884c 7d65". */
function shortCode(digest: string): string {
  return (digest.match(/.{1,4}/g) ?? []).slice(0, 4).join(" ");
}

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
