import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { parse } from "csv-parse/sync";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import FteTab from "../../../client/src/screens/programmeTeam/after/FteTab.svelte";
import type { CommandInput, GivenDay } from "../../support/given.ts";
import { dividedHall } from "../../support/dividedHall.ts";
import { overDay } from "../../support/overDay.ts";
import { teamSession } from "./teamSession.ts";

vi.setConfig({ testTimeout: 30_000 });

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

function divided() {
  const hall = dividedHall();
  hall.lead({ type: "assembleDivision" });
  const team = (command: CommandInput) => hall.day.must(hall.day.programmeTeam, command);
  return { ...hall, team };
}

function open(tab: typeof FteTab, day: GivenDay) {
  const session = teamSession(day);
  render(tab, { session });
  return { session, user: userEvent.setup({ delay: null }) };
}

describe("dividing the fte", () => {
  it("says on a day without RSVs that there is nothing to divide yet", () => {
    open(FteTab, overDay().day);
    expect(screen.getByText("Er zijn nog geen RSV's")).toBeTruthy();
  });

  it("is done row by row with Enter, a comma or a point, and the sum follows", async () => {
    const { session, user } = open(FteTab, divided().day);
    await user.type(screen.getByLabelText("Fte voor Noord"), "0,6{Enter}");
    expect(document.activeElement).toBe(screen.getByLabelText("Fte voor Midden"));
    await user.keyboard("1.2{Enter}");
    expect(session.sent).toMatchObject([
      { type: "setFte", rsvId: "north", fte: 0.6 },
      { type: "setFte", rsvId: "middle", fte: 1.2 },
    ]);
    const [sum] = screen.getAllByRole("status");
    expect(sum!.textContent).toContain("1,8");
    expect(screen.getByText("meer dan 1,0")).toBeTruthy();
    await user.keyboard("veel{Enter}");
    expect(screen.getByText("geen getal")).toBeTruthy();
    expect(session.sent).toHaveLength(2);
  });

  it("is taken away as a table that a spreadsheet opens", () => {
    const { day, team } = divided();
    team({ type: "setFte", rsvId: "north", fte: 0.6 });
    team({ type: "noteFte", of: "north", remark: '=1+1; "veel"', asked: 0.9 });
    team({ type: "setFteArea", id: "islands", name: "De eilanden", fte: 0.5 });
    open(FteTab, day);
    const link = screen.getByRole("link", { name: "Neem mee als CSV" });
    expect(link.getAttribute("download")).toMatch(/^fte-\d{4}-\d\d-\d\d\.csv$/);
    const text = decodeURIComponent(link.getAttribute("href")!.replace("data:text/csv;charset=utf-8,", ""));
    const rows = parse(text, { delimiter: ";", bom: true }) as string[][];
    expect(rows[0]).toEqual([
      "Nr",
      "RSV",
      "Regiofacilitator",
      "gemeenten",
      "leden",
      "vraagt",
      "krijgt",
      "Opmerking",
    ]);
    expect(rows[1]!.slice(5)).toEqual(["0,9", "0,6", `'=1+1; "veel"`]);
    expect(rows[4]!.slice(0, 3)).toEqual(["K", "De eilanden", "kwartiermaker"]);
  });

  it("keeps a version once it fits, and publishes it after a question", async () => {
    const { day, team } = divided();
    for (const rsvId of ["north", "middle", "south"]) team({ type: "setFte", rsvId, fte: 0.5 });
    team({ type: "motivateFte", text: "Gelijk verdeeld" });
    const { session, user } = open(FteTab, day);
    await user.type(screen.getByLabelText(/^Je naam/), "Noor");
    await user.click(screen.getByRole("button", { name: "Bewaar als versie" }));
    await user.click(await screen.findByRole("button", { name: "Publiceer versie 1" }));
    const question = screen.getByRole("dialog");
    await user.click(within(question).getByRole("button", { name: "Publiceer versie 1" }));
    expect(session.sent.map(({ type }) => type)).toEqual(["keepFteVersion", "publishFte"]);
    expect(await screen.findByText("gepubliceerd")).toBeTruthy();
  });
});
