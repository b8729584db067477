/**
 * A copy of the day kept up to date by packets. Pure: no socket, no clock. Whatever comes twice, late or out of
 * order never makes it wrong, only behind, and then `isBehind` says that the server must be asked.
 */
import { replay } from "../../../shared/domain/evolve.ts";
import { slicesOf, withSlice } from "../../../shared/domain/slices.ts";
import { emptyDay } from "../../../shared/domain/state.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import type { FollowMessage } from "../../../shared/protocol/asks.ts";
import type { FollowAnswer, Packet } from "../../../shared/protocol/messages.ts";

export interface Replica {
  readonly day: DayState;
  /** Per topic the revision up to which everything is in `day`; absent where nothing of it is. */
  readonly have: Readonly<Record<string, number>>;
  /** Per topic the highest revision that was heard of. */
  readonly heard: Readonly<Record<string, number>>;
  /** Topics of which the copy says more than is kept: the server is asked for all of them, not for the rest. */
  readonly stale?: readonly string[];
}

/** A copy with nothing in it. */
export const emptyReplica: Replica = { day: emptyDay, have: {}, heard: {} };

/** The copy after a packet. A packet that does not begin where the copy ends changes nothing but what was heard. */
export function withPacket(replica: Replica, packet: Packet): Replica {
  const heard = hear(replica, packet.topic, packet.upTo);
  if (replica.have[packet.topic] !== packet.after || packet.upTo < packet.after) return heard;
  const day = replay(heard.day, packet.entries);
  const have = { ...heard.have, [packet.topic]: packet.upTo };
  // Texts were erased: whichever stream they were of, nothing of before is to be trusted.
  const forgets = packet.entries.some(({ event }) => forgetting.has(event.type));
  return { ...heard, day, have, ...(forgets ? { stale: Object.keys(have) } : {}) };
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
        ...stillStale(replica, topic),
      };
    }
  }
}

/** Whether more is known to have happened on this topic than is in the copy, so that the server must be asked. */
export function isBehind(replica: Replica, topic: string): boolean {
  const have = replica.have[topic];
  return have === undefined || isStale(replica, topic) || (replica.heard[topic] ?? 0) > have;
}

/** The `follow` that asks for what is missing of a topic. */
export function questionFor(replica: Replica, topic: string): FollowMessage {
  return { topic, since: isStale(replica, topic) ? null : (replica.have[topic] ?? null) };
}

/** What is stale once the server gave all of this topic; absent where nothing is. */
function stillStale({ stale = [] }: Replica, topic: string): Pick<Replica, "stale"> {
  const rest = stale.filter((each) => each !== topic);
  return rest.length > 0 ? { stale: rest } : {};
}

const forgetting = new Set<string>(["textsErased", "textsForgotten"]);

function isStale({ stale }: Replica, topic: string): boolean {
  return stale?.includes(topic) ?? false;
}

function hear(replica: Replica, topic: string, upTo: number): Replica {
  if ((replica.heard[topic] ?? 0) >= upTo) return replica;
  return { ...replica, heard: { ...replica.heard, [topic]: upTo } };
}
