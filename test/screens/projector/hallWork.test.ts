import { cleanup, screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";
import { hall, projector, show, shown } from "./hall.ts";

afterEach(cleanup);

const boardId = "ideas";
const write = (day: GivenDay, noteId: string, text: string) =>
  day.must(day.as("p1" as never), { type: "writeNote", noteId, boardId, laneId: "lane", text });

describe("what the hall made, on the projector", () => {
  it("shows clusters with how many notes each holds, and one of them", () => {
    const day = hall();
    day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
    for (const id of ["a", "b", "c"]) write(day, id, `Advies ${id}`);
    const cluster = { boardId, clusterId: "bus", name: "De bus", noteIds: ["a", "b"] };
    day.must(day.moderator, { type: "createCluster", ...cluster });
    show(day, { kind: "board", boardId, page: 0, only: "clusters" });
    shown(day);
    const names = screen.getAllByRole("heading", { level: 2 }).map((name) => name.textContent);
    expect(names[0]).toBe("De bus");
    expect(document.querySelector("li .count")!.textContent).toBe("2");
  });

  it("shows only what was pinned", () => {
    const day = hall();
    day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
    write(day, "a", "Blijft staan");
    write(day, "b", "Hangt er niet bij");
    day.must(day.moderator, { type: "pinNote", boardId, noteId: "a" });
    show(day, { kind: "board", boardId, page: 0, only: "pinned" });
    shown(day);
    expect(document.body.textContent).toContain("Blijft staan");
    expect(document.body.textContent).not.toContain("Hangt er niet bij");
  });

  it("has not a word of a hidden board until it is revealed, and then all of it", async () => {
    const day = givenDay({ code: "K7M4QP" });
    day.must(day.moderator, { type: "setReveal", boardId, hiddenUntilRevealed: true });
    day.open();
    day.join("Mens 1", "Organisatie 1", ["north"]);
    day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
    write(day, "a", "Nog even geheim");
    show(day, { kind: "board", boardId, page: 0 });
    expect(JSON.stringify(day.view(projector))).not.toContain("Nog even geheim");
    const session = shown(day);
    expect(document.querySelector(".count")!.textContent).toBe("1");
    day.must(day.moderator, { type: "revealBoard", boardId });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(document.body.textContent).toContain("Nog even geheim");
  });

  it("shows how it was in words and faces, only once it is closed and shown", async () => {
    const day = hall();
    const momentId = day.state.setup!.moments![0]!.id;
    day.must(day.moderator, { type: "openPulse", momentId });
    show(day, { kind: "pulse", momentId });
    const session = shown(day);
    for (const [n, face] of (["good", "good", "tough"] as const).entries()) {
      const by = day.as(`p${n + 1}` as never);
      day.must(by, { type: "givePulse", momentId, pulseId: `q${n}`, face, line: `Zin ${n}` });
    }
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.queryByText(/Zin 0/)).toBeNull();
    day.must(day.moderator, { type: "closePulse", momentId });
    day.must(day.moderator, { type: "quotePulse", momentId, pulseIds: ["q0"] });
    show(day, { kind: "pulse", momentId });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.getByText(/Zin 0/)).toBeTruthy();
    expect(screen.queryByText(/Zin 2/)).toBeNull();
    expect(document.body.textContent).toContain("Fijn");
  });

  it("walks through the closing presentation slide by slide", async () => {
    const day = hall();
    show(day, { kind: "closing", slide: 0 });
    const session = shown(day);
    expect(document.body.textContent).toContain("Dit besloten we vandaag");
    show(day, { kind: "closing", slide: 2 });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(document.body.textContent).toContain("We besloten vandaag nog niets");
  });
});
