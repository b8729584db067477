import type { ParticipantId } from "../../shared/domain/ids.ts";

/**
 * How long a phone that went from sight still counts as in the hall, in milliseconds. A phone sleeps in a pocket
 * and a wifi drops out for minutes; who left the building should not be waited for much longer than that.
 */
export const PRESENT_MS = 15 * 60_000;

/** Which participants' phones are connected, or were a short while ago. Lives in memory: phones come back by themselves. */
export interface Presence {
  /** A socket of this participant opened; says how many of theirs are open now. */
  arrived(id: ParticipantId): number;
  /** A socket of this participant closed, at UTC ms. */
  left(id: ParticipantId, at: number): void;
  /** Everyone connected at UTC ms `now` or less than PRESENT_MS before. */
  presentAt(now: number): ReadonlySet<ParticipantId>;
}

/** Nobody is there yet. */
export function emptyPresence(): Presence {
  const sockets = new Map<ParticipantId, number>();
  const lastSeen = new Map<ParticipantId, number>();
  return {
    arrived: (id) => {
      const open = (sockets.get(id) ?? 0) + 1;
      sockets.set(id, open);
      return open;
    },
    left(id, at) {
      const others = (sockets.get(id) ?? 1) - 1;
      if (others > 0) sockets.set(id, others);
      else sockets.delete(id);
      lastSeen.set(id, at);
    },
    presentAt(now) {
      for (const [id, at] of lastSeen) if (now - at >= PRESENT_MS) lastSeen.delete(id);
      return new Set([...sockets.keys(), ...lastSeen.keys()]);
    },
  };
}
