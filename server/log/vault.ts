import { createHash, randomBytes } from "node:crypto";
import { ERASED } from "../../shared/domain/text.ts";
import type { Json } from "../../shared/log/canonicalJson.ts";
import { COMMITMENT, commitmentIn, commitmentText } from "../../shared/log/chainForm.ts";
import { LogDamaged, type LoggedEvent, type PersonalField, type PersonalRow } from "./eventLog.ts";

/** Says which top-level string fields of an event type are personal (names, texts people typed). */
export type PersonalFieldsOf = (eventType: string) => readonly string[];

/** What the vault knows of one field on reading: its value, or that it was erased; undefined: neither. */
export type Kept = Pick<PersonalRow, "salt" | "value"> | "erased" | undefined;

/** What the chain keeps of a personal value: hex sha256 over salt and value. It says nothing once the salt is gone. */
export function commitmentOf(salt: string, value: string): string {
  return createHash("sha256").update(commitmentText(salt, value), "utf8").digest("hex");
}

/**
 * Takes the personal fields out of an event. Absent fields stay absent.
 * Throws TypeError when a personal field is no text (it would enter the chain in the clear) or when a field
 * looks like a commitment already.
 */
export function splitPersonal(
  event: LoggedEvent,
  personalFieldsOf: PersonalFieldsOf,
): { event: LoggedEvent; personal: PersonalRow[] } {
  const personalFields = new Set(personalFieldsOf(event.type));
  const personal: PersonalRow[] = [];
  const kept = Object.entries(event).map(([field, value]): [string, Json] => {
    if (commitmentIn(value) !== undefined) {
      throw new TypeError(`Field ${field} of ${event.type} looks like a commitment.`);
    }
    if (!personalFields.has(field) || value === undefined) return [field, value];
    if (typeof value !== "string") {
      throw new TypeError(`Personal field ${field} of ${event.type} is not a text.`);
    }
    const salt = randomBytes(16).toString("hex");
    personal.push({ field, salt, value });
    return [field, { [COMMITMENT]: commitmentOf(salt, value) }];
  });
  return { event: Object.fromEntries(kept) as LoggedEvent, personal };
}

/**
 * Puts the personal values back; erased ones read as ERASED.
 * Throws LogDamaged when a value is missing without having been erased, or does not fit its commitment.
 */
export function rejoinPersonal(event: LoggedEvent, keptOf: (field: string) => Kept): LoggedEvent {
  const fields = Object.entries(event).map(([field, value]): [string, Json] => {
    const commitment = commitmentIn(value);
    if (commitment === undefined) return [field, value];
    const kept = keptOf(field);
    if (kept === "erased") return [field, ERASED];
    if (kept === undefined) throw new LogDamaged(`the text of field ${field} is missing`);
    if (commitmentOf(kept.salt, kept.value) !== commitment) {
      throw new LogDamaged(`the text of field ${field} is not what was written`);
    }
    return [field, kept.value];
  });
  return Object.fromEntries(fields) as LoggedEvent;
}

/** The order of an export: by revision, then by field. */
export function byPlace(a: PersonalField, b: PersonalField): number {
  return a.revision - b.revision || (a.field < b.field ? -1 : a.field > b.field ? 1 : 0);
}
