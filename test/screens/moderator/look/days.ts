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
  "open",
  "objections",
  "published",
  "rewritten",
  "clear",
  "decided",
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
    day.join("Laatkomer Twee", "Fonds Vooruit", ["utrecht", "zeeland"]);
    return day;
  }
  at(14, 2);
  day.must(day.moderator, { type: "closeRound", roundId: "division-round-1" });
  if (name === "objections") return day;
  day.must(day.moderator, { type: "publishRound", roundId: "division-round-1" });
  if (name === "published" || name === "clear") return day;
  at(14, 10);
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
  });
  if (name === "rewritten") return day;
  open(2, 2);
  answerAll(day, people, "division-round-2", 30, 0);
  day.must(day.moderator, { type: "closeRound", roundId: "division-round-2" });
  day.must(day.moderator, { type: "publishRound", roundId: "division-round-2" });
  day.must(day.moderator, {
    type: "decideByConsent",
    decisionId: "division-decided-2",
    proposalId: "division",
    roundId: "division-round-2",
  });
  at(14, 20);
  if (name === "decided") return day;
  day.must(day.moderator, { type: "closeDay" });
  return day;
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
              argument:
                "Jongeren uit het Gooi gaan in Utrecht en Amersfoort naar school. Als de grens ertussen loopt, vinden zij straks geen plek.",
              harm: "Jongeren op het mbo raken hun plek kwijt.",
              remedy: "Neem het Gooi op bij Utrecht.",
              ...(i === 1 ? { frame: "nationwide-coverage" } : {}),
            },
          }
        : {}),
    });
  });
}
