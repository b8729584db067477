import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import QuestionDesk from "../../client/src/asking/QuestionDesk.svelte";
import { givenDay } from "../support/given.ts";
import { moderatorSession } from "./moderator/moderatorSession.ts";

beforeEach(() => {
  localStorage.clear();
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const user = userEvent.setup();
const press = (name: RegExp | string) => user.click(screen.getByRole("button", { name }));

/** A day on which Ada asked about the bus and Bo about the money, with a moderator at the desk. */
function desk() {
  const day = givenDay().open();
  const [ada, bo] = [day.join("Ada", "De Brug", ["north"]), day.join("Bo", "Fonds Vooruit", ["south"])];
  const ask = (by: typeof ada, questionId: string, text: string) =>
    day.must(day.as(by), { type: "askQuestion", questionId, text });
  ask(ada, "bus", "Wie betaalt de bus?");
  ask(bo, "geld", "Is er geld voor de vrijwilligers?");
  const session = moderatorSession(day);
  render(QuestionDesk, { session });
  return { day, ada, bo, session };
}
const answer = async (question: RegExp, text: string) => {
  await press(question);
  await user.type(screen.getByRole("textbox", { name: "Antwoord voor iedereen" }), text);
  await press("Bewaar als concept");
};

test("answers are kept where the hall does not see them, and shown in one act", async () => {
  const { day, ada } = desk();
  await answer(/Wie betaalt de bus/, "De gemeente.");
  await answer(/Is er geld/, "Ja, uit het fonds.");
  const hall = () =>
    Object.values(day.view({ role: "participant", id: ada }).questions.questions).flatMap((each) =>
      each.answer ? [each.answer.text] : [],
    );
  expect(hall()).toEqual([]);
  await press(/^Klaar om te tonen/);
  await user.click(screen.getByRole("checkbox", { name: "Kies alle" }));
  await press("Toon 2 antwoorden tegelijk");
  expect(hall().sort()).toEqual(["De gemeente.", "Ja, uit het fonds."]);
  expect(day.entries.filter(({ event }) => event.type === "answersPublished")).toHaveLength(1);
  expect(screen.getByRole("button", { name: /^Beantwoord/ })).toHaveTextContent("2");
});

test("who writes while somebody else keeps another answer is shown theirs, and loses nothing", async () => {
  const { day, session } = desk();
  await press(/Wie betaalt de bus/);
  const field = screen.getByRole("textbox", { name: "Antwoord voor iedereen" });
  await user.type(field, "De provincie.");
  day.must(day.moderator, { type: "draftAnswer", questionId: "bus", text: "De gemeente.", seen: 0 });
  session.refresh();
  const [warning] = await screen.findAllByText("Een ander schreef intussen aan dit antwoord.");
  expect(warning).toBeVisible();
  expect(field).toHaveValue("De provincie.");
  await press("Neem dat over");
  expect(field).toHaveValue("De gemeente.");
});

test("a call for help stands in the queue with what and where, until somebody went", async () => {
  const { day, ada, session } = desk();
  day.must(day.as(ada), {
    type: "askHelp",
    helpId: "h",
    subject: "technology",
    place: "Zaal 3",
    words: "Mijn scherm blijft leeg",
  });
  session.refresh();
  const queue = within(await screen.findByRole("region", { name: "Hulp" }));
  expect(queue.getByText("Zaal 3")).toBeVisible();
  expect(queue.getByText("Mijn scherm blijft leeg")).toBeVisible();
  await user.click(queue.getByRole("button", { name: /Ik ga/ }));
  expect(queue.getByText("Regie gaat")).toBeVisible();
  await user.click(queue.getByRole("button", { name: "Geholpen" }));
  expect(queue.getByText("Niemand vraagt om hulp")).toBeVisible();
});
