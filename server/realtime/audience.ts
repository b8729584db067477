/**
 * Who hears what of one day, and when. Entries wait for a tick that grows with the hall, so that a burst of acts
 * becomes few packets: cost is per packet, not per event. Source: architecture.md "The way of one command".
 */
import type { Socket } from "socket.io";
import type { Viewer } from "../../shared/domain/actor.ts";
import { topicOf } from "../../shared/domain/events.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { hasTopic, idIn, kindOf } from "../../shared/domain/slices.ts";
import type { FollowMessage } from "../../shared/protocol/asks.ts";
import type { FollowAnswer } from "../../shared/protocol/messages.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { HostEntry } from "../days/recentEntries.ts";
import { openChannel } from "./channel.ts";
import type { Channel } from "./channel.ts";
import { classOf, missedBy, redactBatch, viewOf, viewerClasses } from "./packets.ts";
import type { ViewerClass } from "./packets.ts";
import type { FanOut } from "./fanOut.ts";
import type { SocketData } from "./identify.ts";

/** More missed entries than this and the view as it is now is shorter. */
const MOST_MISSED = 200;

export interface Audience {
  /** Follows a topic from now on; the answer holds everything up to now that the socket lacks. */
  follow(socket: AudienceSocket, message: FollowMessage): FollowAnswer;
  unfollow(socket: AudienceSocket, topic: string): void;
  /** The socket is gone. */
  forget(socket: AudienceSocket): void;
  /** Sends what waits, now. */
  flush(): void;
  close(): void;
}

export type AudienceSocket = Pick<Socket<never, never, never, SocketData>, "id" | "data">;

export interface AudienceParts {
  readonly fanOut: FanOut;
  readonly host: DayHost;
  /** Sockets connected to this server, of all days: they share its time. */
  readonly clients: () => number;
  /** How long entries wait to leave together, in milliseconds, with so many clients. */
  readonly tickMs: (clients: number) => number;
  readonly report: (what: string, error: unknown) => void;
}

/** The audience of a day without anyone in it. */
export function openAudience({ fanOut, host, clients, tickMs, report }: AudienceParts): Audience {
  const topics = new Map<string, Record<ViewerClass, Channel>>();
  const waiting = new Map<string, HostEntry[]>();
  let upTo = host.acts;
  let timer: NodeJS.Timeout | undefined;
  let lastFlush = 0;
  let left: (() => void)[] = [];

  const stop = host.onEntries((entries) => {
    for (const entry of entries) {
      const topic = topicOf(entry.event);
      if (!topics.has(topic)) continue;
      const known = waiting.get(topic);
      if (known) known.push(entry);
      else waiting.set(topic, [entry]);
    }
    const last = entries.at(-1);
    if (last) upTo = host.actAt(last.revision);
    const wait = lastFlush + tickMs(clients()) - performance.now();
    if (wait <= 0) return flush();
    timer ??= setTimeout(flush, wait);
    return new Promise((resolve) => void left.push(resolve));
  });

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    lastFlush = performance.now();
    for (const [topic, entries] of waiting) {
      try {
        sendTopic(topic, entries);
      } catch (error) {
        report(`telling ${topic.split(":")[0]} failed`, error);
        for (const each of viewerClasses) topics.get(topic)?.[each].skip(upTo);
      }
    }
    waiting.clear();
    const resolves = left;
    left = [];
    for (const resolve of resolves) resolve();
  }

  function sendTopic(topic: string, entries: readonly HostEntry[]): void {
    const channels = topics.get(topic);
    if (!channels) return;
    const classes = new Set(viewerClasses.filter((each) => channels[each].size > 0));
    const { common, own } = redactBatch(entries, classes, (id) => channels.hall.has(id));
    for (const each of classes) channels[each].send(upTo, common[each], each === "hall" ? own : nobody);
  }

  function channelsOf(topic: string): Record<ViewerClass, Channel> {
    const known = topics.get(topic);
    if (known) return known;
    const channels = {
      hall: openChannel(fanOut, topic),
      organisers: openChannel(fanOut, topic),
      facilitators: openChannel(fanOut, topic),
      regionKeepers: openChannel(fanOut, topic),
      projector: openChannel(fanOut, topic),
    };
    topics.set(topic, channels);
    return channels;
  }

  return {
    follow(socket, { topic, since }) {
      if (!hasTopic(host.state, topic) || !mayFollow(socket.data, topic)) return { kind: "unknown" };
      flush();
      const { role, participantId } = socket.data;
      channelsOf(topic)[classOf(role)].join(socket.id, participantId, host.acts);
      return missed(viewerOf(socket.data), topic, since);
    },
    unfollow(socket, topic) {
      topics.get(topic)?.[classOf(socket.data.role)].leave(socket.id);
    },
    forget(socket) {
      for (const channels of topics.values()) channels[classOf(socket.data.role)].leave(socket.id);
    },
    flush,
    close() {
      stop();
      flush();
    },
  };

  function missed(viewer: Viewer, topic: string, since: number | null): FollowAnswer {
    const missed = since === null ? undefined : host.sinceAct(since);
    if (since === null || !missed || missed.length > MOST_MISSED) return viewOf(viewer, topic, host);
    try {
      const entries = missedBy(viewer, topic, missed);
      return { kind: "entries", packet: { topic, after: since, upTo: host.acts, entries } };
    } catch (error) {
      report("telling what was missed failed", error);
      return viewOf(viewer, topic, host);
    }
  }
}

/** A keeper has one RSV: the pages of the others are not theirs to read before everyone may. */
function mayFollow({ actor }: SocketData, topic: string): boolean {
  return actor.role !== "regionKeeper" || kindOf(topic) !== "region" || idIn(topic) === actor.rsv;
}

const nobody: ReadonlyMap<ParticipantId, never[]> = new Map();

function viewerOf({ role, participantId }: SocketData): Viewer {
  return role === "participant" ? { role, id: participantId } : { role };
}
