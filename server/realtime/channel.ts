import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { PacketEntry } from "../../shared/protocol/messages.ts";
import type { FanOut } from "./fanOut.ts";

/**
 * The sockets of one viewer class that follow one topic. Holds the promise that each packet to a socket starts where
 * its previous one (or its follow answer) ended.
 */
export interface Channel {
  readonly size: number;
  /** From now on this socket gets packets; it has everything up to `upTo`. Before, or instead of what it had. */
  join(socketId: string, participant: ParticipantId | null, upTo: number): void;
  leave(socketId: string): void;
  has(participant: ParticipantId): boolean;
  /** What was to be sent up to here could not be: everyone's next packet shows the gap, and they ask. */
  skip(upTo: number): void;
  /** Sends what is visible, if anything: `own` to those participants, `common` to everyone else. */
  send(upTo: number, common: PacketEntry[], own: ReadonlyMap<ParticipantId, PacketEntry[]>): void;
}

interface Member {
  readonly participant: ParticipantId | null;
  /** What this socket has. */
  upTo: number;
}

/** A channel without sockets. */
export function openChannel(fanOut: FanOut, topic: string): Channel {
  const members = new Map<string, Member>();
  const socketsOf = new Map<ParticipantId, Set<string>>();

  function leave(socketId: string): void {
    const participant = members.get(socketId)?.participant;
    members.delete(socketId);
    const sockets = participant ? socketsOf.get(participant) : undefined;
    sockets?.delete(socketId);
    if (participant && sockets?.size === 0) socketsOf.delete(participant);
  }

  /** To those who have the same, the same packet. */
  function sendTo(socketIds: Iterable<string>, upTo: number, entries: PacketEntry[]): void {
    const byAfter = new Map<number, string[]>();
    for (const socketId of socketIds) {
      const member = members.get(socketId);
      if (!member) continue;
      const alike = byAfter.get(member.upTo);
      if (alike) alike.push(socketId);
      else byAfter.set(member.upTo, [socketId]);
      member.upTo = upTo;
    }
    for (const [after, alike] of byAfter) fanOut(alike, { topic, after, upTo, entries });
  }

  return {
    get size() {
      return members.size;
    },
    join(socketId, participant, upTo) {
      leave(socketId);
      members.set(socketId, { participant, upTo });
      if (!participant) return;
      const sockets = socketsOf.get(participant) ?? new Set();
      socketsOf.set(participant, sockets.add(socketId));
    },
    leave,
    skip(upTo) {
      for (const member of members.values()) member.upTo = upTo;
    },
    has: (participant) => socketsOf.has(participant),
    send(upTo, common, own) {
      const apart = new Set<string>();
      for (const [participant, entries] of own) {
        const sockets = socketsOf.get(participant) ?? new Set();
        for (const socketId of sockets) apart.add(socketId);
        if (entries.length > 0) sendTo(sockets, upTo, entries);
      }
      if (common.length === 0) return;
      sendTo(
        [...members.keys()].filter((socketId) => !apart.has(socketId)),
        upTo,
        common,
      );
    },
  };
}
