/** Days worth looking at, from empty to closed, on the real programme with invented people. */
import { beslisdag2023 } from "../../../../shared/templates/beslisdag2023.ts";
import { sectors } from "../../../../shared/domain/setup.ts";
import type { ParticipantId } from "../../../../shared/domain/ids.ts";
import { givenDay } from "../../../support/given.ts";
import type { GivenDay } from "../../../support/given.ts";

const organisations = [
  "Stichting Kade",
  "Gemeente Waterrijk",
  "Vakschool Zuid",
  "Fonds Morgenrood",
  "Buurtwerk De Linde",
  "Jongerenraad De Brug",
  "Bedrijvenkring Noordkant",
  "Gemeente Heuvelland",
];
const names = ["Noor", "Sam", "Mila", "Daan", "Fatima", "Luuk", "Esra", "Joris", "Lotte", "Yusuf", "Puck"];
const words = [
  "Wij brengen 40 plekken in de zorg mee.",
  "Graag samen met het mbo in de stad.",
  "Vergeet jongeren zonder school niet.",
  "Spreek eerst af wie wat organiseert.",
  "Regel vervoer voor jongeren buiten de stad.",
  "Eén loket waar scholen kunnen bellen, met een vast gezicht en een telefoonnummer dat iemand opneemt.",
];
const clock = (hour: number, minute: number) => Date.UTC(2030, 2, 28, hour - 1, minute);

export const dayNames = [
  "empty",
  "welcome",
  "boards",
  "presented",
  "clarifying",
  "reacting",
  "open",
  "objections",
  "published",
  "testing",
  "integrating",
  "waiting",
  "rewritten",
  "clear",
  "secondClosed",
  "decided",
  "handedOver",
  "deferred",
  "closed",
] as const;
export type DayName = (typeof dayNames)[number];

export function dayNamed(name: DayName): GivenDay {
  const day = givenDay({ setup: beslisdag2023, code: "K7M4QX" });
  const at = (hour: number, minute: number) => {
    day.now = clock(hour, minute);
  };
  const go = (partId: string) => day.must(day.moderator, { type: "goToPart", partId });
  at(9, 0);
  if (name === "empty") return day;
  at(9, 20);
  day.open();
  const people = joinAll(day, name === "open" ? 170 : 60);
  at(9, 30);
  go("welcome");
  at(9, 48);
  if (name === "welcome") {
    day.must(day.moderator, { type: "openBoards", boardIds: ["who-is-missing"] });
    return day;
  }
  at(10, 18);
  go("information");
  at(10, 59);
  go("break-1");
  at(11, 18);
  go("groups");
  at(12, 21);
  go("processing");
  const boardIds = beslisdag2023.boards
    .map((board) => board.id as string)
    .filter((id) => id.startsWith("rsv-"));
  day.must(day.moderator, { type: "openBoards", boardIds });
  people.forEach((id, i) => {
    const text = `${words[i % words.length]}`;
    const boardId = boardIds[(i * 5) % 11] ?? "rsv-drenthe";
    day.must(day.as(id), {
      type: "writeNote",
      noteId: `note-${i}`,
      boardId,
      laneId: i % 3 === 0 ? "advice" : "joining",
      text,
    });
  });
  day.must(day.moderator, {
    type: "hideNote",
    boardId: "rsv-drenthe",
    noteId: "note-0",
    reason: "Noemt een persoon",
  });
  at(12, 35);
  if (name === "boards") return day;
  day.must(day.moderator, { type: "closeBoards", boardIds });
  at(13, 6);
  go("lunch");
  at(13, 51);
  go("decision-division");
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  at(13, 56);
  if (name === "presented") return day;
  clarify(day, people);
  if (name === "clarifying") return day;
  react(day, people);
  if (name === "reacting") return day;
  day.away.add(people[3]!).add(people[7]!);
  const open = (n: number, version: number) =>
    day.must(day.moderator, {
      type: "openRound",
      roundId: `division-round-${n}`,
      proposalId: "division",
      version,
      closesAt: day.now + 300_000,
    });
  open(1, 1);
  const skip = name === "open" ? 7 : 20;
  answerAll(day, people, "division-round-1", skip, name === "open" || name === "clear" ? 0 : 3);
  if (name === "open") {
    at(13, 58);
    day.join("Laatkomer Een", "Stichting Nieuwkomer", ["zeeland"]);
    const late = day.join("Laatkomer Twee", "Fonds Vooruit", ["utrecht", "zeeland"]);
    day.must(day.as(late), { type: "askAdmission", roundId: "division-round-1", seatIds: day.seats(late) });
    return day;
  }
  at(14, 2);
  day.must(day.moderator, { type: "closeRound", roundId: "division-round-1" });
  if (name === "objections") return day;
  day.must(day.moderator, { type: "publishRound", roundId: "division-round-1" });
  if (name === "published" || name === "clear") return day;
  at(14, 6);
  treat(day, name);
  if (name === "testing" || name === "integrating" || name === "waiting") return day;
  at(14, 10);
  if (name === "handedOver" || name === "deferred") {
    day.must(day.moderator, {
      type: "endProposal",
      proposalId: "division",
      ...(name === "handedOver"
        ? { ending: "withProgrammeTeam", reason: "Over het Gooi komen we er vandaag niet uit." }
        : {
            ending: "deferred",
            reason: "Twee provincies willen eerst samen rekenen.",
            owner: "Provincie Utrecht",
            on: "2030-06-01",
          }),
    });
    return day;
  }
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: "We verdelen Nederland in twaalf regionale samenwerkingsverbanden (RSV's).",
    lines: [
      "Elke provincie is één RSV, maar Gooi en Vechtstreek hoort bij Utrecht.",
      "Samen dekken de RSV's heel Nederland.",
      "Een organisatie kan aan meer dan één RSV meedoen.",
      "In november 2023 kijken beide provincies of dit werkt.",
      "Deze indeling geldt tot 1 mei 2024. Op de volgende Beslisdag kijken we of zij werkt.",
    ],
    answers: [{ objectionId: "objection-1", lines: [0, 3] }],
  });
  if (name === "rewritten") return day;
  open(2, 2);
  answerAll(day, people, "division-round-2", 30, 0);
  day.must(day.moderator, { type: "closeRound", roundId: "division-round-2" });
  if (name === "secondClosed") return day;
  day.must(day.moderator, { type: "publishRound", roundId: "division-round-2" });
  day.must(day.moderator, {
    type: "decideByConsent",
    decisionId: "division-decided-2",
    proposalId: "division",
    roundId: "division-round-2",
    reviewOn: "2030-09-01",
    reviewCriteria: "Weten jongeren bij wie ze moeten zijn?",
  });
  day.must(day.moderator, {
    type: "agreeTask",
    taskId: "t1",
    decisionId: "division-decided-2",
    who: "Provincie Utrecht",
    what: "Belt de zes gemeenten van het Gooi.",
    dueOn: "2030-04-12",
  });
  at(14, 20);
  if (name === "decided") return day;
  day.must(day.moderator, { type: "closeDay" });
  return day;
}

const complaints = [
  "Vijfheerenlanden hoort bij geen enkel RSV. Die gemeente valt buiten de boot.",
  "Gooi los van Utrecht knipt de leefwereld van jongeren door. Zij gaan in Utrecht en Amersfoort naar school.",
  "Jongeren uit het Gooi vinden straks geen plek, want de grens loopt ertussen.",
];

function clarify(day: GivenDay, people: readonly ParticipantId[]) {
  day.must(day.moderator, { type: "startStep", proposalId: "division", step: "clarifying" });
  const questions = [
    "Wat betekent ‘dekken’? Hoort elke gemeente dan bij een RSV?",
    "Kan een organisatie in twee RSV's meedoen?",
    "Wie bepaalt waar een RSV vergadert?",
    "Is mijn school in beeld?",
  ];
  questions.forEach((text, i) => {
    const id = people[i * 3]!;
    const question = { contributionId: `q${i}`, proposalId: "division", kind: "clarifyingQuestion" } as const;
    day.must(day.as(id), { type: "contribute", ...question, text, seatIds: day.seats(id) });
  });
  day.must(day.moderator, { type: "takeUpContribution", contributionId: "q0" });
  day.must(day.moderator, { type: "answerContribution", contributionId: "q0", answer: "Ja, elke gemeente." });
  const aside = { contributionId: "q3", reason: "Gaat over één school." };
  day.must(day.moderator, { type: "setContributionAside", ...aside });
  day.must(day.moderator, { type: "takeUpContribution", contributionId: "q1" });
}

function react(day: GivenDay, people: readonly ParticipantId[]) {
  day.must(day.moderator, { type: "startStep", proposalId: "division", step: "reacting" });
  people.slice(0, 9).forEach((id, i) => {
    const text = words[i % words.length]!;
    const reaction = { contributionId: `r${i}`, proposalId: "division", kind: "reaction" } as const;
    day.do(day.as(id), { type: "contribute", ...reaction, text, seatIds: day.seats(id).slice(0, 1) });
  });
}

function treat(day: GivenDay, name: DayName) {
  day.must(day.moderator, { type: "mergeObjection", objectionId: "objection-2", into: "objection-1" });
  day.must(day.moderator, { type: "giveFloor", objectionId: "objection-1" });
  if (name === "testing") {
    day.now += 79_000;
    return;
  }
  day.must(day.moderator, { type: "explainObjection", objectionId: "objection-1" });
  const valid = { harms: true, causedByProposal: true, knownNow: true, breaksFrame: true };
  day.must(day.moderator, {
    type: "testObjection",
    objectionId: "objection-1",
    questions: valid,
    verdict: "valid",
  });
  if (name === "integrating") return;
  day.must(day.moderator, {
    type: "testObjection",
    objectionId: "objection-0",
    questions: { harms: true, causedByProposal: false },
    verdict: "concern",
  });
  if (name !== "waiting") return;
  day.must(day.moderator, {
    type: "proposeResolution",
    objectionId: "objection-1",
    how: "smallGroup",
    note: "Drie mensen kijken of het Gooi bij Utrecht past.",
    owner: "Stichting Kade",
    on: "2030-05-01",
  });
}

function joinAll(day: GivenDay, many: number): ParticipantId[] {
  const regions = beslisdag2023.regions.map((region) => region.id as string);
  return Array.from({ length: many }, (_, i) => {
    const organisation = `${organisations[i % organisations.length]}${i < 8 ? "" : ` ${Math.floor(i / 8) + 1}`}`;
    const first = regions[(i * i) % regions.length] ?? "drenthe";
    const second = i % 10 === 0 ? [regions[(i + 5) % regions.length] ?? "utrecht"] : [];
    const sector = sectors[i % sectors.length] ?? "other";
    return day.join(
      `${names[i % names.length]} Voorbeeld ${i + 1}`,
      organisation,
      [...new Set([first, ...second])],
      sector,
    );
  });
}

function answerAll(
  day: GivenDay,
  people: readonly ParticipantId[],
  roundId: string,
  skip: number,
  objections: number,
) {
  people.forEach((id, i) => {
    if (i % skip === skip - 1 || day.away.has(id)) return;
    const seatIds = day.seats(id);
    const kind =
      i < objections
        ? "objection"
        : i % 9 === 4
          ? "consentWithConcern"
          : i === 11
            ? "notInCircle"
            : "consent";
    day.do(day.as(id), {
      type: "giveAnswer",
      roundId,
      seatIds,
      kind,
      ...(kind === "consentWithConcern" ? { concern: "Houd het klein in het eerste jaar." } : {}),
      ...(kind === "objection"
        ? {
            objection: {
              id: `objection-${i}`,
              argument: complaints[i] ?? "Dit is te groot voor het eerste jaar.",
              harm: "Jongeren op het mbo raken hun plek kwijt.",
              remedy: "Neem het Gooi op bij Utrecht.",
              ...(i === 1 ? { frame: "nationwide-coverage" } : {}),
            },
          }
        : {}),
    });
  });
}
