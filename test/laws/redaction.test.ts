import fc from "fast-check";
import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import { evolve, replay } from "../../shared/domain/evolve.ts";
import { topicOf, wireEvent } from "../../shared/domain/events.ts";
import type { WireEvent } from "../../shared/domain/events.ts";
import { insiders } from "../../shared/domain/insiders.ts";
import { redact } from "../../shared/domain/redact.ts";
import { redactSlice } from "../../shared/domain/redactSlices.ts";
import { redactDay, redactState } from "../../shared/domain/redactState.ts";
import { withSlice } from "../../shared/domain/slices.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { chanceFrom } from "../support/chance.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";
import { viewersOf } from "./viewers.ts";

type Wire = { readonly at: number; readonly event: WireEvent };

function sent(wire: readonly { at: number; event: WireEvent | null }[]): Wire[] {
  return wire.flatMap(({ at, event }) => (event ? [{ at, event }] : []));
}

test("[V1] a view grown from what was sent = the day as the viewer may see it, for every viewer, after every day", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      for (const viewer of viewersOf(day.state)) {
        expect(replay(emptyDay, sent(day.wire(viewer))), JSON.stringify(viewer)).toEqual(
          redactState(day.state, viewer),
        );
      }
    }),
    tried(3, 150),
  );
});

test("[V1] and so at every moment of the day, not only at its end", () => {
  fc.assert(
    fc.property(scripts, fc.nat(), (script, number) => {
      const day = play(script);
      const viewer = chanceFrom(number).of(viewersOf(day.state))!;
      let view = emptyDay;
      day.wire(viewer).forEach(({ at, event }, index) => {
        if (event) view = evolve(view, event, at);
        const after = day.befores[index + 1] ?? day.state;
        expect(view).toEqual(redactState(after, viewer));
      });
    }),
    tried(4, 40),
  );
});

test("[L1] topics are apart: each slice grows from its own events alone, however topics interleave", () => {
  fc.assert(
    fc.property(scripts, fc.nat(), (script, number) => {
      const day = play(script);
      const chance = chanceFrom(number);
      const viewer = chance.of(viewersOf(day.state))!;
      const wire = sent(day.wire(viewer));
      const queues = new Map<string, Wire[]>();
      for (const entry of wire) {
        const topic = topicOf(entry.event);
        queues.set(topic, [...(queues.get(topic) ?? []), entry]);
      }
      for (const [topic, entries] of queues) {
        const alone = replay(emptyDay, entries);
        if (topic === "day") {
          expect({ ...alone, notes: {} }).toEqual(redactDay(day.state, viewer));
        } else {
          // A board of which nothing is seen but that there are notes has none to see.
          const boardId = topic.slice("board:".length);
          const grown = topic.startsWith("board:")
            ? { ...alone, notes: { [boardId]: {}, ...alone.notes } }
            : alone;
          expect(withSlice(alone, redactSlice(day.state, topic, viewer))).toEqual(grown);
        }
      }
      const mixed: Wire[] = [];
      const left = [...queues.values()];
      while (left.length > 0) {
        const index = chance.below(left.length);
        mixed.push(left[index]!.shift()!);
        if (left[index]!.length === 0) left.splice(index, 1);
      }
      expect(replay(emptyDay, mixed)).toEqual(redactState(day.state, viewer));
    }),
    tried(5, 120),
  );
});

test("[V2] who is no insider of an event gets of it exactly what the hall gets", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      const people = viewersOf(day.state).filter((viewer) => viewer.role === "participant");
      day.entries.forEach(({ at, event }, index) => {
        const before = day.befores[index]!;
        const inside = new Set<string | null>(insiders(event, before, at));
        const hall = redact(event, HALL, before, at);
        for (const viewer of people) {
          if (viewer.role !== "participant" || inside.has(viewer.id)) continue;
          expect(redact(event, viewer, before, at)).toEqual(hall);
        }
      });
    }),
    tried(6, 80),
  );
});

test("[L2] what is sent crosses the wire: JSON and the schema give back the same", () => {
  fc.assert(
    fc.property(scripts, fc.nat(), (script, number) => {
      const day = play(script);
      const viewer = chanceFrom(number).of(viewersOf(day.state))!;
      for (const { event } of sent(day.wire(viewer))) {
        expect(wireEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
      }
    }),
    tried(7, 60),
  );
});
