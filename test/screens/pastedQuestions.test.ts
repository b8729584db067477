import { expect, test } from "vitest";
import { mergeTargets } from "../../client/src/asking/deskList.ts";
import { pastedQuestions } from "../../client/src/asking/pastedQuestions.ts";
import type { QuestionId } from "../../shared/domain/ids.ts";
import { givenDay } from "../support/given.ts";

test("a pasted list is read by line: commas stay in a question, a table has region and organisation", () => {
  const { state } = givenDay();
  expect(pastedQuestions("Hoe, wanneer en wie?\n\nEn waarom?", state)).toMatchObject([
    { line: 1, text: "Hoe, wanneer en wie?" },
    { line: 3, text: "En waarom?" },
  ]);
  const table = 'Vraag;Regio;Organisatie\nHoe?;noord;De Brug\n"Wie; en hoe?";;\nWaar?;Maan;';
  expect(pastedQuestions(table, state)).toMatchObject([
    { text: "Hoe?", region: "north", organisation: "De Brug" },
    { text: "Wie; en hoe?" },
    { text: "Waar?", problem: "regionUnknown" },
  ]);
  expect(pastedQuestions('"Niet gesloten', state)).toMatchObject([{ problem: "unreadable" }]);
});

test("what stands there already is not added twice, and what looks alike is offered first for merging", () => {
  const day = givenDay();
  const add = (questionId: string, text: string) =>
    day.must(day.moderator, { type: "askQuestion", questionId, text });
  add("a", "Wie betaalt de bus naar school?");
  add("b", "Wanneer begint de dag?");
  add("c", "Wordt de bus naar school betaald?");
  expect(pastedQuestions("wanneer begint de dag", day.state)).toMatchObject([{ known: true }]);
  const question = day.state.questions.questions["a" as QuestionId]!;
  expect(mergeTargets(day.state, question).map(({ question: { id }, alike }) => [id, alike])).toEqual([
    ["c", true],
    ["b", false],
  ]);
});
