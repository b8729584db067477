/**
 * `npm run verify -- FILE [RECORD.json]`: whether an exported log is what a server signed, and whether the record
 * follows from it. Reads these two files and nothing else. Exit code 0: nothing is wrong; 1: something is; 2: not asked right.
 */
import { readFileSync } from "node:fs";
import { plain } from "./plain.ts";
import { verifyLog } from "./verifyLog.ts";

const [file, record] = process.argv.slice(2);
if (file === undefined) {
  console.error("npm run verify -- FILE [RECORD.json]");
  process.exit(2);
}
const { faults, told } = verifyLog(read(file), record === undefined ? undefined : read(record));
if (told) {
  const { title, code, events, checkpoints, erased, fingerprint, adopted } = told;
  console.log(
    `${plain(title)} (${plain(code)}): ${events} events, ${checkpoints} checkpoints, ${erased} texts erased`,
  );
  console.log(`signed with key ${fingerprint}`);
  console.log(adopted === undefined ? "not adopted" : `adopted: ${plain(adopted)}`);
}
for (const { line, revision, field, why } of faults) {
  const where = [
    line !== undefined && `line ${line}`,
    revision !== undefined && `revision ${revision}`,
    field !== undefined && `field ${plain(field)}`,
  ].filter(Boolean);
  console.log(`WRONG ${where.length > 0 ? where.join(", ") : "in the file"}: ${plain(why)}`);
}
console.log(faults.length === 0 ? "everything follows" : `${faults.length} wrong`);
process.exit(faults.length === 0 ? 0 : 1);

/** Bytes that are no UTF-8 would be read as something else: they are told. */
function read(path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    console.error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
}
