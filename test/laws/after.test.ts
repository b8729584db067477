import fc from "fast-check";
import { expect, test } from "vitest";
import { fteLimitsOf, fteTotals } from "../../shared/division/frames/fteLimits.ts";
import { originalText } from "../../shared/domain/corrections.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { recordParts } from "../../shared/domain/recordParts.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import { daySetup } from "../../shared/domain/setup.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";

const recorded = (state: DayState) => {
  const record = recordOf(state, { head: { revision: 0, hash: "" }, generatedAt: 0, names: true });
  if (!record) throw new Error("a played day is prepared");
  const { after, ...rest } = record;
  return { rest, after };
};

test("[AF3] [AF4] fte that were kept or published are never outside the frames, whatever was tried", () => {
  let kept = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const { state } = play(script);
      const limits = fteLimitsOf(state.setup?.frames ?? []);
      for (const { rsvs, areas } of state.after.fteVersions) {
        expect(fteTotals(limits, rsvs, areas).faults).toEqual([]);
        kept += 1;
      }
      const { ftePublished } = state.division;
      if (ftePublished) expect(fteTotals(limits, ftePublished.rsvs, ftePublished.areas).faults).toEqual([]);
    }),
    tried(51, 60),
  );
  expect(kept).toBeGreaterThan(3);
});

test("[AF8] who reads the record over sees the parts that the server has", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const { state } = play(script);
      if (state.phase !== "closed" && state.phase !== "adopted") return;
      const view = redactState(state, { role: "programmeTeam" });
      const { setup } = view;
      // What crosses the wire is read back in the order of its schema.
      const read = { ...view, setup: setup && daySetup.parse(JSON.parse(JSON.stringify(setup))) };
      expect(recordParts(read)).toEqual(recordParts(state));
    }),
    tried(52, 60),
  );
});

test("[AF10] [AF14] after adoption the record changes by addenda alone, and corrections keep what was written", () => {
  let adopted = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      const from = day.entries.findIndex(({ event }) => event.type === "recordAdopted");
      for (const { target } of day.state.after.corrections) {
        expect(day.state.phase === "none" || originalText(day.state, target) !== "").toBe(true);
      }
      const later = from < 0 ? [] : day.entries.slice(from + 1).map(({ event }) => event.type);
      // What the keeper of an RSV writes, erasing, publishing and exports are no part of the record's text.
      if (from < 0 || later.some((type) => type.startsWith("texts"))) return;
      adopted += 1;
      const { rest, after } = recorded(day.befores[from + 1] ?? day.state);
      const now = recorded(day.state);
      expect(now.rest).toEqual(rest);
      expect({ ...now.after, addenda: [] }).toEqual(after);
    }),
    tried(53, 150),
  );
  expect(adopted).toBeGreaterThan(3);
});
