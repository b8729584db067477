/**
 * What only who leads may do with a board: set before it opens what it will be like, reveal it, enter a note for
 * someone without a phone, and ask a note's writer whether they want to raise an objection.
 */
import { leadFault } from "./boardLead.ts";
import { boardFault, boardSetupOf } from "./boards.ts";
import { organisationFault } from "./seats.ts";
import { isLate, noteOf, noteTextFault, standingFault } from "./notes.ts";
import { hasEnded } from "./proposals.ts";
import { isSealed } from "./reveals.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { maximum } from "./text.ts";

export const boardDeskDeciders = {
  setReveal: (state, { boardId, hiddenUntilRevealed }, { actor }) => {
    const board = entry(state.boards, boardId);
    if (!board) return refuse("unknownBoard");
    if (board.openedAt !== undefined) return refuse("boardWasOpen");
    if ((board.hiddenUntilRevealed ?? false) === hiddenUntilRevealed) return refuse("alreadyDone");
    return accept({ type: "revealSet", boardId, hiddenUntilRevealed, ...linkOf(actor) });
  },

  setQuota: (state, { boardId, quota }, { actor }) => {
    const setup = boardSetupOf(state, boardId);
    if (!setup) return refuse("unknownBoard");
    if ((setup.quota ?? null) === quota) return refuse("alreadyDone");
    return accept({ type: "quotaSet", boardId, quota, ...linkOf(actor) });
  },

  revealBoard: (state, { boardId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    if (!isSealed(state, boardId)) return refuse("alreadyDone");
    return accept({ type: "boardRevealed", boardId, ...linkOf(actor) });
  },

  enterNote: (state, { boardId, noteId, laneId, text, organisation }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const wrong = boardFault(state, boardId) ?? noteTextFault(text);
    if (wrong) return refuse(wrong, { max: maximum.note });
    if (!boardSetupOf(state, boardId)?.lanes.some((lane) => lane.id === laneId)) return refuse("unknownLane");
    if (noteOf(state, boardId, noteId)) return refuse("idTaken");
    const unfit = organisation ? organisationFault(organisation) : undefined;
    if (unfit) return { accepted: false, refusal: unfit };
    // Nobody's organisation stands on an anonymous board, whoever types it.
    const signed = organisation && entry(state.boards, boardId)?.authorship !== "anonymous";
    return accept({
      type: "noteWritten",
      boardId,
      noteId,
      laneId,
      text,
      ...(signed ? { organisation } : {}),
      entered: true,
      ...(isLate(state, boardId) ? { late: true as const } : {}),
      ...linkOf(actor),
    });
  },

  /** Nobody raises an objection for another: its writer is asked, on a board where the day knows who that is. */
  askObjection: (state, { boardId, noteId, proposalId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const unfit = standingFault(state, boardId, noteId);
    if (unfit) return refuse(unfit);
    const proposal = entry(state.proposals, proposalId);
    if (!proposal) return refuse("unknownProposal");
    if (hasEnded(proposal)) return refuse("proposalEnded");
    const note = noteOf(state, boardId, noteId);
    if (note?.author === undefined) return refuse("authorUnknown");
    if (note.asked?.proposalId === proposalId) return refuse("alreadyDone");
    return accept({ type: "objectionAsked", boardId, noteId, proposalId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;
