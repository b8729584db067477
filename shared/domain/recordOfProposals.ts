/**
 * Proposals as the record tells them: their texts, the steps as they went, what the hall heard of questions and
 * reactions, and how they ended where the hall did not decide. Source: consent.md "A proposal's life".
 */
import type { DayRecord } from "../protocol/record.ts";
import { contributionsOn, isPublicContribution } from "./contributions.ts";
import { decisionOn } from "./decisions.ts";
import { instantText } from "./instant.ts";
import { circleOf } from "./proposals.ts";
import { makerOf, optional, typed } from "./recordOfMaker.ts";
import type { NamingAsked } from "./recordOfMaker.ts";
import { amendmentsRecord, versionLinesRecord } from "./recordOfAmendments.ts";
import { at as entry } from "./room.ts";
import type { ProposalSetup } from "./setup.ts";
import type { Contribution, DayState, Ending, Objection, Proposal } from "./state.ts";
import { typedWords } from "./text.ts";

type Told = DayRecord["proposals"][number];

/** A proposal with all that happened to it but its rounds. */
export function proposalRecord(state: DayState, setup: ProposalSetup, names: boolean): Told {
  const { id, title, question, fallback, frames } = setup;
  const proposal = entry(state.proposals, id);
  const naming = { naming: state.setup?.naming ?? "organisation", names };
  const contributions = contributionsOn(state, id);
  const voices = (kind: Contribution["kind"]) =>
    voicesOf(
      contributions.filter((each) => each.kind === kind),
      naming,
    );
  return {
    id,
    title,
    question,
    ...(setup.proposer === undefined ? {} : { proposer: setup.proposer }),
    arguments: setup.arguments,
    circle: circleOf(state, id),
    fallback,
    frames,
    status: proposal?.status ?? "draft",
    versions: versionsOf(state, proposal),
    steps: stepsOf(state, proposal),
    clarifyingQuestions: voices("clarifyingQuestion"),
    reactions: voices("reaction"),
    ...(setup.note === undefined ? {} : { note: setup.note }),
    amendments: amendmentsRecord(state, proposal, naming),
    ...endingOf(proposal),
  };
}

function versionsOf(state: DayState, proposal: Proposal | undefined): Told["versions"] {
  const objections = Object.values<Objection>(state.objections).filter(
    (each) => each.proposalId === proposal?.id && entry(state.rounds, each.roundId)?.status === "published",
  );
  if (!proposal) return [];
  return proposal.versions.map(({ n, text, at, confirmedAt, ...version }, index, versions) => ({
    n,
    text,
    ...(index > 0 ? { writtenAt: instantText(at) } : {}),
    basedOn: versions[index - 1]?.n ?? null,
    ...optional("confirmedAt", confirmedAt),
    answers: objections
      .filter(({ resolution }) => resolution?.version === n)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map(({ id, resolution }) => ({ objection: id, lines: lineNumbers(resolution?.lines) })),
    ...versionLinesRecord(state, proposal, { n, text, at, ...version }),
  }));
}

/** Lines as they are numbered for people: from 1. */
export function lineNumbers(lines: readonly number[] | undefined): number[] {
  return (lines ?? []).map((line) => line + 1);
}

function stepsOf(state: DayState, proposal: Proposal | undefined): Told["steps"] {
  if (!proposal) return [];
  // A step that was skipped took no time: the one before it went on until the next that was taken.
  const taken = proposal.steps.filter(({ skipped }) => skipped === undefined);
  const over = decisionOn(state, proposal.id)?.decidedAt ?? proposal.ending?.at;
  return proposal.steps.map((step) => {
    if (step.skipped !== undefined) {
      return { step: step.step, at: instantText(step.at), skipped: typedWords(step.skipped) };
    }
    const until = taken[taken.indexOf(step) + 1]?.at ?? over;
    return {
      step: step.step,
      at: instantText(step.at),
      ...optional("until", until === undefined ? undefined : Math.max(until, step.at)),
    };
  });
}

function voicesOf(all: readonly Contribution[], asked: NamingAsked): Told["reactions"] {
  const heard = all.filter(isPublicContribution);
  const unheard = all.filter((each) => !isPublicContribution(each));
  return {
    heard: heard.map((each) => ({
      at: instantText(each.at),
      version: each.version,
      text: typedWords(each.text),
      ...typed("answer", each.answer),
      ...makerOf(each, asked),
    })),
    setAside: unheard.filter(({ status }) => status === "setAside").length,
    notTakenUp: unheard.filter(({ status }) => status === "waiting").length,
  };
}

function endingOf(proposal: Proposal | undefined): Pick<Told, "ending" | "endedBefore"> {
  const { ending, endedBefore = [] } = proposal ?? {};
  return {
    ...(ending ? { ending: endTold(ending) } : {}),
    endedBefore: endedBefore.map((end) => ({
      ...endTold(end),
      reopenedAt: instantText(end.reopenedAt),
      reopenedBecause: typedWords(end.reopenedBecause),
    })),
  };
}

function endTold({ kind, reason, at, owner, on, replacedBy }: Ending) {
  return {
    kind,
    reason: typedWords(reason),
    at: instantText(at),
    ...typed("owner", owner),
    ...(on === undefined ? {} : { on }),
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}
