import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import ModeratorScreen from "../../../client/src/screens/moderator/ModeratorScreen.svelte";
import { givenDay, type GivenDay } from "../../support/given.ts";
import { moderatorSession, type ModeratorSession } from "./moderatorSession.ts";
import { openRound, tested, treatedDay } from "./treatedDay.ts";

// finding things by role walks the whole page; nothing here waits
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
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
const button = (name: string | RegExp) => screen.getAllByRole("button", { name })[0]!;

async function cockpit(day: GivenDay): Promise<ModeratorSession> {
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  await user().click(button("Consent"));
  return session;
}

test("an objection is tested, a new text is followed while it is written, and says what it answers", async () => {
  const day = treatedDay();
  const session = await cockpit(day);
  await user().keyboard("s");
  expect(session.sent.at(-1)).toMatchObject({ type: "giveFloor", objectionId: "o2" });
  await vi.advanceTimersByTimeAsync(600);
  await user().keyboard("s");
  expect(session.sent.at(-1)).toMatchObject({ type: "explainObjection", objectionId: "o2" });
  await vi.advanceTimersByTimeAsync(600);
  await user().click(screen.getByRole("radio", { name: /Overwegend bezwaar/ }));
  await user().keyboard("s");
  expect(session.sent.at(-1)).toMatchObject({ type: "testObjection", verdict: "valid" });

  const lines = screen.getByLabelText("Regels");
  await user().click(lines);
  for (const line of ["A.", "B.", "C."]) await user().paste(`\n${line}`);
  const drafts = () => session.sent.filter((command) => command.type === "draftVersion");
  expect(drafts()).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1100);
  expect(drafts()).toHaveLength(1);
  expect(day.state.proposals["division" as never]?.draft?.text.lines).toHaveLength(5);

  await user().click(screen.getByRole("button", { name: "Bewaar versie 2" }));
  expect(session.sent.at(-1)).toMatchObject({
    type: "writeVersion",
    version: 2,
    answers: [{ objectionId: "o2", lines: [2, 3, 4] }],
  });
  expect(document.body).toHaveTextContent("wacht op antwoord");
});

test("not valid asks a reason before it can be recorded", async () => {
  const day = treatedDay();
  const session = await cockpit(day);
  await user().click(screen.getByRole("button", { name: /^3 Bezwaar 3/ }));
  await user().click(screen.getByRole("radio", { name: /Geen geldig bezwaar/ }));
  await user().keyboard("s");
  expect(session.sent).toEqual([]);
  await user().click(screen.getByLabelText(/Waarom is het geen geldig bezwaar/));
  await user().paste("Dit bestond al.");
  await user().click(button(/Leg vast: geen geldig bezwaar/));
  expect(day.state.objections["o3" as never]).toMatchObject({
    status: "notValid",
    test: { reason: "Dit bestond al." },
  });
});

test("an answer is entered for who has no phone, and marked so", async () => {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  openRound(day, 1);
  await cockpit(day);
  await user().click(button(/Voer in voor Stichting Kade/));
  const dialog = screen.getByRole("dialog");
  await user().click(within(dialog).getByRole("button", { name: "Voer dit antwoord in" }));
  expect(dialog).toHaveTextContent("Kies eerst een delegatie en een antwoord.");
  await user().click(within(dialog).getByRole("radio", { name: /Ik geef consent/ }));
  await user().click(within(dialog).getByRole("button", { name: "Voer dit antwoord in" }));
  const [answer] = Object.values(day.state.rounds["r1" as never]!.answers);
  expect(answer).toMatchObject({ kind: "consent", entered: true });
});

test("to the programme team only with a reason", async () => {
  const day = treatedDay();
  tested(day, "o2", "valid");
  const session = await cockpit(day);
  await user().click(screen.getByRole("button", { name: "Naar programmateam" }));
  expect(session.sent).toEqual([]);
  await user().click(screen.getByLabelText("Waarom lukt het nu niet?"));
  await user().paste("We hebben meer tijd nodig.");
  await user().click(screen.getByRole("button", { name: "Naar programmateam" }));
  expect(day.state.proposals["division" as never]?.status).toBe("withProgrammeTeam");
  expect(document.body).toHaveTextContent("Bij het programmateam");
});
