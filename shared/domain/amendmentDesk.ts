/**
 * The scribe's work with amendments: what is done with each and why ("voorgestelde verwerking"), shown to the hall
 * when the scribe says so.
 * Source: issue "Everything the hall says", "Profile of the regiofacilitator".
 */
import { ownLine, processingOf, stands } from "./amendmentLists.ts";
import { isAmendable } from "./amendments.ts";
import type { LineId } from "./ids.ts";
import { notWorkable } from "./proposals.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { lengthOf, maximum } from "./text.ts";

export const amendmentDeskDeciders = {
  setAmending: (state, { proposalId, open }, { actor }) => {
    const proposal = entry(state.proposals, proposalId);
    const wrong = notWorkable(proposal);
    if (wrong || !proposal) return { accepted: false, refusal: wrong ?? { code: "unknownProposal" } };
    if (proposal.status === "draft") return refuse("proposalNotPresented");
    if (isAmendable(state, proposalId) === open) return refuse("alreadyDone");
    return accept({ type: "amendingSet", proposalId, open, ...linkOf(actor) });
  },

  hideAmendment: (state, { amendmentId, reason }, { actor }) => {
    const known = entry(state.amendments, amendmentId);
    if (!known || known.withdrawnAt !== undefined) return refuse("unknownAmendment");
    if (known.hidden) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.note) return refuse("reasonTooLong", { max: maximum.note });
    return accept({ type: "amendmentHidden", amendmentId, reason, ...linkOf(actor) });
  },

  restoreAmendment: (state, { amendmentId }, { actor }) => {
    const known = entry(state.amendments, amendmentId);
    if (!known) return refuse("unknownAmendment");
    return known.hidden
      ? accept({ type: "amendmentRestored", amendmentId, ...linkOf(actor) })
      : refuse("alreadyDone");
  },

  processAmendment: (state, { amendmentId, how, reason, lineIds }, { actor }) => {
    const known = entry(state.amendments, amendmentId);
    if (!known || !stands(known)) return refuse("unknownAmendment");
    // What a version holds is history: another text is a new version.
    if (known.boundTo !== undefined) return refuse("amendmentHandled");
    const processed = { type: "amendmentProcessed", amendmentId, ...linkOf(actor) } as const;
    if (how === null) return known.proposed ? accept({ ...processed, lineIds: [] }) : refuse("alreadyDone");
    if (how !== "adopted" && !reason) return refuse("reasonMissing");
    if (lengthOf(reason ?? "") > maximum.concern) return refuse("reasonTooLong", { max: maximum.concern });
    const lands = how === "not" ? [] : [...new Set(lineIds ?? [ownLine(known)])].sort();
    const was = processingOf(known);
    const same = was?.how === how && was.reason === (reason || undefined) && sameIds(was.lineIds, lands);
    if (same) return refuse("alreadyDone");
    return accept({ ...processed, how, ...(reason ? { reason } : {}), lineIds: lands });
  },

  publishProcessing: (state, { amendmentIds }, { actor }) => {
    const chosen = [...new Set(amendmentIds)].map((id) => entry(state.amendments, id));
    if (chosen.some((each) => !each || !stands(each))) return refuse("unknownAmendment");
    const fresh = chosen.flatMap((each) => (each?.proposed ? [each.id] : []));
    if (fresh.length === 0) {
      return refuse(chosen.some((each) => each?.processing) ? "alreadyDone" : "notProcessed");
    }
    return accept({ type: "processingPublished", amendmentIds: fresh, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

function sameIds(a: readonly LineId[], b: readonly LineId[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
