/** Lines of a list that were pasted, read as registrations. Nothing is guessed: a line is right, or it says what is wrong. */
import type { CommandOf } from "../../../../shared/domain/commands.ts";
import type { RegionId, SeatId } from "../../../../shared/domain/ids.ts";
import { seatIdOf } from "../../../../shared/domain/seats.ts";
import type { Region, Sector } from "../../../../shared/domain/setup.ts";
import { cleanLine, lengthOf, maximum } from "../../../../shared/domain/text.ts";

export type RowProblem =
  | "organisationMissing"
  | "organisationTooLong"
  | "sectorMissing"
  | "sectorUnknown"
  | "regionMissing"
  | "regionUnknown"
  | "tooManyCells"
  | "twice";

export interface PastedRow {
  /** Its line in what was pasted, from 1. */
  readonly line: number;
  readonly organisation: string;
  readonly sector: string;
  readonly regions: string;
  readonly problems: readonly { readonly problem: RowProblem; readonly suggestion?: string }[];
  /** What it asks, when nothing is wrong with it. */
  readonly registrations: readonly CommandOf<"addRegistration">[];
  /** Registrations of it that are on the list already. */
  readonly known: number;
}

export interface PasteContext {
  readonly regions: readonly Region[];
  /** What people call a sector, the first word as it is shown. */
  readonly sectorWords: Readonly<Record<Sector, readonly string[]>>;
  readonly isRegistered: (seat: SeatId) => boolean;
}

/** Every line that is not empty, read. Cells are parted by semicolons or tabs, regions by commas. A heading is skipped. */
export function pastedRows(pasted: string, context: PasteContext): PastedRow[] {
  const seen = new Set<SeatId>();
  return pasted
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ text, line: index + 1 }))
    .filter(({ text }) => text.replace(/[;\t]/g, "").trim() !== "")
    .filter(({ text, line }) => !(line === 1 && /^\s*organi[sz]ati(e|on)\s*[;\t]/i.test(text)))
    .map(({ text, line }) => readRow(text, line, context, seen));
}

function readRow(text: string, line: number, context: PasteContext, seen: Set<SeatId>): PastedRow {
  const [organisation = "", sector = "", regions = "", ...more] = text.split(/[;\t]/).map(cleanLine);
  const problems: { problem: RowProblem; suggestion?: string }[] = [];
  const wrong = (problem: RowProblem, suggestion?: string) =>
    problems.push(suggestion === undefined ? { problem } : { problem, suggestion });

  if (organisation === "") wrong("organisationMissing");
  if (lengthOf(organisation) > maximum.organisation) wrong("organisationTooLong");
  if (more.some((cell) => cell !== "")) wrong("tooManyCells");

  const sectors = Object.entries(context.sectorWords) as [Sector, readonly string[]][];
  const known = sectors.find(([id, words]) => [id, ...words].some((word) => same(word, sector)))?.[0];
  if (sector === "") wrong("sectorMissing");
  else if (!known)
    wrong(
      "sectorUnknown",
      closest(
        sector,
        sectors.map(([, [word = ""]]) => word),
      ),
    );

  const names = regions
    .split(",")
    .map(cleanLine)
    .filter((name) => name !== "");
  if (names.length === 0) wrong("regionMissing");
  const found: RegionId[] = [];
  for (const name of names) {
    const region = context.regions.find((each) => same(each.id, name) || same(each.name, name));
    if (region) found.push(region.id);
    else
      wrong(
        "regionUnknown",
        closest(
          name,
          context.regions.map((each) => each.name),
        ),
      );
  }

  const ids = found.map((region) => seatIdOf(organisation, region));
  if (organisation !== "" && (ids.some((id) => seen.has(id)) || new Set(ids).size < ids.length))
    wrong("twice");
  for (const id of ids) seen.add(id);

  const fresh = found.filter((region) => !context.isRegistered(seatIdOf(organisation, region)));
  return {
    line,
    organisation,
    sector,
    regions,
    problems,
    registrations:
      problems.length === 0 && known
        ? fresh.map((region) => ({ type: "addRegistration", organisation, sector: known, region }))
        : [],
    known: found.length - fresh.length,
  };
}

function plain(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** The word that was probably meant: at most two letters away, or undefined. */
function closest(typed: string, words: readonly string[]): string | undefined {
  const ranked = words
    .map((word) => ({ word, away: distance(plain(typed), plain(word)) }))
    .sort((a, b) => a.away - b.away);
  const [best] = ranked;
  return best && best.away <= 2 ? best.word : undefined;
}

/** Letters to add, drop or replace to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
