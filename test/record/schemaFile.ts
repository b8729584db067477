import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { recordJsonSchema } from "../../shared/protocol/record.ts";

/** Where the published schema stands, to be read by people and by other programs. */
export const schemaFile = fileURLToPath(new URL("../../docs/record.schema.json", import.meta.url));

/** What should stand there. */
export const schemaText = `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;

// `npx tsx test/record/schemaFile.ts` writes it anew.
if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, schemaText);
