import { cleanup, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { answer, close, inRound, objection, projector, publish, show, shown } from "./hall.ts";

afterEach(cleanup);

describe("a round", () => {
  it("counts answers while it is open and says so", () => {
    const day = inRound();
    answer(day, 1, {});
    answer(day, 2, objection("o1", "Dit schaadt ons"));
    shown(day);
    expect(screen.getByText("Ronde open")).toBeTruthy();
    expect(screen.getByRole("img", { name: "2 van 4 hebben gereageerd" })).toBeTruthy();
    expect(document.body.textContent).not.toContain("Dit schaadt ons");
  });

  it("shows nothing of the outcome before it is published, whatever the screen was told", () => {
    const day = inRound();
    answer(day, 1, { kind: "consentWithConcern", concern: "Let op de eilanden" });
    answer(day, 2, objection("o1", "Dit schaadt ons"));
    answer(day, 3, {});
    close(day);
    for (const scene of [
      { kind: "round", roundId: "r1" },
      { kind: "outcome", roundId: "r1" },
    ] as const) {
      // Not the projector's view but the whole truth: the screen keeps the secret by itself too.
      shown(day, { ...day.state, scene: scene as never });
      const text = document.body.textContent ?? "";
      expect(screen.getByText("Ronde gesloten")).toBeTruthy();
      expect(screen.getByRole("img", { name: "3 van 4 hebben gereageerd" })).toBeTruthy();
      for (const secret of ["Dit schaadt ons", "eilanden", "Organisatie 2", "bezwaar", "zorg", "consent"]) {
        expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
      }
      cleanup();
    }
  });

  it("shows the objections of a published round signed as the day's policy says", () => {
    const day = inRound();
    answer(day, 1, { kind: "consentWithConcern", concern: "Let op de eilanden" });
    answer(day, 2, objection("o1", "Dit schaadt ons"));
    close(day);
    publish(day);
    show(day, { kind: "outcome", roundId: "r1" });
    shown(day);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("1 bezwaar: we gaan integreren");
    expect(screen.getByText("Dit schaadt ons")).toBeTruthy();
    expect(screen.getByText("Organisatie 2")).toBeTruthy();
    expect(screen.getByText("1 delegatie")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Mens 2");
    expect(document.body.textContent).not.toContain("eilanden");
  });

  it("shows six objections and counts the others", () => {
    const day = inRound(9);
    for (let i = 1; i <= 8; i += 1) answer(day, i, objection(`o${i}`, `Argument ${i}`));
    close(day);
    publish(day);
    show(day, { kind: "outcome", roundId: "r1" });
    shown(day);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("8 bezwaren: we gaan integreren");
    expect(screen.getAllByRole("listitem")).toHaveLength(6);
    expect(screen.getByText(/en nog 2 bezwaren/)).toBeTruthy();
  });

  it("says that there is no objection, and then what was decided and until when", async () => {
    const day = inRound();
    answer(day, 1, {});
    close(day);
    publish(day);
    show(day, { kind: "outcome", roundId: "r1" });
    const session = shown(day);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Geen overwegend bezwaar");
    day.must(day.moderator, {
      type: "decideByConsent",
      decisionId: "d1",
      proposalId: "division",
      roundId: "r1",
    });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Besloten");
    expect(screen.getByText("Elke regio is een RSV")).toBeTruthy();
    expect(screen.getByText(/geldt tot 1 mei 2031/)).toBeTruthy();
  });
});
