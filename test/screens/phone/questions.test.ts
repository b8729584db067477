import "@testing-library/jest-dom/vitest";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import PhoneScreen from "../../../client/src/screens/phone/PhoneScreen.svelte";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import { givenDay } from "../../support/given.ts";

beforeEach(() => localStorage.clear());

async function asking() {
  const day = givenDay().open();
  const sam = day.join("Sam", "Stichting Kade", ["north"]);
  const view = () => ({ confirmed: day.view({ role: "participant", id: sam }), now: day.now });
  const session = fakeSession({
    state: view().confirmed,
    role: "participant",
    participantId: sam,
    now: day.now,
  });
  render(PhoneScreen, { session, onforget: () => {} });
  const tab = () => screen.getByRole("button", { name: /^Vragen/ });
  await userEvent.click(screen.getAllByRole("button", { name: /^Vragen/ }).at(-1)!);
  await screen.findByRole("heading", { name: "Vragen", level: 1 });
  return { day, sam, session, view, tab };
}

test("a question that is asked stands with what became of it, up to its answer and a correction", async () => {
  const { day, sam, session, view } = await asking();
  await userEvent.type(screen.getByRole("textbox", { name: /Je vraag/ }), "Wie betaalt de bus?");
  await userEvent.click(screen.getByRole("button", { name: "Stel je vraag" }));
  const [command] = session.sent;
  expect(command).toMatchObject({ type: "askQuestion", text: "Wie betaalt de bus?" });
  expect(screen.getByText("Wordt verstuurd …")).toBeInTheDocument();
  session.answer();
  expect(await screen.findByText("Bij de begeleiding")).toBeInTheDocument();

  day.must(day.as(sam), { type: "askQuestion", questionId: "q", text: "Wie betaalt de bus?" });
  for (const [seen, text] of ["Het ministerie", "De provincie"].entries()) {
    day.must(day.moderator, { type: "draftAnswer", questionId: "q", text, seen });
    day.must(day.moderator, { type: "publishAnswers", answers: [{ questionId: "q", seen: seen + 1 }] });
  }
  session.set(view());
  expect((await screen.findAllByText("De provincie"))[0]).toBeInTheDocument();
  expect(screen.getAllByText("Het ministerie")[0]?.closest("del")).toBeTruthy();
});

test("'deze vraag heb ik ook' counts at once, and the list is found by words without accents", async () => {
  const { day, session, view } = await asking();
  day.must(day.moderator, { type: "askQuestion", questionId: "a", text: "Wie regelt het café?" });
  day.must(day.moderator, { type: "askQuestion", questionId: "b", text: "Wanneer begint het?" });
  for (const questionId of ["a", "b"]) {
    day.must(day.moderator, { type: "showQuestion", questionId, shown: true });
  }
  session.set(view());
  await userEvent.type(await screen.findByRole("searchbox"), "cafe");
  expect(screen.getByText("1 vraag gevonden")).toBeInTheDocument();
  expect(screen.queryByText("Wanneer begint het?")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Deze vraag heb ik ook" }));
  expect(session.sent.at(-1)).toEqual({ type: "shareQuestion", questionId: "a" });
  expect(screen.getByText("2 mensen vragen dit")).toBeInTheDocument();
});

test("who asks for help sees when somebody comes, and can take it back", async () => {
  const { day, sam, session, view } = await asking();
  await userEvent.click(screen.getByRole("button", { name: "Ik heb hulp nodig" }));
  await userEvent.click(screen.getByRole("button", { name: "Vraag om hulp" }));
  expect(session.sent.at(-1)).toMatchObject({ type: "askHelp", subject: "technology" });
  session.answer();
  expect(await screen.findByText("Je hebt om hulp gevraagd")).toBeInTheDocument();
  day.must(day.as(sam), { type: "askHelp", helpId: "h", subject: "technology" });
  day.must(day.facilitator("north"), { type: "takeHelp", helpId: "h" });
  session.set(view());
  expect(await screen.findByText("De begeleider van Noord is onderweg.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Ik heb geen hulp meer nodig" }));
  expect(session.sent.at(-1)).toEqual({ type: "takeBackHelp", helpId: "h" });
});
