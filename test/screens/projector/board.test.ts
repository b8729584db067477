import { cleanup, screen, within } from "@testing-library/svelte";
import { tick } from "svelte";
import { afterEach, describe, expect, it } from "vitest";
import type { GivenDay } from "../../support/given.ts";
import { hall, projector, show, shown } from "./hall.ts";

afterEach(cleanup);

describe("a board", () => {
  const write = (day: GivenDay, ids: readonly string[]) => {
    for (const [i, noteId] of ids.entries()) {
      const author = day.as(`p${(i % 4) + 1}` as never);
      day.must(author, {
        type: "writeNote",
        noteId,
        boardId: "ideas",
        laneId: "lane",
        text: `Advies ${noteId}`,
      });
    }
  };
  const places = () =>
    [...document.querySelectorAll("ol")[0]!.children].map(
      (place) => place.querySelector(".text")?.textContent ?? "",
    );
  const withBoard = (ids: readonly string[]): GivenDay => {
    const day = hall();
    day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
    write(day, ids);
    show(day, { kind: "board", boardId: "ideas", page: 0 });
    return day;
  };

  it("leaves the place of a hidden or withdrawn note empty and moves no other", async () => {
    const day = withBoard(["a", "b", "c", "d"]);
    const session = shown(day);
    const before = places();
    expect(before.slice(0, 4)).toEqual(["Advies a", "Advies b", "Advies c", "Advies d"]);
    expect(screen.getByText("4 post-its")).toBeTruthy();

    day.must(day.moderator, { type: "hideNote", boardId: "ideas", noteId: "b", reason: "dubbel" });
    day.must(day.as("p3" as never), { type: "withdrawNote", boardId: "ideas", noteId: "c" });
    write(day, ["e"]);
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(places()).toEqual(["Advies a", "", "", "Advies d", "Advies e", ...before.slice(5)]);
    expect(screen.getByText("3 post-its")).toBeTruthy();
    expect(document.body.textContent).not.toContain("dubbel");
  });

  it("outlines a new note for some seconds and then no more", async () => {
    const day = withBoard(["a"]);
    day.now += 60_000;
    write(day, ["b"]);
    const session = shown(day);
    const fresh = () => [...document.querySelectorAll(".fresh .text")].map((text) => text.textContent);
    expect(fresh()).toEqual(["Advies b"]);
    session.set({ now: day.now + 20_000 });
    await tick();
    expect(fresh()).toEqual([]);
  });

  it("shows the newest page unless the moderator picks one", async () => {
    const day = withBoard(Array.from({ length: 10 }, (_, i) => `n${i}`));
    const session = shown(day);
    expect(places().slice(0, 3)).toEqual(["Advies n8", "Advies n9", ""]);
    show(day, { kind: "board", boardId: "ideas", page: 1 });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(places()[0]).toBe("Advies n0");
    expect(screen.getByText(/blad 1 van 2/)).toBeTruthy();
  });

  it("follows the board it shows and no other", async () => {
    const day = withBoard(["a"]);
    const session = shown(day);
    await tick();
    expect(session.followed).toEqual(["board:ideas"]);
    show(day, { kind: "note", boardId: "ideas", noteId: "a" });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(session.followed).toEqual(["board:ideas"]);
    show(day, { kind: "programme" });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(session.followed).toEqual([]);
  });

  it("shows one note large with its signature, and the board again when that note is hidden", async () => {
    const day = withBoard(["a", "b"]);
    show(day, { kind: "note", boardId: "ideas", noteId: "a" });
    const session = shown(day);
    expect(within(screen.getByRole("main")).getByText("Advies a").closest("blockquote")).toBeTruthy();
    expect(screen.getByText("Organisatie 1")).toBeTruthy();
    day.must(day.moderator, { type: "hideNote", boardId: "ideas", noteId: "a", reason: "dubbel" });
    session.set({ confirmed: day.view(projector) });
    await tick();
    expect(screen.queryByText("Advies a")).toBeNull();
    expect(places().slice(0, 2)).toEqual(["", "Advies b"]);
  });

  it("says whether writing is possible, and what will come where nothing is", () => {
    const day = hall();
    show(day, { kind: "board", boardId: "ideas", page: 0 });
    shown(day);
    expect(screen.getByText("schrijven kan straks")).toBeTruthy();
    expect(screen.getAllByText(/zodra de begeleiding het bord opent/)).toHaveLength(2);
    cleanup();
    day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
    shown(day);
    expect(screen.getByText("schrijven kan nu")).toBeTruthy();
  });
});
