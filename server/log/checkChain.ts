import { emptyHead, faultInChain } from "./chain.ts";
import { LogDamaged, type EventLog, type Head } from "./eventLog.ts";

/**
 * Reads a day's whole log and checks the hash chain and every personal text against its commitment. Resolves to the
 * head when all is well. Throws LogDamaged with one sentence for the person who starts the server; that day must not start.
 * `remembered` is a head that was noted elsewhere: a log that is shorter, or went another way, is refused too.
 */
export async function checkChain(log: EventLog, day: string, remembered?: Head): Promise<Head> {
  const rows = await log.chain(day);
  const head = await log.head(day);
  const fault = faultInChain(rows, emptyHead(day), head);
  if (fault) throw damaged(day, fault.revision, fault.why);
  if (remembered && remembered.revision > 0 && rows[remembered.revision - 1]?.hash !== remembered.head) {
    throw damaged(day, remembered.revision, "it is not the log that was seen here before");
  }
  const entries = await log.read(day);
  const astray = entries.findIndex(({ revision, at }, index) => {
    const row = rows[index];
    return !row || row.revision !== revision || row.at !== at;
  });
  if (astray >= 0 || entries.length !== rows.length) {
    throw damaged(day, astray + 1, "its entries do not match its chain");
  }
  return head;
}

function damaged(day: string, revision: number, why: string): LogDamaged {
  return new LogDamaged(
    `Day ${day} does not start: its log is damaged at revision ${revision} (${why}); restore the last backup.`,
  );
}
