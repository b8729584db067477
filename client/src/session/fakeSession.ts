/** A session without a server: for component tests, and to look at a screen before the server runs. */
import { createSubscriber } from "svelte/reactivity";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { CommandId, ParticipantId, RegionId, RsvId } from "../../../shared/domain/ids.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import type { CommandAnswer, Ending, Hall, SocketRole } from "../../../shared/protocol/messages.ts";
import { foresee } from "./foresee.ts";
import { mustBeTold } from "./outbox.ts";
import type { PendingCommand, Session, SessionStatus, UnsentText } from "./session.ts";

interface Fields {
  status: SessionStatus;
  ending: Ending | null;
  ready: boolean;
  confirmed: DayState;
  pending: readonly PendingCommand[];
  unsent: readonly UnsentText[];
  hall: Hall | null;
  now: number;
}

export interface FakeSession extends Session {
  /** Every command sent, in order. */
  readonly sent: readonly DayCommand[];
  /** Topics that are followed now. */
  readonly followed: readonly string[];
  /** Changes what the session says; the screen follows. */
  set(change: Partial<Fields>): void;
  /** Answers the oldest pending command; an accepted one also becomes true, as when its packet comes. */
  answer(answer?: CommandAnswer): void;
}

export interface FakeSetup {
  state: DayState;
  role: SocketRole;
  /** Under which this browser keeps what it keeps of a day; the day's own when left out. */
  code?: string;
  /** Where the day is reached. */
  joinAt?: string;
  participantId?: ParticipantId | null;
  /** Of a facilitator. */
  region?: RegionId;
  /** Of a facilitator who sits with an RSV. */
  rsv?: RsvId;
  /** UTC ms, stands still until set. */
  now?: number;
  status?: SessionStatus;
  hall?: Hall | null;
  pending?: readonly PendingCommand[];
  unsent?: readonly UnsentText[];
  /** Answers at once by the real rules (as a participant); otherwise commands stay pending until `answer`. */
  autoAnswer?: boolean;
}

/** A session that holds this state and does as it is told. Commands stay pending until `answer` is called. */
export function fakeSession(setup: FakeSetup): FakeSession {
  const participantId = setup.participantId ?? null;
  let fields: Fields = {
    status: setup.status ?? "online",
    ending: null,
    ready: true,
    confirmed: setup.state,
    pending: setup.pending ?? [],
    unsent: setup.unsent ?? [],
    hall: setup.hall ?? null,
    now: setup.now ?? 0,
  };
  const sent: DayCommand[] = [];
  const followed: string[] = [];
  const waiting = new Map<CommandId, (answer: CommandAnswer) => void>();
  let update: () => void = () => {};
  const subscribe = createSubscriber((changed) => {
    update = changed;
    return () => {
      update = () => {};
    };
  });
  const read = (): Fields => {
    subscribe();
    return fields;
  };
  const set = (change: Partial<Fields>): void => {
    fields = { ...fields, ...change };
    update();
  };
  const foreseen = (state: DayState, pending: readonly PendingCommand[]): DayState =>
    participantId === null
      ? state
      : pending.reduce(
          (before, { command, since }) =>
            foresee(before, command, { role: "participant", id: participantId }, since),
          state,
        );

  const session: FakeSession = {
    code: setup.code ?? setup.state.code,
    role: setup.role,
    participantId,
    sent,
    followed,
    get status() {
      return read().status;
    },
    get ending() {
      return read().ending;
    },
    get ready() {
      return read().ready;
    },
    get confirmed() {
      return read().confirmed;
    },
    get shown() {
      const { confirmed, pending } = read();
      return foreseen(confirmed, pending);
    },
    get pending() {
      return read().pending;
    },
    get unsent() {
      return read().unsent;
    },
    joinAt: setup.joinAt ?? "https://beslisdag.example",
    region: setup.region ?? null,
    rsv: setup.rsv ?? null,
    get hall() {
      return read().hall;
    },
    get lastContactAt() {
      return read().now;
    },
    has: () => true,
    now: () => read().now,
    follow(topic) {
      followed.push(topic);
      return () => {
        const index = followed.indexOf(topic);
        if (index >= 0) followed.splice(index, 1);
      };
    },
    send(command) {
      sent.push(command);
      const commandId = `fake-${sent.length}` as CommandId;
      set({ pending: [...fields.pending, { commandId, command, since: fields.now, tries: 1 }] });
      return new Promise((resolve) => {
        waiting.set(commandId, resolve);
        if (setup.autoAnswer) session.answer();
      });
    },
    discardUnsent(commandId) {
      set({ unsent: fields.unsent.filter((each) => each.commandId !== commandId) });
    },
    close: () => {},
    set,
    answer(answer = { accepted: true, revision: sent.length }) {
      const [first, ...rest] = fields.pending;
      if (!first) return;
      if (answer.accepted) {
        set({ confirmed: foreseen(fields.confirmed, [first]), pending: rest });
      } else {
        const { commandId, command } = first;
        const kept = { commandId, command, refusal: answer.refusal, at: fields.now };
        set({
          pending: rest,
          unsent: mustBeTold(command, answer.refusal) ? [...fields.unsent, kept] : fields.unsent,
        });
      }
      waiting.get(first.commandId)?.(answer);
      waiting.delete(first.commandId);
    },
  };
  return session;
}
