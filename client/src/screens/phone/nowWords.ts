/** The same "Nu" in words: for the title of the page, the group badge and who listens. */
import type { ParticipantId } from "../../../../shared/domain/ids.ts";
import { currentPart, partOf } from "../../../../shared/domain/programme.ts";
import { proposalSetupOf } from "../../../../shared/domain/proposals.ts";
import { seatsOf } from "../../../../shared/domain/seats.ts";
import type { DayState } from "../../../../shared/domain/state.ts";
import { phoneText } from "../../text/phoneText.ts";
import type { Now } from "./nowOnPhone.ts";

/** The title of the page for what is shown under "Nu". */
export function titleOf(state: DayState, now: Now): string {
  const t = phoneText();
  switch (now.kind) {
    case "round": {
      const proposalId = state.rounds[now.roundId]?.proposalId;
      return (proposalId && proposalSetupOf(state, proposalId)?.question) ?? t.tabs.now;
    }
    case "proposal":
      return proposalSetupOf(state, now.proposalId)?.title ?? t.tabs.now;
    case "decision":
      return t.decided;
    case "boards":
    case "part": {
      const part = now.partId === null ? undefined : partOf(state, now.partId);
      return part?.question ?? part?.title ?? t.nowInHall;
    }
  }
}

/** What a listener hears when the hall moves on. */
export function spokenNow(state: DayState, now: Now): string {
  const t = phoneText();
  if (now.kind === "round") {
    const round = state.rounds[now.roundId];
    if (!round) return "";
    if (round.status === "open") return `${t.roundIsOpen(round.n)} ${titleOf(state, now)}`;
    return round.status === "closed" ? t.roundClosedTitle : t.outcomeEyebrow(round.n);
  }
  const part = currentPart(state);
  return part ? `${part.title}. ${titleOf(state, now)}` : t.nowInHall;
}

/** What stands on the badge: the region someone speaks for, or the first and how many more. */
export function groupName(state: DayState, me: ParticipantId | null): string {
  if (me === null) return "";
  const ids = new Set([
    ...seatsOf(state, me).map((seat) => seat.region),
    ...(state.participants[me]?.regions ?? []),
  ]);
  const names = (state.setup?.regions ?? []).filter(({ id }) => ids.has(id)).map(({ name }) => name);
  const [first, ...more] = names;
  if (first === undefined) return "";
  return more.length === 0 ? first : `${first} +${more.length}`;
}

/** The name of a region, or its id where the day does not know it. */
export function regionName(state: DayState, id: string): string {
  return state.setup?.regions.find((region) => region.id === id)?.name ?? id;
}
