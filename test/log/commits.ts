import fc from "fast-check";
import type { Commit, LoggedEvent } from "../../server/log/eventLog.ts";
import type { Json } from "../../shared/log/canonicalJson.ts";
import type { PersonalFieldsOf } from "../../server/log/vault.ts";

const personal: Record<string, readonly string[]> = { noteWritten: ["text"], joined: ["name"] };

/** Which fields of the events in these tests are personal. */
export const personalFieldsOf: PersonalFieldsOf = (eventType) => personal[eventType] ?? [];

/** What one append carries, before it has ids: whatever texts and values, hostile ones among them. */
export interface Batch {
  events: LoggedEvent[];
  /** The same events as commits whose ids no other `seed` gives. */
  commits(seed: number): Commit[];
}

// "binary" makes half surrogate pairs, NUL and control characters too.
const anyText = fc.string({ unit: "binary", maxLength: 40 });

const anyValue = fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);

const anyEvent: fc.Arbitrary<LoggedEvent> = fc.oneof(
  fc.record({ type: fc.constant("noteWritten"), note: anyText, text: anyText }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("joined"), name: anyText, regions: fc.array(anyText) }),
  fc.record({ type: fc.constant("partOpened"), data: anyValue }),
);

export const commits: fc.Arbitrary<Batch> = fc
  .array(fc.array(anyEvent, { maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((lists) => ({
    events: lists.flat(),
    commits: (seed) => lists.map((events, index) => ({ commandId: `${seed}-${index}`, at: seed, events })),
  }));
