import { expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import type { QuestionId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { givenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

const id = (text: string) => text as QuestionId;

function questionDay(naming: "person" | "organisation" | "region" = "organisation") {
  const day = givenDay({ setup: smallDay({ naming }) }).open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  const bo = day.join("Bo", "Fonds Vooruit", ["south"]);
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  const refused = (command: CommandInput) => day.refused(day.moderator, command);
  const ask = (questionId: string, who = ada, text = `Vraag ${questionId}`) =>
    day.must(day.as(who), { type: "askQuestion", questionId, text });
  const show = (questionId: string, shown = true) => lead({ type: "showQuestion", questionId, shown });
  const drafts = (questionId: string) => day.state.questions.questions[id(questionId)]?.drafts ?? 0;
  const draft = (questionId: string, text: string) =>
    lead({ type: "draftAnswer", questionId, text, seen: drafts(questionId) });
  const publish = (...ids: string[]) =>
    lead({ type: "publishAnswers", answers: ids.map((each) => ({ questionId: each, seen: drafts(each) })) });
  const seen = (questionId: string, who?: typeof ada) =>
    day.view(who ? { role: "participant", id: who } : HALL).questions.questions[id(questionId)];
  const known = (questionId: string) => day.state.questions.questions[id(questionId)];
  return { day, ada, bo, lead, refused, ask, show, draft, publish, seen, known, drafts };
}

test("[QA1] a question has words, comes from a phone, and a person has at most five waiting", () => {
  const { day, ada, bo, ask, draft, publish, known } = questionDay();
  const asking = { type: "askQuestion", questionId: "q", text: "Wie betaalt de bus?" } as const;
  expect(day.refused(day.as(ada), { ...asking, text: " " })).toBe("questionEmpty");
  expect(day.refused(day.as(ada), { ...asking, text: "x".repeat(401) })).toBe("questionTooLong");
  day.must(day.as(ada), asking);
  expect(day.refused(day.as(bo), asking)).toBe("idTaken");
  expect(known("q")).toMatchObject({
    by: ada,
    organisation: "De Brug",
    regions: ["north"],
    status: "waiting",
  });
  for (const each of ["r", "s", "t", "u"]) ask(each);
  expect(day.refused(day.as(ada), { ...asking, questionId: "v" })).toBe("tooManyWaiting");
  ask("w", bo);
  draft("q", "Het ministerie.");
  publish("q");
  ask("v");
  expect(day.refused(day.as(ada), { ...asking, questionId: "x" })).toBe("tooManyWaiting");
});

test("[QA2] questions are collected before the day, one by one or as a list that stands once", () => {
  const day = givenDay();
  const list = {
    type: "importQuestions",
    questions: [
      { questionId: "a", text: "Hoeveel fte is er?", region: "north", organisation: "De Brug" },
      { questionId: "b", text: "Wie beslist?" },
    ],
  } satisfies CommandInput;
  day.must(day.programmeTeam, { type: "askQuestion", questionId: "c", text: "Wanneer?", region: "south" });
  expect(
    day.refused(day.programmeTeam, {
      ...list,
      questions: [...list.questions, { questionId: "d", text: "Hoe?", region: "moon" }],
    }),
  ).toBe("unknownRegion");
  expect(day.state.questions.questions).not.toHaveProperty("a");
  day.must(day.programmeTeam, list);
  expect(day.refused(day.programmeTeam, list)).toBe("alreadyDone");
  day.must(day.moderator, { ...list, questions: [...list.questions, { questionId: "d", text: "Hoe?" }] });
  expect(Object.keys(day.state.questions.questions).sort()).toEqual(["a", "b", "c", "d"]);
  expect(day.state.questions.questions[id("a")]).toMatchObject({
    entered: true,
    organisation: "De Brug",
    regions: ["north"],
    asked: 1,
  });
});

test("[QA2] a question made of a note stands with it, is followed by its writer, and tells no more of them than the board", () => {
  const { day, ada, bo, known, seen } = questionDay("person");
  day.must(day.moderator, { type: "openBoards", boardIds: ["advice", "worries"] });
  const write = { type: "writeNote", laneId: "lane", text: "Wie regelt vervoer?", editKey: "k" } as const;
  day.must(day.as(ada), { ...write, boardId: "advice", noteId: "n" });
  day.must(day.as(bo), { ...write, boardId: "worries", noteId: "m" });
  const make = (questionId: string, boardId: string, noteId: string): CommandInput => ({
    type: "askQuestion",
    questionId,
    text: "Wie regelt vervoer?",
    from: { boardId, noteId },
  });
  expect(day.refused(day.as(ada), make("q", "advice", "n"))).toBe("notAllowed");
  expect(day.refused(day.moderator, make("q", "advice", "x"))).toBe("unknownNote");
  day.must(day.moderator, make("q", "advice", "n"));
  expect(known("q")).toMatchObject({ by: ada, organisation: "De Brug", regions: ["north"] });
  expect(known("q")).not.toHaveProperty("name");
  expect(seen("q", ada)).toMatchObject({ from: { boardId: "advice", noteId: "n" } });
  expect(day.state.notes).toMatchObject({ advice: { n: { became: [{ kind: "question", id: "q" }] } } });
  day.must(day.moderator, make("r", "worries", "m"));
  for (const key of ["by", "name", "organisation"]) expect(known("r")).not.toHaveProperty(key);
});

test("[QA3] a merged question stays readable under the other, counts with it, and can be split off again", () => {
  const { day, ada, bo, lead, refused, ask, show, draft, publish, seen, known } = questionDay();
  const cy = day.join("Cy", "School", ["north"]);
  ask("a");
  ask("b", bo);
  ask("c", cy);
  show("a");
  show("b");
  day.must(day.as(cy), { type: "shareQuestion", questionId: "a" });
  expect(refused({ type: "mergeQuestion", questionId: "a", into: "a" })).toBe("alreadyDone");
  expect(refused({ type: "mergeQuestion", questionId: "a", into: "x" })).toBe("unknownQuestion");
  lead({ type: "mergeQuestion", questionId: "a", into: "b" });
  expect(refused({ type: "mergeQuestion", questionId: "b", into: "a" })).toBe("alreadyDone");
  // What was said of one holds for the other, and nobody counts twice.
  lead({ type: "mergeQuestion", questionId: "c", into: "a" });
  expect(known("c")?.mergedInto).toBe("b");
  expect(known("b")?.asked).toBe(3);
  expect(seen("a")).toMatchObject({ mergedInto: "b", text: "Vraag a" });
  for (const type of ["draftAnswer", "setQuestionAside", "showQuestion"] as const) {
    const command = { questionId: "a", text: "x", seen: 0, reason: "x", shown: true };
    expect(refused({ type, ...command } as CommandInput)).toBe("questionMerged");
  }
  lead({ type: "splitQuestion", questionId: "c" });
  expect(known("b")?.asked).toBe(3);
  expect(known("c")).toMatchObject({ status: "waiting", asked: 1, shown: false });
  draft("b", "Ja");
  publish("b");
  expect(seen("a", ada)).toMatchObject({ status: "answered", mergedInto: "b" });
  expect(refused({ type: "splitQuestion", questionId: "a" })).toBe("questionHandled");
  expect(refused({ type: "mergeQuestion", questionId: "b", into: "c" })).toBe("questionHandled");
  // Asked again after it was answered: merged, and its asker has the answer.
  lead({ type: "mergeQuestion", questionId: "c", into: "b" });
  expect(seen("c", cy)).toMatchObject({ status: "answered" });
});

test("[QA4] what is drafted is for who answers; published answers reach everyone in one event", () => {
  const { day, ada, bo, refused, lead, ask, draft, publish, seen, drafts } = questionDay();
  ask("a");
  ask("b", bo);
  draft("a", "Antwoord a");
  draft("b", "Antwoord b");
  for (const viewer of [HALL, { role: "projector" } as const, { role: "participant", id: ada } as const]) {
    expect(JSON.stringify(day.wire(viewer))).not.toContain("Antwoord");
  }
  expect(day.view({ role: "programmeTeam" }).questions.questions[id("a")]?.draft?.text).toBe("Antwoord a");
  // Of two who write at once the second reads first what the first wrote; nobody publishes what they did not read.
  expect(refused({ type: "draftAnswer", questionId: "a", text: "Anders", seen: 0 })).toBe("answerChanged");
  expect(refused({ type: "publishAnswers", answers: [{ questionId: "a", seen: 0 }] })).toBe("answerChanged");
  expect(refused({ type: "draftAnswer", questionId: "a", text: "x".repeat(2001), seen: 1 })).toBe(
    "answerTooLong",
  );
  ask("c");
  expect(refused({ type: "publishAnswers", answers: [{ questionId: "c", seen: 0 }] })).toBe("answerMissing");
  draft("c", "Weg");
  lead({ type: "draftAnswer", questionId: "c", text: "", seen: drafts("c") });
  expect(refused({ type: "publishAnswers", answers: [{ questionId: "c", seen: 2 }] })).toBe("answerMissing");
  expect(publish("a", "b")).toHaveLength(1);
  const last = day.wire(HALL).at(-1)?.event;
  expect(last).toMatchObject({
    type: "questionsShown",
    questions: { a: { answer: { text: "Antwoord a" } }, b: { answer: { text: "Antwoord b" } } },
  });
  expect(seen("b", ada)).toMatchObject({ status: "answered", text: "Vraag b" });
});

test("[QA5] an answer may be corrected; both texts stay readable", () => {
  const { day, refused, ask, draft, publish, seen, drafts } = questionDay();
  ask("a");
  draft("a", "In mei");
  publish("a");
  const { now } = day;
  draft("a", "In mei");
  expect(refused({ type: "publishAnswers", answers: [{ questionId: "a", seen: drafts("a") }] })).toBe(
    "answerUnchanged",
  );
  draft("a", "In juni");
  expect(seen("a")).toMatchObject({ answer: { text: "In mei" }, earlier: [] });
  publish("a");
  expect(seen("a")).toMatchObject({
    answer: { text: "In juni" },
    earlier: [{ text: "In mei", at: now - 1000 }],
  });
});

test("[QA6] a question is its asker's until the moderator lets the hall read it; then it is named as the day says", () => {
  const { day, ada, ask, show, seen } = questionDay();
  ask("a");
  expect(seen("a")).toBeUndefined();
  expect(seen("a", ada)).toMatchObject({ text: "Vraag a", by: ada });
  show("a");
  expect(seen("a")).toMatchObject({ organisation: "De Brug", regions: ["north"] });
  expect(seen("a")).not.toHaveProperty("name");
  show("a", false);
  expect(seen("a")).toBeUndefined();
  expect(seen("a", ada)).toBeDefined();
  expect(day.wire(HALL).at(-1)?.event).toEqual({ type: "questionsShown", questions: {}, gone: ["a"] });
  for (const [naming, shown] of [
    ["person", { name: "Ada", organisation: "De Brug" }],
    ["region", { regions: ["north"] }],
  ] as const) {
    const other = questionDay(naming);
    other.ask("a");
    other.show("a");
    expect(other.seen("a")).toMatchObject(shown);
    expect(other.seen("a")).not.toHaveProperty(naming === "person" ? "by" : "organisation");
  }
});

test("[QA7] a question is set aside with a reason that its askers read, and can be taken up again", () => {
  const { day, ada, bo, lead, refused, ask, show, draft, publish, seen } = questionDay();
  ask("a");
  ask("b", bo);
  show("a");
  lead({ type: "mergeQuestion", questionId: "b", into: "a" });
  const aside = {
    type: "setQuestionAside",
    questionId: "a",
    reason: "Gaat over een ander programma",
  } as const;
  expect(refused({ ...aside, reason: " " })).toBe("reasonMissing");
  lead(aside);
  expect(refused(aside)).toBe("alreadyDone");
  for (const [question, who] of [["a", ada] as const, ["b", bo] as const]) {
    expect(seen(question, who)).toMatchObject({ status: "setAside", reason: aside.reason });
    expect(seen(question)).toBeUndefined();
  }
  expect(JSON.stringify(day.wire(HALL))).not.toContain(aside.reason);
  expect(refused({ type: "draftAnswer", questionId: "a", text: "x", seen: 0 })).toBe("questionHandled");
  lead({ type: "reopenQuestion", questionId: "a" });
  expect(seen("b", bo)).not.toHaveProperty("reason");
  draft("a", "Toch");
  publish("a");
  expect(refused(aside)).toBe("questionHandled");
});

test("[QA8] 'deze vraag heb ik ook' counts each person once and can be taken back", () => {
  const { day, ada, bo, lead, ask, show, draft, publish, seen } = questionDay();
  const share = (questionId: string): CommandInput => ({ type: "shareQuestion", questionId });
  const unshare = (questionId: string): CommandInput => ({ type: "unshareQuestion", questionId });
  ask("a");
  expect(day.refused(day.as(bo), share("a"))).toBe("unknownQuestion");
  show("a");
  expect(day.refused(day.as(ada), share("a"))).toBe("alreadyDone");
  day.must(day.as(bo), share("a"));
  expect(day.refused(day.as(bo), share("a"))).toBe("alreadyDone");
  expect(seen("a")?.asked).toBe(2);
  expect(day.wire(HALL).at(-1)?.event).toEqual({ type: "questionCounted", questionId: "a", asked: 2 });
  expect(day.view({ role: "participant", id: ada }).questions.also).toEqual({});
  expect(day.view({ role: "participant", id: bo }).questions.also).toEqual({ a: [bo] });
  expect(day.refused(day.as(ada), { type: "withdrawQuestion", questionId: "a" })).toBe("questionShared");
  // Also when it was merged since.
  ask("b");
  lead({ type: "mergeQuestion", questionId: "a", into: "b" });
  day.must(day.as(bo), unshare("a"));
  expect(day.state.questions.questions[id("b")]?.asked).toBe(1);
  expect(day.refused(day.as(bo), unshare("b"))).toBe("alreadyDone");
  show("b");
  day.must(day.as(bo), share("a"));
  expect(day.state.questions.also).toEqual({ b: [bo] });
  draft("b", "Ja");
  publish("b");
  expect(day.refused(day.as(bo), unshare("b"))).toBe("questionHandled");
});

test("[QA9] its asker takes a question back while it waits, and its words leave every screen", () => {
  const { day, ada, bo, lead, ask, show, known, seen } = questionDay();
  ask("a");
  const back = (questionId: string): CommandInput => ({ type: "withdrawQuestion", questionId });
  expect(day.refused(day.as(bo), back("a"))).toBe("unknownQuestion");
  show("a");
  day.must(day.as(ada), back("a"));
  expect(day.refused(day.as(ada), back("a"))).toBe("alreadyDone");
  expect(known("a")).toMatchObject({ text: "", status: "withdrawn", by: ada });
  expect(known("a")).not.toHaveProperty("organisation");
  expect(seen("a")).toBeUndefined();
  ask("b");
  ask("c");
  lead({ type: "mergeQuestion", questionId: "b", into: "c" });
  expect(day.refused(day.as(ada), back("b"))).toBe("questionHandled");
  expect(day.refused(day.moderator, { type: "mergeQuestion", questionId: "c", into: "a" })).toBe(
    "unknownQuestion",
  );
});

test("[QA10] an answer comes on the screen once it is published, never before", () => {
  const { day, lead, refused, ask, draft, publish } = questionDay();
  const scene = { type: "showScene", scene: { kind: "answered", questionId: "a" } } as const;
  expect(refused(scene)).toBe("unknownQuestion");
  ask("a");
  draft("a", "Ja");
  expect(refused(scene)).toBe("answerMissing");
  publish("a");
  lead(scene);
  expect(day.view({ role: "projector" }).scene).toEqual(scene.scene);
  lead({ type: "showScene", scene: { kind: "questions" } });
  lead({ type: "closeDay" });
  // What was not answered in the hall may be answered after it.
  lead({ type: "askQuestion", questionId: "z", text: "Na afloop" });
});
