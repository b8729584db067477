import "@testing-library/jest-dom/vitest";
import { cleanup, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import PhoneScreen from "../../../client/src/screens/phone/PhoneScreen.svelte";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import { wroteOn } from "../../../client/src/session/phone.ts";
import type { BoardId, ParticipantId } from "../../../shared/domain/ids.ts";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

function boardDay(sealed: boolean) {
  const day = givenDay();
  if (sealed) day.must(day.moderator, { type: "setReveal", boardId: "ideas", hiddenUntilRevealed: true });
  day.open();
  const [sam, bo] = [day.join("Sam", "Kade", ["north"]), day.join("Bo", "Fonds Vooruit", ["south"])];
  day.must(day.moderator, { type: "goToPart", partId: "writing" });
  day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
  write(day, sam, "own", "Begin in de stad");
  write(day, bo, "other", "Vraag het cafés");
  return { day, sam, bo };
}
function write(day: GivenDay, by: ParticipantId, noteId: string, text: string) {
  day.must(day.as(by), { type: "writeNote", boardId: "ideas", noteId, laneId: "lane", text });
}
const seen = (day: GivenDay, id: ParticipantId) => ({
  confirmed: day.view({ role: "participant", id }),
  now: day.now,
});
function phone(day: GivenDay, id: ParticipantId) {
  const { confirmed: state, now } = seen(day, id);
  wroteOn(state.code, "ideas" as BoardId);
  const session = fakeSession({ state, role: "participant", participantId: id, now });
  render(PhoneScreen, { session, onforget: () => {} });
  return session;
}

test("a hidden board tells how many others wrote; at the reveal all is there at once", async () => {
  const { day, sam } = boardDay(true);
  const session = phone(day, sam);
  expect(screen.getByText(/Nog 1 post-it van anderen/)).toBeVisible();
  expect(screen.queryByText("Vraag het cafés")).toBeNull();
  day.must(day.moderator, { type: "revealBoard", boardId: "ideas" });
  session.set(seen(day, sam));
  expect(await screen.findByText("Vraag het cafés")).toBeVisible();
  expect(screen.getByText(/Het bord is onthuld/)).toBeVisible();
});

test("an anonymous board that is hidden shows a writer their own note, also after a reload and a change", async () => {
  const day = givenDay();
  const board = { boardId: "ideas" } as const;
  day.must(day.moderator, { type: "setReveal", ...board, hiddenUntilRevealed: true });
  day.must(day.moderator, { type: "setAuthorship", ...board, authorship: "anonymous" });
  day.open();
  const sam = day.join("Sam", "Kade", ["north"]);
  day.must(day.moderator, { type: "goToPart", partId: "writing" });
  day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
  const give = (session: ReturnType<typeof phone>) => {
    day.must(day.as(sam), session.sent.at(-1)!);
    session.answer();
    session.set(seen(day, sam));
  };
  let session = phone(day, sam);
  await userEvent.type(screen.getByRole("textbox"), "Begin in de stad");
  await userEvent.click(screen.getByRole("button", { name: /Plak|Stuur|Verstuur/ }));
  give(session);
  expect(await screen.findByText("Begin in de stad")).toBeVisible();

  cleanup();
  session = phone(day, sam);
  expect(screen.getByText("Begin in de stad")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Wijzig" }));
  const field = screen.getByRole("textbox", { name: /Wijzig/ });
  await userEvent.clear(field);
  await userEvent.type(field, "Begin op het dorp");
  await userEvent.click(screen.getByRole("button", { name: "Bewaar" }));
  give(session);
  expect(await screen.findByText("Begin op het dorp")).toBeVisible();
  expect(screen.queryByText("Begin in de stad")).toBeNull();

  await userEvent.click(screen.getByRole("button", { name: "Neem terug" }));
  await userEvent.click(screen.getByRole("button", { name: /^Ja/ }));
  give(session);
  expect(screen.queryByText("Begin op het dorp")).toBeNull();
});

test("a writer reads what became of their note", async () => {
  const { day, sam } = boardDay(false);
  day.must(day.moderator, {
    type: "createCluster",
    boardId: "ideas",
    clusterId: "c",
    name: "Waar",
    noteIds: ["other"],
  });
  day.must(day.moderator, { type: "mergeNotes", boardId: "ideas", noteIds: ["own"], into: "other" });
  const from = { boardId: "ideas", noteId: "own" };
  day.must(day.moderator, { type: "addSignal", signalId: "s", text: "Stad", regions: [], from });
  phone(day, sam);
  expect(screen.getByText("Samengevoegd met: ‘Vraag het cafés’")).toBeVisible();
  expect(screen.getByText("Ligt in de groep ‘Waar’.")).toBeVisible();
  expect(screen.getByText("Werd een signaal voor het programmateam.")).toBeVisible();
});

test("a long board is searched, without minding accents", async () => {
  const { day, sam, bo } = boardDay(false);
  for (let n = 0; n < 30; n += 1) write(day, bo, `n${n}`, `Nummer ${n}`);
  phone(day, sam);
  expect(screen.getByRole("button", { name: "Toon meer (nog 11)" })).toBeVisible();
  await userEvent.type(screen.getByRole("searchbox"), "CAFES");
  expect(screen.getByText("1 post-it gevonden")).toBeVisible();
  expect(screen.getByText("Vraag het cafés")).toBeVisible();
});

test("who is asked for an objection finds their words in its form once the round is open", async () => {
  const { day, sam } = boardDay(false);
  const asked = { type: "askObjection", boardId: "ideas", noteId: "own", proposalId: "division" } as const;
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, asked);
  const session = phone(day, sam);
  const card = () => within(screen.getByRole("region", { name: /maak je hier een bezwaar van/ }));
  expect(card().getByText(/geen ronde open/)).toBeVisible();
  day.must(day.moderator, { type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  session.set(seen(day, sam));
  await userEvent.click(await screen.findByRole("button", { name: "Ja, naar het formulier" }));
  const words = document.getElementById("argument") as HTMLTextAreaElement;
  expect(words.value).toBe("Begin in de stad");
  await userEvent.click(document.querySelector<HTMLButtonElement>("#antwoord button[type=submit]")!);
  expect(session.sent.at(-1)).toMatchObject({
    type: "giveAnswer",
    objection: { argument: "Begin in de stad", from: { boardId: "ideas", noteId: "own" } },
  });
});
