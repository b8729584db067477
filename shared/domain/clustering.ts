/**
 * Who leads puts notes together: the moderator on any board, a facilitator on the boards of their group. Several may at
 * once: of two who move a note the last one holds, and the note says when it was moved and by whom; what was merged in
 * between is refused, not merged twice. Source: issue "Everything the hall says", "Boards, as good as the best".
 */
import { leadFault } from "./boardLead.ts";
import { clusterOf, clustersOf, headOf } from "./clusters.ts";
import type { BoardId, NoteId } from "./ids.ts";
import { standingFault } from "./notes.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal, RefusalCode } from "./ruling.ts";
import type { DayState, Note } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const clusteringDeciders = {
  createCluster: (state, { boardId, clusterId, name, noteIds }, { actor }) => {
    const fault = leadFault(state, boardId, actor) ?? unopenedFault(state, boardId) ?? nameFault(name);
    if (fault) return { accepted: false, refusal: fault };
    if (entry(entry(state.clusters, boardId) ?? {}, clusterId)) return refuse("idTaken");
    if (clustersOf(state, boardId).length >= maximum.clusters) {
      return refuse("tooManyClusters", { max: maximum.clusters });
    }
    const { free, fault: unfit } = movable(state, boardId, noteIds);
    if (unfit && free.length === 0) return refuse(unfit);
    const by = linkOf(actor);
    const created = { type: "clusterCreated", boardId, clusterId, name, ...by } as const;
    const moved = { type: "notesMoved", boardId, noteIds: free, clusterId, ...by } as const;
    return accept(created, ...(free.length > 0 ? [moved] : []));
  },

  nameCluster: (state, { boardId, clusterId, name }, { actor }) => {
    const fault = leadFault(state, boardId, actor) ?? nameFault(name);
    if (fault) return { accepted: false, refusal: fault };
    const cluster = clusterOf(state, boardId, clusterId);
    if (!cluster) return refuse("unknownCluster");
    if (cluster.name === name) return refuse("alreadyDone");
    return accept({ type: "clusterNamed", boardId, clusterId, name, ...linkOf(actor) });
  },

  moveNotes: (state, { boardId, noteIds, clusterId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    if (clusterId !== null && !clusterOf(state, boardId, clusterId)) return refuse("unknownCluster");
    const { free, fault: unfit } = movable(state, boardId, noteIds);
    if (unfit && free.length === 0) return refuse(unfit);
    const moving = free.filter((id) => (entry(state.notes[boardId]!, id)?.clusterId ?? null) !== clusterId);
    if (moving.length === 0) return refuse("alreadyDone");
    return accept({ type: "notesMoved", boardId, noteIds: moving, clusterId, ...linkOf(actor) });
  },

  mergeClusters: (state, { boardId, clusterId, into }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const known = clusterOf(state, boardId, clusterId) && clusterOf(state, boardId, into);
    if (!known || clusterId === into) return refuse("unknownCluster");
    return accept({ type: "clustersMerged", boardId, clusterId, into, ...linkOf(actor) });
  },

  dissolveCluster: (state, { boardId, clusterId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    if (!clusterOf(state, boardId, clusterId)) return refuse("unknownCluster");
    return accept({ type: "clusterDissolved", boardId, clusterId, ...linkOf(actor) });
  },

  mergeNotes: (state, { boardId, noteIds, into }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const wrong = freeFault(state, boardId, into);
    if (wrong) return refuse(wrong);
    const notes = state.notes[boardId]!;
    const under = ({ id }: Note) => headOf(notes, notes[id]!).id === into;
    const ids = [...new Set(noteIds)].filter((id) => id !== into);
    const merging: NoteId[] = [];
    for (const id of ids) {
      const note = entry(notes, id);
      // Somebody else merged it into the same note a moment ago: what was asked is so.
      if (note && note.mergedInto !== undefined && under(note)) continue;
      const unfit = freeFault(state, boardId, id);
      if (unfit) return refuse(unfit);
      merging.push(id);
    }
    if (merging.length === 0) return refuse("alreadyDone");
    return accept({ type: "notesMerged", boardId, noteIds: merging, into, ...linkOf(actor) });
  },

  splitNote: (state, { boardId, noteId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const unfit = standingFault(state, boardId, noteId);
    if (unfit) return refuse(unfit);
    const notes = state.notes[boardId]!;
    const note = notes[noteId]!;
    if (note.mergedInto === undefined) return refuse("alreadyDone");
    const clusterId = headOf(notes, note).clusterId ?? null;
    return accept({ type: "noteSplit", boardId, noteId, clusterId, ...linkOf(actor) });
  },

  pinNote: (state, { boardId, noteId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const unfit = standingFault(state, boardId, noteId);
    if (unfit) return refuse(unfit);
    if (state.notes[boardId]![noteId]!.pinnedAt !== undefined) return refuse("alreadyDone");
    return accept({ type: "notePinned", boardId, noteId, ...linkOf(actor) });
  },

  unpinNote: (state, { boardId, noteId }, { actor }) => {
    const fault = leadFault(state, boardId, actor);
    if (fault) return { accepted: false, refusal: fault };
    const unfit = standingFault(state, boardId, noteId);
    if (unfit) return refuse(unfit);
    if (state.notes[boardId]![noteId]!.pinnedAt === undefined) return refuse("alreadyDone");
    return accept({ type: "noteUnpinned", boardId, noteId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

function unopenedFault(state: DayState, boardId: BoardId): Refusal | undefined {
  return entry(state.boards, boardId)?.openedAt === undefined ? { code: "boardNotOpen" } : undefined;
}

function nameFault(name: string): Refusal | undefined {
  if (name === "") return { code: "nameEmpty" };
  if (lengthOf(name) <= maximum.organisation) return undefined;
  return { code: "nameTooLong", values: { max: maximum.organisation } };
}

/** Why a note cannot be moved or merged by itself: it is not on the board, or stands under another. */
function freeFault(state: DayState, boardId: BoardId, noteId: NoteId): RefusalCode | undefined {
  const fault = standingFault(state, boardId, noteId);
  if (fault) return fault;
  const notes = state.notes[boardId]!;
  return headOf(notes, notes[noteId]!).id === noteId ? undefined : "noteMerged";
}

/** Of many notes those that can be moved; what happened to the others in between is no reason to move none. */
function movable(state: DayState, boardId: BoardId, noteIds: readonly NoteId[]) {
  const free: NoteId[] = [];
  let fault: RefusalCode | undefined;
  for (const id of new Set(noteIds)) {
    const unfit = freeFault(state, boardId, id);
    if (unfit) fault ??= unfit;
    else free.push(id);
  }
  return { free, fault };
}
