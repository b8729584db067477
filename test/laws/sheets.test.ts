import fc from "fast-check";
import { expect, test } from "vitest";
import type { RsvId, SheetFieldId } from "../../shared/domain/ids.ts";
import { wholeHistory } from "../../shared/domain/sheetHistory.ts";
import { SILENCE_MS, fieldOf } from "../../shared/domain/sheetWriting.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { dividedHall } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";
import { tried } from "./law.ts";

const NORTH = "north" as RsvId;
const WHO = "who" as SheetFieldId;

test("[B7] a field's history holds every text that was acknowledged, on any day", () => {
  let acknowledged = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      for (const { command, ruling } of day.attempts) {
        if (!ruling.accepted) continue;
        if (command.type !== "writeField" && command.type !== "addSentence") continue;
        const texts = wholeHistory(day.entries, command.rsvId, command.fieldId).map(({ text }) => text);
        const stood = texts.some((text) => text === command.text || text.endsWith(`\n${command.text}`));
        if (stood) acknowledged += 1;
        else {
          // Only what stood there word for word is not written once more.
          expect(command.type).toBe("writeField");
          expect(ruling.events.map(({ type }) => type)).not.toContain("fieldWritten");
        }
      }
    }),
    tried(41, 60),
  );
  expect(acknowledged).toBeGreaterThan(80);
});

/** What a writer's phone does: types on, lets go, adds a sentence, loses its line for a while, or nothing. */
interface Act {
  readonly who: 0 | 1 | 2;
  readonly what: "type" | "begin" | "letGo" | "sentence" | "layIn" | "see" | "wait";
  readonly wait: number;
}
const acts = fc.array(
  fc.record<Act>({
    who: fc.constantFrom(0, 1, 2),
    what: fc.constantFrom("type", "type", "type", "begin", "letGo", "sentence", "layIn", "see", "wait"),
    wait: fc.constantFrom(0, 500, 1000, 9_000, SILENCE_MS - 1, SILENCE_MS, 3 * SILENCE_MS),
  }),
  { minLength: 4, maxLength: 60, size: "max" },
);

/**
 * Three people on one field over lines that drop and delay: what each sends is based on the day as they last saw it,
 * and arrives in an order that chance makes of their queues.
 */
function played(script: readonly Act[], order: readonly number[]) {
  const hall = dividedHall();
  const { day } = hall;
  hall.lead({ type: "assembleDivision" });
  const bo = day.join("Bo", "Gemeente Dorp", ["north"]);
  const people = [day.as(hall.ada), day.as(hall.cy), day.as(bo)];
  for (const person of people) day.must(person, { type: "chooseGroup", rsvId: "north" });
  const queues: { command: CommandInput; wait: number }[][] = [[], [], []];
  const writers = people.map((_, who) => ({ pen: 0, seen: day.state, text: "", who }));
  const accepted: string[] = [];
  const on = { rsvId: "north", fieldId: "who" };
  let serial = 0;
  let turn = 0;

  const arrive = (who: number): void => {
    const next = queues[who]!.shift();
    if (!next) return;
    day.now += next.wait;
    const ruling = day.do(people[who]!, next.command);
    if (ruling.accepted && "text" in next.command) accepted.push(String(next.command.text));
  };
  const send = (who: number, command: CommandInput, wait: number) => queues[who]!.push({ command, wait });

  for (const { who, what, wait } of script) {
    const writer = writers[who]!;
    const field = fieldOf(writer.seen, NORTH, WHO);
    const pen = `pen-${who}-${writer.pen}`;
    switch (what) {
      case "begin":
        writer.pen += 1;
        writer.text = field.text;
        send(who, { type: "holdField", ...on, pen: `pen-${who}-${writer.pen}` }, wait);
        break;
      case "type":
        writer.text = `${writer.text} t${(serial += 1)}`.slice(-400).trim();
        send(who, { type: "writeField", ...on, pen, over: field.edits, text: writer.text }, wait);
        break;
      case "letGo":
        send(who, { type: "releaseField", ...on, pen }, wait);
        break;
      case "sentence":
        send(who, { type: "addSentence", ...on, textId: `s${(serial += 1)}`, text: `zin ${serial}` }, wait);
        break;
      case "layIn": {
        const aside = field.aside[0];
        const how = serial % 2 ? ("after" as const) : ("instead" as const);
        if (aside)
          send(who, { type: "layInText", ...on, textId: aside.id, how, pen: `l${(serial += 1)}` }, wait);
        break;
      }
      case "see":
        writer.seen = day.state;
        break;
      case "wait":
        day.now += wait;
    }
    // Lines deliver when they do: some queues stand still for long.
    const delivering = order[turn % Math.max(1, order.length)] ?? who;
    turn += 1;
    arrive(delivering);
  }
  for (const who of [2, 0, 1]) while (queues[who]!.length > 0) arrive(who);
  return { day, accepted };
}

test("[B7] nothing acknowledged is lost, however people clash on one field and their lines drop and delay", () => {
  let clashes = 0;
  fc.assert(
    fc.property(acts, fc.array(fc.nat(2), { minLength: 1, maxLength: 30 }), (script, order) => {
      const { day, accepted } = played(script, order);
      const whole = wholeHistory(day.entries, NORTH, WHO);
      const texts = whole.map(({ text }) => text);
      for (const text of accepted) {
        const there = texts.some((each) => each === text || each.endsWith(`\n${text}`));
        expect(there, `${text} in ${JSON.stringify(texts)}`).toBe(true);
      }
      const field = fieldOf(day.state, NORTH, WHO);
      expect(field.text).toBe(whole.filter(({ placed }) => placed).at(-1)?.text ?? "");
      // What was set aside last by a pen is to be seen, unless it was laid in, left out or written over by that pen.
      for (const each of field.aside) expect(whole.some(({ pen }) => pen === each.id)).toBe(true);
      clashes += whole.filter(({ placed }) => !placed).length;
    }),
    tried(42, 400),
  );
  expect(clashes).toBeGreaterThan(500);
});

test("[B3] nobody writes in a field while another has its pen", () => {
  let placed = 0;
  fc.assert(
    fc.property(acts, fc.array(fc.nat(2), { minLength: 1, maxLength: 30 }), (script, order) => {
      const { day } = played(script, order);
      day.entries.forEach(({ event, at }, index) => {
        if (event.type !== "fieldWritten" || event.laid || !event.holds) return;
        const before = fieldOf(day.befores[index]!, NORTH, WHO);
        const free = !before.held || at - before.held.at >= SILENCE_MS;
        if (!free) expect([before.held?.pen, before.held?.author]).toEqual([event.pen, event.author]);
        placed += 1;
      });
    }),
    tried(43, 200),
  );
  expect(placed).toBeGreaterThan(250);
});
