/** What a phone does not carry, it never needs. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { deskRefusals } from "../../client/src/text/nl/deskRefusals.ts";
import { play, scripts } from "../support/arbitraries.ts";
import "./law.ts";
import { tried } from "./law.ts";

test("[L1] no participant is refused for a reason of which a phone has no sentence", () => {
  const given = new Set<string>();
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { actor, ruling } of play(script).attempts) {
        if (actor.role !== "participant" || ruling.accepted) continue;
        given.add(ruling.refusal.code);
      }
    }),
    tried(11, 200),
  );
  expect([...given].filter((code) => code in deskRefusals)).toEqual([]);
  expect(given.size).toBeGreaterThan(40);
});
