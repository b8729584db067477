import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import ModeratorScreen from "../../../client/src/screens/moderator/ModeratorScreen.svelte";
import { givenDay, type GivenDay } from "../../support/given.ts";
import { moderatorSession } from "./moderatorSession.ts";

// finding things by role walks the whole page; nothing here waits
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  // jsdom measures nothing and has no dialogs
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
});
afterEach(() => vi.useRealTimers());

const user = () => userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const tab = (name: string) => screen.getAllByRole("button", { name })[0]!;

function dayWithNotes(): GivenDay {
  const day = givenDay().open();
  const noor = day.join("Noor Voorbeeld", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "goToPart", partId: "groups" });
  day.must(day.moderator, { type: "openBoards", boardIds: ["names", "advice"] });
  day.must(day.as(noor), {
    type: "writeNote",
    noteId: "n1",
    boardId: "names",
    laneId: "lane",
    text: "Vergeet de jongeren niet.",
  });
  return day;
}

function dayInRound(): GivenDay {
  const day = givenDay().open();
  const noor = day.join("Noor Voorbeeld", "Stichting Kade", ["north"]);
  day.join("Sam Voorbeeld", "Fonds Morgenrood", ["south"]);
  day.must(day.moderator, { type: "goToPart", partId: "deciding" });
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, {
    type: "openRound",
    roundId: "division-round-1",
    proposalId: "division",
    version: 1,
  });
  day.must(day.as(noor), {
    type: "giveAnswer",
    roundId: "division-round-1",
    seatIds: day.seats(noor),
    kind: "objection",
    objection: { id: "o1", argument: "Dit schaadt het dorp." },
  });
  return day;
}

test("hiding a note asks a reason, and undo brings it back", async () => {
  const day = dayWithNotes();
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  await user().click(tab("Bord"));
  await user().click(screen.getByRole("button", { name: /^Vergeet de jongeren niet/ }));
  await user().click(screen.getAllByRole("button", { name: "Verberg" })[0]!);
  const dialog = screen.getByRole("dialog");
  await user().click(within(dialog).getByRole("button", { name: "Verberg" }));
  expect(dialog).toHaveTextContent("Vul een reden in.");
  expect(session.sent).toEqual([]);

  await user().click(within(dialog).getByLabelText("Reden"));
  await user().paste("Staat er dubbel");
  await user().click(within(dialog).getByRole("button", { name: "Verberg" }));
  expect(session.sent.at(-1)).toMatchObject({ type: "hideNote", noteId: "n1", reason: "Staat er dubbel" });
  expect(day.state.notes["names" as never]?.["n1" as never]).toHaveProperty("hidden");

  await user().click(screen.getByRole("button", { name: /Maak ongedaan/ }));
  expect(session.sent.at(-1)).toMatchObject({ type: "restoreNote", noteId: "n1" });
  expect(screen.getByRole("button", { name: /^Vergeet de jongeren niet/ })).toBeVisible();
});

test("undo is offered for ten seconds", async () => {
  const session = moderatorSession(dayWithNotes());
  render(ModeratorScreen, { session });
  await user().keyboard("s");
  expect(session.sent.at(-1)).toMatchObject({ type: "closeBoards" });
  expect(screen.getByRole("button", { name: /Maak ongedaan/ })).toBeVisible();
  await vi.advanceTimersByTimeAsync(10_500);
  expect(screen.queryByRole("button", { name: /Maak ongedaan/ })).toBeNull();
});

test("a double press sends once, also while the answer is under way", async () => {
  const session = moderatorSession(givenDay(), { hold: true });
  render(ModeratorScreen, { session });
  const button = screen.getByRole("button", { name: /Open de dag/ });
  await user().dblClick(button);
  await user().keyboard("s");
  expect(session.sent).toEqual([{ type: "openDay" }]);
});

test("the second press of a double one does not do what comes next", async () => {
  const day = givenDay();
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  await user().dblClick(screen.getByRole("button", { name: /Open de dag/ }));
  expect(session.sent).toEqual([{ type: "openDay" }]);
  expect(screen.getByRole("button", { name: /Begin met: welcome/ })).toBeVisible();
});

test("an open round shows who is missing and nothing of the answers", async () => {
  const session = moderatorSession(dayInRound());
  const { container } = render(ModeratorScreen, { session });
  await user().click(tab("Consent"));
  expect(container).toHaveTextContent("Nog niet 1");
  expect(container).toHaveTextContent("Fonds Morgenrood");
  expect(container).toHaveTextContent("Noord");
  for (const secret of ["Dit schaadt het dorp", "Overwegend bezwaar", "Consent, met een zorg"]) {
    expect(container).not.toHaveTextContent(secret);
  }
});

test("closing a round asks once more and says who is missing; then the outcome is the moderator's alone", async () => {
  const day = dayInRound();
  const session = moderatorSession(day);
  const { container } = render(ModeratorScreen, { session });
  await user().click(tab("Consent"));
  await user().keyboard("s");
  expect(session.sent).toEqual([]);
  await user().click(screen.getByRole("button", { name: /Zeker\? Nog 1 reageren/ }));
  expect(session.sent).toEqual([{ type: "closeRound", roundId: "division-round-1" }]);
  expect(container).toHaveTextContent("Alleen jij ziet dit.");
  expect(container).toHaveTextContent("Dit schaadt het dorp.");
  expect(day.view({ role: "projector" }).objections).toEqual({});
});

test("a colleague who was first is told kindly", async () => {
  const day = dayWithNotes();
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  day.must(day.moderator, { type: "closeBoards", boardIds: ["names", "advice"] });
  await user().keyboard("s");
  expect(document.body).toHaveTextContent("Een collega was je net voor.");
});

test("without a connection nothing is sent and the screen says why", async () => {
  const session = moderatorSession(dayWithNotes());
  render(ModeratorScreen, { session });
  session.set({ status: "offline" });
  await user().keyboard("s");
  await user().keyboard("b");
  await user().keyboard("{ArrowRight}");
  expect(session.sent).toEqual([]);
  expect(document.body).toHaveTextContent("Geen verbinding: de zaal ziet nog het laatste scherm.");
  expect(document.body).toHaveTextContent("Kan pas als de verbinding terug is.");
});

test("keys lead the day: arrows, blank screen, time", async () => {
  const session = moderatorSession(dayWithNotes());
  render(ModeratorScreen, { session });
  await user().keyboard("b");
  await user().keyboard("t");
  await user().keyboard("{ArrowRight}");
  expect(session.sent.map((command) => command.type)).toEqual(["setOverlay", "movePartEnd", "goToPart"]);
});

test("a seat is given to who asked for it", async () => {
  const day = givenDay();
  day.must(day.moderator, { type: "setSeatPolicy", seatPolicy: "desk" });
  day.open();
  const noor = day.join("Noor Voorbeeld", "Stichting Kade", ["north"]);
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  await user().click(tab("Deelnemers"));
  await user().click(screen.getByRole("button", { name: /Geef Noor Voorbeeld een plek voor Noord/ }));
  expect(day.seats(noor)).toHaveLength(1);
  expect(screen.getByRole("button", { name: /Neem de plek van Noor/ })).toBeVisible();
});
