/**
 * One live day: a queue of commands, the state, and who is told. Save, show, answer: a batch of commands is one
 * append; then the state moves, then listeners are told, and only when what they send has left is anyone answered.
 */
import { createHash } from "node:crypto";
import type { Actor, Context } from "../../shared/domain/actor.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { decide } from "../../shared/domain/decide.ts";
import { evolve, replay } from "../../shared/domain/evolve.ts";
import type { DayEvent } from "../../shared/domain/events.ts";
import type { Refusal, Ruling } from "../../shared/domain/ruling.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";
import { DuplicateCommand, RevisionConflict, StorageFailed } from "../log/eventLog.ts";
import type { Commit, Entry, EventLog, LoggedEvent, PersonalField, ReadDay } from "../log/eventLog.ts";
import { actsOfDay, endsOf } from "./acts.ts";
import { erasedBy, owedErasures } from "./owedErasures.ts";
import { emptyPresence } from "./presence.ts";
import type { Presence } from "./presence.ts";
import { KEPT, recentEntries } from "./recentEntries.ts";
import type { HostEntry } from "./recentEntries.ts";

/** Told of entries in order, each once. What it returns resolves when what it sends of them has left. */
export type EntriesListener = (entries: readonly HostEntry[]) => Promise<void> | void;

export interface DayHost {
  readonly id: string;
  readonly code: string;
  readonly state: DayState;
  readonly revision: number;
  /**
   * How many acts made the log: the scale of everything that is sent. Revisions count events, and an objection is
   * more events than consent: whoever saw revisions would know how an open round goes.
   */
  readonly acts: number;
  /** Hash of the log's row at `revision`: with it a record says what it was made of. */
  readonly headHash: string;
  readonly presence: Presence;
  /** False from a failed append until the next that succeeds. */
  readonly saving: boolean;
  /** UTC ms; never before the newest entry. */
  now(): number;
  /**
   * Decides, saves, shows and answers. The same commandId gets the same answer, however often and by whom it is sent.
   * A refused command leaves no trace in the log. Never rejects.
   */
  command(actor: Actor, commandId: string, command: DayCommand): Promise<CommandAnswer>;
  /**
   * The same for what is no command of the socket, because what it needs is larger than a message may be: `rule` says
   * which events happen, and may be asked more than once. `name` is for the report of a bug.
   */
  act(
    actor: Actor,
    commandId: string,
    name: string,
    rule: (state: DayState, context: Context) => Ruling,
  ): Promise<CommandAnswer>;
  /** Why this command would be refused now; undefined when it would be accepted. Changes nothing. */
  refusalOf(actor: Actor, command: DayCommand): Refusal | undefined;
  /** How many acts lie up to and with this revision. */
  actAt(revision: number): number;
  /** The entries after so many acts; undefined when they reach further back than is kept in memory. */
  sinceAct(act: number): readonly HostEntry[] | undefined;
  /** Returns how to stop listening. */
  onEntries(listener: EntriesListener): () => void;
  /** Answers what waits, refuses what comes after as `restarting`. */
  close(): Promise<void>;
}

export interface DayHostParts {
  readonly id: string;
  readonly code: string;
  readonly log: EventLog;
  /** The log as somebody read it a moment ago, so that it is not read twice. */
  readonly read?: ReadDay;
  /** Seals a record; without it no record can be adopted. */
  readonly seal?: Context["seal"];
  /** UTC ms. */
  readonly now: () => number;
  /** A bug or a broken machine; holds no texts of people. */
  readonly report: (what: string, error: unknown) => void;
}

/** Most commands in one append: more would make the first wait for the last. */
const BATCH = 256;
/** How often a batch is decided again when somebody else wrote first, before it is given up as not saved. */
const ATTEMPTS = 8;
/** So many refusals are remembered: a copy of a refused command may come minutes later, over a line that hung. */
const REFUSALS_KEPT = 5_000;

interface Waiting {
  readonly actor: Actor;
  readonly commandId: string;
  readonly name: string;
  readonly rule: (state: DayState, context: Context) => Ruling;
  readonly answer: (answer: CommandAnswer) => void;
}

interface Decided {
  readonly answers: Map<Waiting, CommandAnswer>;
  readonly commits: Commit[];
  readonly entries: HostEntry[];
  readonly state: DayState;
}

/** Reads the day's log and starts it. Rejects with what the log throws. */
export async function openDayHost(parts: DayHostParts): Promise<DayHost> {
  const { id, code, log } = parts;
  const presence = emptyPresence();
  const recent = recentEntries();
  const listeners = new Set<EntriesListener>();
  const queue: Waiting[] = [];
  const acts = actsOfDay();
  let state = emptyDay;
  let revision = 0;
  let headHash = "";
  let lastAt = 0;
  let saving = true;
  let closed = false;
  let draining: Promise<void> | undefined;
  /** Texts that the log says are erased and may still hold: storage failed. */
  let owed: readonly PersonalField[] = owedErasures(parts.read?.entries ?? []);
  /** What was refused, oldest first: the log does not know, and the same command gets the same answer. */
  const refused = new Map<string, CommandAnswer>();
  /** Resolves when everything told so far has left. */
  let delivered: Promise<void> = Promise.resolve();

  if (parts.read) takeIn(parts.read);
  else await readOn();
  await payErasures();

  /** The log's entries as the host tells them, from the state as it is. */
  function entriesOf(logged: readonly Entry[]): HostEntry[] {
    let before = state;
    return logged.map(({ revision, at, event }) => {
      const entry = { revision, at, event: event as unknown as DayEvent, before };
      before = evolve(before, entry.event, at);
      return entry;
    });
  }

  /** The state becomes what it is after these entries. */
  function move(entries: readonly HostEntry[], after: DayState): void {
    const last = entries.at(-1);
    if (!last) return;
    state = after;
    revision = last.revision;
    lastAt = Math.max(lastAt, last.at);
    recent.add(entries);
  }

  function tell(entries: readonly HostEntry[]): void {
    if (entries.length === 0) return;
    const left = [...listeners].map(async (listener) => {
      try {
        await listener(entries);
      } catch (error) {
        parts.report("a listener failed", error);
      }
    });
    const before = delivered;
    delivered = Promise.all([before, ...left]).then(() => {});
  }

  function now(): number {
    return Math.max(parts.now(), lastAt);
  }

  function contextOf(actor: Actor): Context {
    const at = now();
    return {
      now: at,
      actor,
      get present() {
        return presence.presentAt(at);
      },
      digest: (secret) => createHash("sha256").update(`${id}\n${secret}`, "utf8").digest("hex"),
      factsOf,
      ...(parts.seal ? { seal: parts.seal } : {}),
    };
  }

  async function decideAll(batch: readonly Waiting[]): Promise<Decided> {
    const answers = new Map<Waiting, CommandAnswer>();
    const byId = new Map<string, CommandAnswer>();
    const commits: Commit[] = [];
    const entries: HostEntry[] = [];
    let working = state;
    let reached = revision;
    for (const waiting of batch) {
      const { commandId } = waiting;
      const knownRevision = await log.revisionOf(id, commandId);
      const known =
        knownRevision === undefined
          ? (byId.get(commandId) ?? refused.get(commandId))
          : ({ accepted: true, revision: knownRevision } as const);
      const answer = known ?? decideOne(waiting);
      answers.set(waiting, answer);
      byId.set(commandId, answer);
    }
    return { answers, commits, entries, state: working };

    function decideOne({ actor, commandId, name, rule }: Waiting): CommandAnswer {
      try {
        const context = contextOf(actor);
        const ruling = rule(working, context);
        if (!ruling.accepted) return { accepted: false, refusal: ruling.refusal };
        const made: HostEntry[] = [];
        let after = working;
        for (const event of ruling.events) {
          made.push({ revision: reached + made.length + 1, at: context.now, event, before: after });
          after = evolve(after, event, context.now);
        }
        working = after;
        reached += made.length;
        entries.push(...made);
        const events = ruling.events as unknown as LoggedEvent[];
        commits.push({ commandId, at: context.now, events });
        return { accepted: true, revision: reached };
      } catch (error) {
        parts.report(`deciding ${name} failed`, error);
        return { accepted: false, refusal: { code: "invalid" } };
      }
    }
  }

  function remember(answers: Decided["answers"]): void {
    for (const [{ commandId }, answer] of answers) if (!answer.accepted) refused.set(commandId, answer);
    for (const oldest of refused.keys()) {
      if (refused.size <= REFUSALS_KEPT) break;
      refused.delete(oldest);
    }
  }

  async function settle(batch: readonly Waiting[]): Promise<void> {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const decided = await decideAll(batch);
      try {
        if (decided.commits.length > 0) {
          const head = await log.append(id, revision, decided.commits);
          headHash = head.head;
          saving = true;
        }
      } catch (error) {
        if (error instanceof RevisionConflict || error instanceof DuplicateCommand) {
          await readOn();
          continue;
        }
        if (!(error instanceof StorageFailed) && batch.length > 1) {
          // Something in this batch cannot be written; the others must not suffer for it.
          for (const waiting of batch) await settle([waiting]);
          return;
        }
        parts.report("saving failed", error);
        if (error instanceof StorageFailed) saving = false;
        answerAll(batch, () => notSaved(error instanceof StorageFailed ? "notSaved" : "invalid"));
        return;
      }
      acts.add(endsOf(decided.commits, revision));
      remember(decided.answers);
      const erased = erasedBy(decided.entries.map(({ event }) => event));
      const told = erased.length > 0 ? await forget(erased, decided) : decided;
      move(told.entries, told.state);
      tell(told.entries);
      answerAll(batch, (waiting) => decided.answers.get(waiting) ?? notSaved("notSaved"));
      return;
    }
    answerAll(batch, () => notSaved("notSaved"));
  }

  /**
   * These texts are erased and the day is made anew without them: what is kept of it in memory says no more than the
   * log. Answers what happened just now, over the day as it is without them.
   */
  async function forget(
    which: readonly PersonalField[],
    happened: Pick<Decided, "entries" | "state">,
  ): Promise<Pick<Decided, "entries" | "state">> {
    owed = [...owed, ...which];
    try {
      await log.erase(id, owed);
      const logged = await log.read(id);
      owed = [];
      state = replay(emptyDay, logged.filter((entry) => entry.revision <= revision) as never);
      recent.clear();
      const entries = entriesOf(logged.filter((entry) => entry.revision > revision));
      const last = entries.at(-1);
      return { entries, state: last ? evolve(last.before, last.event, last.at) : state };
    } catch (error) {
      // It is in the log that they are erased: it is done when the day is next read, or before.
      parts.report("erasing failed", error);
      saving = false;
      return happened;
    }
  }

  async function payErasures(): Promise<void> {
    if (owed.length > 0) await forget([], { entries: [], state });
  }

  /** Takes in what the log holds beyond the state, and tells it. */
  async function readOn(): Promise<void> {
    const rows = await log.chain(id, revision);
    // Up to where the rows are: somebody else may have written on in between.
    const upTo = rows.at(-1)?.revision ?? revision;
    takeIn({ rows, entries: (await log.read(id, revision)).filter((entry) => entry.revision <= upTo) });
  }

  function takeIn({ rows, entries: logged }: ReadDay): void {
    acts.add(rows.filter((row, i) => rows[i + 1]?.commandId !== row.commandId).map((row) => row.revision));
    headHash = rows.at(-1)?.hash ?? headHash;
    // Of a day that starts nobody asks for what happened long ago.
    const old = listeners.size > 0 ? 0 : Math.max(0, logged.length - KEPT);
    state = replay(state, logged.slice(0, old) as never);
    const entries = entriesOf(logged.slice(old));
    const last = entries.at(-1);
    if (last) move(entries, evolve(last.before, last.event, last.at));
    tell(entries);
  }

  function answerAll(batch: readonly Waiting[], answerTo: (waiting: Waiting) => CommandAnswer): void {
    void delivered.then(() => {
      for (const waiting of batch) waiting.answer(answerTo(waiting));
    });
  }

  async function drain(): Promise<void> {
    // Commands that came in one read of the sockets share one append.
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      await payErasures();
      const batch = queue.splice(0, BATCH);
      try {
        await settle(batch);
      } catch (error) {
        parts.report("a batch of commands failed", error);
        if (error instanceof StorageFailed) saving = false;
        answerAll(batch, () => notSaved("notSaved"));
      }
    }
    draining = undefined;
  }

  const act: DayHost["act"] = (actor, commandId, name, rule) => {
    if (closed) return Promise.resolve(notSaved("restarting"));
    return new Promise((answer) => {
      queue.push({ actor, commandId, name, rule, answer });
      draining ??= drain();
    });
  };

  return {
    id,
    code,
    presence,
    get state() {
      return state;
    },
    get revision() {
      return revision;
    },
    get headHash() {
      return headHash;
    },
    get saving() {
      return saving;
    },
    now,
    command: (actor, commandId, command) =>
      act(actor, commandId, command.type, (state, context) => decide(state, command, context)),
    act,
    refusalOf(actor, command) {
      const ruling = decide(state, command, contextOf(actor));
      return ruling.accepted ? undefined : ruling.refusal;
    },
    get acts() {
      return acts.count;
    },
    actAt: (revision) => acts.actAt(revision),
    sinceAct(act) {
      const after = acts.revisionAt(act);
      return after === undefined ? undefined : recent.since(after, revision);
    },
    onEntries(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      closed = true;
      await draining;
      await delivered;
    },
  };
}

function notSaved(code: "notSaved" | "restarting" | "invalid"): CommandAnswer {
  return { accepted: false, refusal: { code } };
}
