/**
 * Commands that wait for an answer, kept across a reload; a refused one that must be told is kept apart until its
 * giver lets it go. One entry a command, so that two tabs of one phone do not wipe each other's.
 */
import { createStore, del, entries, set } from "idb-keyval";
import type { UseStore } from "idb-keyval";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { CommandId } from "../../../shared/domain/ids.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import type { PendingCommand, UnsentText } from "./session.ts";

export interface Outbox {
  /** What was kept: pending commands in the order in which they were given, and texts that were not placed. */
  load(): Promise<{ pending: PendingCommand[]; unsent: UnsentText[] }>;
  keepPending(pending: PendingCommand): Promise<void>;
  dropPending(commandId: CommandId): Promise<void>;
  keepUnsent(unsent: UnsentText): Promise<void>;
  dropUnsent(commandId: CommandId): Promise<void>;
  /** Lets go of everything this person left behind on this phone. */
  forget(): Promise<void>;
}

/** What an outbox is kept in; `idbShelf` in a browser. Every promise may be broken. */
export interface Shelf {
  entries(): Promise<[IDBValidKey, unknown][]>;
  set(key: IDBValidKey, value: unknown): Promise<void>;
  del(key: IDBValidKey): Promise<void>;
}

const SHELF_MS = 1_500;

/** Whether a person's words stand in this command, so that a refusal must not lose them. */
export function carriesText(command: DayCommand): boolean {
  switch (command.type) {
    case "writeNote":
    case "editNote":
      return true;
    case "contribute":
    case "proposeAmendment":
    case "rewordAmendment":
    case "askQuestion":
    case "writeField":
    case "addSentence":
      return true;
    case "askHelp":
      return command.words !== undefined;
    case "givePulse":
      return command.line !== undefined;
    case "giveAnswer":
      return command.concern !== undefined || command.objection !== undefined;
    default:
      return false;
  }
}

/** Whether this refusal must be told, also after a reload: words that stand nowhere, or a word that does not count. */
export function mustBeTold(command: DayCommand, refusal: WireRefusal): boolean {
  // What stands on the sheet already is not lost.
  if (refusal.code === "alreadyDone" && "fieldId" in command) return false;
  if (carriesText(command)) return true;
  if (refusal.code === "alreadyDone") return false;
  switch (command.type) {
    case "giveAnswer":
    case "askAdmission":
    case "withdrawContribution":
    case "withdrawAmendment":
    case "shareAmendment":
    case "cosignObjection":
    case "withdrawObjection":
    case "answerResolution":
    case "joinRsv":
    case "leaveRsv":
    case "chooseGroup":
    case "signCommitment":
    case "takeBackSignature":
    case "givePulse":
    case "askHelp":
    case "takeBackHelp":
    case "withdrawQuestion":
    case "shareQuestion":
    case "unshareQuestion":
      return true;
    default:
      return false;
  }
}

/** The shelf in this browser's database. */
export function idbShelf(): Shelf {
  let store: UseStore | undefined;
  const open = (): UseStore => (store ??= createStore("beslisdag-outbox", "commands"));
  return {
    entries: async () => entries(open()),
    set: async (key, value) => set(key, value, open()),
    del: async (key) => del(key, open()),
  };
}

/** The outbox of one person on one day. Where the shelf fails it lives on in memory as long as the page. */
export function openOutbox(code: string, owner: string, shelf: Shelf): Outbox {
  const memory = new Map<string, [IDBValidKey, unknown]>();
  const keyOf = (kind: "pending" | "unsent", at: number, id: CommandId) => [code, owner, kind, at, id];
  // Two tabs may each have kept the same command.
  const placed = new Map<string, IDBValidKey[]>();
  const place = (name: string, key: IDBValidKey) => placed.set(name, [...(placed.get(name) ?? []), key]);
  const isMine = (key: IDBValidKey) => Array.isArray(key) && key[0] === code && key[1] === owner;

  const put = async (kind: "pending" | "unsent", at: number, value: PendingCommand | UnsentText) => {
    const key = keyOf(kind, at, value.commandId);
    place(`${kind}/${value.commandId}`, key);
    memory.set(JSON.stringify(key), [key, value]);
    await inTime(shelf.set(key, value)).catch(() => {});
  };
  const drop = async (kind: "pending" | "unsent", commandId: CommandId) => {
    const keys = placed.get(`${kind}/${commandId}`) ?? [];
    placed.delete(`${kind}/${commandId}`);
    for (const key of keys) memory.delete(JSON.stringify(key));
    await Promise.all(keys.map((key) => inTime(shelf.del(key)).catch(() => {})));
  };

  return {
    async load() {
      const found = await inTime(shelf.entries()).catch(() => [] as [IDBValidKey, unknown][]);
      const all = new Map(found.map((each) => [JSON.stringify(each[0]), each]));
      for (const [key, each] of memory) all.set(key, each);
      const mine = [...all.values()].filter(([key]) => isMine(key));
      const pick = <T extends { commandId: CommandId }>(kind: "pending" | "unsent"): T[] => {
        const byId = new Map<CommandId, T>();
        const kept = mine
          .filter(([key]) => (key as unknown[])[2] === kind)
          .sort(([a], [b]) => Number((a as unknown[])[3]) - Number((b as unknown[])[3]));
        for (const [key, value] of kept) {
          const { commandId } = value as T;
          place(`${kind}/${commandId}`, key);
          if (!byId.has(commandId)) byId.set(commandId, value as T);
        }
        return [...byId.values()];
      };
      return { pending: pick<PendingCommand>("pending"), unsent: pick<UnsentText>("unsent") };
    },
    keepPending: (pending) => put("pending", pending.since, pending),
    dropPending: (commandId) => drop("pending", commandId),
    keepUnsent: (unsent) => put("unsent", unsent.at, unsent),
    dropUnsent: (commandId) => drop("unsent", commandId),
    async forget() {
      memory.clear();
      placed.clear();
      const found = await inTime(shelf.entries()).catch(() => [] as [IDBValidKey, unknown][]);
      const keys = found.map(([key]) => key).filter(isMine);
      await Promise.all(keys.map((key) => inTime(shelf.del(key)).catch(() => {})));
    },
  };
}

/** Some browsers leave a database hanging instead of refusing it: nobody waits for that. */
function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the browser's database does not answer")), SHELF_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
