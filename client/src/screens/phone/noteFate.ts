/** What became of a note, in sentences for its writer. */
import { clusterOf, headOf } from "../../../../shared/domain/clusters.ts";
import { becameOf } from "../../../../shared/domain/lineage.ts";
import type { DayState, Note } from "../../../../shared/domain/state.ts";
import { phoneText } from "../../text/phoneText.ts";

/** Most of another's words that are said again. */
const QUOTED = 80;

/** One sentence for each thing that became of a note of one's own; none for one that was taken from sight. */
export function fateOf(state: DayState, note: Note): string[] {
  const t = phoneText().boards;
  if (note.hidden) return [];
  const notes = state.notes[note.boardId] ?? {};
  const head = headOf(notes, note);
  const merged = head !== note && head.id !== note.id;
  const under = Object.values<Note>(notes).filter(
    (each) => each.mergedInto !== undefined && each.id !== note.id && headOf(notes, each).id === note.id,
  ).length;
  const clusterId = head.clusterId ?? note.clusterId;
  const cluster = clusterId && clusterOf(state, note.boardId, clusterId);
  return [
    ...(merged ? [t.mergedInto(shortened(head.text))] : []),
    ...(under > 0 ? [t.with(under)] : []),
    ...(cluster ? [t.inCluster(cluster.name)] : []),
    ...new Set(becameOf(note).map(({ kind }) => t.became[kind])),
    ...(note.asked?.declinedAt === undefined ? [] : [t.declined]),
  ];
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= QUOTED ? text : `${letters.slice(0, QUOTED - 1).join("")}…`;
}
