import fc from "fast-check";
import { expect, test } from "vitest";
import { closingSlides } from "../../shared/domain/closing.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";
import { desks } from "./viewers.ts";

test("[H11] the hall, the projector and every desk have the same closing presentation, at every moment", () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      [...day.befores, day.state].forEach((state, index, all) => {
        if (index % 25 > 0 && index < all.length - 1) return;
        const slides = closingSlides(state);
        for (const slide of slides) kinds.add(slide.kind);
        for (const viewer of desks) {
          expect(closingSlides(redactState(state, viewer)), viewer.role).toEqual(slides);
        }
      });
    }),
    tried(29, 40),
  );
  expect([...kinds].sort()).toEqual([
    "agreements",
    "decisions",
    "frames",
    "fte",
    "map",
    "planning",
    "pulse",
    "rsvs",
    "team",
    "text",
    "thanks",
    "title",
  ]);
});
