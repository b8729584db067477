import { createHash } from "node:crypto";
import { genesisText, isCanonical, rowText } from "../../shared/log/chainForm.ts";
import type { ChainRow, Head } from "./eventLog.ts";

/** The hash before the first row of this day: it binds the chain to the day. */
export function genesisOf(day: string): string {
  return sha256(genesisText(day));
}

/** Where a day without events stands. */
export function emptyHead(day: string): Head {
  return { revision: 0, head: genesisOf(day) };
}

/** The hash of a row, in the form that shared/log/chainForm.ts documents. Refuses (TypeError) a revision or time that is not a whole number. */
export function hashOf(previousHash: string, row: Pick<ChainRow, "revision" | "at" | "canonical">): string {
  if (!Number.isSafeInteger(row.at) || !Number.isSafeInteger(row.revision)) {
    throw new TypeError(`Revision ${row.revision} at ${row.at}: both must be whole numbers.`);
  }
  return sha256(rowText(previousHash, row));
}

/** The first thing wrong with a chain. */
export interface ChainFault {
  revision: number;
  why: string;
}

/**
 * Checks that the rows are the unbroken continuation of `from` (the day's genesis: pass emptyHead(day)) and, when given,
 * end exactly at `until`. Returns the first fault, or undefined when there is none.
 */
export function faultInChain(rows: readonly ChainRow[], from: Head, until?: Head): ChainFault | undefined {
  let { revision, head } = from;
  for (const row of rows) {
    revision += 1;
    if (row.revision !== revision) return { revision, why: `row ${row.revision} stands in its place` };
    if (!isCanonical(row.canonical)) return { revision, why: "its event is not canonical JSON" };
    if (!Number.isSafeInteger(row.at)) return { revision, why: "its time is not a whole number" };
    if (row.hash !== hashOf(head, row)) return { revision, why: "its hash does not fit its content" };
    head = row.hash;
  }
  if (until && (until.revision !== revision || until.head !== head)) {
    return { revision, why: `the log ends here, expected was revision ${until.revision} with another head` };
  }
  return undefined;
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
