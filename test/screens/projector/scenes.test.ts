import { cleanup, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { answer, close, hall, inRound, projector, publish, show, shown } from "./hall.ts";

afterEach(cleanup);

describe("the scene", () => {
  it("follows the moderator, and covers and uncovers it with the overlay", async () => {
    const day = hall();
    const session = shown(day);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("Kleine dag");
    expect(screen.getByText("K7M 4QP")).toBeTruthy();
    expect(screen.getByText("4 mensen")).toBeTruthy();

    day.must(day.moderator, { type: "goToPart", partId: "information" });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Wat?");

    day.must(day.moderator, { type: "setOverlay", overlay: "blank" });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.queryByText("Wat?")).toBeNull();
    expect(screen.queryByText("K7M 4QP")).toBeNull();

    day.must(day.moderator, { type: "setOverlay", overlay: "qr" });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.getByRole("img", { name: /QR/ })).toBeTruthy();
    expect(screen.getByText("K7M 4QP")).toBeTruthy();

    day.must(day.moderator, { type: "setOverlay", overlay: null });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.getByText("Wat?")).toBeTruthy();
  });

  it("has one heading of the first level in every scene, and nothing to operate", async () => {
    const day = inRound();
    const session = shown(day);
    answer(day, 1, {});
    close(day);
    publish(day);
    day.must(day.moderator, {
      type: "decideByConsent",
      decisionId: "d1",
      proposalId: "division",
      roundId: "r1",
    });
    const scenes = [
      { kind: "welcome" },
      { kind: "programme" },
      { kind: "frames" },
      { kind: "break" },
      { kind: "question", partId: "information" },
      { kind: "board", boardId: "ideas", page: 0 },
      { kind: "proposal", proposalId: "division" },
      { kind: "round", roundId: "r1" },
      { kind: "outcome", roundId: "r1" },
      { kind: "decision", decisionId: "d1" },
    ] as const;
    for (const scene of scenes) {
      show(day, scene);
      session.set({ confirmed: day.view(projector) });
      await tick();
      expect(screen.getAllByRole("heading", { level: 1 }), scene.kind).toHaveLength(1);
      expect(screen.getAllByRole("main"), scene.kind).toHaveLength(1);
      expect(screen.queryAllByRole("button"), scene.kind).toHaveLength(0);
      expect(screen.queryAllByRole("link"), scene.kind).toHaveLength(0);
    }
  });

  it("falls back to the question of the part when what it names is not there", () => {
    const day = hall();
    day.must(day.moderator, { type: "goToPart", partId: "information" });
    const state = day.view(projector);
    for (const scene of [
      { kind: "round", roundId: "gone" },
      { kind: "outcome", roundId: "gone" },
      { kind: "decision", decisionId: "gone" },
      { kind: "proposal", proposalId: "constructor" },
      { kind: "board", boardId: "gone", page: 0 },
      { kind: "note", boardId: "gone", noteId: "gone" },
      { kind: "question", partId: "gone" },
    ]) {
      shown(day, { ...state, scene: scene as never });
      expect(screen.getByRole("heading", { level: 1 }).textContent, scene.kind).toBe("Wat?");
      cleanup();
    }
  });
});

describe("a lost connection", () => {
  it("keeps the frame and says since when", async () => {
    const day = inRound();
    answer(day, 1, {});
    const session = shown(day);
    const before = screen.getByRole("main").innerHTML;
    session.set({ status: "offline" });
    await tick();
    expect(screen.getByRole("main").innerHTML).toBe(before);
    expect(screen.getByText(/laatste contact \d\d\.\d\d/)).toBeTruthy();
    expect(screen.getByText("geen verbinding")).toBeTruthy();
    session.set({ status: "online" });
    await tick();
    expect(screen.queryByText(/laatste contact/)).toBeNull();
  });
});

describe("a break", () => {
  it("says when the day goes on and with what, and does not count below zero", async () => {
    const day = hall();
    day.must(day.moderator, { type: "goToPart", partId: "break" });
    const session = shown(day);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/We gaan verder om \d\d\.\d\d uur/);
    expect(screen.getByText("Daarna: groups")).toBeTruthy();
    session.set({ now: day.now + 60 * 60_000 });
    await tick();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("We gaan zo verder");
  });
});
