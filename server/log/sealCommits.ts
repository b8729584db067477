import { canonicalJson } from "../../shared/log/canonicalJson.ts";
import { hashOf } from "./chain.ts";
import { DuplicateCommand, type ChainRow, type Commit, type Head, type PersonalRow } from "./eventLog.ts";
import { splitPersonal, type PersonalFieldsOf } from "./vault.ts";

/** A row ready to be stored, with the personal values that go beside it. */
export interface SealedRow extends ChainRow {
  commandId: string;
  personal: PersonalRow[];
}

/** Everything one append writes. */
export interface Sealed {
  rows: SealedRow[];
  commands: { commandId: string; revision: number }[];
  head: Head;
}

/**
 * Works out what an append onto `head` writes; touches no storage. The same for every implementation of EventLog.
 * Throws DuplicateCommand when one command id stands in it twice, TypeError when an event cannot be stored.
 */
export function sealCommits(
  day: string,
  head: Head,
  commits: readonly Commit[],
  personalFieldsOf: PersonalFieldsOf,
): Sealed {
  const sealed: Sealed = { rows: [], commands: [], head };
  const seen = new Set<string>();
  for (const { commandId, at, events } of commits) {
    if (seen.has(commandId)) throw new DuplicateCommand(day, commandId, undefined);
    seen.add(commandId);
    for (const whole of events) {
      const { event, personal } = splitPersonal(whole, personalFieldsOf);
      const row = { revision: sealed.head.revision + 1, at, canonical: canonicalJson(event) };
      const hash = hashOf(sealed.head.head, row);
      sealed.rows.push({ ...row, commandId, hash, personal });
      sealed.head = { revision: row.revision, head: hash };
    }
    sealed.commands.push({ commandId, revision: sealed.head.revision });
  }
  return sealed;
}
