/** What one cell of a list says. */
import type { RegionId } from "../domain/ids.ts";
import type { InformationSession } from "../domain/registrationState.ts";
import { sectors } from "../domain/setup.ts";
import type { Region, Sector } from "../domain/setup.ts";
import { cleanLine } from "../domain/text.ts";
import { plainWord, sectorWords } from "./words.ts";

/** The sector that is meant, or undefined. */
export function sectorIn(cell: string): Sector | undefined {
  const typed = plainWord(cell);
  return sectors.find((sector) => [sector, ...sectorWords[sector]].some((word) => plainWord(word) === typed));
}

/** One province has two names. */
const OTHER_NAMES: Readonly<Record<string, string>> = { friesland: "fryslan", fryslan: "friesland" };

/** The region that is meant, by its name or its id, or undefined. */
export function regionIn(cell: string, regions: readonly Region[]): RegionId | undefined {
  const typed = plainWord(cell);
  const also = OTHER_NAMES[typed] ?? typed;
  const found = regions.find((region) =>
    [region.id, region.name].some((name) => plainWord(name) === typed || plainWord(name) === also),
  );
  return found?.id;
}

/** The names of regions in a cell; a name with a separator in it is one name when the day has it. */
export function regionNamesIn(cell: string, regions: readonly Region[]): string[] {
  const whole = cleanLine(cell);
  if (whole === "") return [];
  if (regionIn(whole, regions)) return [whole];
  return whole
    .split(/[,;/|+&]|\s(?:en|and)\s/i)
    .map(cleanLine)
    .filter((name) => name !== "");
}

const YES = new Set(["ja", "yes", "j", "y", "x", "1", "waar", "true", "gevolgd", "wel"]);
const NO = new Set(["nee", "no", "n", "0", "onwaar", "false", "niet", "geen", "niet gevolgd", "nog niet"]);
const MONTHS = [
  ["januari", "january", "jan"],
  ["februari", "february", "feb"],
  ["maart", "march", "mrt", "mar"],
  ["april", "apr"],
  ["mei", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["augustus", "august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/**
 * Whether an information session was followed: yes, no or the date; null for an empty cell, undefined for one that
 * says neither. A date without a year is of the year of `dayDate`.
 */
export function sessionIn(cell: string, dayDate: string): InformationSession | null | undefined {
  const typed = plainWord(cell);
  if (/^[✓✔☑]$/u.test(cell.trim())) return "yes";
  if (typed === "") return cleanLine(cell) === "" || /^[-–]$/.test(cleanLine(cell)) ? null : undefined;
  if (YES.has(typed)) return "yes";
  if (NO.has(typed)) return "no";
  const iso = /^(\d{4}) (\d{1,2}) (\d{1,2})$/.exec(typed);
  if (iso) return dateOf(iso[1]!, iso[2]!, iso[3]!);
  const dutch = /^(\d{1,2}) (\d{1,2})(?: (\d{4}))?$/.exec(typed);
  if (dutch) return dateOf(dutch[3] ?? dayDate.slice(0, 4), dutch[2]!, dutch[1]!);
  const words = /^(\d{1,2}) ([a-z]+)(?: (\d{4}))?$/.exec(typed);
  const month = words ? MONTHS.findIndex((names) => names.includes(words[2]!)) + 1 : 0;
  return words && month > 0 ? dateOf(words[3] ?? dayDate.slice(0, 4), String(month), words[1]!) : undefined;
}

/** The date as `2030-03-09`; undefined when there is no such day. */
function dateOf(year: string, month: string, day: string): InformationSession | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}
