/** Making proposals before the day: until it opens their text stays version 1. Rules for the programme team alone. */
import type { CommandOf } from "./commands.ts";
import { partWith } from "./programmeMaking.ts";
import { linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { sameThing, withoutBlank } from "./seen.ts";
import type { LineTerms, ProposalSetup, ProposalText } from "./setup.ts";
import { proposalFault } from "./setupFaults.ts";

export const proposalMakingDeciders = {
  setProposal: (state, { proposal: typed, seen }, { actor }) => {
    const { setup } = state;
    if (!setup) return refuse("dayNotOpen");
    const proposal = tidyProposal(typed);
    const known = setup.proposals.find(({ id }) => id === proposal.id);
    if (known && sameThing(known, proposal)) return refuse("alreadyDone");
    if (known ? !sameThing(known, seen) : seen) return refuse("setupChanged");
    const fault = proposalFault(setup, proposal);
    if (fault) return { accepted: false, refusal: fault };
    return accept({ type: "proposalPrepared", proposal, ...linkOf(actor) });
  },

  removeProposal: (state, { proposalId, seen }, { actor }) => {
    const known = state.setup?.proposals.find(({ id }) => id === proposalId);
    if (!known) return refuse("alreadyDone");
    if (!sameThing(known, seen)) return refuse("setupChanged");
    const part = partWith(state, "proposals", proposalId);
    if (part) return refuse("setupInUse", { by: part.title });
    if (state.setup?.division?.proposalId === proposalId) return refuse("proposalDivides");
    return accept({ type: "proposalRemoved", proposalId, ...linkOf(actor) });
  },

  orderProposals: (state, { order, seen }, { actor }) => {
    const known = (state.setup?.proposals ?? []).map(({ id }) => id);
    if (sameThing(order, known)) return refuse("alreadyDone");
    if (!sameThing(seen, known) || !sameThing([...order].sort(), [...known].sort())) {
      return refuse("setupChanged");
    }
    return accept({ type: "proposalsOrdered", order, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** The proposal without empty lines and arguments, what stands beside a line with it. */
export function tidyProposal(typed: CommandOf<"setProposal">["proposal"]): ProposalSetup {
  const proposal = withoutBlank(typed, "proposer", "note");
  return {
    ...proposal,
    text: tidyText(typed.text),
    arguments: typed.arguments.filter((each) => each !== ""),
  };
}

function tidyText({ intro, lines, terms = [] }: ProposalText): ProposalText {
  const kept = lines.flatMap((line, index) =>
    line === "" ? [] : [{ line, terms: tidyTerms(terms[index]) }],
  );
  return {
    ...(intro ? { intro } : {}),
    lines: kept.map(({ line }) => line),
    ...(kept.some((each) => each.terms) ? { terms: kept.map((each) => each.terms) } : {}),
  };
}

function tidyTerms(terms: LineTerms | null | undefined): LineTerms | null {
  const tidy = withoutBlank(terms ?? {}, "who", "when", "on");
  return Object.keys(tidy).length > 0 ? tidy : null;
}
