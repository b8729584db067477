/** A list of questions that was pasted, read line by line. Nothing is guessed: a line is right, or it says what is wrong. */
import { parseCsv } from "../../../shared/facts/csv.ts";
import type { RegionId } from "../../../shared/domain/ids.ts";
import { rootQuestions } from "../../../shared/domain/questions.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import { cleanText, lengthOf, maximum } from "../../../shared/domain/text.ts";

export type PasteProblem =
  "questionMissing" | "tooLong" | "regionUnknown" | "organisationTooLong" | "tooManyCells" | "unreadable";

export interface PastedQuestion {
  /** Its line in what was pasted, from 1. */
  readonly line: number;
  readonly text: string;
  readonly region?: RegionId;
  readonly organisation?: string;
  readonly problem?: PasteProblem;
  /** The same words stand there already, or higher up in the list. */
  readonly known: boolean;
}

/** Every line read: question, region and organisation, parted by tabs, semicolons or (quoted, as CSV) commas; a heading is skipped. */
export function pastedQuestions(pasted: string, state: DayState): PastedQuestion[] {
  const seen = new Set(rootQuestions(state).map(({ text }) => plain(text)));
  const rows = rowsOf(pasted);
  if (typeof rows === "number") return [{ line: rows, text: "", known: false, problem: "unreadable" }];
  return rows.map(({ line, cells }) => {
    const [question = "", place = "", who = "", ...more] = cells.map(cleanText);
    const region = state.setup?.regions.find((each) =>
      [each.id, each.name].some((name) => plain(name) === plain(place)),
    );
    const known = seen.has(plain(question));
    seen.add(plain(question));
    const problem: PasteProblem | undefined =
      question === ""
        ? "questionMissing"
        : lengthOf(question) > maximum.concern
          ? "tooLong"
          : place !== "" && !region
            ? "regionUnknown"
            : lengthOf(who) > maximum.organisation
              ? "organisationTooLong"
              : more.some((cell) => cell !== "")
                ? "tooManyCells"
                : undefined;
    return {
      line,
      text: question,
      known,
      ...(region ? { region: region.id } : {}),
      ...(who ? { organisation: who } : {}),
      ...(problem ? { problem } : {}),
    };
  });
}

/** Commas part no cells unless something is quoted: a question holds commas. */
function rowsOf(pasted: string): { line: number; cells: readonly string[] }[] | number {
  const asTable = /[\t;"]/.test(pasted);
  const read = asTable ? parseCsv(pasted) : undefined;
  if (read && !read.ok) return read.line;
  const rows =
    read?.rows ?? pasted.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, cells: [line] }));
  return rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""))
    .filter(({ cells: [first = ""] }, index) => !(index === 0 && /^\s*(vraag|question)\s*$/i.test(first)));
}

function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
