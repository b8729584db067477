import { expect, test } from "vitest";
import { likenessIndex } from "../../shared/boards/likeness.ts";
import { stemsOf } from "../../shared/boards/words.ts";

const notes = (...texts: string[]) => texts.map((text, index) => ({ id: `n${index}`, text }));

test("[PB13] plurals, diminutives, accents and small words make no difference between words", () => {
  expect(stemsOf("De scholen en het schooltje")).toEqual(stemsOf("school"));
  expect(stemsOf("Plannen, een plan")).toEqual(["plan"]);
  expect(stemsOf("één café")).toEqual(["cafe"].flatMap(stemsOf));
});

test("[PB13] notes that share most of their words are hinted as alike, most alike first", () => {
  const all = notes(
    "Begin klein, met drie projecten",
    "Begin met een klein project",
    "Betaal hun reiskosten",
    "Scholen en jongeren aan tafel",
    "Jongeren samen met scholen aan een tafel",
  );
  const index = likenessIndex(all);
  const like = (n: number) => index.like(all[n]!).map(({ note }) => note.id);
  expect(like(0)).toEqual(["n1"]);
  expect(like(1)).toEqual(["n0"]);
  expect(like(2)).toEqual([]);
  expect(like(3)).toEqual(["n4"]);
  expect(likenessIndex(all).like(all[0]!)).toEqual(index.like(all[0]!));
});

test("[PB13] of a text without words nothing is alike", () => {
  const all = notes("...", "de het een", "🙂");
  expect(likenessIndex(all).like(all[0]!)).toEqual([]);
});
