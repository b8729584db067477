/** One hard matter, stopped at a moment worth looking at: from the first question to its end, with invented people. */
import type { ParticipantId } from "../../../../shared/domain/ids.ts";
import { givenDay } from "../../../support/given.ts";
import type { GivenDay } from "../../../support/given.ts";
import { smallDay } from "../../../support/smallDay.ts";

export const moments = [
  "presented",
  "clarifying",
  "reacting",
  "round",
  "closed",
  "published",
  "floor",
  "tested",
  "answered",
  "round2",
  "decided",
  "programmeTeam",
  "team",
  "deferred",
  "reopened",
] as const;
export type Moment = (typeof moments)[number];

interface Matter {
  readonly day: GivenDay;
  readonly people: Readonly<
    Record<"sam" | "noor" | "lien" | "daan" | "mila" | "lou" | "late", ParticipantId>
  >;
}

const lines = [
  "De regiofacilitator is één senior die op korte termijn beschikbaar is.",
  "Hij kent de jongeren en de partijen in de regio.",
  "Hij werkt minstens drie dagen per week voor de regio.",
];
const proposalId = "division";

/** The day as it is at this moment of the matter. */
export function matterDay(moment: Moment): Matter {
  const setup = smallDay();
  const proposals = setup.proposals.map((each) =>
    each.id === proposalId
      ? {
          ...each,
          title: "Profiel facilitator",
          question: "Gaan we zo aan de slag?",
          text: { intro: "Dit vragen we van de regiofacilitator.", lines },
        }
      : each,
  );
  const day = givenDay({ setup: { ...setup, proposals } }).open();
  const people = {
    sam: day.join("Sam", "Stichting Kade", ["north"]),
    noor: day.join("Noor", "Stichting Kade", ["north"]),
    lien: day.join("Lien", "Gemeente Waterrijk", ["south"]),
    daan: day.join("Daan", "Vakschool Zuid", ["south", "middle"]),
    mila: day.join("Mila", "Fonds Morgenrood", ["middle"]),
    lou: day.join("Lou", "Buurtwerk De Linde", []),
    late: "" as ParticipantId,
  };
  const matter = { day, people };
  const moderate = (command: Parameters<GivenDay["must"]>[1]) => day.must(day.moderator, command);
  const ask = (
    who: ParticipantId,
    contributionId: string,
    text: string,
    kind = "clarifyingQuestion" as const,
  ) =>
    day.must(day.as(who), {
      type: "contribute",
      contributionId,
      proposalId,
      kind,
      text,
      seatIds: day.seats(who),
    });
  const answer = (who: ParticipantId, roundId: string, receipt: string, more: object) =>
    day.must(day.as(who), {
      type: "giveAnswer",
      roundId,
      seatIds: day.seats(who),
      receipt,
      ...more,
    } as never);

  moderate({ type: "goToPart", partId: "deciding" });
  moderate({ type: "presentProposal", proposalId });
  if (moment === "presented") return matter;
  moderate({ type: "startStep", proposalId, step: "clarifying" });
  ask(people.lien, "q1", "Is de regiofacilitator in dienst van de gemeente?");
  ask(people.sam, "q2", "Wat betekent ‘op korte termijn’?");
  ask(people.mila, "q3", "Geldt dit ook voor een duo?");
  moderate({ type: "takeUpContribution", contributionId: "q1" });
  moderate({ type: "answerContribution", contributionId: "q1", answer: "Nee, van het programma." });
  ask(people.noor, "q4", "Wie kiest de facilitator?");
  moderate({ type: "takeUpContribution", contributionId: "q3" });
  if (moment === "clarifying") return matter;
  moderate({ type: "setContributionAside", contributionId: "q4", reason: "Dit komt vanmiddag aan bod." });
  moderate({ type: "takeUpContribution", contributionId: "q2" });
  moderate({ type: "startStep", proposalId, step: "reacting" });
  ask(people.lien, "r1", "Fijn dat er één gezicht is voor de regio.", "reaction" as never);
  ask(people.noor, "r2", "Wij missen de jongeren in dit profiel.", "reaction" as never);
  moderate({ type: "takeUpContribution", contributionId: "r1" });
  if (moment === "reacting") return matter;
  moderate({ type: "openRound", roundId: "r1", proposalId, version: 1, closesAt: day.now + 240_000 });
  people.late = day.join("Yusuf", "Jongerenraad De Brug", ["south"]);
  if (moment === "round") return matter;
  answer(people.sam, "r1", "7KQ4MX2P", {
    kind: "objection",
    objection: {
      id: "o1",
      argument: "‘Op korte termijn’ sluit mensen met een opzegtermijn uit. Dan blijven goede kandidaten weg.",
      harm: "RSV’s staan straks maanden zonder facilitator.",
      remedy: "Noem een termijn van drie maanden.",
    },
  });
  answer(people.lien, "r1", "AB2CD3EF", {
    kind: "objection",
    objection: { id: "o2", argument: "Drie dagen per week past niet in ons budget." },
  });
  answer(people.daan, "r1", "GH4JK5MN", { kind: "consent" });
  answer(people.mila, "r1", "PQ6RS7TU", {
    kind: "objection",
    objection: { id: "o3", argument: "Niemand is zo snel vrij. Straks hebben we geen keus." },
  });
  moderate({ type: "closeRound", roundId: "r1" });
  if (moment === "closed") return matter;
  moderate({ type: "publishRound", roundId: "r1" });
  if (moment === "published") return matter;
  moderate({ type: "mergeObjection", objectionId: "o3", into: "o1" });
  day.must(day.as(people.daan), {
    type: "cosignObjection",
    objectionId: "o1",
    seatIds: day.seats(people.daan),
  });
  moderate({ type: "giveFloor", objectionId: "o1" });
  if (moment === "floor") return matter;
  moderate({ type: "explainObjection", objectionId: "o1" });
  const questions = { harms: true, causedByProposal: true, knownNow: true };
  moderate({ type: "testObjection", objectionId: "o1", questions, verdict: "valid" });
  moderate({ type: "testObjection", objectionId: "o2", questions, verdict: "valid" });
  moderate({
    type: "writeVersion",
    proposalId,
    version: 2,
    intro: "Dit vragen we van de regiofacilitator.",
    lines: [
      "De regiofacilitator is één senior die binnen drie maanden beschikbaar is.",
      ...lines.slice(1),
      "Hij vraagt jongeren om mee te denken.",
    ],
    answers: [{ objectionId: "o1", lines: [0] }],
  });
  moderate({
    type: "proposeResolution",
    objectionId: "o2",
    how: "smallGroup",
    note: "Drie gemeenten en het fonds zoeken uit hoe het met twee dagen kan.",
    owner: "Gemeente Waterrijk",
    on: "2030-06-01",
  });
  if (moment === "tested") return matter;
  day.must(day.as(people.sam), { type: "answerResolution", objectionId: "o1", solved: true });
  day.must(day.as(people.mila), { type: "answerResolution", objectionId: "o3", solved: true });
  day.must(day.as(people.lien), { type: "answerResolution", objectionId: "o2", solved: false });
  moderate({
    type: "testObjection",
    objectionId: "o2",
    questions: { ...questions, knownNow: false },
    verdict: "concern",
    reason: "Veilig genoeg om te proberen tot de evaluatie.",
  });
  if (moment === "answered") return matter;
  if (moment === "programmeTeam" || moment === "team" || moment === "deferred") {
    moderate({ type: "testObjection", objectionId: "o2", questions, verdict: "valid" });
    moderate({ type: "leaveObjectionOpen", objectionId: "o2", reason: "Er was geen tekst die allen past." });
    if (moment === "deferred") {
      moderate({
        type: "endProposal",
        proposalId,
        ending: "deferred",
        reason: "Eerst moet het budget bekend zijn.",
        owner: "Fonds Morgenrood",
        on: "2030-06-15",
      });
      return matter;
    }
    moderate({
      type: "endProposal",
      proposalId,
      ending: "withProgrammeTeam",
      reason: "Eén bezwaar bleef na twee gesprekken open.",
    });
    if (moment === "programmeTeam") return matter;
    day.must(day.programmeTeam, {
      type: "decideByProgrammeTeam",
      decisionId: "d1",
      proposalId,
      version: 2,
      motivation: "Eén bezwaar bleef open. Zonder profiel kan geen enkele regio iemand voordragen.",
      reviewOn: "2030-09-01",
      reviewCriteria: "Hoeveel regio’s hebben een facilitator?",
    });
    moderate({
      type: "agreeTask",
      taskId: "t1",
      decisionId: "d1",
      who: "Gemeente Waterrijk",
      what: "Werkt de tweede regel uit.",
      dueOn: "2030-04-15",
    });
    return matter;
  }
  moderate({ type: "openRound", roundId: "r2", proposalId, version: 2, closesAt: day.now + 200_000 });
  if (moment === "round2") return matter;
  for (const who of [people.sam, people.lien, people.daan, people.mila])
    answer(who, "r2", "VW8XY9Z2", { kind: "consent", receipt: undefined });
  moderate({ type: "closeRound", roundId: "r2" });
  moderate({ type: "publishRound", roundId: "r2" });
  moderate({
    type: "decideByConsent",
    decisionId: "d1",
    proposalId,
    roundId: "r2",
    reviewOn: "2030-09-01",
    reviewCriteria: "Hoeveel regio’s hebben een facilitator?",
  });
  moderate({
    type: "agreeTask",
    taskId: "t1",
    decisionId: "d1",
    who: "Gemeente Waterrijk",
    what: "Schrijft de vacature.",
    dueOn: "2030-04-15",
  });
  if (moment === "reopened") {
    moderate({ type: "reopenProposal", proposalId, reason: "Er kwam nieuwe informatie over het budget." });
  }
  return matter;
}
