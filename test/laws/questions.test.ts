import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "../../shared/domain/questionState.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import { at } from "../../shared/domain/room.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";
import { viewersOf } from "./viewers.ts";

const asked = (state: DayState) => Object.values<Question>(state.questions.questions);

test("[QA4] an answer is one instant: at every moment all who look have the same answers, and no draft", () => {
  let answers = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      const moments = day.entries.flatMap(({ event }, index) =>
        event.type === "answersPublished" ? [day.befores[index]!, day.befores[index + 1] ?? day.state] : [],
      );
      for (const state of moments) {
        const known = asked(state).filter((each) => each.answer);
        for (const viewer of viewersOf(state)) {
          const organises = viewer.role === "moderator" || viewer.role === "programmeTeam";
          const view = redactState(state, viewer);
          for (const { id, answer, earlier } of known) {
            answers += 1;
            expect(view.questions.questions[id]).toMatchObject({ answer, earlier });
          }
          for (const each of asked(view)) {
            if (!known.some(({ id }) => id === each.id)) expect(each).not.toHaveProperty("answer");
            if (!organises) expect(each).not.toHaveProperty("draft");
          }
        }
      }
    }),
    tried(31, 160),
  );
  expect(answers).toBeGreaterThan(500);
});

test("[QA3] merging loses nothing: every question stands or stands under one that does, and people are counted once", () => {
  let merged = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const { state, entries } = play(script);
      const ids = entries.flatMap(({ event }) => (event.type === "questionAsked" ? [event.questionId] : []));
      expect(Object.keys(state.questions.questions).sort()).toEqual([...ids].sort());
      for (const each of asked(state)) {
        const root = each.mergedInto && state.questions.questions[each.mergedInto];
        if (root) {
          merged += 1;
          expect(root.mergedInto).toBeUndefined();
          expect(each).toMatchObject({ status: root.status, text: expect.stringMatching(/./) as string });
        }
        if (each.mergedInto || each.status === "withdrawn") continue;
        const cluster = asked(state).filter(({ id, mergedInto }) => id === each.id || mergedInto === each.id);
        const people = cluster.flatMap(({ id, by }) => [
          ...(by ? [by] : [`entered ${id}`]),
          ...(at(state.questions.also, id) ?? []),
        ]);
        expect(each.asked).toBe(new Set(people).size);
      }
    }),
    tried(32, 120),
  );
  expect(merged).toBeGreaterThan(30);
});

test("[QA6] who asked reaches the hall as the day's policy says; why it was set aside reaches who asked it", () => {
  let seen = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const { state } = play(script);
      for (const viewer of viewersOf(state)) {
        if (viewer.role === "moderator" || viewer.role === "programmeTeam") continue;
        const me = viewer.role === "participant" ? viewer.id : null;
        for (const each of asked(redactState(state, viewer))) {
          if (me !== null && state.questions.questions[each.id]!.by === me) continue;
          seen += 1;
          const withheld = ["by", "reason", "from", "draft", "drafts"];
          if (script.naming !== "person") withheld.push("name");
          if (script.naming === "region") withheld.push("organisation");
          for (const key of withheld) expect(each).not.toHaveProperty(key);
        }
      }
    }),
    tried(33, 60),
  );
  expect(seen).toBeGreaterThan(200);
});
