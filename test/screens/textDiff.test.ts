import { expect, test } from "vitest";
import { changedLines, changedWords } from "../../client/src/parts/textDiff.ts";

test("unchanged lines carry no mark", () => {
  expect(changedLines(["een", "twee"], ["een", "twee"])).toEqual([{ text: "een" }, { text: "twee" }]);
});

test("a changed word is marked, the words around it are not", () => {
  expect(changedWords("is op korte termijn beschikbaar", "is binnen drie maanden beschikbaar")).toEqual([
    { kind: "same", text: "is " },
    { kind: "removed", text: "op korte termijn" },
    { kind: "same", text: " " },
    { kind: "added", text: "binnen drie maanden" },
    { kind: "same", text: " beschikbaar" },
  ]);
});

test("a new line is added as a whole and a line that went keeps its place", () => {
  expect(changedLines(["a b c", "weg ermee"], ["a b c", "iets heel anders"])).toEqual([
    { text: "a b c" },
    { parts: [{ kind: "removed", text: "weg ermee" }], changed: true },
    { parts: [{ kind: "added", text: "iets heel anders" }], changed: true },
  ]);
});
