import type { Namespace } from "socket.io";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { Packet, PacketEntry } from "../../shared/protocol/messages.ts";

/**
 * The sockets of one viewer class that follow one topic. Holds the promise that each packet to a socket starts where
 * its previous one (or its follow answer) ended: most sockets have what the room has, the others are known by name.
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

/** A channel without sockets. */
export function openChannel(io: Namespace, room: string, topic: string): Channel {
  const members = new Map<string, ParticipantId | null>();
  const socketsOf = new Map<ParticipantId, Set<string>>();
  /** What the room has; sockets that have something else are in `strays`. */
  let roomUpTo = 0;
  const strays = new Map<string, number>();

  function note(socketId: string, upTo: number): void {
    if (upTo === roomUpTo) strays.delete(socketId);
    else strays.set(socketId, upTo);
  }

  function emit(socketId: string, packet: Packet): void {
    io.sockets.get(socketId)?.emit("packet", packet);
  }

  function leave(socketId: string): void {
    const participant = members.get(socketId);
    members.delete(socketId);
    strays.delete(socketId);
    void io.sockets.get(socketId)?.leave(room);
    const sockets = participant ? socketsOf.get(participant) : undefined;
    sockets?.delete(socketId);
    if (participant && sockets?.size === 0) socketsOf.delete(participant);
  }

  return {
    get size() {
      return members.size;
    },
    join(socketId, participant, upTo) {
      leave(socketId);
      if (members.size === 0) roomUpTo = upTo;
      members.set(socketId, participant);
      if (participant) {
        const sockets = socketsOf.get(participant) ?? new Set();
        socketsOf.set(participant, sockets.add(socketId));
      }
      void io.sockets.get(socketId)?.join(room);
      note(socketId, upTo);
    },
    leave,
    skip(upTo) {
      roomUpTo = upTo;
      strays.clear();
    },
    has: (participant) => socketsOf.has(participant),
    send(upTo, common, own) {
      const reached = new Map<string, number>();
      for (const [participant, entries] of own) {
        for (const socketId of socketsOf.get(participant) ?? []) {
          const after = strays.get(socketId) ?? roomUpTo;
          if (entries.length > 0) emit(socketId, { topic, after, upTo, entries });
          reached.set(socketId, entries.length > 0 ? upTo : after);
        }
      }
      if (common.length > 0) {
        const apart = new Set([...reached.keys(), ...strays.keys()]);
        const packet: Packet = { topic, after: roomUpTo, upTo, entries: common };
        if (apart.size < members.size)
          io.to(room)
            .except([...apart])
            .emit("packet", packet);
        for (const [socketId, after] of strays) {
          if (!reached.has(socketId)) emit(socketId, { ...packet, after });
        }
        roomUpTo = upTo;
        strays.clear();
      }
      for (const [socketId, has] of reached) note(socketId, has);
    },
  };
}
