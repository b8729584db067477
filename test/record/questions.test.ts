import { expect, test } from "vitest";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import { givenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";
import { recorded } from "./recordedDay.ts";

function askedDay(naming: "person" | "organisation" | "region" = "person") {
  const day = givenDay({ setup: smallDay({ naming }) }).open();
  const ada = day.join("Anna Voorbeeld", "De Brug", ["north"]);
  const bo = day.join("Bram Voorbeeld", "Fonds Vooruit", ["south"]);
  const ask = (questionId: string, who: typeof ada, text: string) =>
    day.must(day.as(who), { type: "askQuestion", questionId, text });
  ask("a", ada, "Wie betaalt de bus?");
  ask("b", bo, "Wordt het vervoer vergoed?");
  ask("c", bo, "Een vraag die niemand las");
  ask("d", ada, "Een vraag over iets anders");
  const { moderator } = day;
  day.must(moderator, { type: "mergeQuestion", questionId: "b", into: "a" });
  day.must(moderator, { type: "setQuestionAside", questionId: "d", reason: "Ander programma" });
  const answer = (text: string, seen: number) => {
    day.must(moderator, { type: "draftAnswer", questionId: "a", text, seen });
    day.must(moderator, { type: "publishAnswers", answers: [{ questionId: "a", seen: seen + 1 }] });
  };
  answer("Het ministerie", 0);
  answer("De provincie", 1);
  day.must(day.as(bo), { type: "askHelp", helpId: "h", subject: "other", words: "Waar is de lift" });
  day.must(moderator, { type: "finishHelp", helpId: "h" });
  return day;
}

test("[QA11] the record holds what the hall could read, both answers, what was merged, and of the rest how many", () => {
  const record = recorded(askedDay().state, { names: false });
  expect(dayRecord.safeParse(record).success).toBe(true);
  expect(record.questions).toMatchObject({
    public: [
      {
        text: "Wie betaalt de bus?",
        asked: 2,
        organisation: "De Brug",
        merged: [{ text: "Wordt het vervoer vergoed?", organisation: "Fonds Vooruit" }],
        answer: { text: "De provincie" },
        earlier: [{ text: "Het ministerie" }],
      },
    ],
    notShown: { waiting: 1, setAside: 1 },
    help: 1,
  });
  for (const language of ["nl", "en"] as const) {
    const { html } = recordHtml(record, language);
    for (const text of ["De provincie", "Het ministerie", "Wordt het vervoer vergoed?"]) {
      expect(html).toContain(text);
    }
    for (const text of ["niemand las", "Ander programma", "Waar is de lift", "Anna"]) {
      expect(html).not.toContain(text);
    }
  }
});

test("[QA11] who asked stands as the day's policy says, a name only where names were asked for", () => {
  const named = recorded(askedDay().state, { names: true });
  expect(named.questions.public[0]).toMatchObject({ name: "Anna Voorbeeld" });
  const [plain] = recorded(askedDay("region").state, { names: true }).questions.public;
  expect(plain).toMatchObject({ regions: ["north"] });
  expect(plain).not.toHaveProperty("name");
  expect(plain).not.toHaveProperty("organisation");
});
