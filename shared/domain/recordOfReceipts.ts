/**
 * The receipts of a published round: by code, so that anyone can find their own answer in the record and nobody that
 * of another. Source: issue "Consent, in full" (receipts).
 */
import type { DayRecord } from "../protocol/record.ts";
import type { ObjectionId } from "./ids.ts";
import { objectionsOf } from "./objections.ts";
import type { Answer, DayState, Round } from "./state.ts";

type Receipts = NonNullable<DayRecord["rounds"][number]["receipts"]>;

/** So many codes must stand for as many delegations before that number is told: fewer would point at an organisation. */
const LEAST_ALIKE = 3;

/**
 * Each code with what was answered under it, by code. An objection is found under the code it was raised with, also
 * where a colleague of the same delegation answered otherwise afterwards.
 */
export function receiptsOf(
  state: DayState,
  round: Round,
  numbers: ReadonlyMap<ObjectionId, number>,
): Receipts {
  const rows = new Map<string, Receipts[number] & { delegations: number }>();
  const objections = objectionsOf(state, round.id);
  for (const { id, receipt, seats } of objections) {
    if (receipt === undefined) continue;
    const objection = numbers.get(id);
    rows.set(`${receipt} objection ${id}`, {
      code: receipt,
      answer: "objection",
      ...(objection === undefined ? {} : { objection }),
      delegations: seats.length,
    });
  }
  for (const { receipt, kind } of Object.values<Answer>(round.answers)) {
    if (receipt === undefined || kind === "hidden") continue;
    if (kind === "objection" && objections.some((each) => each.receipt === receipt)) continue;
    const key = `${receipt} ${kind}`;
    rows.set(key, { code: receipt, answer: kind, delegations: (rows.get(key)?.delegations ?? 0) + 1 });
  }
  const all = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  const alike = (n: number) => all.filter((row) => row.delegations === n).length;
  return all.map(({ delegations, ...row }) =>
    alike(delegations) >= LEAST_ALIKE ? { ...row, delegations } : row,
  );
}
