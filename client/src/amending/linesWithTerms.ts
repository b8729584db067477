/** The lines of a text as they are read: what, and after it who and when, so that a change in either shows as one. */
import type { LineTerms, ProposalText } from "../../../shared/domain/setup.ts";
import { commonText } from "../text/commonText.ts";
import { longDate } from "../text/format.ts";

/** Each line, with who does it and when where the text says so. */
export function linesWithTerms({ lines, terms }: ProposalText): string[] {
  return lines.map((line, index) =>
    [line, termsText(terms?.[index])].filter((part) => part !== "").join(" "),
  );
}

/** "(wie: Programmateam; wanneer: april-mei)"; empty where neither is said. */
export function termsText(terms: LineTerms | null | undefined): string {
  const words = commonText().terms;
  const parts = [
    ...(terms?.who ? [`${words.who}: ${terms.who}`] : []),
    ...(whenText(terms) ? [`${words.when}: ${whenText(terms)}`] : []),
  ];
  return parts.length > 0 ? `(${parts.join("; ")})` : "";
}

/** When it is done, in words, with the date where there is one. */
export function whenText(terms: LineTerms | null | undefined): string {
  const date = terms?.on ? longDate(terms.on) : "";
  return terms?.when && date ? `${terms.when}, ${commonText().terms.by} ${date}` : (terms?.when ?? date);
}
