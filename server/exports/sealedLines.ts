/** The last line of an exported log: how many there are before it, their digest, and this server's signature on that. */
import { createHash } from "node:crypto";
import { canonicalJson } from "../../shared/log/canonicalJson.ts";
import { exportSealText } from "../../shared/log/chainForm.ts";
import type { ServerKey } from "../seal/serverKey.ts";

/** The lines with the last one. */
export function sealedLines(lines: Uint8Array, key: ServerKey): Uint8Array {
  const digest = createHash("sha256").update(lines).digest("hex");
  const count = lines.reduce((sum, byte) => (byte === 10 ? sum + 1 : sum), 0);
  const end = { kind: "end", lines: count, digest, signature: key.sign(exportSealText(digest)) };
  return Buffer.concat([lines, Buffer.from(`${canonicalJson(end)}\n`, "utf8")]);
}
