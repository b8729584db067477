import { cleanup, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { DayState } from "../../../shared/domain/state.ts";
import type { GivenDay } from "../../support/given.ts";
import { answer, close, hall, inRound, objection, projector, publish, show, shown } from "./hall.ts";

afterEach(cleanup);

const page = () => document.body.textContent ?? "";
const title = () => screen.getByRole("heading", { level: 1 }).textContent;

/** A published round with one objection, by the first person. */
function objected(argument = "Dit schaadt ons", people = 4): GivenDay {
  const day = inRound(people);
  answer(day, 1, objection("o1", argument));
  answer(day, 2, {});
  close(day);
  publish(day);
  return day;
}

const tested = (day: GivenDay, verdict: "valid" | "concern" | "notValid", objectionId = "o1") =>
  day.must(day.moderator, {
    type: "testObjection",
    objectionId,
    questions: { harms: true, causedByProposal: true, knownNow: verdict === "valid", breaksFrame: false },
    verdict,
    ...(verdict === "notValid" ? { reason: "Dit was er al." } : {}),
  });

const written = (day: GivenDay, lines: number[]) =>
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: "We verdelen het land.",
    lines: ["Elke regio is een RSV.", "Samen is dat bijna alles.", "Jongeren kiezen mee."],
    answers: [{ objectionId: "o1", lines }],
  });

describe("a question in hand", () => {
  it("shows its maker as the policy says and the answer, and nothing that still waits", () => {
    const day = hall();
    day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
    day.must(day.moderator, { type: "startStep", proposalId: "division", step: "clarifying" });
    for (const n of [1, 2]) {
      const id = `p${n}` as never;
      day.must(day.as(id), {
        type: "contribute",
        contributionId: `c${n}`,
        proposalId: "division",
        kind: "clarifyingQuestion",
        text: `Wat is vraag ${n}?`,
        seatIds: day.seats(id),
      });
    }
    shown(day);
    expect(screen.getByText("Stel je verhelderende vraag op je telefoon")).toBeTruthy();
    expect(page()).not.toContain("Wat is vraag");
    cleanup();

    day.must(day.moderator, { type: "takeUpContribution", contributionId: "c1" });
    shown(day);
    expect(screen.getByText("Wat is vraag 1?")).toBeTruthy();
    expect(screen.getByText("Organisatie 1")).toBeTruthy();
    expect(page()).not.toContain("Mens 1");
    expect(page()).not.toContain("vraag 2");
    cleanup();

    day.must(day.moderator, { type: "answerContribution", contributionId: "c1", answer: "Dat is zo." });
    shown(day);
    expect(screen.getByText("Dat is zo.")).toBeTruthy();
    expect(screen.getByText("1 vraag beantwoord")).toBeTruthy();
  });
});

describe("the outcome of a round", () => {
  it("counts who share an objection, and marks what became of it", () => {
    const day = objected();
    day.must(day.as("p3" as never), {
      type: "cosignObjection",
      objectionId: "o1",
      seatIds: day.seats("p3" as never),
    });
    shown(day);
    expect(screen.getByText("2 delegaties delen dit")).toBeTruthy();
    cleanup();
    tested(day, "concern");
    shown(day);
    expect(screen.getByText("nu een zorg")).toBeTruthy();
    expect(title()).toBe("Het bezwaar is behandeld");
  });

  it("lays the counts of the round before beside its own, and marks what was counted by hand", () => {
    const day = objected();
    tested(day, "valid");
    written(day, [1]);
    day.must(day.as("p1" as never), { type: "answerResolution", objectionId: "o1", solved: true });
    day.must(day.moderator, { type: "openRound", roundId: "r2", proposalId: "division", version: 2 });
    for (const n of [1, 2]) answer(day, n, { roundId: "r2" });
    day.must(day.moderator, { type: "enterHandCount", roundId: "r2", consent: 2, notInCircle: 0 });
    day.must(day.moderator, { type: "closeRound", roundId: "r2" });
    day.must(day.moderator, { type: "publishRound", roundId: "r2" });
    shown(day);
    const rows = screen.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows[1]?.slice(1)).toEqual(["1", "0", "1", "0", "2"]);
    expect(rows[2]?.slice(1)).toEqual(["4", "0", "0", "0", "0"]);
    expect(screen.getByText("2 handmatig geteld")).toBeTruthy();
  });
});

describe("an objection in hand", () => {
  it("says who speaks, asks the question of now, and shows the lines that answer it with the maker's word", () => {
    const day = objected();
    day.must(day.moderator, { type: "giveFloor", objectionId: "o1" });
    shown(day);
    expect(screen.getByText("Nu aan het woord")).toBeTruthy();
    expect(screen.getByText("Organisatie 1")).toBeTruthy();
    expect(screen.getByRole("timer").textContent).toMatch(/^\d+:\d\d$/);
    cleanup();

    day.must(day.moderator, { type: "explainObjection", objectionId: "o1" });
    shown(day);
    expect(title()).toBe("We toetsen dit bezwaar");
    expect(screen.getAllByText("Geeft dit besluit schade aan ons doel?")).toHaveLength(2);
    cleanup();

    tested(day, "valid");
    written(day, [1]);
    shown(day);
    expect(screen.getByText("Zo wordt regel 2")).toBeTruthy();
    expect(document.querySelector("ins")?.textContent).toContain("bijna");
    expect(page()).not.toContain("Jongeren");
    expect(page()).not.toContain("Opgelost");
    cleanup();

    day.must(day.as("p1" as never), { type: "answerResolution", objectionId: "o1", solved: true });
    shown(day);
    expect(screen.getByText("Opgelost, zegt de maker")).toBeTruthy();
  });

  it("shows nothing of one whose round is not published, whatever the screen was told", () => {
    const day = inRound();
    answer(day, 1, objection("o1", "Dit schaadt ons"));
    shown(day, { ...day.state, scene: { kind: "objection", objectionId: "o1" as never } } satisfies DayState);
    expect(page()).not.toContain("Dit schaadt ons");
  });
});

describe("a text that is being written", () => {
  it("keeps every changed line in sight and folds the others", () => {
    const day = hall();
    day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
    const old = Array.from({ length: 12 }, (_, i) => `Dit is de regel over onderwerp ${i}.`);
    day.must(day.moderator, { type: "writeVersion", proposalId: "division", version: 2, lines: old });
    const lines = old.map((line, i) => (i === 7 ? `${line} Met jongeren.` : line));
    day.must(day.moderator, { type: "draftVersion", proposalId: "division", base: 2, lines });
    show(day, { kind: "draft", proposalId: "division" });
    shown(day);
    expect(title()).toBe("We schrijven versie 3");
    expect(document.querySelector("ins")?.textContent).toContain("Met jongeren.");
    expect(screen.getByText("Regels 1 tot en met 7 blijven gelijk.")).toBeTruthy();
    expect(page()).not.toContain("onderwerp 3");
  });
});

describe("a decision", () => {
  const team = () => {
    const day = objected();
    tested(day, "valid");
    day.must(day.moderator, {
      type: "endProposal",
      proposalId: "division",
      ending: "withProgrammeTeam",
      reason: "We komen er niet uit.",
    });
    return day;
  };
  const decided = (day: GivenDay) =>
    day.must(day.programmeTeam, {
      type: "decideByProgrammeTeam",
      decisionId: "d1",
      proposalId: "division",
      version: 1,
      motivation: "Zonder indeling kan niemand beginnen.",
    });

  it("by the programme team gives its reason and the objections that stay open, with no ring", () => {
    const day = team();
    shown(day);
    expect(title()).toBe("Dit gaat naar het programmateam");
    expect(page()).toContain("Dan beslist het programmateam.");
    cleanup();
    decided(day);
    shown(day);
    expect(title()).toBe("Het programmateam beslist");
    expect(page()).toContain("Zonder indeling kan niemand beginnen.");
    expect(page()).toContain("1 bezwaar blijft open");
    expect(screen.queryByRole("img", { name: /hebben gereageerd/ })).toBeNull();
    expect(page()).not.toContain("Besloten");
  });

  it("says when we look back and who does what, and that it was taken up again", () => {
    const day = inRound();
    answer(day, 1, {});
    close(day);
    publish(day);
    day.must(day.moderator, {
      type: "decideByConsent",
      decisionId: "d1",
      proposalId: "division",
      roundId: "r1",
      reviewOn: "2030-11-01",
      reviewCriteria: "Werkt elke regio?",
    });
    day.must(day.moderator, {
      type: "agreeTask",
      taskId: "t1",
      decisionId: "d1",
      who: "Stichting Kade",
      what: "schrijft de brief",
      dueOn: "2030-04-12",
    });
    shown(day, day.view(projector));
    expect(title()).toBe("Besloten");
    expect(page()).toContain("1 november 2030");
    expect(page()).toContain("Werkt elke regio?");
    expect(page()).toContain("schrijft de brief (uiterlijk 12 april)");
    cleanup();
    day.must(day.moderator, { type: "reopenProposal", proposalId: "division", reason: "Er kwam iets bij." });
    show(day, { kind: "decision", decisionId: "d1" });
    shown(day);
    expect(title()).toBe("Heropend");
    expect(page()).toContain("Er kwam iets bij.");
    expect(page()).not.toContain("Geen overwegend bezwaar");
  });
});
