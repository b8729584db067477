import { expect, test } from "vitest";
import { eraseByTerm, eraseTexts } from "../../shared/domain/erasing.ts";
import { keepingDates, daysAfter } from "../../shared/domain/keepingTerms.ts";
import {
  keptTexts,
  namesOfPeople,
  namesPastTerm,
  textsOf,
  textsWith,
} from "../../shared/domain/personTexts.ts";
import { HALL } from "../../shared/domain/actor.ts";
import { ERASED, cleanText } from "../../shared/domain/text.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";
import { DATE } from "../support/smallDay.ts";

const boardId = "names";

/** Ada and Bo wrote; Ada wrote her note anew; the moderator hid Bo's with a reason that names Ada. */
function writtenDay() {
  const day = givenDay().open();
  const ada = day.join("Ada Vonk", "De Brug", ["north"]);
  const bo = day.join("Bo", "Gemeente Waterrijk", ["north"]);
  day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
  const note = { boardId, laneId: "lane" } as const;
  day.must(day.as(ada), { type: "writeNote", noteId: "n1", ...note, text: "Begin in de stad" });
  day.must(day.as(ada), { type: "editNote", noteId: "n1", boardId, text: "Begin buiten" });
  day.must(day.as(bo), { type: "writeNote", noteId: "n2", ...note, text: "Vraag het Ada Vonk" });
  day.must(day.moderator, { type: "hideNote", noteId: "n2", boardId, reason: "noemt een naam" });
  day.must(day.as(ada), { type: "changeName", name: "Ada V." });
  return { day, ada, bo };
}

const texts = (day: GivenDay, kept: ReturnType<typeof textsOf>) => kept.map(({ text }) => text);

test("[OP1] the programme team sets how long names and photos are kept, within limits, until the day is adopted", () => {
  const day = givenDay();
  day.must(day.programmeTeam, { type: "setKeeping", persons: 14, photos: 60 });
  expect(day.state.setup?.keeping).toEqual({ persons: 14, photos: 60 });
  expect(day.refused(day.programmeTeam, { type: "setKeeping", persons: 14, photos: 60 })).toBe("alreadyDone");
  expect(day.refused(day.moderator, { type: "setKeeping", persons: 30, photos: 60 })).toBe("notAllowed");
  for (const wrong of [6, 366, 30.5]) {
    expect(dayCommand.safeParse({ type: "setKeeping", persons: wrong, photos: 90 }).success).toBe(false);
  }
});

test("[OP2] the term runs from the date of the day, or from when it was held where that was later", () => {
  const day = givenDay();
  expect(DATE).toBe("2030-03-28");
  expect(keepingDates(day.state)).toEqual({ persons: "2030-04-27", photos: "2030-06-26" });
  day.now = Date.UTC(2032, 1, 1, 9);
  day.open();
  expect(keepingDates(day.state)?.persons).toBe("2032-03-02");
  expect(daysAfter("2023-12-31", 1)).toBe("2024-01-01");
  expect(daysAfter("2023-02-28", 1)).toBe("2023-03-01");
});

test("[OP3] of a person is their name wherever it was stored and what they wrote, in every wording", () => {
  const { day, ada, bo } = writtenDay();
  const own = texts(day, textsOf(day.entries, ada));
  expect(own).toEqual(expect.arrayContaining(["Ada Vonk", "Begin in de stad", "Begin buiten", "Ada V."]));
  expect(own).not.toContain("Vraag het Ada Vonk");
  expect(texts(day, textsOf(day.entries, bo))).not.toContain("noemt een naam");
  expect(texts(day, textsWith(keptTexts(day.entries), "ádá vonk"))).toContain("Vraag het Ada Vonk");
  expect(textsWith(keptTexts(day.entries), "  ")).toEqual([]);
});

test("[OP3] what was erased is not found again, and names of clusters are no names of people", () => {
  const { day } = writtenDay();
  day.must(day.moderator, { type: "createCluster", boardId, clusterId: "c1", name: "Vervoer", noteIds: [] });
  const names = namesOfPeople(day.entries).map(({ text }) => text);
  expect(names).toContain("Bo");
  expect(names).not.toContain("Vervoer");
  const erased = day.entries.map((entry) => ({
    ...entry,
    event: "name" in entry.event ? ({ ...entry.event, name: ERASED } as typeof entry.event) : entry.event,
  }));
  expect(namesOfPeople(erased)).toEqual([]);
  // Nobody can type what stands for an erased text.
  expect(cleanText(ERASED)).not.toBe(ERASED);
});

test("[OP6] whom a task is of, who kept a version and how an RSV's contact is reached go with the names", () => {
  const said = [
    { type: "taskAgreed", who: "Ada Vonk", what: "Belt de gemeente" },
    { type: "fteVersionKept", who: "Bo Beek", note: "Na de lunch" },
    { type: "regionContactSet", name: "Cas Dam", reach: "cas@voorbeeld.example" },
  ];
  const entries = said.map((event, index) => ({ revision: index + 1, event: event as never }));
  expect(namesOfPeople(entries).map(({ text }) => text)).toEqual([
    "Ada Vonk",
    "Bo Beek",
    "Cas Dam",
    "cas@voorbeeld.example",
  ]);
});

test("[OP6] a name goes so long after it was written, but not who signed nor the contact that stands", () => {
  const DAY = 24 * 60 * 60 * 1000;
  const held = Date.UTC(2030, 2, 28);
  const said = [
    [0, { type: "taskAgreed", who: "Ada Vonk", what: "Belt de gemeente" }],
    [40, { type: "candidateSet", name: "Dee Dam" }],
    [41, { type: "recordAdopted", name: "Bo Beek" }],
    [42, { type: "regionContactSet", rsvId: "noord", name: "Cas", reach: "cas@voorbeeld.example" }],
    [43, { type: "regionContactSet", rsvId: "noord", name: "Eva", reach: "eva@voorbeeld.example" }],
  ] as const;
  const entries = said.map(([after, event], index) => ({
    revision: index + 1,
    at: held + after * DAY,
    event: event as never,
  }));
  const gone = (day: number) =>
    namesPastTerm(entries, daysAfter("2030-03-28", day), 30).map(({ text }) => text);
  expect(gone(29)).toEqual([]);
  expect(gone(30)).toEqual(["Ada Vonk"]);
  expect(gone(69)).toEqual(["Ada Vonk"]);
  expect(gone(70)).toEqual(["Ada Vonk", "Dee Dam"]);
  expect(gone(400)).toEqual(["Ada Vonk", "Dee Dam", "Cas", "cas@voorbeeld.example"]);
});

test("[OP4] erasing is for the programme team, never while a round is open, and in the log by id only", () => {
  const { day, ada } = writtenDay();
  const fields = textsOf(day.entries, ada).map(({ revision, field }) => ({ revision, field }));
  const all = { what: "person", participantId: ada, fields } as const;
  expect(eraseTexts(day.state, all, day.moderator)).toMatchObject({ refusal: { code: "notAllowed" } });
  expect(eraseTexts(day.state, { ...all, fields: [] }, day.programmeTeam)).toMatchObject({
    refusal: { code: "alreadyDone" },
  });
  const nobody = { ...all, participantId: "nobody" as never };
  expect(eraseTexts(day.state, nobody, day.programmeTeam)).toMatchObject({
    refusal: { code: "unknownParticipant" },
  });
  const ruling = eraseTexts(day.state, all, day.programmeTeam);
  day.happens(ruling);
  const last = day.entries.at(-1)!.event;
  expect(last).toMatchObject({
    type: "textsErased",
    what: "person",
    participantId: ada,
    count: fields.length,
  });
  expect(JSON.stringify(last)).not.toContain("Ada");
  expect(day.wire(HALL).at(-1)?.event).toEqual({ type: "textsForgotten" });
  // Places in the log are for nobody: they would tell how a round goes.
  expect(day.wire({ role: "programmeTeam" }).at(-1)?.event).not.toHaveProperty("fields");
  expect(day.view(HALL).erasures).toEqual([]);
});

test("[OP4] [OP6] when the term passes names go by themselves, round or not, and everyone may know it", () => {
  const day = givenDay().open();
  day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
  const fields = namesOfPeople(day.entries);
  const all = { what: "names", fields } as const;
  expect(eraseTexts(day.state, all, day.programmeTeam)).toMatchObject({
    refusal: { code: "roundStillOpen" },
  });
  day.happens(eraseByTerm(day.state, all));
  expect(day.view(HALL).erasures).toMatchObject([{ what: "names", count: fields.length }]);
});
