/** Two closed rounds beside each other, delegation by delegation: "van bezwaar naar consent". Source: consent.md "A round". */
import type { SeatId } from "../../../../../shared/domain/ids.ts";
import { effectiveKind } from "../../../../../shared/domain/objections.ts";
import type { AnswerKind, DayState, Round, Seat } from "../../../../../shared/domain/state.ts";

/** What a delegation said in a round; `none` took part and did not answer, `absent` was not in it. */
export type Said = AnswerKind | "none" | "absent";

export interface RoundChange {
  readonly from: Said;
  readonly to: Said;
  readonly seats: readonly Seat[];
}

const weight: Readonly<Record<Said, number>> = {
  objection: 0,
  none: 1,
  consentWithConcern: 2,
  notInCircle: 3,
  consent: 4,
  absent: 5,
};

/**
 * How delegations went from one answer to another, what was an objection first; and how many said the same. Empty while
 * the second round is open: then nobody may see what was answered.
 */
export function roundChanges(
  state: DayState,
  before: Round,
  after: Round,
): { readonly changes: readonly RoundChange[]; readonly unchanged: number } {
  if (after.status === "open") return { changes: [], unchanged: 0 };
  const groups = new Map<string, { from: Said; to: Said; seats: Seat[] }>();
  let unchanged = 0;
  const ids = new Set([...takingPart(before), ...takingPart(after)]);
  for (const id of ids) {
    const seat = state.seats[id];
    if (!seat) continue;
    const [from, to] = [saidIn(state, before, id), saidIn(state, after, id)];
    if (from === to) unchanged += 1;
    else {
      const key = `${from} ${to}`;
      const group = groups.get(key) ?? { from, to, seats: [] };
      groups.set(key, group);
      group.seats.push(seat);
    }
  }
  const changes = [...groups.values()].sort(
    (a, b) => weight[a.from] - weight[b.from] || weight[a.to] - weight[b.to],
  );
  for (const { seats } of changes) seats.sort((a, b) => a.organisation.localeCompare(b.organisation, "nl"));
  return { changes, unchanged };
}

/** What a delegation said in a closed round. */
export function saidIn(state: DayState, round: Round, seatId: SeatId): Said {
  const answer = round.answers[seatId];
  if (!answer) return takingPart(round).includes(seatId) ? "none" : "absent";
  const kind = effectiveKind(state, round.id, seatId, answer);
  return kind === "hidden" ? "none" : kind;
}

function takingPart(round: Round): SeatId[] {
  return [...new Set([...round.present, ...round.admitted, ...(Object.keys(round.answers) as SeatId[])])];
}
