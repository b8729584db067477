import { expect, test } from "vitest";
import { amendmentsByLine } from "../../shared/domain/amendments.ts";
import { amendmentsOn, unprocessed } from "../../shared/domain/amendmentLists.ts";
import { overlapsOf } from "../../shared/domain/amendmentOverlap.ts";
import type { Amendment } from "../../shared/domain/amendmentState.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { lineageOf, lineOf, numberedLines } from "../../shared/domain/versionLines.ts";
import { consentHall } from "../support/consentHall.ts";
import type { CommandInput } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

const proposalId = "division" as never;
type Proposing = Extract<CommandInput, { type: "proposeAmendment" }>;

const add = (amendmentId: string, text: string, more: Partial<Proposing> = {}): Proposing => ({
  type: "proposeAmendment",
  amendmentId,
  proposalId,
  kind: "add",
  text,
  ...more,
});
const change = (amendmentId: string, lineId: string, text: string) =>
  add(amendmentId, text, { kind: "change", lineId });
const process = (amendmentId: string, how: "adopted" | "partly" | "reworded" | "not" | null, more = {}) =>
  ({ type: "processAmendment", amendmentId, how, ...more }) as CommandInput;

/** The hall with the proposal `division` open for amendments: lines v1-1 "Elke regio is een RSV." and v1-2. */
function amending(naming: "organisation" | "person" | "region" = "organisation") {
  const hall = consentHall({ setup: smallDay({ naming }) });
  hall.lead({ type: "setAmending", proposalId, open: true });
  const amendment = (id: string, state: DayState = hall.day.state): Amendment =>
    state.amendments[id as never]!;
  return {
    ...hall,
    amendment,
    lines: () => numberedLines(hall.proposal(), hall.proposal().versions.length),
    brings: (who: ParticipantId, command: CommandInput) => hall.day.must(hall.day.as(who), command),
    may: (who: ParticipantId, command: CommandInput) => hall.day.refused(hall.day.as(who), command),
    merge: (version: number, lines: [id: string, text: string][], more = {}) =>
      hall.lead({
        type: "writeVersion",
        proposalId,
        version,
        lines: lines.map(([, text]) => text),
        lineIds: lines.map(([id]) => id),
        ...more,
      } as CommandInput),
  };
}

test("[AM1] a line keeps who it is through every version that keeps or changes it", () => {
  const { merge, lines, proposal } = amending();
  merge(2, [
    ["v1-2", "Samen is dat alles."],
    ["x", "Er komt een lijst."],
    ["v1-1", "Elke regio wordt een RSV."],
  ]);
  expect(lines().map(({ id, was, number }) => [number, id, was])).toEqual([
    [1, "v1-2", "kept"],
    [2, "x", "new"],
    [3, "v1-1", "changed"],
  ]);
  merge(3, [["v1-1", "Elke regio wordt een RSV."]]);
  expect(proposal().versions[2]).toMatchObject({
    lines: [{ id: "v1-1", was: "kept" }],
    gone: [{ id: "v1-2" }, { id: "x" }],
  });
  expect(lineOf(proposal(), "x" as never)?.text).toBe("Er komt een lijst.");
  merge(4, [
    ["x", "Er komt toch een lijst."],
    ["v1-1", "Elke regio wordt een RSV."],
  ]);
  expect(lines().map(({ id, was }) => [id, was])).toEqual([
    ["x", "new"],
    ["v1-1", "kept"],
  ]);
});

test("[AM1] where nobody says which line is which, their words do; one id stands once", () => {
  const { lead, merge, lines } = amending();
  const write = (version: number, texts: string[]) =>
    lead({ type: "writeVersion", proposalId, version, lines: texts });
  write(2, ["Er komt een lijst.", "Elke regio wordt een RSV.", "Samen is dat alles."]);
  expect(lines().map(({ id, was }) => [id, was])).toEqual([
    ["v2-1", "new"],
    ["v1-1", "changed"],
    ["v1-2", "kept"],
  ]);
  merge(3, [
    ["v1-1", "Elke regio wordt een RSV."],
    ["v1-1", "Dubbel."],
  ]);
  expect(lines().map(({ id }) => id)).toEqual(["v1-1", "v3-2"]);
});

test("[AM1] a day from before lines had this reads the same", () => {
  const { merge, proposal } = amending();
  merge(2, [
    ["v1-1", "Elke regio wordt een RSV."],
    ["v1-2", "Samen is dat alles."],
  ]);
  const old = {
    ...proposal(),
    versions: proposal().versions.map(({ lines: _l, gone: _g, ...each }) => each),
  };
  expect(numberedLines(old, 2)).toEqual(numberedLines(proposal(), 2));
});

test("[AM2] people bring in what they would add, change or take out, by line of the newest text", () => {
  const { day, ada, brings, may, lead, refused, amendment, merge } = amending();
  expect(may(ada, change("a", "v9-9", "Anders"))).toBe("unknownTextLine");
  expect(may(ada, add("a", "", { kind: "delete" }))).toBe("lineMissing");
  expect(may(ada, add("a", " "))).toBe("amendmentEmpty");
  expect(may(ada, change("a", "v1-1", "Elke regio is een RSV."))).toBe("amendmentUnchanged");
  brings(ada, add("a", "Er komt een lijst.", { lineId: "v1-1", why: "Dan weet je het" }));
  expect(may(ada, add("a", "Nog een"))).toBe("idTaken");
  brings(ada, change("b", "v1-1", "Elke regio wordt een RSV."));
  brings(ada, add("c", "wordt niet bewaard", { kind: "delete", lineId: "v1-2" }));
  expect(amendment("a")).toMatchObject({ version: 1, why: "Dan weet je het", organisation: "De Brug" });
  expect(amendment("a").regions).toEqual(["north", "south"]);
  expect(amendment("c").text).toBe("");
  const byLine = () => [...amendmentsByLine(day.state, proposalId)].map(([id, all]) => [id, all.length]);
  expect(byLine()).toEqual([
    ["v1-1", 1],
    ["v1-2", 1],
    [null, 1],
  ]);
  merge(2, [["v1-2", "Samen is dat alles."]]);
  expect(may(ada, change("d", "v1-1", "Weg"))).toBe("unknownTextLine");
  expect(byLine(), "what is about a line that went, stands apart").toEqual([
    ["v1-2", 1],
    [null, 2],
  ]);
  lead({ type: "setAmending", proposalId, open: false });
  expect(refused({ type: "setAmending", proposalId, open: false })).toBe("alreadyDone");
  expect(may(ada, add("e", "Te laat"))).toBe("amendmentsClosed");
  lead(add("e", "Van papier", { organisation: "Dorpshuis" }));
  expect(amendment("e")).toMatchObject({ entered: true, organisation: "Dorpshuis" });
});

test("[AM2] not before it is presented, nor in a round, nor after it ended", () => {
  const { ada, may, open, finish, lead } = amending();
  expect(may(ada, add("a", "Te vroeg", { proposalId: "north-plan" }))).toBe("amendmentsClosed");
  open();
  expect(may(ada, add("a", "Nu niet"))).toBe("roundStillOpen");
  finish();
  lead({ type: "decideByConsent", decisionId: "d", proposalId, roundId: "r" });
  expect(may(ada, add("a", "Te laat"))).toBe("proposalDecided");
});

test("[AM3] a person has at most ten without an answer, none too long", () => {
  const { ada, bo, brings, may, lead } = amending();
  expect(may(ada, add("long", "x".repeat(1001)))).toBe("amendmentTooLong");
  expect(may(ada, add("long", "x", { why: "x".repeat(401) }))).toBe("amendmentTooLong");
  for (let n = 1; n <= 10; n += 1) brings(ada, add(`a${n}`, `Punt ${n}`));
  expect(may(ada, add("a11", "Punt 11"))).toBe("tooManyAmendments");
  brings(bo, add("b", "Punt"));
  lead(process("a1", "adopted"));
  lead({ type: "publishProcessing", amendmentIds: ["a1"] });
  brings(ada, add("a11", "Punt 11"));
});

test("[AM4] its maker rewords or withdraws it until its processing is published; nobody else does", () => {
  const { ada, bo, brings, may, lead, refused, amendment } = amending();
  brings(ada, change("a", "v1-1", "Elke regio wordt een RSV."));
  const reword = { type: "rewordAmendment", amendmentId: "a", text: "Iedere regio is een RSV." } as const;
  expect(may(bo, reword)).toBe("notYourAmendment");
  expect(refused(reword)).toBe("notYourAmendment");
  expect(may(ada, { ...reword, text: "Elke regio is een RSV." })).toBe("amendmentUnchanged");
  brings(ada, reword);
  expect(may(ada, reword)).toBe("alreadyDone");
  lead(process("a", "adopted"));
  brings(ada, { ...reword, text: "Iedere regio wordt een RSV." });
  lead({ type: "publishProcessing", amendmentIds: ["a"] });
  expect(may(ada, reword)).toBe("amendmentHandled");
  expect(may(ada, { type: "withdrawAmendment", amendmentId: "a" })).toBe("amendmentHandled");
  brings(ada, add("b", "Weg ermee"));
  brings(ada, { type: "withdrawAmendment", amendmentId: "b" });
  expect(amendment("b").text).toBe("");
  expect(may(ada, { type: "withdrawAmendment", amendmentId: "b" })).toBe("alreadyDone");
});

test("[AM5] a note becomes an amendment with what its board knows of its writer, and no more", () => {
  const { day, ada, bo, lead, may, brings, amendment, phone } = amending("person");
  lead({ type: "openBoards", boardIds: ["names", "ideas", "worries"] });
  const writes = (boardId: string, noteId: string) =>
    brings(ada, { type: "writeNote", boardId, noteId, laneId: "lane", text: noteId, editKey: "k" });
  writes("names", "named");
  writes("ideas", "signed");
  writes("worries", "unsigned");
  const from = (boardId: string, noteId: string) => add(noteId, noteId, { from: { boardId, noteId } });
  lead(from("names", "named"));
  lead(from("ideas", "signed"));
  lead(from("worries", "unsigned"));
  expect(amendment("named")).toMatchObject({ by: ada, name: "Ada", organisation: "De Brug", entered: true });
  expect(amendment("signed")).toMatchObject({ by: ada, organisation: "De Brug" });
  expect(amendment("signed")).not.toHaveProperty("name");
  expect(amendment("unsigned")).toMatchObject({ seats: [], regions: [] });
  for (const key of ["by", "name", "organisation"]) expect(amendment("unsigned")).not.toHaveProperty(key);
  expect(phone(ada).amendments["signed" as never]).toHaveProperty("by", ada);
  const note = day.state.notes["ideas" as never]?.["signed" as never];
  expect(note?.["became"]).toEqual([{ kind: "amendment", id: "signed" }]);
  expect(may(bo, add("own", "Van een ander", { from: { boardId: "ideas", noteId: "signed" } }))).toBe(
    "notYourNote",
  );
  expect(may(ada, add("own", "Geen briefje", { from: { boardId: "ideas", noteId: "x" } }))).toBe(
    "unknownNote",
  );
});

test("[AM6] 'ik deel dit' names the delegations that say so; nobody shares their own", () => {
  const { day, ada, bo, cy, dot, brings, may, phone, amendment } = amending();
  brings(ada, add("a", "Er komt een lijst."));
  const share = { type: "shareAmendment", amendmentId: "a", shares: true } as const;
  expect(may(bo, share), "of the same delegation").toBe("alreadyDone");
  brings(cy, share);
  expect(may(cy, share)).toBe("alreadyDone");
  brings(dot, share);
  const shown = amendment("a", day.view({ role: "projector" }));
  expect(shown).toMatchObject({
    shared: {},
    sharedBy: [
      { organisation: "Fonds Vooruit", region: "south" },
      { organisation: "School", region: "middle" },
    ],
  });
  expect(Object.keys(amendment("a", phone(cy)).shared)).toEqual(["fonds-vooruit~south"]);
  brings(dot, { ...share, shares: false });
  expect(amendment("a", phone(dot)).sharedBy).toHaveLength(1);
  const eve = day.join("Eve", "Bezoek", []);
  expect(may(eve, share)).toBe("noSeat");
});

test("[AM7] the hall sees an amendment as the day names people; a hidden or withdrawn one says nothing", () => {
  const { ada, bo, cy, brings, lead, refused, phone, amendment, day } = amending("region");
  brings(ada, add("a", "Grof"));
  expect(amendment("a", phone(cy))).toMatchObject({ text: "Grof", regions: ["north", "south"] });
  for (const key of ["by", "name", "organisation"]) expect(amendment("a", phone(cy))).not.toHaveProperty(key);
  expect(amendment("a", phone(bo))).toMatchObject({ by: ada, organisation: "De Brug" });
  const hide = { type: "hideAmendment", amendmentId: "a", reason: "Over een persoon" } as const;
  expect(refused({ ...hide, reason: "" })).toBe("reasonMissing");
  lead(hide);
  expect(JSON.stringify(phone(cy))).not.toContain("Grof");
  expect(amendment("a", phone(ada))).toMatchObject({ text: "Grof", hidden: { reason: "Over een persoon" } });
  expect(amendmentsOn(day.state, proposalId)).toEqual([]);
  lead({ type: "restoreAmendment", amendmentId: "a" });
  expect(amendment("a", phone(cy)).text).toBe("Grof");
  brings(ada, { type: "withdrawAmendment", amendmentId: "a" });
  expect(JSON.stringify(phone(cy).amendments)).not.toContain("Grof");
});

test("[AM8] the scribe says what becomes of it, with a reason; its maker and the hall know when it is published", () => {
  const { ada, cy, brings, lead, refused, phone, amendment, day } = amending();
  brings(ada, add("a", "Er komt een lijst."));
  brings(ada, change("b", "v1-1", "Elke regio wordt een RSV."));
  for (const how of ["partly", "reworded", "not"] as const) {
    expect(refused(process("a", how))).toBe("reasonMissing");
  }
  expect(refused({ type: "publishProcessing", amendmentIds: ["a"] })).toBe("notProcessed");
  lead(process("a", "adopted"));
  expect(refused(process("a", "adopted"))).toBe("alreadyDone");
  lead(process("b", "not", { reason: "Staat er al" }));
  expect(amendment("a").proposed?.lineIds).toEqual(["a"]);
  expect(amendment("b").proposed?.lineIds).toEqual([]);
  expect(unprocessed(day.state, proposalId)).toEqual([]);
  expect(JSON.stringify([phone(ada).amendments, day.view({ role: "projector" })])).not.toContain(
    "Staat er al",
  );
  lead({ type: "publishProcessing", amendmentIds: ["a", "b"] });
  expect(amendment("b", phone(ada)).processing).toMatchObject({ how: "not", reason: "Staat er al" });
  expect(amendment("b", phone(cy)).processing).toMatchObject({ how: "not" });
  lead(process("b", "partly", { reason: "Toch iets" }));
  expect(amendment("b", phone(ada)).processing?.how, "what was published stands until the next").toBe("not");
  lead(process("b", null));
  expect(amendment("b")).not.toHaveProperty("proposed");
  expect(refused({ type: "publishProcessing", amendmentIds: ["b"] })).toBe("alreadyDone");
});

test("[AM9] writing a version binds what was answered to the lines it lands in, and each line says which", () => {
  const { day, ada, cy, brings, lead, refused, merge, amendment, lines, proposal, phone } = amending();
  brings(ada, add("a", "Er komt een lijst."));
  brings(cy, change("b", "v1-1", "Elke regio wordt een RSV."));
  brings(cy, add("c", "", { kind: "delete", lineId: "v1-2" }));
  brings(cy, add("d", "Iedereen krijgt taart."));
  brings(cy, add("e", "Later."));
  brings(ada, add("f", "Niet in de tekst."));
  lead(process("a", "adopted"));
  lead(process("b", "reworded", { reason: "Korter" }));
  lead(process("c", "adopted"));
  lead(process("d", "not", { reason: "Hoort hier niet" }));
  lead(process("f", "adopted"));
  merge(2, [
    ["v1-1", "Een regio wordt een RSV."],
    ["a", "Er komt een lijst."],
  ]);
  expect(proposal().versions[1]).toMatchObject({
    lines: [
      { id: "v1-1", was: "changed", from: [{ kind: "amendment", id: "b" }] },
      { id: "a", was: "new", from: [{ kind: "amendment", id: "a" }] },
    ],
    gone: [{ id: "v1-2", from: [{ kind: "amendment", id: "c" }] }],
  });
  expect(["a", "b", "c", "d", "e", "f"].map((id) => amendment(id).boundTo)).toEqual([
    2,
    2,
    2,
    2,
    undefined,
    undefined,
  ]);
  expect(amendment("b", phone(cy))).toMatchObject({
    boundTo: 2,
    processing: { how: "reworded", reason: "Korter" },
  });
  expect(refused(process("a", "not", { reason: "Toch niet" }))).toBe("amendmentHandled");
  expect(unprocessed(day.state, proposalId).map(({ id }) => id)).toEqual(["e"]);
  merge(3, [
    ["v1-1", "Een regio wordt een RSV."],
    ["a", "Er komt een korte lijst."],
  ]);
  expect(lines()[1]).toMatchObject({ was: "changed", from: [] });
  expect(lineageOf(proposal(), "a" as never, 3)).toEqual([{ kind: "amendment", id: "a" }]);
});

test("[AM9] an objection that a text answers stands with its lines too", () => {
  const { ada, objected, lead, test: tested, write, proposal } = amending();
  objected({ a: ada });
  lead(tested("a", "valid"));
  lead(write(2, ["a"]));
  expect(proposal().versions[1]?.lines).toMatchObject([
    { was: "kept", from: [] },
    { was: "new", from: [{ kind: "objection", id: "a" }] },
  ]);
});

test("[AM9] what nobody answered holds no round and no decision up", () => {
  const { day, ada, brings, open, finish, lead } = amending();
  brings(ada, add("a", "Er komt een lijst."));
  open();
  finish();
  lead({ type: "decideByConsent", decisionId: "d", proposalId, roundId: "r" });
  expect(unprocessed(day.state, proposalId)).toHaveLength(1);
});

test("[AM10] amendments on the same line, or with much the same words, are pointed out", () => {
  const { day, ada, cy, brings } = amending();
  brings(ada, change("a", "v1-1", "Elke regio wordt een RSV."));
  brings(cy, add("b", "", { kind: "delete", lineId: "v1-1" }));
  brings(cy, add("c", "Jongeren uit de regio praten mee bij de keuze."));
  brings(ada, add("d", "Bij de keuze praat een jongere mee uit de regio."));
  brings(ada, add("e", "Twee bijeenkomsten per jaar."));
  const all = amendmentsOn(day.state, proposalId);
  const touched = (id: string) =>
    overlapsOf(
      all.find((each) => each.id === id)!,
      all,
    ).map(({ amendment, why }) => [amendment.id, why]);
  expect(touched("a")).toEqual([["b", "sameLine"]]);
  expect(touched("b")).toEqual([["a", "sameLine"]]);
  expect(touched("c")).toEqual([["d", "likeWords"]]);
  expect(touched("e")).toEqual([]);
});

test("[AM11] a line may say who does it and when; once decided, one with who and a date is a task", () => {
  const { day, lead, refused, merge, open, finish, lines } = amending();
  const lineTexts: [string, string][] = [
    ["v1-1", "Elke regio is een RSV."],
    ["v1-2", "Samen is dat alles."],
    ["x", "Er is een lijst."],
  ];
  const terms = [
    { who: "Het programmateam", when: "voor de zomer", on: "2030-06-01" },
    { who: "Iedereen", when: "altijd" },
    { who: "", when: " " },
  ];
  expect(
    refused({
      type: "writeVersion",
      proposalId,
      version: 2,
      lines: ["Een regel."],
      terms: [{ who: "x".repeat(201) }],
    }),
  ).toBe("contributionTooLong");
  merge(2, lineTexts, { terms });
  expect(lines().map((line) => line.terms)).toEqual([terms[0], terms[1], undefined]);
  expect(lines()[0]).toMatchObject({ was: "changed" });
  expect(
    refused({
      type: "writeVersion",
      proposalId,
      version: 3,
      lines: lineTexts.map(([, text]) => text),
      terms,
    }),
  ).toBe("versionUnchanged");
  open("r", 2);
  finish();
  lead({ type: "decideByConsent", decisionId: "d", proposalId, roundId: "r" });
  expect(day.state.decisions["d" as never]?.["tasks"]).toEqual([
    { id: "v1-1", who: "Het programmateam", what: "Elke regio is een RSV.", dueOn: "2030-06-01" },
  ]);
});

test("[AM12] the projector shows a text with what was brought in, and the one in hand while it stands", () => {
  const { day, ada, brings, lead, refused } = amending();
  brings(ada, add("a", "Er komt een lijst."));
  const show = (inHand?: string, of = "division") =>
    ({
      type: "showScene",
      scene: { kind: "amendments", proposalId: of, ...(inHand ? { inHand } : {}) },
    }) as CommandInput;
  expect(refused(show(undefined, "north-plan"))).toBe("proposalNotPresented");
  expect(refused(show("x"))).toBe("unknownAmendment");
  lead(show("a"));
  lead({ type: "hideAmendment", amendmentId: "a", reason: "Over een persoon" });
  expect(day.view({ role: "projector" }).scene).toEqual({ kind: "amendments", proposalId: "division" });
  expect(refused(show("a"))).toBe("unknownAmendment");
});
