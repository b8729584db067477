// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { dayWithClosedRound, dayWithOpenRound, dayWithPublishedRound, recorded } from "./recordedDay.ts";
import { handedOverDay, reopenedDay, storyDay } from "./storyDay.ts";

const story = storyDay();
const record = recorded(story.day.state);
const pages = { nl: recordHtml(record, "nl").html, en: recordHtml(record, "en").html };
const page = (html = pages.nl) => new DOMParser().parseFromString(html, "text/html");
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const proposal = (id: string, of = record) => of.proposals.find((each) => each.id === id)!;
const objection = (id: string) => record.objections.find((each) => each.id === id)!;

describe("the way of a matter in the record", () => {
  it("[R11] has its steps with their time, and why one was skipped", () => {
    expect(proposal("division").steps.map(({ step }) => step)).toEqual([
      "clarifying",
      "reacting",
      "consent",
      "testing",
      "integrating",
      "consent",
      "deciding",
    ]);
    const [clarifying, reacting] = proposal("division").steps;
    expect(clarifying?.until).toBe(reacting?.at);
    expect(proposal("north-plan").steps[0]).toMatchObject({
      step: "clarifying",
      skipped: "Iedereen kende het al",
    });
    const way = [...page().querySelectorAll("#decision-1 .way li")].map(text);
    expect(way[0]).toBe("09.00 uur Verhelderen, 6 minuten");
    expect(text(page().querySelector("#decision-2 .way li"))).toContain(
      "overgeslagen: Iedereen kende het al",
    );
  });

  it("[R12] tells questions and reactions that the hall heard, and the others as a number", () => {
    expect(proposal("division").clarifyingQuestions).toMatchObject({
      heard: [
        { text: "Hoort het dorp bij Noord?", answer: "Ja, het dorp hoort bij Noord." },
        { text: "Wanneer begint het?", organisation: "Gemeente Dorp" },
      ],
      setAside: 1,
      notTakenUp: 1,
    });
    expect(proposal("division").reactions.heard).toMatchObject([{ text: "Dit past bij ons." }]);
    const files = [recordJson(record), pages.nl, pages.en].join("\n");
    for (const secret of ["Vraag die opzij ging", "Reden voor de maker", "Vraag die bleef liggen"]) {
      expect(files).not.toContain(secret);
    }
  });

  it("[R12] names who asked only as far as the day's naming goes", () => {
    const voices = (naming: "person" | "region", names: boolean) =>
      JSON.stringify(
        proposal("division", recorded(storyDay({ naming }).day.state, { names })).clarifyingQuestions,
      );
    expect(voices("region", true)).not.toMatch(/Buurtwerk|Voorbeeld/);
    expect(voices("person", false)).not.toMatch(/Voorbeeld/);
    expect(voices("person", true)).toMatch(/Anna Voorbeeld/);
  });

  it("[R18] says of what stopped otherwise why, who takes it up, when, and what came instead", () => {
    expect(proposal("deferred").ending).toMatchObject({
      kind: "deferred",
      reason: "Omdat het deferred is",
      owner: "Werkgroep Begeleiding",
      on: "2030-09-15",
    });
    expect(proposal("replaced").ending).toMatchObject({ replacedBy: "new-one" });
    const stopped = text(page().querySelector("section[aria-labelledby=ended]"));
    for (const said of ["Uitgesteld", "Werkgroep Begeleiding", "15 september 2030", "Ingetrokken"]) {
      expect(stopped).toContain(said);
    }
    expect(stopped).toContain("Vervangen door Het nieuwe voorstel");
  });
});

describe("a round in the record", () => {
  it("[R13] has the circle it used, and which answers were entered or counted by hand", () => {
    const [first, , north] = record.rounds;
    expect(north?.circle).toMatchObject({ touches: { kind: "regions", regions: ["north"] }, entitled: 2 });
    expect(first?.outcome).toMatchObject({
      objection: 5,
      entered: 1,
      byHand: { consent: 1, notInCircle: 1 },
    });
    expect(text(page().querySelector("#decision-1"))).toContain(
      "Ronde 1: 1 antwoord is ingevoerd door de begeleiding; 2 handmatig geteld (1 consent, 1 beslist niet mee).",
    );
  });

  it("[R13] counts who was let in and who was declined", () => {
    const { day } = dayWithOpenRound();
    const late = day.join("Fien Voorbeeld", "Fonds Vooruit", ["south"], "fund");
    const later = day.join("Gijs Voorbeeld", "Atelier Oost", ["south"], "company");
    for (const id of [late, later]) {
      day.must(day.as(id), { type: "askAdmission", roundId: "r1", seatIds: day.seats(id) });
    }
    day.must(day.moderator, { type: "admitSeats", roundId: "r1", seatIds: day.seats(late) });
    const seatId = day.seats(later)[0]!;
    day.must(day.moderator, { type: "declineAdmission", roundId: "r1", seatId, reason: "Niet in de kring" });
    expect(recorded(day.state).rounds[0]?.circle).toMatchObject({ admitted: 1, declined: 1 });
    expect(recordJson(recorded(day.state))).not.toContain("Niet in de kring");
  });

  it.each([
    ["open", dayWithOpenRound],
    ["closed", dayWithClosedRound],
  ] as const)("[R21] while %s does not say by the number of events what was answered", (_status, given) => {
    const told = (revision: number) =>
      recorded(given().day.state, { head: { revision, hash: record.log.hash } });
    expect(recordJson(told(57))).toBe(recordJson(told(58)));
    expect(recordHtml(told(57), "nl").html).toBe(recordHtml(told(58), "nl").html);
  });

  it("[R21] says the number of events once every round is published", () => {
    expect(recorded(dayWithPublishedRound().day.state).log.revision).toBe(42);
  });
});

describe("an objection in the record", () => {
  it("[R14] has its whole life: explained, tested, a way out, and what its maker said", () => {
    expect(objection("o1")).toMatchObject({
      n: 1,
      status: "resolved",
      standing: false,
      frame: "at-most-20",
      explainedAt: expect.any(String),
      test: { verdict: "valid", questions: { harms: true, causedByProposal: true, breaksFrame: true } },
      resolution: { how: "textChanged", version: 2, lines: [1], solved: true },
    });
    const told = text(page().querySelector("#objection-1"));
    for (const said of [
      "Bezwaar 1, van Gemeente Dorp (Noord)",
      "opgelost",
      "Een overwegend bezwaar.",
      "Botst het met een kader? ja",
      "Weten we dat nu al? niet gevraagd",
      "De tekst is veranderd. Tekst 2, regel 1.",
      "“Hiermee is mijn bezwaar opgelost.”",
    ]) {
      expect(told).toContain(said);
    }
  });

  it("[R14] that was merged stands with the one it is part of, and counts there", () => {
    expect(objection("o2")).toMatchObject({
      delegations: 2,
      resolution: { how: "smallGroup", on: "2030-05-15" },
    });
    expect(objection("o3")).toMatchObject({ status: "merged", mergedInto: "o2", standing: false });
    expect(page().querySelector("#objection-2 #objection-3")).not.toBeNull();
    expect(text(page().querySelector("#objection-2"))).toContain("gedeeld door 2 delegaties");
  });

  it("[R14] that is a concern, or none, says why and ends as that", () => {
    expect(objection("o4")).toMatchObject({
      status: "notValid",
      test: { verdict: "notValid", reason: "Een naam geeft geen schade." },
    });
    expect(objection("o5")).toMatchObject({ status: "concern", entered: true });
    expect(text(page().querySelector("#objection-5"))).toContain("ingevoerd door de begeleiding");
  });

  it("[R14] that stayed open stands, with the reason", () => {
    expect(objection("o6")).toMatchObject({
      status: "unresolved",
      standing: true,
      leftOpen: "De tijd was op.",
    });
  });

  it("[R15] is named at the lines that were written for it, and the proposer's word stands with the text", () => {
    const [, second] = proposal("division").versions;
    expect(second).toMatchObject({
      answers: [{ objection: "o1", lines: [1] }],
      confirmedAt: expect.any(String),
    });
    const [changed, same] = page().querySelectorAll("#decision-1 > .text .line");
    expect(text(changed!)).toMatch(/\(bij bezwaar 1\)$/);
    expect(text(same!)).toBe("Samen is dat alles.");
    expect(text(page().querySelector("#decision-1"))).toContain("deze tekst past nog bij de vraag");
  });
});

describe("a decision in the record", () => {
  it("[R16] by the programme team is another thing than one by consent, with its reasons and what stayed open", () => {
    expect(record.decisions[1]).toMatchObject({
      kind: "byProgrammeTeam",
      motivation: "Zonder afspraak kan Noord niet beginnen.",
      openObjections: ["o6"],
      validUntil: "2030-12-31",
    });
    const team = page().querySelector("#decision-2 .byteam");
    expect(team?.querySelector(".kind use")?.getAttribute("href")).toBe("#team");
    for (const said of [
      "Besloten door het programmateam",
      "Zonder afspraak",
      "Twee dagen training",
      "Ondertekend",
    ]) {
      expect(text(team)).toContain(said);
    }
    const consent = page().querySelector("#decision-1");
    expect(consent?.querySelector(".kind use")?.getAttribute("href")).toBe("#consent");
    expect(consent?.querySelector(".byteam")).toBeNull();
  });

  it("[R16] says who does what by when, and when it is looked at again", () => {
    expect(record.decisions[0]).toMatchObject({
      reviewOn: "2030-11-01",
      reviewCriteria: "Weten scholen waar ze bij horen?",
      tasks: [{ who: "Elke regio", what: "plant een bijeenkomst", dueOn: "2030-06-01" }],
    });
    expect(text(page().querySelector("#decision-1"))).toContain(
      "Elke regio: plant een bijeenkomst, voor 1 juni 2030",
    );
  });

  it("[R17] that was taken up again stays readable, and is said to hold no more", () => {
    const again = recorded(reopenedDay().day.state);
    expect(again.decisions[0]).toMatchObject({ reopened: { reason: "De kaart klopte niet." } });
    const document = page(recordHtml(again, "nl").html);
    const article = text(document.querySelector("#decision-1"));
    expect(article).toContain("Geldt niet meer.");
    expect(article).toContain("met een grens om het dorp");
    expect(document.querySelector("#proposal-division")).not.toBeNull();
    expect(text(document.querySelector(".figures li"))).toBe("1besluit: 1 door het programmateam");
  });

  it("[R17] and so does another end that was taken back", () => {
    const { day } = handedOverDay();
    day.must(day.moderator, { type: "reopenProposal", proposalId: "north-plan", reason: "Er is toch tijd." });
    const again = recorded(day.state);
    const proposal = again.proposals.find(({ id }) => id === "north-plan");
    expect(proposal?.ending).toBeUndefined();
    expect(proposal?.endedBefore).toMatchObject([
      { kind: "withProgrammeTeam", reopenedBecause: "Er is toch tijd." },
    ]);
    const article = page(recordHtml(again, "nl").html).querySelector("#proposal-north-plan");
    expect(text(article)).toContain("Er is toch tijd.");
  });
});

describe("signals in the record", () => {
  it("[R20] have their state, owner and what happens with them", () => {
    expect(record.signals).toMatchObject([
      { n: 1, text: "Vergeet de kleine dorpen niet", status: "open" },
      { n: 2, text: "Wij zijn bang voor papierwerk", objection: "o5" },
      { n: 3, text: "De bus rijdt niet na zes uur.", regions: ["south"], status: "inProgress" },
    ]);
    const row = text(
      [...page().querySelectorAll("section[aria-labelledby=signals] tbody tr")].at(-1) ?? null,
    );
    for (const said of ["opgepakt", "Het programmateam", "Vragen aan de vervoerder."])
      expect(row).toContain(said);
  });
});

describe("a record in another language", () => {
  it("[R22] says of the day's own words in which language they are", () => {
    const english = page(pages.en);
    const dutch = (selector: string) => [...english.querySelectorAll(`${selector} [lang=nl]`)].map(text);
    expect(dutch("h1")).toEqual(["Kleine dag"]);
    expect(dutch("#decision-1 .title")).toEqual(["Elke regio is een RSV"]);
    expect(dutch("#objection-1 blockquote")).toEqual(["De grens loopt dwars door een school"]);
    expect(dutch("#decision-1 .kind")).toEqual([]);
    expect(page().querySelectorAll("body [lang]")).toHaveLength(0);
  });
});
