/** Proposals: presented with their fallback before any round; new text is a new version, never a change of the old. */
import { NATIONAL } from "./divisionState.ts";
import { amendmentOrigins, boundBy } from "./amendmentBinding.ts";
import { processedOn } from "./amendmentLists.ts";
import type { CommandOf } from "./commands.ts";
import type { DayEvent } from "./events.ts";
import type { LineId, ProposalId } from "./ids.ts";
import { attachedTo, movesDivision } from "./outcomes.ts";
import { canBeResolved, textResolutions } from "./resolutions.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { isNamed } from "./divisionFrames.ts";
import { circleNow } from "./rsvMembers.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { inCircle, knowsRegion } from "./seats.ts";
import type { Circle, DaySetup, LineTerms, ProposalSetup, ProposalText } from "./setup.ts";
import type { DayState, Proposal, Seat, Version } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";
import { identifiedLines, linesAfter, sameText } from "./versionLines.ts";

export const proposalDeciders = {
  presentProposal: (state, { proposalId }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (proposal.status !== "draft") return refuse("alreadyDone");
    return accept(
      { type: "proposalPresented", proposalId, ...linkOf(actor) },
      { type: "sceneShown", scene: { kind: "proposal", proposalId }, ...linkOf(actor) },
    );
  },

  addProposal: (state, { proposalId, title, question, intro, lines, circle, fallback }, { actor }) => {
    const setup = state.setup;
    if (!setup) return refuse("dayNotOpen");
    if (entry(state.proposals, proposalId)) return refuse("idTaken");
    if (title === "" || question === "") return refuse("titleMissing");
    if (lengthOf(title) > maximum.note || lengthOf(question) > maximum.concern) {
      return refuse("contributionTooLong", {
        max: lengthOf(title) > maximum.note ? maximum.note : maximum.concern,
      });
    }
    const text = writtenText({ intro, lines })?.text;
    if (!text) return refuse("argumentMissing");
    const wrong = circleFault(state, circle);
    if (wrong) return { accepted: false, refusal: wrong };
    const announced = fallback || setup.proposals[0]?.fallback;
    if (!announced) return refuse("reasonMissing");
    const proposal: ProposalSetup = {
      id: proposalId,
      title,
      question,
      text,
      arguments: [],
      circle: circleNow(state, circle),
      fallback: announced,
      validUntil: setup.validUntil,
      frames: [],
    };
    return accept({ type: "proposalAdded", proposal, ...linkOf(actor) });
  },

  setCircle: (state, { proposalId, circle }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    const wrong = notWorkable(proposal) ?? circleFault(state, circle);
    if (wrong) return { accepted: false, refusal: wrong };
    if (JSON.stringify(circleOf(state, proposalId)) === JSON.stringify(circleNow(state, circle)))
      return refuse("alreadyDone");
    return accept({ type: "circleSet", proposalId, circle: circleNow(state, circle), ...linkOf(actor) });
  },

  draftVersion: (state, { proposalId, base, intro, lines, lineIds, terms }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    const wrong = notWorkable(proposal);
    if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
    const last = latestVersion(proposal);
    if (base !== last.n) return refuse("versionOutdated", { version: last.n });
    const written = writtenText({ intro, lines, lineIds, terms });
    if (!written) return refuse("argumentMissing");
    const { text, ids } = written;
    const sameLines = JSON.stringify(ids) === JSON.stringify(proposal.draft?.lineIds);
    if (sameText(text, proposal.draft?.text) && sameLines) return refuse("alreadyDone");
    const lineIdsOf = ids ? { lineIds: ids } : {};
    return accept({ type: "versionDrafted", proposalId, base, text, ...lineIdsOf, ...linkOf(actor) });
  },

  writeVersion: (
    state,
    { proposalId, version, title, answers = [], division = false, ...typed },
    context,
  ) => {
    const { actor } = context;
    const proposal = entry(state.proposals, proposalId);
    const wrong = notWorkable(proposal);
    if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
    const last = latestVersion(proposal);
    if (version !== last.n + 1) return refuse("versionOutdated", { version: last.n });
    const typedText = writtenText(typed);
    if (!typedText) return refuse("argumentMissing");
    const { text } = typedText;
    const long = termsFault(text);
    if (long) return { accepted: false, refusal: long };
    if (lengthOf(title ?? "") > maximum.note) return refuse("contributionTooLong", { max: maximum.note });
    const named = title && title !== proposalSetupOf(state, proposalId)?.title ? { title } : {};
    if (division && !entry(state.division.drafts, NATIONAL)) return refuse("notAssembled");
    const attached = attachedTo(state, proposalId, version, division, context);
    if (sameText(text, last.text) && !named.title && !movesDivision(state, proposalId, attached)) {
      return refuse("versionUnchanged");
    }
    for (const { objectionId } of answers) {
      const fault = canBeResolved(state, objectionId, proposalId);
      if (fault) return { accepted: false, refusal: fault };
    }
    const processed = processedOn(state, proposalId);
    const before = { text: last.text, lines: identifiedLines(proposal, last.n) };
    const { lines, gone } = linesAfter(before, text, version, typedText.ids, (lineId, index) => [
      ...amendmentOrigins(processed, lineId),
      ...answers
        .filter((answer) => index !== null && answer.lines.includes(index))
        .map(({ objectionId }) => ({ kind: "objection" as const, id: objectionId })),
    ]);
    const written: DayEvent = {
      type: "versionWritten",
      proposalId,
      version,
      text,
      ...named,
      lines,
      ...(gone.length > 0 ? { gone } : {}),
      ...linkOf(actor),
    };
    const answered = textResolutions(answers, version, text.lines.length, actor);
    const touched = new Set([...lines, ...gone].map(({ id }) => id));
    const bound = boundBy(processed, proposalId, version, touched, actor);
    return accept(written, ...attached, ...answered, ...bound);
  },

  confirmVersion: (state, { proposalId, version }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    const wrong = notWorkable(proposal);
    if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
    const last = latestVersion(proposal);
    if (version !== last.n) return refuse("versionOutdated", { version: last.n });
    if (last.confirmedAt !== undefined) return refuse("alreadyDone");
    return accept({ type: "versionConfirmed", proposalId, version, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const proposalEvolvers = {
  proposalPresented: (state, { proposalId }) => withProposal(state, proposalId, { status: "presented" }),
  proposalAdded: (state, { proposal }, at) => ({
    ...state,
    setup: state.setup && { ...state.setup, proposals: [...state.setup.proposals, proposal] },
    proposals: put(state.proposals, proposal.id, newProposal(proposal, at)),
  }),
  circleSet: (state, { proposalId, circle }) => withProposal(state, proposalId, { circle }),
  versionDrafted: (state, { type: _type, proposalId, ...draft }, at) =>
    withProposal(state, proposalId, { draft: { ...draft, at } }),
  versionWritten: (state, { proposalId, version, text, title, lines, gone }, at) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return state;
    const { draft: _draft, ...rest } = proposal;
    const versions = [
      ...proposal.versions,
      { n: version, text, at, ...(lines ? { lines } : {}), ...(gone ? { gone } : {}) },
    ];
    return {
      ...state,
      setup: title && state.setup ? withTitle(state.setup, proposalId, title) : state.setup,
      proposals: put(state.proposals, proposalId, { ...rest, versions }),
    };
  },
  versionConfirmed: (state, { proposalId, version }, at) => {
    const versions = entry(state.proposals, proposalId)?.versions ?? [];
    return withProposal(state, proposalId, {
      versions: versions.map((each) => (each.n === version ? { ...each, confirmedAt: at } : each)),
    });
  },
} satisfies Partial<Evolvers>;

/** A proposal as the setup brings it in: a draft with its first version. */
export function newProposal(setup: ProposalSetup, at: number): Proposal {
  return { id: setup.id, status: "draft", versions: [{ n: 1, text: setup.text, at }], rounds: [], steps: [] };
}

/** What the template says of a proposal: its question, circle, fallback. */
export function proposalSetupOf(state: DayState, proposalId: ProposalId): ProposalSetup | undefined {
  return state.setup?.proposals.find((proposal) => proposal.id === proposalId);
}

/** Who has a say on this matter: as the moderator set it, else as the setup says. */
export function circleOf(state: DayState, proposalId: ProposalId): Circle {
  const set = entry(state.proposals, proposalId)?.circle;
  return set ?? proposalSetupOf(state, proposalId)?.circle ?? { kind: "nationwide" };
}

/** The delegations that the matter touches now; a round takes its snapshot of them. */
export function circleSeats(state: DayState, proposalId: ProposalId): Seat[] {
  const circle = circleNow(state, circleOf(state, proposalId));
  return Object.values<Seat>(state.seats).filter((seat) => inCircle(circle, seat));
}

/** The newest text of a proposal; every proposal has one from the start. */
export function latestVersion(proposal: Proposal): Version {
  const version = proposal.versions.at(-1);
  if (!version) throw new Error(`proposal ${proposal.id} has no version`);
  return version;
}

/** Whether a proposal came to an end: by consent, by the programme team, deferred, withdrawn, replaced or handed over. */
export function hasEnded(proposal: Proposal): boolean {
  return (
    proposal.status === "decided" ||
    proposal.status === "deferred" ||
    proposal.status === "withdrawn" ||
    proposal.status === "replaced" ||
    proposal.status === "withProgrammeTeam"
  );
}

/** Why nobody can work on this proposal now: it is not there, ended, or in an open round. */
export function notWorkable(proposal: Proposal | undefined): Refusal | undefined {
  if (!proposal) return { code: "unknownProposal" };
  if (proposal.status === "decided") return { code: "proposalDecided" };
  if (hasEnded(proposal)) return { code: "proposalEnded" };
  if (proposal.status === "inRound") return { code: "roundStillOpen" };
  return undefined;
}

/** The proposal with this change; the state itself where there is none. */
export function withProposal(state: DayState, proposalId: ProposalId, change: Partial<Proposal>): DayState {
  const proposal = entry(state.proposals, proposalId);
  return proposal
    ? { ...state, proposals: put(state.proposals, proposalId, { ...proposal, ...change }) }
    : state;
}

function circleFault(state: DayState, circle: Circle): Refusal | undefined {
  switch (circle.kind) {
    case "nationwide":
      return undefined;
    case "regions":
      if (circle.regions.length === 0) return { code: "circleEmpty" };
      return circle.regions.every((region) => knowsRegion(state, region))
        ? undefined
        : { code: "unknownRegion" };
    case "picked":
      if (circle.seats.length === 0) return { code: "circleEmpty" };
      return circle.seats.every((seat) => entry(state.seats, seat)) ? undefined : { code: "unknownSeat" };
    case "rsvs":
      if (circle.rsvs.length === 0) return { code: "circleEmpty" };
      return circle.rsvs.every((id) => isNamed(state, id)) ? undefined : { code: "unknownRsv" };
  }
}

function withTitle(setup: DaySetup, id: ProposalId, title: string): DaySetup {
  const proposals = setup.proposals.map((each) => (each.id === id ? { ...each, title } : each));
  return { ...setup, proposals };
}

/** The text without empty lines, what stands beside them with them; undefined where nothing is left. */
function writtenText({ intro, lines, lineIds, terms = [] }: Typed): Written | undefined {
  const kept = lines.flatMap((line, index) => (line === "" ? [] : [{ line, index }]));
  if (kept.length === 0) return undefined;
  const beside = kept.map(({ index }) => termsOf(terms[index]));
  // Ids that are not beside every line say nothing certain of any.
  const ids =
    lineIds?.length === lines.length ? kept.flatMap(({ index }) => lineIds[index] ?? []) : undefined;
  const text: ProposalText = {
    ...(intro ? { intro } : {}),
    lines: kept.map(({ line }) => line),
    ...(beside.some((each) => each) ? { terms: beside } : {}),
  };
  return { text, ...(ids ? { ids } : {}) };
}

type Typed = Pick<CommandOf<"draftVersion">, "intro" | "lines" | "lineIds" | "terms">;
type Written = { readonly text: ProposalText; readonly ids?: LineId[] };

function termsOf(typed: LineTerms | null | undefined): LineTerms | null {
  const terms = Object.fromEntries(Object.entries(typed ?? {}).filter(([, words]) => words));
  return Object.keys(terms).length > 0 ? terms : null;
}

/** Who and when are a few words each, as a note is. */
function termsFault({ terms = [] }: ProposalText): Refusal | undefined {
  const long = terms.some(
    (each) => lengthOf(each?.who ?? "") > maximum.note || lengthOf(each?.when ?? "") > maximum.note,
  );
  return long ? { code: "contributionTooLong", values: { max: maximum.note } } : undefined;
}
