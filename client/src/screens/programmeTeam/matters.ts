/** Which matters wait for the programme team, and what it may do with them now. */
import { hasEnded, latestVersion, notWorkable } from "../../../../shared/domain/proposals.ts";
import { blockingObjections } from "../../../../shared/domain/objections.ts";
import { lineChanges, wordChanges } from "../../../../shared/domain/difference.ts";
import type { TextChange } from "../../../../shared/domain/difference.ts";
import { lastRound } from "../../../../shared/domain/rounds.ts";
import type { DayState, Objection, Proposal } from "../../../../shared/domain/state.ts";

/** Handed over by the hall; once the day is over also what was presented and left without an end. */
export function waitingForTeam(day: DayState): Proposal[] {
  return Object.values<Proposal>(day.proposals).filter(
    (proposal) =>
      proposal.status === "withProgrammeTeam" ||
      (day.phase === "closed" && proposal.status !== "draft" && !notWorkable(proposal)),
  );
}

/** Proposals whose newest text is another than the first and waits for the word of who brought it in. */
export function waitingForConfirmation(day: DayState): Proposal[] {
  if (day.phase !== "open") return [];
  return Object.values<Proposal>(day.proposals).filter((proposal) => {
    const { n, confirmedAt } = latestVersion(proposal);
    return n > 1 && confirmedAt === undefined && !notWorkable(proposal);
  });
}

/** What stopped without a decision and does not wait for the programme team. */
export function stopped(day: DayState): Proposal[] {
  return Object.values<Proposal>(day.proposals).filter(
    (proposal) =>
      hasEnded(proposal) && proposal.status !== "decided" && proposal.status !== "withProgrammeTeam",
  );
}

/** The objections that would stay open; only of a published round. */
export function openObjectionsOn(day: DayState, proposal: Proposal): Objection[] {
  const round = lastRound(day, proposal.id);
  return round?.status === "published" ? blockingObjections(day, round.id) : [];
}

/** A version as it differs from the one before it; the first as it is. */
export function versionAgainstEarlier(proposal: Proposal, n: number) {
  const at = proposal.versions.findIndex((version) => version.n === n);
  const version = proposal.versions[at];
  if (!version) return undefined;
  const before = proposal.versions[at - 1];
  const { intro = "", lines } = before?.text ?? version.text;
  return {
    before: before?.n,
    intro: wordChanges(intro, version.text.intro ?? "") as readonly TextChange[],
    lines: lineChanges(lines, version.text.lines),
  };
}
