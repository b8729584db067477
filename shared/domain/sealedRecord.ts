/** What is sealed when a record is adopted: its words, not the moment at which a file of it was made. Pure. */
import { canonicalJson } from "../log/canonicalJson.ts";
import type { Json } from "../log/canonicalJson.ts";
import { recordOf } from "./record.ts";
import type { DayState } from "./state.ts";

/** No log ends here: the sealed text does not hold where the log stood. */
const NO_HEAD = { revision: 0, hash: "0".repeat(64) };

/**
 * The text whose digest is signed: the record without names as canonical JSON, without `generatedAt` and `log`.
 * Whoever has the log can make the same text of the events before the adoption. Undefined for a day that was never prepared.
 */
export function sealedText(state: DayState): string | undefined {
  const record = recordOf(state, { head: NO_HEAD, generatedAt: 0, names: false });
  if (!record) return undefined;
  const { generatedAt: _1, log: _2, ...sealed } = record;
  return canonicalJson(sealed as unknown as Json);
}
