/** Numbers as people and spreadsheets write them, Dutch or English, told apart by the column they stand in. */

export type Decimals =
  | { readonly ok: true; readonly values: readonly number[] }
  | { readonly ok: false; readonly faults: readonly DecimalFault[] };

export interface DecimalFault {
  /** Which text, from 0. */
  readonly index: number;
  /** `unclear`: "1.234" in a column that nowhere shows which sign is the decimal one. `mixed`: it does, otherwise. */
  readonly problem: "malformed" | "unclear" | "mixed";
}

type Sign = "." | ",";
type Reading = { readonly plain: number } | { readonly text: string; readonly decimal: Sign | undefined };

const group = "[ \\u00a0\\u202f]";
const groupedBySpace = new RegExp(`^-?\\d{1,3}(${group}\\d{3})+([.,]\\d+)?$`);
const most = 1e12;

/**
 * The numbers of one column: "1234", "1.234,5" and "0,5", or "1,234.5" and "0.5"; thousands may be parted by spaces.
 * Which of the two is read from the column itself and never guessed; one text that does not fit and nothing is read.
 */
export function readDecimals(texts: readonly string[]): Decimals {
  const readings = texts.map(readingOf);
  const signs = readings.flatMap((each) => (each && "decimal" in each && each.decimal ? [each.decimal] : []));
  const commas = signs.filter((sign) => sign === ",").length;
  const decimal: Sign | undefined = signs.length === 0 ? undefined : 2 * commas >= signs.length ? "," : ".";
  const faults: DecimalFault[] = [];
  const values = readings.map((each, index) => {
    const fault = (problem: DecimalFault["problem"]) => (faults.push({ index, problem }), NaN);
    if (!each) return fault("malformed");
    if ("plain" in each) return each.plain;
    if (!decimal) return fault("unclear");
    if (each.decimal && each.decimal !== decimal) return fault("mixed");
    const value = valueOf(each.text, decimal);
    return value === undefined ? fault("malformed") : value;
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values };
}

/** A number, or a text with the sign that must be its decimal one (undefined: it may be either). */
function readingOf(written: string): Reading | undefined {
  const minus = written.trim().replace(/^\u2212/, "-");
  const text = groupedBySpace.test(minus) ? minus.replace(new RegExp(group, "g"), "") : minus;
  if (/^-?\d+$/.test(text)) return within(Number(text)) ? { plain: Number(text) } : undefined;
  const signs = [...text].filter((each) => each === "." || each === ",");
  const last = signs.at(-1) as Sign | undefined;
  if (!last) return undefined;
  const other: Sign = last === "." ? "," : ".";
  if (signs.includes(other)) return fits(text, last) ? { text, decimal: last } : undefined;
  if (signs.length > 1) return fits(text, other) ? { text, decimal: other } : undefined;
  if (!fits(text, last)) return undefined;
  // Spaces for thousands, or no three digits behind the sign: then it is no thousand.
  const thousands = fits(text, other) && !/^-?0/.test(text) && text === minus;
  return { text, decimal: thousands ? undefined : last };
}

/** Whether the text is a number with this decimal sign and, perhaps, the other one between its thousands. */
function fits(text: string, decimal: Sign): boolean {
  const [d, t] = decimal === "," ? [",", "\\."] : ["\\.", ","];
  return new RegExp(`^-?(\\d+|\\d{1,3}(${t}\\d{3})+)(${d}\\d+)?$`).test(text);
}

function valueOf(text: string, decimal: Sign): number | undefined {
  if (!fits(text, decimal)) return undefined;
  const value = Number(
    decimal === "," ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", ""),
  );
  return within(value) ? value : undefined;
}

const within = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= most;
