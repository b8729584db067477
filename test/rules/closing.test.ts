import { closingHtml } from "../../server/export/closingHtml.ts";
import { describe, expect, test } from "vitest";
import { closingSlides } from "../../shared/domain/closing.ts";
import type { SlideKind, SlideOf } from "../../shared/domain/closingSlides.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { consentHall } from "../support/consentHall.ts";
import { givenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";
import { emptyDay } from "../../shared/domain/state.ts";

const ofKind = <K extends SlideKind>(state: DayState, kind: K) =>
  closingSlides(state).filter((slide): slide is SlideOf<K> => slide.kind === kind);
const kindsOf = (state: DayState) => closingSlides(state).map(({ kind }) => kind);

describe("the closing presentation", () => {
  test("[H11] before the day is prepared there is none, and with nothing decided it says so", () => {
    expect(closingSlides(emptyDay)).toEqual([]);
    const day = givenDay().open();
    expect(kindsOf(day.state)).toEqual(["title", "frames", "decisions", "team", "planning", "thanks"]);
    expect(ofKind(day.state, "decisions")).toMatchObject([{ rows: [], page: 0, pages: 1 }]);
    expect(ofKind(day.state, "team")[0]?.rows.map(({ status }) => status)).toEqual(["draft", "draft"]);
  });

  test("[H12] a text stands with what the hall added to it, and what went is left out", () => {
    const { day, lead } = consentHall();
    const write = (version: number, ...lines: string[]) =>
      lead({ type: "writeVersion", proposalId: "division", version, lines });
    write(2, "Elke regio is een RSV, behalve het eiland.", "En wie wil doet mee.");
    const [slide] = ofKind(day.state, "text");
    expect(slide).toMatchObject({ version: 2, added: 2, decided: false });
    const texts = slide!.rows.map(({ parts }) => parts.map(({ text }) => text).join(""));
    expect(texts).toEqual(["Elke regio is een RSV, behalve het eiland.", "En wie wil doet mee."]);
    expect(slide!.rows[0]!.parts.map(({ kind }) => kind)).not.toContain("removed");
  });

  test("[H12] an agreement stands with who does it and when", () => {
    const { day, lead } = consentHall();
    const terms = [{ who: "Het programmateam", when: "elk kwartaal", on: "2026-06-01" }, null];
    lead({
      type: "writeVersion",
      proposalId: "division",
      version: 2,
      lines: ["We bellen.", "We mailen."],
      terms,
    });
    const [slide] = ofKind(day.state, "text");
    expect(slide!.rows.map((row) => row.terms)).toEqual([terms[0], undefined]);
    const file = closingHtml(day.state, "nl")!.html;
    expect(file).toContain("Het programmateam");
    expect(file).toContain("1 juni 2026");
  });

  test("[H12] a long text goes on over slides of a height that fits, its lines numbered through", () => {
    const { day, lead } = consentHall();
    const lines = Array.from(
      { length: 30 },
      (_, n) => `Regel ${n + 1} ${"met nog wat woorden erbij ".repeat(4)}`,
    );
    lead({ type: "writeVersion", proposalId: "division", version: 2, lines });
    const slides = ofKind(day.state, "text");
    expect(slides.length).toBeGreaterThan(4);
    expect(slides.flatMap(({ rows }) => rows.map(({ number }) => number))).toEqual(
      lines.map((_, n) => n + 1),
    );
    expect(slides.map(({ page }) => page)).toEqual(slides.map((_, n) => n));
    for (const { rows } of slides) expect(rows.length).toBeLessThanOrEqual(5);
  });

  test("[H13] decisions that hold stand with their kind, and what was not decided goes to the programme team", () => {
    const { day, lead } = consentHall();
    lead({
      type: "endProposal",
      proposalId: "division",
      ending: "withProgrammeTeam",
      reason: "We komen er niet uit.",
    });
    expect(ofKind(day.state, "team")[0]?.rows).toMatchObject([
      { proposalId: "division", ending: { kind: "withProgrammeTeam", reason: "We komen er niet uit." } },
      { proposalId: "north-plan", status: "draft" },
    ]);
    day.must(day.programmeTeam, {
      type: "decideByProgrammeTeam",
      decisionId: "d",
      proposalId: "division",
      version: 1,
      motivation: "Zo kan het verder.",
    });
    expect(ofKind(day.state, "decisions")[0]?.rows).toMatchObject([{ kind: "byProgrammeTeam" }]);
    expect(ofKind(day.state, "team")[0]?.rows.map(({ proposalId }) => proposalId)).toEqual(["north-plan"]);
  });

  test("[H14] how it was stands only for moments that were shown", () => {
    const day = givenDay().open();
    const ada = day.join("Ada", "School De Brug", ["north"]);
    day.must(day.moderator, { type: "openPulse", momentId: "halfway" });
    day.must(day.as(ada), { type: "givePulse", momentId: "halfway", pulseId: "p", face: "great" });
    expect(ofKind(day.state, "pulse")).toEqual([]);
    day.must(day.moderator, { type: "closePulse", momentId: "halfway" });
    day.must(day.moderator, { type: "showScene", scene: { kind: "pulse", momentId: "halfway" } });
    expect(ofKind(day.state, "pulse")).toMatchObject([{ title: "Halverwege", counts: { great: 1 } }]);
  });

  test("[H11] what holds shorter than the day decides for is no text of the presentation", () => {
    const { proposals } = smallDay();
    const day = givenDay({
      setup: smallDay({ proposals: proposals.map((each) => ({ ...each, validUntil: "2030-03-29" })) }),
    }).open();
    day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
    expect(ofKind(day.state, "text")).toEqual([]);
  });
});
