/** The notes of others on a board, as a phone shows them: by cluster, what was merged under one another, found by words. */
import { boardHeads, clustersOf } from "../../../../shared/domain/clusters.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import type { DayState, Note } from "../../../../shared/domain/state.ts";

/** A note with what others said the same under it. */
export interface ReadNote {
  readonly note: Note;
  readonly under: readonly Note[];
}

/** Notes of one cluster, what other regions gave this one, or the rest. */
export interface ReadGroup {
  readonly id: string;
  readonly kind: "cluster" | "given" | "rest";
  /** Of a cluster. */
  readonly name: string | undefined;
  /** All of them, also those that are not shown yet. */
  readonly size: number;
  readonly notes: readonly ReadNote[];
}

export interface Reading {
  readonly groups: readonly ReadGroup[];
  /** All notes there are to read, and how many of them are in `groups`. */
  readonly total: number;
  readonly shown: number;
  /** Notes that came after `until`. */
  readonly fresh: number;
}

/** No cluster has an id with a sign in it. */
const GIVEN = "+given";
const REST = "+rest";

interface Asked {
  readonly isOwn: (note: Note) => boolean;
  /** UTC ms: since when somebody looks, and up to when notes are shown. */
  readonly arrivedAt: number;
  readonly until: number;
  readonly query: string;
  /** Notes shown at most: a long board comes in parts. */
  readonly most: number;
}

/** What stands on the board for this reader. What goes from sight while they read keeps its place. */
export function readingOf(state: DayState, boardId: BoardId, asked: Asked): Reading {
  const { isOwn, arrivedAt, until, most } = asked;
  const notes = state.notes[boardId] ?? {};
  const gone = Object.values<Note>(notes)
    .filter((note) => (note.hidden?.at ?? note.withdrawnAt ?? 0) > arrivedAt && !isOwn(note))
    .map((note): ReadNote => ({ note, under: [] }));
  const heads = boardHeads(notes).filter(
    ({ note, under }) => !isOwn(note) || under.some((each) => !isOwn(each)),
  );
  const fresh = heads.filter(({ note }) => note.at > until).length;
  const words = folded(asked.query.trim());
  const readable = [...heads, ...gone]
    .filter(({ note }) => note.at <= until)
    .filter((each) => words === "" || says(each, words))
    .sort(
      (a, b) =>
        Number(b.note.pinnedAt !== undefined) - Number(a.note.pinnedAt !== undefined) ||
        b.note.at - a.note.at,
    );
  const byCluster = new Map<string, ReadNote[]>();
  const clusters = clustersOf(state, boardId);
  const known = new Set<string>(clusters.map(({ id }) => id));
  for (const each of readable) {
    const { clusterId, from } = each.note;
    const id = clusterId !== undefined && known.has(clusterId) ? clusterId : from ? GIVEN : REST;
    const there = byCluster.get(id);
    if (there) there.push(each);
    else byCluster.set(id, [each]);
  }
  let room = most;
  const groups = [
    ...clusters.map(({ id, name }) => ({ id: id as string, kind: "cluster" as const, name })),
    { id: GIVEN, kind: "given" as const, name: undefined },
    { id: REST, kind: "rest" as const, name: undefined },
  ]
    .map((group) => {
      const all = byCluster.get(group.id) ?? [];
      const some = all.slice(0, Math.max(0, room));
      room -= some.length;
      return { ...group, size: all.length, notes: some };
    })
    .filter((group) => group.notes.length > 0);
  return { groups, total: readable.length, shown: most - room, fresh };
}

function says({ note, under }: ReadNote, words: string): boolean {
  if (note.hidden || note.withdrawnAt !== undefined) return false;
  return [note, ...under].some(({ text, organisation, name }) =>
    folded([text, organisation, name].filter(Boolean).join(" ")).includes(words),
  );
}

/** Without capitals and accents: who types "cafe" finds "Café". */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
