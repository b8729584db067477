import type { Database } from "better-sqlite3";

/** A day that exists on this server. `createdAt` is UTC ms. */
export interface RegisteredDay {
  id: string;
  code: string;
  createdAt: number;
}

/** Which days there are and by which code a hall joins them. A code is an identifier, not a secret. */
export interface DayRegistry {
  /** Adds a day with a new code. A day that is there already keeps its code and time. */
  add(id: string, createdAt: number): RegisteredDay;
  find(id: string): RegisteredDay | undefined;
  /** The day with this code, however it was typed: small letters, spaces, dashes. Undefined for any other text. */
  findByCode(typed: string): RegisteredDay | undefined;
  /** Oldest first. */
  all(): RegisteredDay[];
  /** The day with this id goes on under another, with the same code. */
  renew(id: string, newId: string, createdAt: number): void;
  /** Takes the day away; its code is never given again. */
  remove(id: string, at: number): void;
  /** Whether this was the code of a day that was taken away. */
  isGone(typed: string): boolean;
}

/** 32 symbols that cannot be mistaken for one another: no 0, O, 1 or I. */
const alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const codeLength = 6;
const codes = new RegExp(`^[${alphabet}]{${codeLength}}$`);

/** Gives so many random bytes. */
export type RandomBytes = (count: number) => Uint8Array;

/** A join code of 6 symbols, each of the 32 as likely. */
export function newJoinCode(random: RandomBytes): string {
  // 256 is a multiple of 32, so the remainder favours no symbol.
  return [...random(codeLength)].map((byte) => alphabet[byte % alphabet.length]).join("");
}

/** The code a person meant: capitals, without spaces and dashes. Undefined when it cannot be a code. */
export function readJoinCode(typed: string): string | undefined {
  if (typed.length > 40) return undefined;
  const code = typed.replace(/[\s\p{Pd}]/gu, "").toUpperCase();
  return codes.test(code) ? code : undefined;
}

/** The registry in the embedded database (table `day`). */
export function dayRegistry(db: Database, random: RandomBytes): DayRegistry {
  const columns = "id, code, created_at AS createdAt";
  const insert = db.prepare<[string, string, number]>(
    "INSERT OR IGNORE INTO day (id, code, created_at) VALUES (?, ?, ?)",
  );
  const byId = db.prepare<[string], RegisteredDay>(`SELECT ${columns} FROM day WHERE id = ?`);
  const byCode = db.prepare<[string], RegisteredDay>(`SELECT ${columns} FROM day WHERE code = ?`);
  const all = db.prepare<[], RegisteredDay>(`SELECT ${columns} FROM day ORDER BY created_at, id`);

  const rename = db.prepare("UPDATE day SET id = ?, created_at = ? WHERE id = ?");
  const drop = db.prepare("DELETE FROM day WHERE id = ?");
  const markGone = db.prepare(
    "INSERT OR IGNORE INTO gone_day (code, at) SELECT code, ? FROM day WHERE id = ?",
  );
  const gone = db.prepare<[string], { code: string }>("SELECT code FROM gone_day WHERE code = ?");
  const remove = db.transaction((id: string, at: number) => {
    markGone.run(at, id);
    drop.run(id);
  });

  return {
    add(id, createdAt) {
      // A code that is taken is ignored by the insert; of a thousand million codes a free one is soon found.
      for (let attempt = 0; attempt < 100; attempt += 1) {
        const known = byId.get(id);
        if (known) return known;
        const code = newJoinCode(random);
        if (!gone.get(code)) insert.run(id, code, createdAt);
      }
      throw new Error("No free join code was found.");
    },
    find: (id) => byId.get(id),
    findByCode(typed) {
      const code = readJoinCode(typed);
      return code === undefined ? undefined : byCode.get(code);
    },
    all: () => all.all(),
    renew: (id, newId, createdAt) => void rename.run(newId, createdAt, id),
    remove,
    isGone(typed) {
      const code = readJoinCode(typed);
      return code !== undefined && gone.get(code) !== undefined;
    },
  };
}
