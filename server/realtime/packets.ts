import type { Viewer } from "../../shared/domain/actor.ts";
import { HALL } from "../../shared/domain/actor.ts";
import { topicOf } from "../../shared/domain/events.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { insiders } from "../../shared/domain/insiders.ts";
import { redact } from "../../shared/domain/redact.ts";
import { redactSlice } from "../../shared/domain/redactSlices.ts";
import { redactDay } from "../../shared/domain/redactState.ts";
import { daySliceOf } from "../../shared/domain/slices.ts";
import type { FollowAnswer, PacketEntry, SocketRole } from "../../shared/protocol/messages.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { HostEntry } from "../days/recentEntries.ts";

/** Viewers who get the same packets; a participant gets something of their own beside what the hall gets. */
export const viewerClasses = ["hall", "organisers", "facilitators", "regionKeepers", "projector"] as const;
export type ViewerClass = (typeof viewerClasses)[number];

const viewers: Readonly<Record<ViewerClass, Viewer>> = {
  hall: HALL,
  organisers: { role: "programmeTeam" },
  facilitators: { role: "facilitator" },
  regionKeepers: { role: "regionKeeper" },
  projector: { role: "projector" },
};

/** The class a socket's role belongs to. */
export function classOf(role: SocketRole): ViewerClass {
  if (role === "participant") return "hall";
  if (role === "facilitator") return "facilitators";
  if (role === "regionKeeper") return "regionKeepers";
  return role === "projector" ? "projector" : "organisers";
}

/** Redacted entries of one batch: what each class gets, and what single participants get instead. */
export interface RedactedBatch {
  readonly common: Readonly<Record<ViewerClass, PacketEntry[]>>;
  readonly own: ReadonlyMap<ParticipantId, PacketEntry[]>;
}

/**
 * Redacts the entries of one topic, once for each class, and once more for each participant who is there and is an
 * insider of any of them.
 */
export function redactBatch(
  entries: readonly HostEntry[],
  classes: ReadonlySet<ViewerClass>,
  isThere: (id: ParticipantId) => boolean,
): RedactedBatch {
  const common: Record<ViewerClass, PacketEntry[]> = {
    hall: [],
    organisers: [],
    facilitators: [],
    regionKeepers: [],
    projector: [],
  };
  const hall: (PacketEntry | null)[] = [];
  const insidersOf: ReadonlySet<ParticipantId>[] = [];
  const concerned = new Set<ParticipantId>();
  for (const entry of entries) {
    for (const each of classes) {
      const seen = redactEntry(entry, viewers[each]);
      if (seen) common[each].push(seen);
      if (each === "hall") hall.push(seen);
    }
    if (!classes.has("hall")) continue;
    const ids = new Set(insiders(entry.event, entry.before, entry.at).filter(isThere));
    insidersOf.push(ids);
    for (const id of ids) concerned.add(id);
  }
  const own = new Map<ParticipantId, PacketEntry[]>();
  for (const id of concerned) {
    // What this participant is no insider of is what the hall gets: redacted already.
    const seen = entries.map((entry, index) =>
      insidersOf[index]?.has(id) ? redactEntry(entry, { role: "participant", id }) : hall[index],
    );
    own.set(id, withoutSuperseded(seen.filter((entry) => !!entry)));
  }
  for (const each of classes) common[each] = withoutSuperseded(common[each]);
  return { common, own };
}

/** What a viewer missed of a topic since a revision. */
export function missedBy(viewer: Viewer, topic: string, entries: readonly HostEntry[]): PacketEntry[] {
  return withoutSuperseded(
    entries
      .filter((entry) => topicOf(entry.event) === topic)
      .map((entry) => redactEntry(entry, viewer))
      .filter((entry) => entry !== null),
  );
}

/** The topic as it is now; it is one that the day has. */
export function viewOf(viewer: Viewer, topic: string, { state, acts }: DayHost): FollowAnswer {
  if (topic === "day") return { kind: "day", upTo: acts, view: daySliceOf(redactDay(state, viewer)) };
  return { ...redactSlice(state, topic, viewer), upTo: acts };
}

function redactEntry({ event, before, at }: HostEntry, viewer: Viewer): PacketEntry | null {
  const seen = redact(event, viewer, before, at);
  return seen && { at, event: seen };
}

/** Counts are absolute: of each only the last in a packet says anything. */
function withoutSuperseded(entries: PacketEntry[]): PacketEntry[] {
  const later = new Set<string>();
  const kept: PacketEntry[] = [];
  for (const entry of entries.toReversed()) {
    const { event } = entry;
    const key = countOf(event);
    if (key !== undefined && later.has(key)) continue;
    if (key !== undefined) later.add(key);
    kept.push(entry);
  }
  return kept.reverse();
}

/** Of what this counts, absolutely; undefined where it counts nothing. */
function countOf(event: PacketEntry["event"]): string | undefined {
  if (event.type === "roundCounted") return event.roundId;
  if (event.type === "questionCounted") return event.questionId;
  return event.type === "hallCounted" ? "hall" : undefined;
}
