/** The code with which someone finds their own answer again in the record: made on the phone, known to nobody else. */
import { RECEIPT_SYMBOLS } from "../../../../shared/domain/ids.ts";
import type { ParticipantId, Receipt, SeatId } from "../../../../shared/domain/ids.ts";
import type { Answer, DayState, Objection, Round } from "../../../../shared/domain/state.ts";

const LENGTH = 8;

/** Eight symbols by the browser's own dice, each as likely as any other. */
export function makeReceipt(): Receipt {
  const fair = 256 - (256 % RECEIPT_SYMBOLS.length);
  let symbols = "";
  while (symbols.length < LENGTH) {
    const [byte = fair] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < fair) symbols += RECEIPT_SYMBOLS[byte % RECEIPT_SYMBOLS.length];
  }
  return symbols as Receipt;
}

/** The receipt of someone in a round: the one they have of it already, so that changing an answer keeps it, or a new one. */
export function receiptFor(state: DayState, round: Round, me: ParticipantId | null): Receipt {
  const answers = Object.values<Answer>(round.answers).filter(({ by }) => by === me);
  const objections = Object.values<Objection>(state.objections).filter(
    (each) => each.roundId === round.id && each.by === me,
  );
  return [...answers, ...objections].find(({ receipt }) => receipt)?.receipt ?? makeReceipt();
}

/** What the record knows these delegations' answers by: of a standing objection its own receipt. */
export function receiptsOf(round: Round, objections: readonly Objection[], seats: readonly SeatId[]) {
  const of = seats.map(
    (seat) => objections.find((each) => each.seats.includes(seat))?.receipt ?? round.answers[seat]?.receipt,
  );
  return [...new Set(of.flatMap((receipt) => receipt ?? []))];
}

/** "ABCD-2345", as it stands on the screen and in the record. */
export function receiptText(receipt: Receipt): string {
  return `${receipt.slice(0, LENGTH / 2)}-${receipt.slice(LENGTH / 2)}`;
}

/** Symbol by symbol, for who hears it. */
export function receiptAloud(receipt: Receipt): string {
  return [receipt.slice(0, LENGTH / 2), receipt.slice(LENGTH / 2)]
    .map((half) => [...half].join(" "))
    .join(", ");
}
