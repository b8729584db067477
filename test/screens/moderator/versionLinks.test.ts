import { expect, test } from "vitest";
import {
  answersOf,
  changedLines,
  relinked,
  withLink,
  WHOLE,
} from "../../../client/src/screens/moderator/consent/versionLinks.ts";
import type { ObjectionId } from "../../../shared/domain/ids.ts";

const [o1, o2] = ["o1", "o2"] as ObjectionId[] as [ObjectionId, ObjectionId];
const latest = { lines: ["Een.", "Twee regels samen.", "Drie."] };

test("a change answers the objection in view, and stays with its line while others are written above it", () => {
  const once = { lines: ["Een.", "Twee regels samen, met Gooi.", "Drie."] };
  let links = relinked(latest, latest, once, {}, o1);
  expect(answersOf(latest, once, links, [o1, o2])).toEqual([{ objectionId: o1, lines: [1] }]);

  const twice = { lines: ["Nul.", ...once.lines] };
  links = relinked(latest, once, twice, links, o2);
  expect(answersOf(latest, twice, links, [o1, o2])).toEqual([
    { objectionId: o1, lines: [2] },
    { objectionId: o2, lines: [0] },
  ]);
  links = withLink(links, o2, 2, true);
  expect(answersOf(latest, twice, links, [o1, o2])[1]).toEqual({ objectionId: o2, lines: [0, 2] });
});

test("what was taken away answers an objection without a line of the new text", () => {
  const shorter = { lines: ["Een.", "Drie."] };
  const links = relinked(latest, latest, shorter, {}, o1);
  expect(changedLines(latest, shorter).map(({ line }) => line)).toEqual([WHOLE]);
  expect(answersOf(latest, shorter, links, [o1])).toEqual([{ objectionId: o1, lines: [] }]);
});

test("a line that was changed back answers nothing, nor does it answer what cannot be resolved", () => {
  const once = { lines: ["Eén.", "Twee regels samen.", "Drie."] };
  const links = relinked(latest, latest, once, {}, o1);
  expect(answersOf(latest, latest, relinked(latest, once, latest, links, o1), [o1])).toEqual([]);
  expect(answersOf(latest, once, links, [o2])).toEqual([]);
});

test("a new opening is a change too", () => {
  expect(changedLines({ lines: ["a"] }, { intro: "Wij", lines: ["a"] })).toMatchObject([
    { line: WHOLE, intro: true },
  ]);
});
