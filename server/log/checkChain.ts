import { emptyHead, faultInChain } from "./chain.ts";
import { LogDamaged, type EventLog, type Head, type ReadDay } from "./eventLog.ts";

/**
 * Reads a day's whole log and checks the hash chain and every personal text against its commitment. Resolves to the
 * head when all is well. Throws LogDamaged with one sentence for the person who starts the server; that day must not start.
 * `remembered` is a head that was noted elsewhere: a log that is shorter, or went another way, is refused too.
 */
export async function checkChain(log: EventLog, day: string, remembered?: Head): Promise<Head> {
  return (await readChecked(log, day, remembered)).head;
}

/** As checkChain, for who starts the day: what was read is handed on, or a long day would be read twice. */
export async function readChecked(
  log: EventLog,
  day: string,
  remembered?: Head,
): Promise<ReadDay & { readonly head: Head }> {
  try {
    const rows = await log.chain(day);
    const head = await log.head(day);
    const fault = faultInChain(rows, emptyHead(day), head);
    if (fault) throw damagedAt(fault.revision, fault.why);
    if (remembered && remembered.revision > 0 && rows[remembered.revision - 1]?.hash !== remembered.head) {
      throw damagedAt(remembered.revision, "it is not the log that was seen here before");
    }
    const entries = await log.read(day);
    const astray = rows.findIndex(({ revision, at }, index) => {
      const entry = entries[index];
      return !entry || entry.revision !== revision || entry.at !== at;
    });
    if (astray >= 0) throw damagedAt(astray + 1, "what is read is not what the chain holds");
    return { head, rows, entries };
  } catch (error) {
    if (!(error instanceof LogDamaged)) throw error;
    const message = `Day ${day} does not start: ${error.message}; restore the last backup.`;
    throw new LogDamaged(message, { cause: error });
  }
}

function damagedAt(revision: number, why: string): LogDamaged {
  return new LogDamaged(`its log is damaged at revision ${revision} (${why})`);
}
