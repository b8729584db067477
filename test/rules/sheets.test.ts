import { describe, expect, test } from "vitest";
import { HALL } from "../../shared/domain/actor.ts";
import type { Actor } from "../../shared/domain/actor.ts";
import type { RsvId, SheetFieldId } from "../../shared/domain/ids.ts";
import { KEPT_TEXTS, wholeHistory } from "../../shared/domain/sheetHistory.ts";
import { MOST_ASIDE, SILENCE_MS, fieldOf } from "../../shared/domain/sheetWriting.ts";
import { MOST_PHOTOS } from "../../shared/domain/sheetPhotos.ts";
import { signedMembers } from "../../shared/domain/sheetSigning.ts";
import { sheetOf } from "../../shared/domain/sheets.ts";
import { dividedDay } from "../support/dividedDay.ts";
import { dividedHall } from "../support/dividedHall.ts";

const NORTH = "north" as RsvId;

/** A hall whose RSVs have names; Ada sits with north, Cy's fund takes part in it, Bo has nothing to do with it. */
function hallAtTheSheets() {
  const hall = dividedHall();
  const { day, ada, cy } = hall;
  hall.lead({ type: "assembleDivision" });
  const bo = day.join("Bo", "Verre School", ["south"]);
  day.must(day.as(ada), { type: "chooseGroup", rsvId: "north" });
  day.must(day.as(cy), { type: "joinRsv", rsvId: "north" });
  const write = (
    actor: Actor,
    pen: string,
    text: string,
    over = field().edits,
    more: { release?: boolean; fieldId?: string; rsvId?: string } = {},
  ) => day.do(actor, { type: "writeField", rsvId: "north", fieldId: "who", pen, over, text, ...more });
  const field = (fieldId = "who") => fieldOf(day.state, NORTH, fieldId as SheetFieldId);
  const codeOf = (ruling: ReturnType<typeof write>) => (ruling.accepted ? "accepted" : ruling.refusal.code);
  return { ...hall, ada: day.as(ada), cy: day.as(cy), bo: day.as(bo), write, field, codeOf };
}
const on = { rsvId: "north", fieldId: "who" } as const;

describe("who writes", () => {
  test("[B2] who sits with an RSV, whose organisation takes part, its facilitator and the moderator; nobody else", () => {
    const { day, ada, cy, bo, write, codeOf } = hallAtTheSheets();
    const both = [ada, cy, day.rsvFacilitator("north"), day.moderator];
    for (const [n, actor] of both.entries()) {
      expect(codeOf(write(actor, `pen${n}`, `tekst ${n}`, n, { release: true }))).toBe("accepted");
    }
    for (const other of [bo, day.rsvFacilitator("south"), day.facilitator("north")]) {
      expect(codeOf(write(other, "other", "niet van hier"))).toBe("notYourSheet");
    }
    expect(codeOf(write(day.moderator, "p", "x", 0, { rsvId: "nowhere" }))).toBe("unknownRsv");
    expect(codeOf(write(day.programmeTeam, "p", "x"))).toBe("notAllowed");
  });

  test("[B2] everyone of the day reads; after the day only the moderator writes", () => {
    const { day, ada, write, codeOf } = hallAtTheSheets();
    write(ada, "a", "Samen");
    for (const viewer of [HALL, { role: "projector" }, { role: "facilitator" }] as const) {
      expect(day.view(viewer).sheets[NORTH]?.fields["who" as SheetFieldId]?.text).toBe("Samen");
    }
    day.must(day.moderator, { type: "closeDay" });
    expect(codeOf(write(ada, "a", "Te laat"))).toBe("dayClosed");
    expect(codeOf(write(day.moderator, "m", "Hersteld"))).toBe("accepted");
  });

  test("[B16] which person wrote is for organisers; everyone else reads of which organisation", () => {
    const { day, ada, write } = hallAtTheSheets();
    write(ada, "a", "Samen");
    const seen = (viewer: Parameters<typeof day.view>[0]) =>
      day.view(viewer).sheets[NORTH]?.fields["who" as SheetFieldId]?.last;
    expect(seen({ role: "moderator" })).toMatchObject({ author: "p1" });
    expect(seen({ role: "participant", id: "p2" as never })).toEqual({
      pen: "a",
      at: expect.any(Number),
      writer: { role: "participant", organisation: "De Brug" },
    });
  });
});

describe("one pen at a time", () => {
  test("[B3] a field is held by one writer, who others see, until it is laid down", () => {
    const { day, ada, cy, field, codeOf } = hallAtTheSheets();
    const hold = (actor: Actor, pen: string) => day.do(actor, { type: "holdField", ...on, pen });
    expect(codeOf(hold(ada, "a"))).toBe("accepted");
    expect(field().held?.writer).toEqual({ role: "participant", organisation: "De Brug" });
    expect(codeOf(hold(cy, "c"))).toBe("fieldHeld");
    // Who takes the pen of another by its name has it no more for that.
    expect(codeOf(hold(cy, "a"))).toBe("fieldHeld");
    expect(day.refused(cy, { type: "releaseField", ...on, pen: "a" })).toBe("alreadyDone");
    day.must(ada, { type: "releaseField", ...on, pen: "a" });
    expect(codeOf(hold(cy, "c"))).toBe("accepted");
    // Another field of the same sheet is free.
    expect(codeOf(day.do(ada, { type: "holdField", ...on, fieldId: "reached", pen: "a2" }))).toBe("accepted");
  });

  test("[B3] who is silent loses the pen to whoever takes it, by the server's clock; a word in time keeps it", () => {
    const { day, ada, cy, write, field, codeOf } = hallAtTheSheets();
    write(ada, "a", "Een");
    day.now = field().held!.at + SILENCE_MS - 1;
    expect(codeOf(write(cy, "c", "Anders"))).toBe("accepted");
    expect(field().text).toBe("Een");
    day.now = field().held!.at + SILENCE_MS - 1;
    write(ada, "a", "Een twee");
    day.now = field().held!.at + SILENCE_MS - 1;
    expect(day.refused(cy, { type: "holdField", ...on, pen: "c" })).toBe("fieldHeld");
    day.now = field().held!.at + SILENCE_MS;
    day.must(cy, { type: "holdField", ...on, pen: "c" });
    expect(field().held?.pen).toBe("c");
  });

  test("[B3] who was silent and finds the field as they left it simply writes on", () => {
    const { day, ada, write, field } = hallAtTheSheets();
    write(ada, "a", "Een");
    day.now += 10 * SILENCE_MS;
    write(ada, "a", "Een twee", 0);
    expect(field()).toMatchObject({ text: "Een twee", edits: 2, aside: [] });
  });
});

describe("nothing is lost", () => {
  test("[B4] what comes when another has the pen stands beside the field, from whom, and goes with the next that is placed", () => {
    const { day, ada, cy, write, field, codeOf } = hallAtTheSheets();
    write(ada, "a", "Een");
    // Ada's line drops; Cy takes over after the silence.
    day.now += SILENCE_MS;
    write(cy, "c", "Een, van Cy");
    expect(codeOf(write(ada, "a", "Een twee", 1))).toBe("accepted");
    expect(codeOf(write(ada, "a", "Een twee drie", 1))).toBe("accepted");
    expect(field().text).toBe("Een, van Cy");
    expect(field().aside).toMatchObject([
      { id: "a", text: "Een twee drie", joins: false, writer: { organisation: "De Brug" } },
    ]);
    // The same words again are no other text.
    expect(codeOf(write(ada, "a", "Een twee drie", 1))).toBe("alreadyDone");
    // Cy laid the pen down; Ada saw what stands and goes on with it.
    day.must(cy, { type: "releaseField", ...on, pen: "c" });
    write(ada, "a", "Een, van Cy en drie", 2);
    expect(field()).toMatchObject({ text: "Een, van Cy en drie", aside: [] });
  });

  test("[B4] of two who begin at once on the same text the second is set aside, also when nobody holds the field", () => {
    const { ada, cy, write, field } = hallAtTheSheets();
    write(ada, "a", "Van Ada", 0, { release: true });
    write(cy, "c", "Van Cy", 0, { release: true });
    expect(field()).toMatchObject({ text: "Van Ada", aside: [{ id: "c", text: "Van Cy" }] });
    expect(field().held).toBeUndefined();
  });

  test("[B4] so many texts stand beside a field; more stay with who wrote them", () => {
    const { day, ada, cy, write, field } = hallAtTheSheets();
    write(ada, "a", "Een");
    for (let n = 0; n < MOST_ASIDE; n += 1) {
      day.now -= 1000;
      day.must(cy, { type: "addSentence", ...on, textId: `s${n}`, text: `Zin ${n}` });
    }
    expect(day.refused(cy, { type: "addSentence", ...on, textId: "more", text: "Nog een" })).toBe(
      "tooManyWaiting",
    );
    expect(field().aside).toHaveLength(MOST_ASIDE);
  });

  test("[B5] a sentence of one's own goes after what stands, and waits while another writes", () => {
    const { day, ada, cy, write, field } = hallAtTheSheets();
    const add = (actor: Actor, textId: string, text: string) =>
      day.do(actor, { type: "addSentence", ...on, textId, text });
    add(cy, "s1", "Eerst dit.");
    expect(field()).toMatchObject({ text: "Eerst dit.", last: { pen: "s1" } });
    write(ada, "a", "Eerst dit. En dat.", 1);
    add(cy, "s2", "En mijn zin.");
    add(cy, "s2", "En mijn zin.");
    expect(field()).toMatchObject({ text: "Eerst dit. En dat.", aside: [{ id: "s2", joins: true }] });
    day.must(ada, { type: "releaseField", ...on, pen: "a" });
    expect(field()).toMatchObject({ text: "Eerst dit. En dat.\nEn mijn zin.", aside: [] });
    expect(field().held).toBeUndefined();
    expect(day.refused(cy, { type: "addSentence", ...on, textId: "s3", text: " " })).toBe("fieldEmpty");
    const long = day.refused(cy, { type: "addSentence", ...on, textId: "s3", text: "a".repeat(401) });
    expect(long).toBe("fieldTooLong");
    const line = { ...on, fieldId: "~place", textId: "s3", text: "Erbij" };
    expect(day.refused(cy, { type: "addSentence", ...line })).toBe("unknownField");
  });

  test("[B5] a sentence for which there is no room waits on", () => {
    const { day, ada, cy, write, field } = hallAtTheSheets();
    write(ada, "a", "a".repeat(990));
    day.must(cy, { type: "addSentence", ...on, textId: "s", text: "Een lange zin erbij." });
    day.must(ada, { type: "releaseField", ...on, pen: "a" });
    expect(field()).toMatchObject({ text: "a".repeat(990), aside: [{ id: "s" }] });
    const layIn = { type: "layInText", ...on, textId: "s", pen: "l" } as const;
    expect(day.refused(ada, { ...layIn, how: "after" })).toBe("fieldTooLong");
    day.must(ada, { ...layIn, how: "instead" });
    expect(field()).toMatchObject({ text: "Een lange zin erbij.", aside: [] });
  });

  test("[B6] whoever writes here lays a text in, after what stands or in its place, or leaves it out", () => {
    const { day, ada, cy, write, field } = hallAtTheSheets();
    write(ada, "a", "Een", 0);
    write(cy, "c", "Van Cy", 0);
    write(cy, "d", "Weg ermee", 0);
    const layIn = { type: "layInText", ...on, textId: "c", pen: "l" } as const;
    expect(day.refused(cy, { ...layIn, how: "after" })).toBe("fieldHeld");
    day.must(ada, { ...layIn, how: "after" });
    expect(field()).toMatchObject({ text: "Een\nVan Cy", held: { pen: "a" }, aside: [{ id: "d" }] });
    expect(day.refused(ada, { ...layIn, how: "after" })).toBe("unknownText");
    day.must(cy, { type: "leaveOutText", ...on, textId: "d" });
    expect(field().aside).toEqual([]);
    expect(field().history.map(({ text, placed }) => [text, placed])).toContainEqual(["Weg ermee", false]);
    expect(day.refused(cy, { type: "leaveOutText", ...on, textId: "d" })).toBe("unknownText");
  });

  test("[B7] what goes on in one stretch is one text; where words go, the text before stays to be wanted back", () => {
    const { ada, write, field } = hallAtTheSheets();
    write(ada, "a", "We willen");
    write(ada, "a", "We willen dat elke jongere mee kan doen");
    write(ada, "a", "Iets heel anders");
    expect(field().history.map(({ text }) => text)).toEqual([
      "We willen dat elke jongere mee kan doen",
      "Iets heel anders",
    ]);
  });

  test("[B7] the log holds every text that was acknowledged, screens the newest", () => {
    const { day, ada, write, field } = hallAtTheSheets();
    for (let n = 0; n < 3 * KEPT_TEXTS; n += 1) write(ada, `pen${n}`, `Versie ${n}`, n, { release: true });
    expect(field().history).toHaveLength(KEPT_TEXTS);
    expect(field().history.at(-1)?.text).toBe(field().text);
    const whole = wholeHistory(day.entries, NORTH, "who" as SheetFieldId);
    expect(whole.map(({ text }) => text)).toEqual(
      Array.from({ length: 3 * KEPT_TEXTS }, (_, n) => `Versie ${n}`),
    );
  });
});

describe("what stands on a sheet", () => {
  test("[B1] the day's questions, and contact, nomination and first appointment; nothing on a day without them", () => {
    const { write, codeOf, ada } = hallAtTheSheets();
    for (const fieldId of ["reached", "~contact", "~nominee", "~place", "~lead"]) {
      expect(codeOf(write(ada, fieldId, "Iets", 0, { fieldId, release: true }))).toBe("accepted");
    }
    for (const fieldId of ["other", "~other", "constructor", "toString"]) {
      expect(codeOf(write(ada, "p", "Iets", 0, { fieldId }))).toBe("unknownField");
    }
    const plain = dividedHall({ ...dividedDay(), sheetQuestions: undefined as never });
    plain.lead({ type: "assembleDivision" });
    const first = { type: "writeField", ...on, pen: "m", over: 0, text: "x" } as const;
    expect(plain.refused({ ...first, fieldId: "~contact" })).toBe("unknownField");
  });

  test("[B8] texts have a length, and a date and a time are ones that exist", () => {
    const { ada, write, codeOf } = hallAtTheSheets();
    const sent = (fieldId: string, text: string) => codeOf(write(ada, "p", text, 0, { fieldId }));
    expect(sent("who", "é".repeat(1001))).toBe("fieldTooLong");
    expect(sent("who", "é".repeat(1000))).toBe("accepted");
    expect(sent("~contact", "a".repeat(121))).toBe("fieldTooLong");
    expect(sent("~contact", "twee\nregels")).toBe("fieldWrong");
    for (const wrong of ["2030-02-30", "2030-13-01", "morgen"])
      expect(sent("~date", wrong)).toBe("fieldWrong");
    expect(sent("~date", "2030-04-18")).toBe("accepted");
    expect(sent("~time", "24:00")).toBe("fieldWrong");
    expect(sent("~time", "09:30")).toBe("accepted");
  });

  test("[B11] photos of the group and of paper are put on and taken off, and there are not too many", () => {
    const { day, ada, bo } = hallAtTheSheets();
    const add = (photoId: string) =>
      ({ type: "addSheetPhoto", rsvId: "north", photoId, of: "group", width: 1200, height: 800 }) as const;
    day.must(ada, add("f0"));
    expect(day.refused(ada, add("f0"))).toBe("alreadyDone");
    expect(day.refused(bo, add("f1"))).toBe("notYourSheet");
    for (let n = 1; n < MOST_PHOTOS; n += 1) day.must(ada, add(`f${n}`));
    expect(day.refused(ada, add("more"))).toBe("tooManyPhotos");
    day.must(ada, { type: "removeSheetPhoto", rsvId: "north", photoId: "f0" });
    expect(day.refused(ada, { type: "removeSheetPhoto", rsvId: "north", photoId: "f0" })).toBe("alreadyDone");
    expect(sheetOf(day.state, NORTH).photos.map(({ id }) => id)).not.toContain("f0");
  });

  test("[B15] the sheet of a named RSV can be shown in the hall, whole or one field of it", () => {
    const { lead, refused } = hallAtTheSheets();
    const scene = (rsvId: string, fieldId: string | null) =>
      ({ type: "showScene", scene: { kind: "sheet", rsvId, fieldId } }) as const;
    expect(refused(scene("nowhere", null))).toBe("unknownRsv");
    expect(refused(scene("north", "nothing"))).toBe("unknownField");
    lead(scene("north", null));
    lead(scene("north", "reached"));
  });
});

describe("signing for the assignment", () => {
  /** North with two members: De Brug (Ada) and Fonds Vooruit (Cy). */
  function twoMembers() {
    const hall = hallAtTheSheets();
    hall.day.must(hall.ada, { type: "joinRsv", rsvId: "north" });
    const sign = (organisation?: string) =>
      ({ type: "signCommitment", rsvId: "north", ...(organisation ? { organisation } : {}) }) as const;
    const back = { type: "takeBackSignature", rsvId: "north" } as const;
    const committed = () => hall.day.state.division.commitments[NORTH];
    return { ...hall, sign, back, committed };
  }

  test("[B9] a participant signs for their own organisation, when it takes part", () => {
    const { day, ada, bo, sign } = twoMembers();
    day.must(ada, sign("Fonds Vooruit"));
    expect(Object.values(sheetOf(day.state, NORTH).signatures)).toMatchObject([{ organisation: "De Brug" }]);
    expect(day.refused(ada, sign())).toBe("alreadyDone");
    day.must(bo, { type: "chooseGroup", rsvId: "north" });
    expect(day.refused(bo, sign())).toBe("notAMember");
    expect(signedMembers(day.state, NORTH)).toEqual({ signed: 1, of: 2 });
  });

  test("[B9] who leads the group signs for a member without a phone", () => {
    const { day, sign } = twoMembers();
    expect(day.refused(day.moderator, sign())).toBe("notAMember");
    expect(day.refused(day.rsvFacilitator("north"), sign("Onbekend"))).toBe("notAMember");
    day.must(day.rsvFacilitator("north"), sign("fonds vooruit"));
    expect(Object.values(sheetOf(day.state, NORTH).signatures)).toMatchObject([
      { organisation: "Fonds Vooruit", writer: { role: "facilitator" } },
    ]);
  });

  test("[B9] a signature that is taken back stays to be seen, and may be given again", () => {
    const { day, ada, sign, back } = twoMembers();
    expect(day.refused(ada, back)).toBe("alreadyDone");
    day.must(ada, sign());
    day.must(ada, back);
    expect(Object.values(day.view(HALL).sheets[NORTH]!.signatures)).toMatchObject([
      { organisation: "De Brug", takenBackAt: expect.any(Number) },
    ]);
    day.must(ada, sign());
    expect(Object.values(sheetOf(day.state, NORTH).signatures)[0]).not.toHaveProperty("takenBackAt");
  });

  test("[B10] an RSV is committed once all its members signed, and no more when one takes it back", () => {
    const { day, ada, cy, sign, back, committed } = twoMembers();
    day.must(ada, sign());
    expect(committed()).toBeUndefined();
    day.must(cy, sign());
    expect(committed()).toMatchObject({ signed: true });
    day.must(ada, back);
    expect(committed()).toBeUndefined();
  });

  test("[B10] what the moderator said of the commitment stays whatever is signed", () => {
    const { day, ada, cy, sign, back, committed, lead } = twoMembers();
    lead({ type: "setCommitment", rsvId: "north", committed: true, note: "Mondeling toegezegd" });
    for (const person of [ada, cy]) day.must(person, sign());
    day.must(ada, back);
    expect(committed()).toMatchObject({ note: "Mondeling toegezegd" });
  });
});
