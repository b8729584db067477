/** Proposals: presented with their fallback before any round; new text is a new version, never a change of the old. */
import type { ProposalId } from "./ids.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { ProposalSetup } from "./setup.ts";
import type { DayState, Proposal, Version } from "./state.ts";

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

  writeVersion: (state, { proposalId, version, intro, lines }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (proposal.status === "decided") return refuse("proposalDecided");
    if (proposal.status === "inRound") return refuse("roundStillOpen");
    const last = latestVersion(proposal);
    if (version !== last.n + 1) return refuse("versionOutdated", { version: last.n });
    const kept = lines.filter((line) => line !== "");
    if (kept.length === 0) return refuse("argumentMissing");
    const text = intro ? { intro, lines: kept } : { lines: kept };
    if (sameText(text, last.text)) return refuse("versionUnchanged");
    return accept({ type: "versionWritten", proposalId, version, text, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const proposalEvolvers = {
  proposalPresented: (state, { proposalId }) => withProposal(state, proposalId, { status: "presented" }),
  versionWritten: (state, { proposalId, version, text }, at) => {
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return state;
    return withProposal(state, proposalId, { versions: [...proposal.versions, { n: version, text, at }] });
  },
} satisfies Partial<Evolvers>;

/** What the template says of a proposal: its question, circle, fallback. */
export function proposalSetupOf(state: DayState, proposalId: ProposalId): ProposalSetup | undefined {
  return state.setup?.proposals.find((proposal) => proposal.id === proposalId);
}

/** The newest text of a proposal; every proposal has one from the start. */
export function latestVersion(proposal: Proposal): Version {
  const version = proposal.versions.at(-1);
  if (!version) throw new Error(`proposal ${proposal.id} has no version`);
  return version;
}

/** The proposal with this change; the state itself where there is none. */
export function withProposal(state: DayState, proposalId: ProposalId, change: Partial<Proposal>): DayState {
  const proposal = entry(state.proposals, proposalId);
  return proposal
    ? { ...state, proposals: put(state.proposals, proposalId, { ...proposal, ...change }) }
    : state;
}

function sameText(a: Version["text"], b: Version["text"]): boolean {
  return (
    a.intro === b.intro && a.lines.length === b.lines.length && a.lines.every((l, i) => l === b.lines[i])
  );
}
