import fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../shared/domain/decide.ts";
import type { Objection, Round } from "../../shared/domain/state.ts";
import { blockingObjections, objectionsOf } from "../../shared/domain/objections.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { digest } from "../support/given.ts";
import { tried } from "./law.ts";

test("[C16] a closed round never changes, whatever commands follow, but for being published", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      const closed = new Map<string, { round: Round; objections: Partial<Objection>[] }>();
      [...day.befores.slice(1), day.state].forEach((after) => {
        for (const round of Object.values(after.rounds)) {
          const { status, publishedAt: _at, ...kept } = round;
          // What was said and by whom; how it ends comes after.
          const objections = Object.values<Objection>(after.objections)
            .filter((o) => o.roundId === round.id)
            .map(({ id, argument, by, seats, at }) => ({ id, argument, by, seats, at }));
          const was = closed.get(round.id);
          if (was) expect({ round: kept, objections }).toEqual(was);
          else if (status !== "open") closed.set(round.id, { round: kept as Round, objections });
        }
      });
    }),
    tried(11, 80),
  );
});

test("[C13] in every outcome each delegation counts once, and the sums add up", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const { state } = play(script);
      for (const round of Object.values<Round>(state.rounds)) {
        const known = new Set([...round.present, ...round.admitted, ...Object.keys(round.answers)]);
        const answers = Object.keys(round.answers).length + round.countedByHand;
        // Who was counted by hand may be more than were seen there.
        const seats = { size: Math.max(known.size, answers) };
        expect(round.of).toBe(seats.size);
        expect(round.answered).toBe(answers);
        expect(round.entitled).toEqual([...new Set(round.entitled)]);
        if (!round.outcome) continue;
        const { consent, consentWithConcern, objection, notInCircle, none, answered, of } = round.outcome;
        expect(consent + consentWithConcern + objection + notInCircle + none).toBe(seats.size);
        expect(of).toBe(seats.size - notInCircle);
        expect(answered).toBe(consent + consentWithConcern + objection);
        const objecting = objectionsOf(state, round.id).flatMap((each) => each.seats);
        expect(objection, "counted objections are the seats of those that stand").toBe(
          new Set(objecting).size,
        );
      }
    }),
    tried(12, 250),
  );
});

test("[D2] there is never a decision over an objection that stands", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      day.entries.forEach(({ event }, index) => {
        if (event.type !== "decisionTaken") return;
        const before = day.befores[index]!;
        expect(blockingObjections(before, event.roundId)).toEqual([]);
        expect(before.rounds[event.roundId]).toMatchObject({ status: "published", version: event.version });
      });
      for (const decision of Object.values(day.state.decisions)) {
        // Once a matter is taken up again its makers may say that their objection stands after all.
        if (decision.kind === "byConsent" && !decision.reopened) {
          expect(blockingObjections(day.state, decision.roundId!)).toEqual([]);
        }
      }
    }),
    tried(13, 250),
  );
});

test("the same command given twice: the second time nothing more happens", () => {
  // What may be said again on purpose: showing the same scene, moving an end, answering anew, opening boards,
  // printing and exporting, and what keeps the pen of a field with who writes.
  const again = new Set([
    "showScene",
    "holdField",
    "writeField",
    "movePartEnd",
    "giveAnswer",
    "enterAnswer",
    "openRound",
    "giveFloor",
    "notePrinted",
    "noteRegistrationsExport",
  ]);
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      day.attempts.forEach(({ actor, command, ruling }, index) => {
        if (!ruling.accepted) return;
        const after = day.attempts[index + 1]?.before ?? day.state;
        const context = { now: day.now, actor, present: new Set<never>(), digest, factsOf };
        const second = decide(after, command, context);
        if (again.has(command.type) && second.accepted) {
          expect(second.events.length).toBeLessThanOrEqual(2);
          const types = second.events.map((event) => event.type);
          expect(types).not.toContain("objectionRaised");
          expect(types).not.toContain("roundOpened");
        } else expect([command.type, second.accepted]).toEqual([command.type, false]);
      });
    }),
    tried(14, 120),
  );
});

test("nothing anyone may send makes the rules of the day throw, and what is refused leaves no trace", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { before, ruling } of play(script).attempts) {
        if (ruling.accepted) expect(ruling.events.length).toBeGreaterThan(0);
        expect(Object.getPrototypeOf(before.objections)).toBe(Object.prototype);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    tried(15, 250),
  );
});
