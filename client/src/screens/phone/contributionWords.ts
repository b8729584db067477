/** A question or reaction on its way through the hall, in words and with its icon. */
import { contributionsOn, isPublicContribution } from "../../../../shared/domain/contributions.ts";
import type { ParticipantId, ProposalId } from "../../../../shared/domain/ids.ts";
import { circleOf } from "../../../../shared/domain/proposals.ts";
import { inCircle, seatsOf } from "../../../../shared/domain/seats.ts";
import type { Contribution, DayState, Seat } from "../../../../shared/domain/state.ts";
import type { IconName } from "../../parts/iconPaths.ts";
import { phoneText } from "../../text/phoneText.ts";

type Kind = Contribution["kind"];

/** What this person or their delegation brought in on a proposal, oldest first, without what they took back. */
export function ownContributions(
  state: DayState,
  proposalId: ProposalId,
  kind: Kind,
  me: ParticipantId | null,
): Contribution[] {
  const own = new Set((me === null ? [] : seatsOf(state, me)).map(({ id }) => id));
  return contributionsOn(state, proposalId).filter(
    (each) =>
      each.kind === kind &&
      each.status !== "withdrawn" &&
      (each.by === me || each.seats.some((id) => own.has(id))),
  );
}

/** What the hall was shown of it: the one in hand first, then the newest. */
export function publicContributions(state: DayState, proposalId: ProposalId, kind: Kind): Contribution[] {
  return contributionsOn(state, proposalId)
    .filter((each) => each.kind === kind && isPublicContribution(each) && each.status !== "withdrawn")
    .sort(
      (a, b) =>
        Number(b.status === "inHand") - Number(a.status === "inHand") ||
        (b.takenUpAt ?? b.handledAt ?? b.at) - (a.takenUpAt ?? a.handledAt ?? a.at),
    );
}

/** The own delegations in the circle for which nobody reacted yet. */
export function seatsToReactFor(state: DayState, proposalId: ProposalId, me: ParticipantId | null): Seat[] {
  const circle = circleOf(state, proposalId);
  const reacted = new Set(
    ownContributions(state, proposalId, "reaction", me)
      .filter(({ status }) => status !== "setAside")
      .flatMap(({ seats }) => seats),
  );
  return (me === null ? [] : seatsOf(state, me)).filter(
    (seat) => inCircle(circle, seat) && !reacted.has(seat.id),
  );
}

/** Where it is, for who made it. */
export function progressOf({ kind, status, reason }: Contribution): { icon: IconName; text: string } {
  const t = phoneText().asked;
  switch (status) {
    case "waiting":
      return { icon: "clock", text: t.waiting };
    case "inHand":
      return { icon: "microphone", text: t.inHand };
    case "done":
      return { icon: "tick", text: kind === "reaction" ? t.heard : t.answered };
    case "setAside":
      return { icon: "info", text: reason ? t.setAsideBecause(reason) : t.setAside };
    case "withdrawn":
      return { icon: "undo", text: t.takenBack };
  }
}
