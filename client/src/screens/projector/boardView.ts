/** What the projector shows of a board now: its notes, its clusters with how many each holds, or only how many there are. */
import { boardHeads, clustersOf } from "../../../../shared/domain/clusters.ts";
import type { StandingNote } from "../../../../shared/domain/clusters.ts";
import type { BoardId } from "../../../../shared/domain/ids.ts";
import { isSealed } from "../../../../shared/domain/reveals.ts";
import { at } from "../../../../shared/domain/room.ts";
import type { Cluster, DayState, Notes, Scene } from "../../../../shared/domain/state.ts";

/** Above so many notes a board that has clusters shows those. Source: issue "Everything the hall says", "Projector". */
export const MANY_NOTES = 40;

export interface ClusterCount {
  readonly cluster: Cluster | undefined;
  /** All notes in it, merged ones too. */
  readonly count: number;
  /** What was pinned, or said by most. */
  readonly lead: StandingNote | undefined;
}

export type BoardLook =
  | { readonly kind: "sealed"; readonly count: number }
  | { readonly kind: "clusters"; readonly clusters: readonly ClusterCount[] }
  | { readonly kind: "notes"; readonly heads: readonly StandingNote[]; readonly pinned: boolean };

type BoardScene = Pick<Extract<Scene, { kind: "board" }>, "page" | "only">;

/** How a board looks in this scene. A page that the moderator chose by number is a page of notes. */
export function boardLook(day: DayState, boardId: BoardId, { page, only }: BoardScene): BoardLook {
  if (isSealed(day, boardId)) return { kind: "sealed", count: at(day.reveals, boardId)?.count ?? 0 };
  const notes: Notes = at(day.notes, boardId) ?? {};
  const heads = boardHeads(notes);
  if (only === "pinned") {
    const pinned = heads.filter(({ note }) => note.pinnedAt !== undefined);
    return { kind: "notes", heads: pinned, pinned: true };
  }
  const clusters = clustersOf(day, boardId);
  const many = page === 0 && clusters.length > 0 && sizeOf(heads) > MANY_NOTES;
  if (only === "clusters" || many) return { kind: "clusters", clusters: countsOf(clusters, heads) };
  return { kind: "notes", heads, pinned: false };
}

function countsOf(clusters: readonly Cluster[], heads: readonly StandingNote[]): ClusterCount[] {
  const known = new Map<string, StandingNote[]>(clusters.map(({ id }) => [id, []]));
  const loose: StandingNote[] = [];
  for (const head of heads) (known.get(head.note.clusterId ?? "") ?? loose).push(head);
  const counted = clusters
    .map((cluster) => countOf(cluster, known.get(cluster.id) ?? []))
    .filter(({ count }) => count > 0);
  return loose.length > 0 ? [...counted, countOf(undefined, loose)] : counted;
}

function countOf(cluster: Cluster | undefined, heads: readonly StandingNote[]): ClusterCount {
  const pinned = heads.find(({ note }) => note.pinnedAt !== undefined);
  const most = heads.reduce<StandingNote | undefined>(
    (best, each) => (best === undefined || each.under.length > best.under.length ? each : best),
    undefined,
  );
  return { cluster, count: sizeOf(heads), lead: cluster ? (pinned ?? most) : undefined };
}

function sizeOf(heads: readonly StandingNote[]): number {
  return heads.reduce((sum, { under }) => sum + 1 + under.length, 0);
}
