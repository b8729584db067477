/**
 * A day in which everything happens that a record can tell: two rounds, questions and reactions, merged objections,
 * a concern, one resolved by text and one by a date, delegations without a phone, a hand count, both kinds of
 * decision, and the other ends.
 */
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput, GivenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

export interface Story {
  readonly day: GivenDay;
  readonly anna: ParticipantId;
  readonly bram: ParticipantId;
  readonly chris: ParticipantId;
  readonly dina: ParticipantId;
  readonly evi: ParticipantId;
}

const MINUTE = 60_000;

/** The day up to its end; the first matter was decided by consent in its second round. */
export function storyDay(change: Parameters<typeof smallDay>[0] = {}): Story {
  const story = people(change);
  const { day } = story;
  for (const organisation of ["Stichting Kade", "Sportclub De Meent", "Bakkerij Om De Hoek"]) {
    moderate(day, { type: "addSeat", organisation, sector: "civilSociety", region: "middle" });
  }
  moderate(day, { type: "goToPart", partId: "deciding" });
  voices(story);
  firstRound(story);
  treatment(story);
  secondRound(story);
  northHandedOver(story);
  northDecided(story);
  otherEnds(day);
  moderate(day, {
    type: "addSignal",
    signalId: "s1",
    text: "De bus rijdt niet na zes uur.",
    regions: ["south"],
  });
  day.must(day.programmeTeam, {
    type: "workOnSignal",
    signalId: "s1",
    status: "inProgress",
    owner: "Het programmateam",
    followUp: "Vragen aan de vervoerder.",
  });
  return story;
}

/** The same day; the decision by consent was taken up again afterwards. */
export function reopenedDay(): Story {
  const story = storyDay();
  const { day } = story;
  moderate(day, { type: "reopenProposal", proposalId: "division", reason: "De kaart klopte niet." });
  return story;
}

/** A day on which only the second matter came up, and the hall handed it over. */
export function handedOverDay(): Story {
  const story = people();
  moderate(story.day, { type: "goToPart", partId: "deciding-north" });
  northHandedOver(story);
  return story;
}

function people(change: Parameters<typeof smallDay>[0] = {}): Story {
  const day = givenDay({ setup: smallDay(change) }).open();
  const anna = day.join("Anna Voorbeeld", "Buurtwerk De Linde", ["north", "south"], "civilSociety");
  const bram = day.join("Bram Voorbeeld", "Gemeente Dorp", ["north"], "municipality");
  const chris = day.join("Chris Voorbeeld", "Vakschool Zuid", ["south"], "education");
  const dina = day.join("Dina Voorbeeld", "Fonds Vooruit", ["middle"], "fund");
  const evi = day.join("Evi Voorbeeld", "Jongerenraad", ["middle"], "youth");
  return { day, anna, bram, chris, dina, evi };
}

function moderate(day: GivenDay, command: CommandInput): void {
  day.must(day.moderator, command);
}

function voices({ day, anna, bram, chris }: Story): void {
  const proposalId = "division";
  moderate(day, { type: "presentProposal", proposalId });
  moderate(day, { type: "startStep", proposalId, step: "clarifying" });
  const ask = (id: ParticipantId, contributionId: string, text: string) =>
    day.must(day.as(id), {
      type: "contribute",
      contributionId,
      proposalId,
      kind: "clarifyingQuestion",
      text,
      seatIds: day.seats(id),
    });
  ask(anna, "q1", "Hoort het dorp bij Noord?");
  ask(bram, "q2", "Wanneer begint het?");
  ask(chris, "q3", "Vraag die opzij ging");
  ask(chris, "q4", "Vraag die bleef liggen");
  moderate(day, {
    type: "answerContribution",
    contributionId: "q1",
    answer: "Ja, het dorp hoort bij Noord.",
  });
  moderate(day, { type: "takeUpContribution", contributionId: "q2" });
  moderate(day, { type: "answerContribution", contributionId: "q2" });
  moderate(day, { type: "setContributionAside", contributionId: "q3", reason: "Reden voor de maker" });
  day.now += 6 * MINUTE;
  moderate(day, { type: "startStep", proposalId, step: "reacting" });
  day.must(day.as(anna), {
    type: "contribute",
    contributionId: "re1",
    proposalId,
    kind: "reaction",
    text: "Dit past bij ons.",
    seatIds: day.seats(anna),
  });
  moderate(day, { type: "takeUpContribution", contributionId: "re1" });
  day.now += 4 * MINUTE;
}

function firstRound({ day, anna, bram, chris, dina, evi }: Story): void {
  moderate(day, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
  const object = (id: ParticipantId, objectionId: string, receipt: string, words: object) =>
    day.must(day.as(id), {
      type: "giveAnswer",
      roundId: "r1",
      seatIds: day.seats(id),
      kind: "objection",
      receipt,
      objection: { id: objectionId, argument: "", ...words },
    });
  object(bram, "o1", "BRAM2222", {
    argument: "De grens loopt dwars door een school",
    frame: "at-most-20",
    remedy: "Leg de grens om het dorp",
  });
  object(dina, "o2", "DXNA2222", {
    argument: "Er is geen geld voor het midden",
    harm: "Het midden valt uit",
  });
  object(evi, "o3", "EVXX2222", { argument: "Het midden krijgt niets" });
  object(chris, "o4", "CHRXS222", { argument: "Ik vind de naam niet mooi" });
  day.must(day.as(anna), {
    type: "giveAnswer",
    roundId: "r1",
    seatIds: day.seats(anna),
    kind: "consentWithConcern",
    concern: "Vergeet de kleine dorpen niet",
    receipt: "ANNA2222",
  });
  moderate(day, {
    type: "enterAnswer",
    roundId: "r1",
    seatIds: ["stichting-kade~middle"],
    kind: "objection",
    objection: { id: "o5", argument: "Wij zijn bang voor papierwerk" },
  });
  moderate(day, { type: "enterHandCount", roundId: "r1", consent: 1, notInCircle: 1 });
  day.now += 3 * MINUTE;
  moderate(day, { type: "closeRound", roundId: "r1" });
  moderate(day, { type: "publishRound", roundId: "r1" });
}

function treatment({ day, bram, dina }: Story): void {
  const test = (objectionId: string, verdict: "valid" | "concern" | "notValid", reason?: string) =>
    moderate(day, {
      type: "testObjection",
      objectionId,
      questions: { harms: verdict === "valid", causedByProposal: true, breaksFrame: objectionId === "o1" },
      verdict,
      ...(reason === undefined ? {} : { reason }),
    });
  moderate(day, { type: "mergeObjection", objectionId: "o3", into: "o2" });
  moderate(day, { type: "giveFloor", objectionId: "o1" });
  moderate(day, { type: "explainObjection", objectionId: "o1" });
  test("o1", "valid");
  test("o2", "valid");
  test("o4", "notValid", "Een naam geeft geen schade.");
  test("o5", "concern");
  day.now += 9 * MINUTE;
  moderate(day, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: "We verdelen het land.",
    lines: ["Elke regio is een RSV, met een grens om het dorp.", "Samen is dat alles."],
    answers: [{ objectionId: "o1", lines: [0] }],
  });
  moderate(day, { type: "confirmVersion", proposalId: "division", version: 2 });
  moderate(day, {
    type: "proposeResolution",
    objectionId: "o2",
    how: "smallGroup",
    owner: "Fonds Vooruit en het programmateam",
    on: "2030-05-15",
    note: "Zij zoeken geld.",
  });
  day.must(day.as(bram), { type: "answerResolution", objectionId: "o1", solved: true });
  day.must(day.as(dina), { type: "answerResolution", objectionId: "o2", solved: true });
}

function secondRound({ day, anna, bram, chris, dina, evi }: Story): void {
  moderate(day, { type: "openRound", roundId: "r2", proposalId: "division", version: 2 });
  const codes = ["ANNA3333", "BRAM3333", "CHRXS333", "DXNA3333", "EVXX3333"];
  for (const [index, id] of [anna, bram, chris, dina, evi].entries()) {
    const receipt = codes[index];
    if (receipt === undefined) continue;
    const command = { type: "giveAnswer", roundId: "r2", seatIds: day.seats(id), kind: "consent" } as const;
    day.must(day.as(id), { ...command, receipt });
  }
  moderate(day, { type: "closeRound", roundId: "r2" });
  moderate(day, { type: "publishRound", roundId: "r2" });
  moderate(day, {
    type: "decideByConsent",
    decisionId: "d1",
    proposalId: "division",
    roundId: "r2",
    reviewOn: "2030-11-01",
    reviewCriteria: "Weten scholen waar ze bij horen?",
  });
  moderate(day, {
    type: "agreeTask",
    taskId: "t1",
    decisionId: "d1",
    who: "Elke regio",
    what: "plant een bijeenkomst",
    dueOn: "2030-06-01",
  });
}

function northHandedOver({ day, anna, bram }: Story): void {
  const proposalId = "north-plan";
  moderate(day, { type: "presentProposal", proposalId });
  moderate(day, { type: "skipStep", proposalId, step: "clarifying", note: "Iedereen kende het al" });
  moderate(day, { type: "openRound", roundId: "r3", proposalId, version: 1 });
  day.must(day.as(anna), {
    type: "giveAnswer",
    roundId: "r3",
    seatIds: ["buurtwerk-de-linde~north"],
    kind: "consent",
    receipt: "ANNA4444",
  });
  day.must(day.as(bram), {
    type: "giveAnswer",
    roundId: "r3",
    seatIds: day.seats(bram),
    kind: "objection",
    receipt: "BRAM4444",
    objection: { id: "o6", argument: "Twee dagen training is te weinig" },
  });
  moderate(day, { type: "closeRound", roundId: "r3" });
  moderate(day, { type: "publishRound", roundId: "r3" });
  moderate(day, { type: "testObjection", objectionId: "o6", questions: { harms: true }, verdict: "valid" });
  moderate(day, { type: "leaveObjectionOpen", objectionId: "o6", reason: "De tijd was op." });
  moderate(day, {
    type: "endProposal",
    proposalId,
    ending: "withProgrammeTeam",
    reason: "Er was geen tijd meer.",
  });
}

function northDecided({ day }: Story): void {
  day.must(day.programmeTeam, {
    type: "decideByProgrammeTeam",
    decisionId: "d2",
    proposalId: "north-plan",
    version: 1,
    motivation: "Zonder afspraak kan Noord niet beginnen.",
    validUntil: "2030-12-31",
  });
}

function otherEnds(day: GivenDay): void {
  const ends = [
    { ending: "deferred", owner: "Werkgroep Begeleiding", on: "2030-09-15" },
    { ending: "replaced", replacedBy: "new-one" },
    { ending: "withdrawn" },
  ] as const;
  const add = (proposalId: string, title: string) => {
    const circle = { kind: "nationwide" } as const;
    const lines = [`Tekst van ${title}.`];
    moderate(day, { type: "addProposal", proposalId, title, question: "Doen we dit?", lines, circle });
    moderate(day, { type: "presentProposal", proposalId });
  };
  add("new-one", "Het nieuwe voorstel");
  for (const end of ends) {
    add(end.ending, `Voorstel ${end.ending}`);
    moderate(day, {
      type: "endProposal",
      proposalId: end.ending,
      reason: `Omdat het ${end.ending} is`,
      ...end,
    });
  }
}
