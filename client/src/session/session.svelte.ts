/* eslint-disable svelte/prefer-svelte-reactivity -- these maps are bookkeeping that nothing draws */
/** The live session of a screen: a copy of the day kept up to date, and an outbox that empties itself. */
import { nanoid } from "nanoid";
import type { CommandId, ParticipantId, RegionId, RsvId } from "../../../shared/domain/ids.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import type {
  CommandAnswer,
  Ending,
  FollowAnswer,
  Hall,
  SocketRole,
} from "../../../shared/protocol/messages.ts";
import { PROTOCOL } from "../../../shared/protocol/version.ts";
import { commandQueue } from "./commandQueue.ts";
import { foresee } from "./foresee.ts";
import { identityOf } from "./identity.ts";
import { idbShelf, mustBeTold, openOutbox } from "./outbox.ts";
import { emptyReplica, isBehind, questionFor, withAnswer, withPacket } from "./replica.ts";
import type { Replica } from "./replica.ts";
import { serverClock } from "./serverClock.ts";
import type { PendingCommand, Session, SessionStatus, UnsentText } from "./session.ts";
import { openSocket } from "./socket.ts";
import { viewCache } from "./viewCache.ts";

const PATIENCE_MS = 2_000;
const CACHE_MS = 2_000;
const LINGER_MS = 5_000;
const PROBE_MS = 3_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens the session of a role on a day; who the participant is, this phone knows. Close it when done. */
export function openSession(code: string, role: SocketRole): Session {
  const identity = role === "participant" ? identityOf(code) : null;
  let participantId = $state.raw<ParticipantId | null>(identity?.participantId ?? null);
  let status = $state.raw<SessionStatus>("connecting");
  let ending = $state.raw<Ending | null>(null);
  let replica = $state.raw<Replica>(emptyReplica);
  let pending = $state.raw<readonly PendingCommand[]>([]);
  let unsent = $state.raw<readonly UnsentText[]>([]);
  let hall = $state.raw<Hall | null>(null);
  let lastContactAt = $state.raw<number | null>(null);
  let joinAt = $state.raw(location.origin);
  let region = $state.raw<RegionId | null>(null);
  let rsv = $state.raw<RsvId | null>(null);

  const shown = $derived.by<DayState>(() => {
    const id = participantId;
    if (id === null) return replica.day;
    return pending.reduce(
      (day, { command, since }) => foresee(day, command, { role: "participant", id }, since),
      replica.day,
    );
  });

  const owner = identity?.participantId ?? role;
  const clock = serverClock();
  const outbox = openOutbox(code, owner, idbShelf());
  // A desk's view holds names; only phones and the projector must survive without a network.
  const cache = role === "participant" || role === "projector" ? viewCache(code, owner) : null;
  const resolvers = new Map<CommandId, (answer: CommandAnswer) => void>();
  const followers = new Map<string, number>([["day", 1]]);
  const asking = new Set<string>();
  let epoch = 0;
  let closed = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let saving: ReturnType<typeof setTimeout> | undefined;

  const heard = (): void => {
    lastContactAt = clock.now();
  };
  const becomes = (next: Replica): void => {
    if (next.day !== replica.day && cache && saving === undefined) saving = setTimeout(save, CACHE_MS);
    replica = next;
  };
  const save = (): void => {
    clearTimeout(saving);
    saving = undefined;
    void cache?.save(replica);
  };
  const lost = (): void => {
    if (status === "ended" || closed) return;
    if (status === "online") status = "connecting";
    patience ??= setTimeout(() => {
      patience = undefined;
      if (status === "connecting") status = "offline";
    }, PATIENCE_MS);
  };

  const socket = openSocket(code, role, {
    hello(message) {
      clock.set(message.now);
      joinAt = message.joinAt ?? location.origin;
      region = message.region ?? null;
      rsv = message.rsv ?? null;
      if (role === "participant" && message.participantId) participantId = message.participantId;
      clearTimeout(patience);
      patience = undefined;
      status = "online";
      epoch += 1;
      asking.clear();
      heard();
      void loaded.then(() => {
        for (const topic of followers.keys()) void ask(topic);
        void empty();
      });
    },
    packet(message) {
      // A screen that slept without noticing is behind: nothing happened later than now.
      const at = message.entries.at(-1)?.at ?? 0;
      if (at > clock.now()) clock.set(at);
      heard();
      becomes(withPacket(replica, message));
      // What was erased may have been of any stream.
      const topics = replica.stale ? followers.keys() : followers.has(message.topic) ? [message.topic] : [];
      for (const topic of topics) if (isBehind(replica, topic)) void ask(topic);
    },
    hall(message) {
      hall = message;
    },
    lost,
    ended(reason) {
      if (reason === "oldClient" && reloadOnce()) return;
      status = "ended";
      ending = reason;
    },
  });

  /** Asks for what is missing of a topic until nothing is. One question a topic at a time. */
  const ask = async (topic: string): Promise<void> => {
    if (asking.has(topic)) return;
    asking.add(topic);
    const mine = epoch;
    let answer: FollowAnswer | null;
    try {
      do {
        const question = questionFor(replica, topic);
        answer = await socket.follow(question);
        if (mine !== epoch || closed) return;
        if (answer?.kind === "unknown") return;
        if (answer) {
          heard();
          becomes(withAnswer(replica, question, answer));
        } else {
          await pause(500 + Math.random() * 500);
        }
        // Without an answer the server may not know that this topic is followed, however much is in the copy.
      } while (
        mine === epoch &&
        socket.connected &&
        followers.has(topic) &&
        (answer === null || isBehind(replica, topic))
      );
    } finally {
      if (mine === epoch) asking.delete(topic);
    }
  };

  const empty = commandQueue({
    first: () => pending[0],
    send: (message) => socket.command(message),
    connected: () => socket.connected && !closed,
    wait: pause,
    tried({ commandId }, trouble) {
      pending = pending.map((each) =>
        each.commandId === commandId ? { ...each, tries: each.tries + 1, trouble } : each,
      );
    },
    answered({ commandId, command }, answer) {
      heard();
      if (!answer.accepted && mustBeTold(command, answer.refusal)) {
        const kept: UnsentText = { commandId, command, refusal: answer.refusal, at: clock.now() };
        unsent = [...unsent, kept];
        void outbox.keepUnsent(kept);
      }
      pending = pending.filter((each) => each.commandId !== commandId);
      void outbox.dropPending(commandId);
      resolvers.get(commandId)?.(answer);
      resolvers.delete(commandId);
    },
  });

  const loaded = Promise.all([outbox.load(), cache?.load()]).then(([kept, view]) => {
    const given = new Set(pending.map((each) => each.commandId));
    pending = [...kept.pending.filter((each) => !given.has(each.commandId)), ...pending];
    unsent = [...kept.unsent, ...unsent];
    if (view && replica === emptyReplica) replica = { ...view, heard: {} };
  });
  lost();

  /** After sleep a socket may look alive and be dead: one quick question tells. */
  const wake = async (): Promise<void> => {
    if (document.visibilityState === "hidden") return save();
    if (status === "ended" || closed) return;
    if (!socket.connected || clock.drifted) return socket.reconnect();
    const question = questionFor(replica, "day");
    const answer = await socket.follow(question, PROBE_MS);
    if (answer) {
      status = "online";
      becomes(withAnswer(replica, question, answer));
    } else if (!closed) {
      socket.reconnect();
    }
  };
  const goneOffline = (): void => {
    if (status !== "ended") status = "offline";
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  document.addEventListener("visibilitychange", wake, { signal });
  window.addEventListener("online", wake, { signal });
  window.addEventListener("offline", goneOffline, { signal });
  window.addEventListener("pagehide", save, { signal });

  return {
    code,
    role,
    get status() {
      return status;
    },
    get ending() {
      return ending;
    },
    get ready() {
      return replica.have["day"] !== undefined;
    },
    get participantId() {
      return participantId;
    },
    get confirmed() {
      return replica.day;
    },
    get shown() {
      return shown;
    },
    get pending() {
      return pending;
    },
    get unsent() {
      return unsent;
    },
    get hall() {
      return hall;
    },
    get joinAt() {
      return joinAt;
    },
    get region() {
      return region;
    },
    get rsv() {
      return rsv;
    },
    get lastContactAt() {
      return lastContactAt;
    },
    has: (topic) => replica.have[topic] !== undefined,
    now: () => clock.now(),
    follow(topic) {
      const before = followers.get(topic) ?? 0;
      followers.set(topic, before + 1);
      if (before === 0 && status === "online") void loaded.then(() => ask(topic));
      let stopped = false;
      return () => {
        if (stopped) return;
        stopped = true;
        // Lingers, so that looking at another tab and back asks nothing.
        setTimeout(() => {
          const left = (followers.get(topic) ?? 1) - 1;
          if (left > 0) {
            followers.set(topic, left);
          } else {
            followers.delete(topic);
            // Who follows again asks again, even when an answer is still on its way.
            asking.delete(topic);
            socket.unfollow(topic);
          }
        }, LINGER_MS);
      };
    },
    send(command) {
      const commandId = nanoid() as CommandId;
      const given: PendingCommand = { commandId, command, since: clock.now(), tries: 0 };
      pending = [...pending, given];
      // What was answered to is kept with the answer: after a reload without a network both are there.
      save();
      return new Promise((resolve) => {
        resolvers.set(commandId, resolve);
        // Kept before it is sent: a reload between tap and answer finds it again.
        void Promise.all([outbox.keepPending(given), loaded]).then(() => empty());
      });
    },
    discardUnsent(commandId) {
      unsent = unsent.filter((each) => each.commandId !== commandId);
      void outbox.dropUnsent(commandId);
    },
    close() {
      closed = true;
      clearTimeout(patience);
      save();
      listeners.abort();
      socket.close();
    },
  };
}

/** A newer server: one reload fetches the newer app, the outbox is kept. True when it is under way. */
function reloadOnce(): boolean {
  try {
    const key = `bd-reloaded-from-${PROTOCOL}`;
    if (sessionStorage.getItem(key)) return false;
    sessionStorage.setItem(key, "1");
  } catch {
    return false;
  }
  location.reload();
  return true;
}
