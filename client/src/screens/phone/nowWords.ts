/** The same "Nu" in words: for the title of the page, the group badge and who listens. */
import type { ParticipantId, ProposalId } from "../../../../shared/domain/ids.ts";
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
    case "resolution":
      return t.objection.ask;
    case "decision":
      return state.decisions[now.decisionId]?.kind === "byProgrammeTeam" ? t.decidedByTeam : t.decided;
    case "ending":
      return t.proposalStatus[state.proposals[now.proposalId]?.status ?? "presented"];
    case "pulse":
      return t.hallScenes.pulse;
    case "hall":
      return t.hallScenes.hall;
    case "closing":
      return t.hallScenes.closing;
    case "map":
      return t.division.map;
    case "seat":
      return t.division.seatTitle;
    case "sheet":
      return t.division.sheet;
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
  if (now.kind === "decision" || now.kind === "ending") {
    const proposalId = now.kind === "ending" ? now.proposalId : state.decisions[now.decisionId]?.proposalId;
    return `${titleOf(state, now)}. ${(proposalId && proposalSetupOf(state, proposalId)?.title) ?? ""}`;
  }
  if (now.kind === "resolution" || ["map", "seat", "sheet"].includes(now.kind)) return titleOf(state, now);
  if (["resolution", "map", "seat", "pulse", "hall", "closing"].includes(now.kind))
    return titleOf(state, now);
  if (now.kind === "proposal") return `${stepWord(state, now.proposalId)}. ${titleOf(state, now)}`;
  const part = currentPart(state);
  return part ? `${part.title}. ${titleOf(state, now)}` : t.nowInHall;
}

/** What the hall does with a proposal before its round, or that its text is new. */
export function stepWord(state: DayState, proposalId: ProposalId): string {
  const t = phoneText();
  const proposal = state.proposals[proposalId];
  if (proposal?.status === "clarifying") return t.asked.clarifyEyebrow;
  if (proposal?.status === "reacting") return t.asked.reactEyebrow;
  const version = proposal?.versions.at(-1)?.n ?? 1;
  return version > 1 ? t.newVersion(version) : t.proposalEyebrow;
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
