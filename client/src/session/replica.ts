/**
 * A copy of the day kept up to date by packets. Pure: no socket, no clock. Whatever comes twice, late or out of
 * order never makes it wrong, only behind, and then `isBehind` says that the server must be asked.
 */
import { replay } from "../../../shared/domain/evolve.ts";
import { slicesOf, withSlice } from "../../../shared/domain/slices.ts";
import { emptyDay } from "../../../shared/domain/state.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import type { FollowAnswer, FollowMessage, Packet } from "../../../shared/protocol/messages.ts";

export interface Replica {
  readonly day: DayState;
  /** Per topic the revision up to which everything is in `day`; absent where nothing of it is. */
  readonly have: Readonly<Record<string, number>>;
  /** Per topic the highest revision that was heard of. */
  readonly heard: Readonly<Record<string, number>>;
}

/** A copy with nothing in it. */
export const emptyReplica: Replica = { day: emptyDay, have: {}, heard: {} };

/** The copy after a packet. A packet that does not begin where the copy ends changes nothing but what was heard. */
export function withPacket(replica: Replica, packet: Packet): Replica {
  const heard = hear(replica, packet.topic, packet.upTo);
  if (replica.have[packet.topic] !== packet.after || packet.upTo < packet.after) return heard;
  const day = replay(heard.day, packet.entries);
  return { ...heard, day, have: { ...heard.have, [packet.topic]: packet.upTo } };
}

/**
 * The copy after the answer to a `follow`. A view replaces the slice, unless the copy has moved past it since the
 * question; a view older than what was asked from means that the server itself went back, and it is believed.
 */
export function withAnswer(replica: Replica, asked: FollowMessage, answer: FollowAnswer): Replica {
  switch (answer.kind) {
    case "unknown":
      return replica;
    case "entries":
      return answer.packet.topic === asked.topic ? withPacket(replica, answer.packet) : replica;
    default: {
      const topic = "topic" in answer ? answer.topic : answer.kind;
      if (topic !== asked.topic) return replica;
      const have = replica.have[topic] ?? -1;
      const wentBack = asked.since !== null && answer.upTo < asked.since && have === asked.since;
      if (answer.upTo < have && !wentBack) return replica;
      const day =
        answer.kind === "day" ? { ...answer.view, ...slicesOf(replica.day) } : withSlice(replica.day, answer);
      const heard = wentBack ? answer.upTo : Math.max(answer.upTo, replica.heard[topic] ?? 0);
      return {
        day,
        have: { ...replica.have, [topic]: answer.upTo },
        heard: { ...replica.heard, [topic]: heard },
      };
    }
  }
}

/** Whether more is known to have happened on this topic than is in the copy, so that the server must be asked. */
export function isBehind(replica: Replica, topic: string): boolean {
  const have = replica.have[topic];
  return have === undefined || (replica.heard[topic] ?? 0) > have;
}

/** The `follow` that asks for what is missing of a topic. */
export function questionFor(replica: Replica, topic: string): FollowMessage {
  return { topic, since: replica.have[topic] ?? null };
}

function hear(replica: Replica, topic: string, upTo: number): Replica {
  if ((replica.heard[topic] ?? 0) >= upTo) return replica;
  return { ...replica, heard: { ...replica.heard, [topic]: upTo } };
}
