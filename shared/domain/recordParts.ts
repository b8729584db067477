/**
 * The record in parts as the programme team reads it over, each with a print of what it holds: who said that a part is
 * right said so of that print, and reads again when it changed. Source: issue "Before and after", Adopt.
 */
import { canonicalJson } from "../log/canonicalJson.ts";
import type { Json } from "../log/canonicalJson.ts";
import type { DayRecord } from "../protocol/record.ts";
import { partOfTarget } from "./corrections.ts";
import { printOf } from "./printOf.ts";
import { recordOf } from "./record.ts";
import type { DayState } from "./state.ts";

/** A part: `decision:ID`, or one of the others by its name. */
export interface RecordPart {
  readonly key: string;
  readonly print: string;
}

/** The parts of the record of this day, in the order in which they are read; none before it was prepared. */
export function recordParts(state: DayState): readonly RecordPart[] {
  const known = parts.get(state);
  if (known) return known;
  // Names as well: a part must be read again when one was spelled anew.
  const record = recordOf(state, {
    head: { revision: 0, hash: "0".repeat(64) },
    generatedAt: 0,
    names: true,
  });
  const made = record ? partsOf(state, record) : [];
  parts.set(state, made);
  return made;
}

/** A state never changes, and a screen asks this for each part it shows. */
const parts = new WeakMap<DayState, readonly RecordPart[]>();

function partsOf(state: DayState, record: DayRecord): RecordPart[] {
  const part = (key: string, ...content: unknown[]): RecordPart => {
    const corrected = state.after.corrections.filter(({ target }) => partOfTarget(state, target) === key);
    const plain = JSON.parse(JSON.stringify([...content, corrected], withoutReceipts)) as Json;
    // Canonical: what crossed the wire has its keys in another order.
    return { key, print: printOf(canonicalJson(plain)) };
  };
  const decided = new Set(record.decisions.map(({ proposal }) => proposal));
  const others = record.proposals.filter(({ id }) => !decided.has(id));
  const { day, programme, frames, participants, delegations, planning, invitations, naming } = record;
  const { after } = record;
  const { phase: _phase, ...about } = day;
  return [
    part("day", about, programme, frames, participants, delegations, planning, invitations, naming),
    ...record.decisions.map((decision) =>
      part(
        `decision:${decision.id}`,
        decision,
        record.proposals.find(({ id }) => id === decision.proposal),
        record.rounds.filter(({ proposal }) => proposal === decision.proposal),
      ),
    ),
    ...(others.length > 0
      ? [
          part(
            "matters",
            others,
            record.rounds.filter(({ proposal }) => !decided.has(proposal)),
          ),
        ]
      : []),
    ...(record.objections.length > 0 ? [part("objections", record.objections, after.objections)] : []),
    ...(record.signals.length > 0 ? [part("signals", record.signals)] : []),
    ...(record.division
      ? [part("division", record.division), part("fte", after.fte, after.nominations)]
      : []),
    ...(record.sheets ? [part("sheets", record.sheets)] : []),
    part("boards", record.boards),
    part("questions", record.questions, record.information),
    ...(record.pulse.length > 0 ? [part("pulse", record.pulse)] : []),
    ...(after.evaluations.length > 0 ? [part("evaluations", after.evaluations)] : []),
  ];
}

/** Codes with which people find their own answer back are no part of what anybody reads over. */
function withoutReceipts(key: string, value: unknown): unknown {
  return key === "receipts" || key === "receipt" ? undefined : value;
}
