/** The seal of a record: its digest, signed. */
import { createHash } from "node:crypto";
import { sealedText } from "../../shared/domain/sealedRecord.ts";
import type { Seal } from "../../shared/domain/actor.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { recordSealText } from "../../shared/log/chainForm.ts";
import type { ServerKey } from "./serverKey.ts";

/**
 * Seals the record of a state with this server's key: digest in hex, signature and key in base64; what exactly is
 * signed stands in shared/log/chainForm.ts. Throws for a day that was never prepared, which has no record.
 */
export function recordSeal(key: ServerKey) {
  return (state: DayState): Seal => {
    const text = sealedText(state);
    if (text === undefined) throw new Error("a day without a record has nothing to seal");
    const digest = createHash("sha256").update(text, "utf8").digest("hex");
    return { digest, signature: key.sign(recordSealText(digest)), key: key.publicKey };
  };
}
