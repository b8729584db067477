/** `npm run restore -- FILE [--data FILE]`: a backup becomes the database again. The server must not be running. */
import { parseArgs } from "node:util";
import { RestoreRefused, restore } from "./backup/restore.ts";

const usage = `Usage: npm run restore -- BACKUP [--data FILE]

Checks the backup first. The database that stands there is put aside under another name, never thrown away.`;

const { values, positionals } = parseArgs({
  options: {
    data: { type: "string", default: process.env["DATA"] || "./data/beslisdag.sqlite" },
    help: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const [from] = positionals;

if (values.help || from === undefined) {
  console.log(usage);
  process.exit(values.help ? 0 : 1);
}

try {
  const { days, aside } = await restore(from, values.data, Date.now());
  console.log(`Restored to ${values.data}:`);
  for (const { code, revision, lastAt } of days) {
    const last = lastAt === undefined ? "" : `, last at ${new Date(lastAt).toISOString()}`;
    console.log(`  ${code.slice(0, 3)} ${code.slice(3)}  ${revision} events${last}`);
  }
  if (days.length === 0) console.log("  no day was in it");
  if (aside) console.log(`What stood there is now ${aside}`);
} catch (error) {
  if (!(error instanceof RestoreRefused)) throw error;
  console.error(error.message);
  process.exit(1);
}
