import { describe, expect, test } from "vitest";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { roundId, seatId } from "../../shared/domain/ids.ts";
import { missingSeats } from "../../shared/domain/rounds.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput, GivenDay } from "../support/given.ts";

const R = roundId.parse("r");
const open = { type: "openRound", roundId: "r", proposalId: "division", version: 1 } as const;

/** Three delegations: De Brug for north (Ada and Bo) and south (Ada), Fonds Vooruit for south (Cy). */
function hall() {
  const day = givenDay().open();
  const ada = day.join("Ada", "De Brug", ["north", "south"]);
  const bo = day.join("Bo", "De Brug", ["north"]);
  const cy = day.join("Cy", "Fonds Vooruit", ["south"]);
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  lead({ type: "presentProposal", proposalId: "division" });
  return { day, ada, bo, cy, lead, round: () => day.state.rounds[R]! };
}

function answer(
  day: GivenDay,
  by: ParticipantId,
  kind: string,
  seatIds: string[] = day.seats(by),
  more = {},
) {
  const command = { type: "giveAnswer", roundId: "r", seatIds, kind, ...more } as CommandInput;
  return day.do(day.as(by), command);
}
const refusal = (ruling: ReturnType<typeof answer>) => (ruling.accepted ? undefined : ruling.refusal.code);
const objection = (id: string, argument = "Dit schaadt de regio") => ({ objection: { id, argument } });

function finish({ lead }: ReturnType<typeof hall>) {
  lead({ type: "closeRound", roundId: "r" });
  lead({ type: "publishRound", roundId: "r" });
}

describe("proposals", () => {
  test("[C1] a proposal is presented with its fallback before any round; only once", () => {
    const day = givenDay().open();
    day.join("Ada", "De Brug", ["north"]);
    expect(day.refused(day.moderator, open)).toBe("proposalNotPresented");
    const present = { type: "presentProposal", proposalId: "division" } as const;
    day.must(day.moderator, present);
    expect(day.state.scene).toEqual({ kind: "proposal", proposalId: "division" });
    expect(day.refused(day.moderator, present)).toBe("alreadyDone");
    expect(day.refused(day.moderator, { ...present, proposalId: "valueOf" })).toBe("unknownProposal");
  });

  test("[C2] new text is a new version; the old ones stay as they were", () => {
    const { day, lead } = hall();
    const first = day.state.proposals[Object.keys(day.state.proposals)[0] as never] as unknown;
    const write = {
      type: "writeVersion" as const,
      proposalId: "division",
      version: 2,
      lines: ["Nieuw."],
    } satisfies CommandInput;
    lead({ ...write, lines: ["Nieuw.", ""] });
    const versions = Object.values(day.state.proposals)[0]!.versions;
    expect(versions.map((version) => version.n)).toEqual([1, 2]);
    expect(versions[0]).toEqual((first as { versions: unknown[] }).versions[0]);
    expect(day.refused(day.moderator, write)).toBe("versionOutdated");
    expect(day.refused(day.moderator, { ...write, version: 3 })).toBe("versionUnchanged");
    expect(day.refused(day.moderator, { ...write, version: 3, lines: [""] })).toBe("argumentMissing");
    expect(day.refused(day.moderator, { ...write, proposalId: "x" })).toBe("unknownProposal");
  });

  test("[C2] a version may give the proposal another name; without one it keeps its own", () => {
    const { day, lead } = hall();
    const title = () => day.state.setup!.proposals.find(({ id }) => id === "division")!.title;
    const before = title();
    const write = { type: "writeVersion" as const, proposalId: "division", lines: ["Nieuw."] };
    lead({ ...write, version: 2, title: before });
    expect(title()).toBe(before);
    lead({ ...write, version: 3, title: "Nederland in 19 RSV's" });
    expect(title()).toBe("Nederland in 19 RSV's");
    expect(day.view({ role: "participant", id: null }).setup!.proposals).toEqual(day.state.setup!.proposals);
    lead({ ...write, version: 4, lines: ["Nog nieuwer."] });
    expect(title()).toBe("Nederland in 19 RSV's");
    const long = { ...write, version: 5, title: "x".repeat(201) };
    expect(day.refused(day.moderator, long)).toBe("contributionTooLong");
  });

  test("[C3] a round binds to the newest version, which does not change while it is open", () => {
    const { day, lead, round } = hall();
    expect(day.refused(day.moderator, { ...open, version: 2 })).toBe("versionOutdated");
    lead(open);
    const write = {
      type: "writeVersion" as const,
      proposalId: "division",
      version: 2,
      lines: ["Nieuw."],
    } satisfies CommandInput;
    expect(day.refused(day.moderator, write)).toBe("roundStillOpen");
    expect(round().version).toBe(1);
  });

  test("[C3] new text means a new round, to which earlier answers do not carry over", () => {
    const given = hall();
    const { day, ada, lead } = given;
    lead(open);
    answer(day, ada, "objection", undefined, objection("o"));
    finish(given);
    expect(day.refused(day.moderator, { ...open, roundId: "s" })).toBe("objectionsUntreated");
    lead({ type: "leaveObjectionOpen", objectionId: "o", reason: "Eerst een andere tekst." });
    expect(day.refused(day.moderator, { ...open, roundId: "s" })).toBe("versionUnchanged");
    lead({ type: "writeVersion" as const, proposalId: "division", version: 2, lines: ["Nieuw."] });
    lead({ ...open, roundId: "s", version: 2 });
    expect(day.state.rounds[roundId.parse("s")]).toMatchObject({
      n: 2,
      version: 2,
      answers: {},
      answered: 0,
    });
  });
});

describe("a round", () => {
  test("[C4] opening takes the snapshot of the circle: who is entitled and whose phone is there", () => {
    const { day, cy, lead, round } = hall();
    day.away.add(cy);
    lead(open);
    expect(round()).toMatchObject({
      entitled: ["de-brug~north", "de-brug~south", "fonds-vooruit~south"],
      present: ["de-brug~north", "de-brug~south"],
      answered: 0,
      of: 2,
    });
    expect(day.state.scene).toEqual({ kind: "round", roundId: "r" });
  });

  test("[C4] the matter makes the circle: a regional matter is for the delegations of that region", () => {
    const { day, ada, cy, lead } = hall();
    lead({ type: "presentProposal", proposalId: "north-plan" });
    lead({ ...open, proposalId: "north-plan" });
    expect(day.state.rounds[R]?.entitled).toEqual(["de-brug~north"]);
    expect(refusal(answer(day, cy, "consent"))).toBe("tooLate");
    expect(refusal(answer(day, ada, "consent", ["de-brug~south"]))).toBe("tooLate");
    expect(refusal(answer(day, ada, "consent", ["de-brug~north"]))).toBeUndefined();
  });

  test("[C5] no round opens without a circle, twice at once, on an id in use or on what is unknown", () => {
    const { day, ada, bo, cy, lead } = hall();
    for (const person of [ada, bo, cy]) day.away.add(person);
    expect(day.refused(day.moderator, open)).toBe("circleEmpty");
    day.away.clear();
    lead(open);
    expect(day.refused(day.moderator, open)).toBe("idTaken");
    expect(day.refused(day.moderator, { ...open, roundId: "s" })).toBe("roundStillOpen");
    expect(day.refused(day.moderator, { ...open, roundId: "s", proposalId: "x" })).toBe("unknownProposal");
  });

  test("[C5] the next round waits until the one before is published", () => {
    const { day, lead } = hall();
    lead(open);
    lead({ type: "closeRound", roundId: "r" });
    expect(day.refused(day.moderator, { ...open, roundId: "s" })).toBe("roundNotPublished");
  });

  test("[C6] a latecomer answers once the moderator lets their delegation in", () => {
    const { day, lead, round } = hall();
    lead(open);
    const dot = day.join("Dot", "Te Laat", ["middle"]);
    expect(refusal(answer(day, dot, "consent"))).toBe("tooLate");
    const admit = { type: "admitSeats", roundId: "r", seatIds: day.seats(dot) } as const;
    lead(admit);
    expect(round()).toMatchObject({ admitted: ["te-laat~middle"], of: 4 });
    expect(refusal(answer(day, dot, "consent"))).toBeUndefined();
    expect(day.refused(day.moderator, admit)).toBe("alreadyDone");
    expect(day.refused(day.moderator, { ...admit, seatIds: ["toString"] })).toBe("unknownSeat");
    expect(day.refused(day.moderator, { ...admit, roundId: "x" })).toBe("unknownRound");
    lead({ type: "closeRound", roundId: "r" });
    expect(day.refused(day.moderator, admit)).toBe("roundNotOpen");
  });

  test("[C7] an answer is changed until the round closes; the last one counts", () => {
    const { day, cy, lead, round } = hall();
    lead(open);
    answer(day, cy, "notInCircle");
    answer(day, cy, "consent");
    expect(round()).toMatchObject({ answered: 1, answers: { "fonds-vooruit~south": { kind: "consent" } } });
    lead({ type: "closeRound", roundId: "r" });
    expect(refusal(answer(day, cy, "notInCircle"))).toBe("roundNotOpen");
    expect(refusal(answer(day, cy, "consent", undefined, { roundId: "x" }))).toBe("unknownRound");
  });

  test("[C8] only a delegation answers, through its own people", () => {
    const { day, bo, cy, lead, round } = hall();
    lead(open);
    const dot = day.join("Dot", "Zonder regio", []);
    expect(refusal(answer(day, dot, "consent", ["de-brug~north"]))).toBe("noSeat");
    expect(refusal(answer(day, cy, "consent", ["constructor"]))).toBe("noSeat");
    expect(refusal(answer(day, bo, "consent", ["de-brug~north", "de-brug~south"]))).toBe("noSeat");
    expect(round().answers).toEqual({});
  });

  test("[C9] two of one delegation answer together: the later replaces the earlier, and both see it", () => {
    const { day, ada, bo, lead, round } = hall();
    lead(open);
    answer(day, ada, "consent", ["de-brug~north"]);
    answer(day, bo, "consentWithConcern", undefined, { concern: "Let op de eilanden" });
    const expected = { kind: "consentWithConcern", by: bo, concern: "Let op de eilanden" };
    for (const id of [ada, bo]) {
      const seen = day.view({ role: "participant", id }).rounds[R]?.answers[seatId.parse("de-brug~north")];
      expect(seen).toMatchObject(expected);
    }
    expect(round()).toMatchObject({ answered: 1, of: 3 });
  });

  test("[C10] one person answers for several delegations at once or one by one; each counts once", () => {
    const { day, ada, lead, round } = hall();
    lead(open);
    answer(day, ada, "consent", ["de-brug~south", "de-brug~north", "de-brug~south"]);
    expect(round()).toMatchObject({ answered: 2, of: 3 });
    answer(day, ada, "notInCircle", ["de-brug~south"]);
    expect(round().answers).toMatchObject({
      "de-brug~north": { kind: "consent" },
      "de-brug~south": { kind: "notInCircle" },
    });
  });

  test("[C11] consent with a concern needs the concern in words, four hundred characters at most", () => {
    const { day, cy, lead, round } = hall();
    lead(open);
    expect(refusal(answer(day, cy, "consentWithConcern"))).toBe("concernMissing");
    expect(refusal(answer(day, cy, "consentWithConcern", undefined, { concern: " \n" }))).toBe(
      "concernMissing",
    );
    const long = { concern: "😀".repeat(401) };
    expect(refusal(answer(day, cy, "consentWithConcern", undefined, long))).toBe("concernTooLong");
    expect(round().answers).toEqual({});
    answer(day, cy, "consentWithConcern", undefined, { concern: "😀".repeat(400) });
    expect(round().answered).toBe(1);
  });

  test("[C12] closing is not publishing: closed, then published, each once and never open again", () => {
    const { day, lead, round } = hall();
    lead(open);
    expect(day.refused(day.moderator, { type: "publishRound", roundId: "r" })).toBe("roundNotClosed");
    lead({ type: "closeRound", roundId: "r" });
    const closed = round();
    expect(closed).toMatchObject({ status: "closed", outcome: { none: 3 } });
    expect(day.refused(day.moderator, { type: "closeRound", roundId: "r" })).toBe("alreadyDone");
    lead({ type: "publishRound", roundId: "r" });
    expect(round()).toEqual({ ...closed, status: "published", publishedAt: expect.any(Number) });
    expect(day.state.scene).toEqual({ kind: "outcome", roundId: "r" });
    expect(day.refused(day.moderator, { type: "publishRound", roundId: "r" })).toBe("alreadyDone");
    expect(day.refused(day.moderator, { type: "closeRound", roundId: "x" })).toBe("unknownRound");
    expect(day.refused(day.moderator, { type: "publishRound", roundId: "x" })).toBe("unknownRound");
    expect(day.refused(day.moderator, open)).toBe("idTaken");
  });

  test("[C13] the outcome counts delegations; who steps out leaves the denominator, no answer is no consent", () => {
    const { day, ada, cy, lead, round } = hall();
    const dot = day.join("Dot", "School", ["middle"]);
    lead(open);
    answer(day, ada, "consent", ["de-brug~north"]);
    answer(day, cy, "notInCircle");
    answer(day, dot, "consentWithConcern", undefined, { concern: "Let op" });
    expect(round()).toMatchObject({ answered: 3, of: 4 });
    lead({ type: "closeRound", roundId: "r" });
    expect(round().outcome).toEqual({
      consent: 1,
      consentWithConcern: 1,
      objection: 0,
      notInCircle: 1,
      none: 1,
      answered: 2,
      of: 3,
    });
  });

  test("[C14] the moderator sees who is missing while a round is open", () => {
    const { day, ada, lead } = hall();
    lead(open);
    answer(day, ada, "consent", ["de-brug~north"]);
    const view = day.view({ role: "moderator" });
    expect(missingSeats(view, view.rounds[R]!).map((seat) => seat.id)).toEqual([
      "de-brug~south",
      "fonds-vooruit~south",
    ]);
  });

  test("[C15] a concern becomes one signal when the round closes, for all seats it was given for", () => {
    const { day, ada, cy, lead } = hall();
    lead(open);
    answer(day, ada, "consentWithConcern", undefined, { concern: "Let op de eilanden" });
    answer(day, cy, "consentWithConcern", undefined, { concern: "Let op de eilanden" });
    expect(day.state.signals).toEqual({});
    lead({ type: "closeRound", roundId: "r" });
    const signals = Object.values(day.state.signals);
    expect(signals.map(({ organisation, seats }) => [organisation, seats])).toEqual([
      ["De Brug", ["de-brug~north", "de-brug~south"]],
      ["Fonds Vooruit", ["fonds-vooruit~south"]],
    ]);
  });
});

describe("objections", () => {
  const standing = (day: GivenDay) =>
    Object.values(day.state.objections).flatMap((o) => (o.status === "raised" ? [[o.id, o.seats]] : []));

  test("[O1] an objection without an argument is refused, and nothing changes", () => {
    const { day, cy, lead, round } = hall();
    lead(open);
    expect(refusal(answer(day, cy, "objection"))).toBe("argumentMissing");
    expect(refusal(answer(day, cy, "objection", undefined, objection("o", " \n ")))).toBe("argumentMissing");
    const long = objection("o", "é".repeat(1001));
    expect(refusal(answer(day, cy, "objection", undefined, long))).toBe("argumentTooLong");
    const harm = { objection: { id: "o", argument: "ja", harm: "x".repeat(1001) } };
    expect(refusal(answer(day, cy, "objection", undefined, harm))).toBe("argumentTooLong");
    const frame = { objection: { id: "o", argument: "ja", frame: "no-frame" } };
    expect(refusal(answer(day, cy, "objection", undefined, frame))).toBe("unknownFrame");
    expect(round().answers).toEqual({});
    expect(day.state.objections).toEqual({});
  });

  test("[O2] an objection keeps its argument, harm, frame, remedy, maker, delegations and regions", () => {
    const { day, ada, lead } = hall();
    lead(open);
    const words = { argument: "Te groot", harm: "Het zuiden", frame: "at-most-20", remedy: "Splits" };
    answer(day, ada, "objection", undefined, { objection: { id: "o", ...words } });
    expect(Object.values(day.state.objections)).toMatchObject([
      {
        ...words,
        by: ada,
        name: "Ada",
        organisation: "De Brug",
        seats: ["de-brug~north", "de-brug~south"],
        regions: ["north", "south"],
        status: "raised",
      },
    ]);
  });

  test("[O3] an objection by either of a delegation stands until its maker takes it back", () => {
    const given = hall();
    const { day, ada, bo, lead, round } = given;
    lead(open);
    answer(day, bo, "objection", undefined, objection("o"));
    answer(day, ada, "consent", ["de-brug~north"]);
    expect(standing(day)).toEqual([["o", ["de-brug~north"]]]);
    lead({ type: "closeRound", roundId: "r" });
    expect(round().outcome).toMatchObject({ objection: 1, consent: 0 });
  });

  test("[O3] its maker takes it back with another answer", () => {
    const { day, bo, lead, round } = hall();
    lead(open);
    answer(day, bo, "objection", undefined, objection("o"));
    answer(day, bo, "consent");
    expect(standing(day)).toEqual([]);
    expect(Object.values(day.state.objections)).toMatchObject([{ id: "o", status: "takenBack" }]);
    lead({ type: "closeRound", roundId: "r" });
    expect(round().outcome).toMatchObject({ objection: 0, consent: 1 });
  });

  test("[O4] another answer for one of its seats narrows an objection to the others", () => {
    const { day, ada, lead } = hall();
    lead(open);
    answer(day, ada, "objection", undefined, objection("o"));
    answer(day, ada, "consent", ["de-brug~north"]);
    expect(standing(day)).toEqual([["o", ["de-brug~south"]]]);
    expect(Object.values(day.state.objections)[0]?.regions).toEqual(["south"]);
  });

  test("[O4] new words for one seat leave the objection standing for the others", () => {
    const { day, ada, lead, round } = hall();
    lead(open);
    answer(day, ada, "objection", undefined, objection("o"));
    answer(day, ada, "objection", ["de-brug~north"], objection("o", "Beter gezegd"));
    expect(standing(day)).toEqual([["o", ["de-brug~north", "de-brug~south"]]]);
    expect(Object.values(day.state.objections)[0]?.argument).toBe("Beter gezegd");
    answer(day, ada, "objection", ["de-brug~north"], objection("o2", "Iets anders"));
    expect(standing(day)).toEqual([
      ["o", ["de-brug~south"]],
      ["o2", ["de-brug~north"]],
    ]);
    answer(day, ada, "consent", ["de-brug~north"]);
    lead({ type: "closeRound", roundId: "r" });
    expect(round().outcome).toMatchObject({ consent: 1, objection: 1, none: 1 });
  });

  test("[O5] nobody takes over or changes the objection of another", () => {
    const { day, ada, bo, cy, lead } = hall();
    lead(open);
    answer(day, bo, "objection", undefined, objection("o"));
    expect(refusal(answer(day, cy, "objection", undefined, objection("o", "Anders")))).toBe("idTaken");
    expect(refusal(answer(day, ada, "objection", ["de-brug~north"], objection("o", "Anders")))).toBe(
      "idTaken",
    );
    expect(Object.values(day.state.objections)).toMatchObject([{ by: bo, argument: "Dit schaadt de regio" }]);
  });
});

describe("decisions", () => {
  const decide = { type: "decideByConsent", decisionId: "d", proposalId: "division", roundId: "r" } as const;

  test("[D1] a decision by consent needs a published round on the newest version, the last one", () => {
    const given = hall();
    const { day, lead } = given;
    expect(day.refused(day.moderator, decide)).toBe("unknownRound");
    expect(day.refused(day.moderator, { ...decide, proposalId: "x" })).toBe("unknownProposal");
    lead(open);
    expect(day.refused(day.moderator, decide)).toBe("roundNotClosed");
    lead({ type: "closeRound", roundId: "r" });
    expect(day.refused(day.moderator, decide)).toBe("roundNotPublished");
    lead({ type: "publishRound", roundId: "r" });
    expect(day.refused(day.moderator, { ...decide, proposalId: "north-plan" })).toBe("unknownRound");
    lead({ type: "writeVersion" as const, proposalId: "division", version: 2, lines: ["Nieuw."] });
    expect(day.refused(day.moderator, decide)).toBe("versionOutdated");
    lead({ ...open, roundId: "s", version: 2 });
    lead({ type: "closeRound", roundId: "s" });
    lead({ type: "publishRound", roundId: "s" });
    expect(day.refused(day.moderator, decide)).toBe("roundOutdated");
    lead({ ...decide, roundId: "s" });
  });

  test("[D2] an objection that stands blocks the decision", () => {
    const given = hall();
    const { day, cy, lead } = given;
    lead(open);
    answer(day, cy, "objection", undefined, objection("o"));
    finish(given);
    expect(day.do(day.moderator, decide)).toEqual({
      accepted: false,
      refusal: { code: "openObjections", values: { count: 1 } },
    });
  });

  test("[D3] answers that are missing do not block; the decision holds version, round and validity", () => {
    const given = hall();
    const { day, lead } = given;
    lead(open);
    finish(given);
    lead(decide);
    expect(Object.values(day.state.decisions)).toMatchObject([
      { id: "d", kind: "byConsent", version: 1, roundId: "r", validUntil: "2031-05-01" },
    ]);
    expect(day.state.scene).toEqual({ kind: "decision", decisionId: "d" });
  });

  test("[D4] a decision is valid until a date after the day", () => {
    const given = hall();
    const { day, lead } = given;
    lead(open);
    finish(given);
    expect(day.refused(day.moderator, { ...decide, validUntil: "2030-03-28" })).toBe("dateInPast");
    lead({ ...decide, validUntil: "2030-03-29" });
    expect(Object.values(day.state.decisions)[0]?.validUntil).toBe("2030-03-29");
  });

  test("[D5] what is decided is decided once: no new version, no new round, no second decision", () => {
    const given = hall();
    const { day, lead } = given;
    lead(open);
    finish(given);
    lead(decide);
    expect(day.refused(day.moderator, { ...decide, decisionId: "e" })).toBe("alreadyDone");
    expect(day.refused(day.moderator, { ...open, roundId: "s" })).toBe("proposalDecided");
    const write = {
      type: "writeVersion" as const,
      proposalId: "division",
      version: 2,
      lines: ["Nieuw."],
    } satisfies CommandInput;
    expect(day.refused(day.moderator, write)).toBe("proposalDecided");
  });

  test("[D5] an id of a decision that is in use is refused", () => {
    const given = hall();
    const { day, lead } = given;
    lead(open);
    finish(given);
    lead(decide);
    lead({ type: "presentProposal", proposalId: "north-plan" });
    lead({ ...open, roundId: "s", proposalId: "north-plan" });
    lead({ type: "closeRound", roundId: "s" });
    lead({ type: "publishRound", roundId: "s" });
    expect(day.refused(day.moderator, { ...decide, roundId: "s", proposalId: "north-plan" })).toBe("idTaken");
  });
});
