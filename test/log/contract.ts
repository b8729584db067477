import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emptyHead, faultInChain } from "../../server/log/chain.ts";
import { checkChain } from "../../server/log/checkChain.ts";
import { DuplicateCommand, RevisionConflict } from "../../server/log/eventLog.ts";
import type { ChainRow, Commit, EventLog, LoggedEvent } from "../../server/log/eventLog.ts";
import { ERASED } from "../../shared/domain/text.ts";
import { commits } from "./commits.ts";

const day = "dag-1";

function noteWritten(id: string, text?: string): LoggedEvent {
  return { type: "noteWritten", note: id, lane: { board: "zeeland", place: 2 }, text };
}

function commit(commandId: string, ...events: LoggedEvent[]): Commit {
  return { commandId, at: 1_700_000_000_000, events };
}

/** What every EventLog promises. `open` gives an empty log that knows `personalFieldsOf` of commits.ts. */
export function eventLogContract(name: string, open: () => EventLog): void {
  describe(`event log: ${name}`, () => {
    let log: EventLog;
    beforeEach(() => {
      log = open();
    });
    afterEach(async () => {
      await log.close();
    });

    test("[L6] a day without events stands at revision 0", async () => {
      expect(await log.head(day)).toEqual(emptyHead(day));
      expect(await log.read(day)).toEqual([]);
      expect(await log.chain(day)).toEqual([]);
      expect(await log.days()).toEqual([]);
    });

    test("[L6] every event takes the next revision and is read back as it was given", async () => {
      const first = await log.append(day, 0, [
        { commandId: "a", at: 10, events: [noteWritten("1", "Wie missen we?"), noteWritten("2")] },
        { commandId: "b", at: 11, events: [{ type: "partOpened", part: "koffie", minutes: 0.5 }] },
      ]);
      expect(first.revision).toBe(3);
      expect(await log.head(day)).toEqual(first);
      const { text: _text, ...withoutText } = noteWritten("2");
      expect(await log.read(day)).toStrictEqual([
        { revision: 1, at: 10, event: noteWritten("1", "Wie missen we?") },
        { revision: 2, at: 10, event: withoutText },
        { revision: 3, at: 11, event: { type: "partOpened", part: "koffie", minutes: 0.5 } },
      ]);
      expect((await log.read(day, 2)).map(({ revision }) => revision)).toEqual([3]);
      expect((await log.chain(day, 1)).map(({ revision, commandId }) => [revision, commandId])).toEqual([
        [2, "a"],
        [3, "b"],
      ]);
      expect(await log.read(day, 3)).toEqual([]);
    });

    test("[L6] days do not know each other", async () => {
      await log.append("b", 0, [commit("same", noteWritten("1"))]);
      await log.append("a", 0, [commit("same", noteWritten("1"))]);
      expect(await log.days()).toEqual(["a", "b"]);
      expect((await log.chain("a"))[0]?.hash).not.toBe((await log.chain("b"))[0]?.hash);
    });

    test("[L7] an append that expects another revision is refused with where the log is", async () => {
      await log.append(day, 0, [commit("a", noteWritten("1"))]);
      const late = log.append(day, 0, [commit("b", noteWritten("2"))]);
      await expect(late).rejects.toThrow(RevisionConflict);
      await expect(late).rejects.toMatchObject({ expected: 0, actual: 1 });
      await expect(log.append(day, 2, [commit("b", noteWritten("2"))])).rejects.toThrow(RevisionConflict);
      expect(await log.read(day)).toHaveLength(1);
      expect(await log.revisionOf(day, "b")).toBeUndefined();
    });

    test("[L7] of two appends on the same revision one is written", async () => {
      const outcomes = await Promise.allSettled(
        ["a", "b"].map((id) => log.append(day, 0, [commit(id, noteWritten(id))])),
      );
      expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
      expect(await log.read(day)).toHaveLength(1);
    });

    test("[L4] a command is in the log once, also when it comes five times in parallel", async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 5 }, () =>
          log.append(day, 0, [commit("a", noteWritten("1"), noteWritten("2"))]),
        ),
      );
      const refusals = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
      expect(refusals).toHaveLength(4);
      for (const refusal of refusals) {
        expect(refusal).toBeInstanceOf(DuplicateCommand);
        expect(refusal).toMatchObject({ commandId: "a", revision: 2 });
      }
      expect(await log.read(day)).toHaveLength(2);
      expect(await log.revisionOf(day, "a")).toBe(2);
    });

    test("[L4] a command known from before is refused with everything that came with it", async () => {
      await log.append(day, 0, [commit("a", noteWritten("1"))]);
      const again = log.append(day, 1, [commit("b", noteWritten("2")), commit("a", noteWritten("1"))]);
      await expect(again).rejects.toThrow(DuplicateCommand);
      expect(await log.read(day)).toHaveLength(1);
      expect(await log.revisionOf(day, "b")).toBeUndefined();
    });

    test("[L4] a command that stands twice in one append is refused", async () => {
      const twice = log.append(day, 0, [commit("a", noteWritten("1")), commit("a", noteWritten("2"))]);
      await expect(twice).rejects.toThrow(DuplicateCommand);
      expect((await log.head(day)).revision).toBe(0);
    });

    test("[L4] a command that made nothing happen is remembered", async () => {
      await log.append(day, 0, [commit("a", noteWritten("1"))]);
      expect(await log.append(day, 1, [commit("b")])).toEqual(await log.head(day));
      expect(await log.revisionOf(day, "b")).toBe(1);
      await expect(log.append(day, 1, [commit("b")])).rejects.toThrow(DuplicateCommand);
    });

    test.each([
      ["a number that JSON does not have", { type: "partOpened", minutes: Number.NaN }],
      ["a personal field that is not a text", { type: "noteWritten", text: { nested: "Wie missen we?" } }],
      ["a field that poses as a commitment", { type: "partOpened", part: { $personal: "00" } }],
      ["a date object", { type: "partOpened", at: new Date(0) as never }],
    ])("[L7] an append with %s writes nothing at all", async (_what, event) => {
      const append = log.append(day, 0, [commit("a", noteWritten("1")), commit("b", event)]);
      await expect(append).rejects.toThrow(TypeError);
      expect((await log.head(day)).revision).toBe(0);
      expect(await log.revisionOf(day, "a")).toBeUndefined();
      await log.append(day, 0, [commit("a", noteWritten("1", "nu wel"))]);
      expect(await log.read(day)).toHaveLength(1);
    });

    test("[L6] whatever is appended is read back, with a valid chain", async () => {
      let round = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(commits, { minLength: 1, maxLength: 4 }), async (appends) => {
          const thisDay = `dag-${(round += 1)}`;
          for (const batch of appends) {
            await log.append(thisDay, (await log.head(thisDay)).revision, batch.commits(round));
            round += 1;
          }
          const written = appends.flatMap((batch) => batch.events);
          expect((await log.read(thisDay)).map(({ event }) => event)).toEqual(written);
          expect((await checkChain(log, thisDay)).revision).toBe(written.length);
        }),
        { seed: 2023, numRuns: 60 },
      );
    });

    test("[L10] any single change to the rows of the chain is found", async () => {
      let revision = 0;
      for (let index = 0; index < 12; index += 1) {
        const events = [
          noteWritten(`${index}`, `tekst ${index}`),
          { type: "partOpened", part: `deel ${index}` },
        ];
        ({ revision } = await log.append(day, revision, [
          { commandId: `c${index}`, at: 1000 + index, events },
        ]));
      }
      const rows = await log.chain(day);
      const head = await log.head(day);
      expect(faultInChain(rows, emptyHead(day), head)).toBeUndefined();
      expect(faultInChain(rows, emptyHead("een andere dag"), head)).toMatchObject({ revision: 1 });
      fc.assert(
        fc.property(
          fc.nat(rows.length - 1),
          fc.nat(),
          fc.constantFrom(...changes),
          (index, where, change) => {
            const changed = rows.map((row) => ({ ...row }));
            change(changed, index, where);
            fc.pre(JSON.stringify(changed) !== JSON.stringify(rows));
            expect(faultInChain(changed, emptyHead(day), head)).toBeDefined();
          },
        ),
        { seed: 2023, numRuns: 1000 },
      );
    });

    test("[L12] personal texts stay outside the chain and are back on reading", async () => {
      await log.append(day, 0, [
        commit("a", noteWritten("1", "geheim van Zeeland"), { type: "joined", name: "Noor" }),
      ]);
      const [note, joined] = await log.chain(day);
      expect(note?.canonical).toMatch(/"text":\{"\$personal":"[0-9a-f]{64}"\}/);
      expect(JSON.stringify([note, joined])).not.toMatch(/geheim|Noor/);
      expect((await log.read(day)).map(({ event }) => event.text ?? event.name)).toEqual([
        "geheim van Zeeland",
        "Noor",
      ]);
    });

    test("[L12] the same text twice has two commitments: one cannot be guessed from the other", async () => {
      await log.append(day, 0, [
        commit("a", { type: "joined", name: "Noor" }, { type: "joined", name: "Noor" }),
      ]);
      const [one, other] = await log.chain(day);
      expect(one?.canonical).not.toBe(other?.canonical);
    });

    test("[L12] an erased text reads as erased, its neighbours stay, the chain stays valid", async () => {
      const head = await log.append(day, 0, [
        commit(
          "a",
          { type: "joined", name: "Noor", organisation: "Vereniging Oost" },
          noteWritten("1", "blijft"),
        ),
      ]);
      const before = await log.chain(day);
      await log.erase(day, [
        { revision: 1, field: "name" },
        { revision: 1, field: "type" },
        { revision: 2, field: "note" },
        { revision: 99, field: "text" },
      ]);
      await log.erase(day, [{ revision: 1, field: "name" }]);
      expect((await log.read(day)).map(({ event }) => event)).toEqual([
        { type: "joined", name: ERASED, organisation: "Vereniging Oost" },
        { ...noteWritten("1", "blijft") },
      ]);
      expect(await log.chain(day)).toEqual(before);
      expect(await checkChain(log, day)).toEqual(head);
      await log.append(day, 2, [commit("b", noteWritten("2", "en verder"))]);
      expect((await checkChain(log, day)).revision).toBe(3);
    });

    test("[L10] a log shorter than, or other than, what was seen before does not start", async () => {
      const head = await log.append(day, 0, [commit("a", noteWritten("1"), noteWritten("2"))]);
      await expect(checkChain(log, day, head)).resolves.toEqual(head);
      await expect(checkChain(log, day, { revision: 3, head: head.head })).rejects.toThrow(/revision 3/);
      await expect(checkChain(log, day, { revision: 2, head: "0".repeat(64) })).rejects.toThrow(
        "Day dag-1 does not start: its log is damaged at revision 2 (it is not the log that was seen here before)",
      );
    });
  });
}

type Change = (rows: ChainRow[], index: number, where: number) => void;

/** Every kind of single change: to a value, to a character, to the order and number of rows. */
const changes: Change[] = [
  (rows, index, where) => void (rows[index]!.at += 1 + (where % 1000)),
  (rows, index) => void (rows[index]!.at += 0.5),
  (rows, index, where) => void (rows[index]!.revision += 1 + (where % 3)),
  (rows, index, where) => void (rows[index]!.canonical = withOtherCharacter(rows[index]!.canonical, where)),
  (rows, index) => void (rows[index]!.canonical += " "),
  (rows, index, where) => void (rows[index]!.hash = withOtherCharacter(rows[index]!.hash, where)),
  (rows, index) => void rows.splice(index, 1),
  (rows, index) => void rows.splice(index, 0, { ...rows[index]! }),
  (rows, index, where) => void rows.splice(where % rows.length, 0, ...rows.splice(index, 1)),
];

function withOtherCharacter(text: string, where: number): string {
  const place = where % text.length;
  const other = String.fromCharCode(text.charCodeAt(place) ^ (1 << (where % 5)));
  return text.slice(0, place) + other + text.slice(place + 1);
}
