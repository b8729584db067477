import { emptyHead } from "./chain.ts";
import { DuplicateCommand, RevisionConflict } from "./eventLog.ts";
import type {
  ChainRow,
  Commit,
  Entry,
  EventLog,
  Head,
  PersonalField,
  PersonalRow,
  Vault,
} from "./eventLog.ts";
import { sealCommits } from "./sealCommits.ts";
import { byPlace, rejoinPersonal, type Kept, type PersonalFieldsOf } from "./vault.ts";

interface MemoryDay {
  rows: ChainRow[];
  head: Head;
  commands: Map<string, number>;
  personal: Map<string, Kept>;
}

/** An EventLog that lives as long as the process: for tests and simulated worlds. Durable means nothing here. */
export function memoryLog(personalFieldsOf: PersonalFieldsOf): EventLog {
  const days = new Map<string, MemoryDay>();
  let closed = false;

  function dayOf(day: string): MemoryDay {
    if (closed) throw new Error("The log is closed.");
    return days.get(day) ?? { rows: [], head: emptyHead(day), commands: new Map(), personal: new Map() };
  }

  function append(day: string, expectedRevision: number, commits: readonly Commit[]): Head {
    const known = dayOf(day);
    for (const { commandId } of commits) {
      const revision = known.commands.get(commandId);
      if (revision !== undefined) throw new DuplicateCommand(day, commandId, revision);
    }
    if (known.head.revision !== expectedRevision) {
      throw new RevisionConflict(day, expectedRevision, known.head.revision);
    }
    const sealed = sealCommits(day, known.head, commits, personalFieldsOf);
    for (const { personal, ...row } of sealed.rows) {
      known.rows.push(row);
      for (const kept of personal) known.personal.set(keyOf(row.revision, kept.field), kept);
    }
    for (const { commandId, revision } of sealed.commands) known.commands.set(commandId, revision);
    known.head = sealed.head;
    days.set(day, known);
    return sealed.head;
  }

  function read(day: string, after: number): Entry[] {
    const { rows, personal } = dayOf(day);
    return rows.slice(after).map(({ revision, at, canonical }) => {
      const event = rejoinPersonal(JSON.parse(canonical), (field) => personal.get(keyOf(revision, field)));
      return { revision, at, event };
    });
  }

  function erase(day: string, which: readonly PersonalField[]): void {
    const { personal } = dayOf(day);
    for (const { revision, field } of which) {
      const key = keyOf(revision, field);
      if (personal.has(key)) personal.set(key, "erased");
    }
  }

  function vault(day: string): Vault {
    const kept: (PersonalField & PersonalRow)[] = [];
    const erased: PersonalField[] = [];
    for (const [key, value] of dayOf(day).personal) {
      const [revision = "", field = ""] = key.split(" ");
      const place = { revision: Number(revision), field };
      if (value === "erased") erased.push(place);
      else if (value) kept.push({ ...place, salt: value.salt, value: value.value });
    }
    return { kept: kept.sort(byPlace), erased: erased.sort(byPlace) };
  }

  return {
    append: async (day, expectedRevision, commits) => append(day, expectedRevision, commits),
    read: async (day, after = 0) => read(day, after),
    head: async (day) => ({ ...dayOf(day).head }),
    revisionOf: async (day, commandId) => dayOf(day).commands.get(commandId),
    chain: async (day, after = 0) =>
      dayOf(day)
        .rows.slice(after)
        .map((row) => ({ ...row })),
    vault: async (day) => vault(day),
    erase: async (day, which) => erase(day, which),
    days: async () => [...days].flatMap(([day, { rows }]) => (rows.length > 0 ? [day] : [])).sort(),
    close: async () => {
      closed = true;
    },
  };
}

function keyOf(revision: number, field: string): string {
  return `${revision} ${field}`;
}
