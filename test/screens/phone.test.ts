import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { recordParts } from "../../shared/domain/recordParts.ts";
import PhoneScreen from "../../client/src/screens/phone/PhoneScreen.svelte";
import { fakeSession } from "../../client/src/session/fakeSession.ts";
import type { FakeSession, FakeSetup } from "../../client/src/session/fakeSession.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

function phoneOf(day: GivenDay, id: ParticipantId, more: Partial<FakeSetup> = {}): FakeSession {
  const session = fakeSession({
    state: day.view({ role: "participant", id }),
    role: "participant",
    participantId: id,
    now: day.now,
    ...more,
  });
  render(PhoneScreen, { session, onforget: () => {} });
  return session;
}
const seen = (day: GivenDay, id: ParticipantId) => ({
  confirmed: day.view({ role: "participant", id }),
  now: day.now,
});

function writingDay() {
  const day = givenDay().open();
  const sam = day.join("Sam", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "goToPart", partId: "writing" });
  day.must(day.moderator, { type: "openBoards", boardIds: ["ideas"] });
  return { day, sam };
}
function roundDay() {
  const day = givenDay().open();
  const sam = day.join("Sam", "Stichting Kade", ["north"]);
  const noor = day.join("Noor", "Stichting Kade", ["north"]);
  const lou = day.join("Lou", "Fonds Vooruit", []);
  day.must(day.moderator, { type: "goToPart", partId: "deciding" });
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
  return { day, sam, noor, lou };
}
const field = () => screen.getByRole("textbox", { name: /Je post-it/ });
const answer = (name: RegExp) => screen.getByRole("button", { name });

describe("Nu follows the hall", () => {
  test("someone who is typing stays, is told, and finds the words back after going along", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    await userEvent.type(field(), "Begin in de stad");

    day.must(day.moderator, { type: "goToPart", partId: "break" });
    session.set(seen(day, sam));
    expect(await screen.findByText(/De zaal is verder/)).toBeVisible();
    expect(field()).toHaveValue("Begin in de stad");

    await userEvent.click(screen.getByRole("button", { name: "Ga mee" }));
    expect(screen.queryByRole("textbox")).toBeNull();
    day.must(day.moderator, { type: "goToPart", partId: "writing" });
    session.set(seen(day, sam));
    expect(await screen.findByRole("textbox", { name: /Je post-it/ })).toHaveValue("Begin in de stad");
  });

  test("someone who types nothing goes along by itself", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    day.must(day.moderator, { type: "goToPart", partId: "break" });
    session.set(seen(day, sam));
    expect(await screen.findByText("Nu in de zaal")).toBeVisible();
    expect(screen.queryByText(/De zaal is verder/)).toBeNull();
  });

  test("an empty field after sending no longer holds anyone back", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    await userEvent.type(field(), "Klaar");
    await userEvent.click(screen.getByRole("button", { name: "Plak op het bord" }));
    day.must(day.moderator, { type: "goToPart", partId: "break" });
    session.set(seen(day, sam));
    expect(await screen.findByText("Nu in de zaal")).toBeVisible();
  });

  test("who looks at another tab is told that the hall went on", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    await userEvent.click(screen.getByRole("button", { name: "Kaders" }));
    expect(screen.queryByText(/De zaal is verder/)).toBeNull();
    day.must(day.moderator, { type: "goToPart", partId: "break" });
    session.set(seen(day, sam));
    expect(await screen.findByText("De zaal is verder.")).toBeVisible();
  });
});

describe("post-its", () => {
  test("an own note stands there at once, and once after its answer", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    await userEvent.type(field(), "Vraag de havenschool");
    await userEvent.click(screen.getByRole("button", { name: "Plak op het bord" }));
    expect(await screen.findByText("Wordt verstuurd …")).toBeVisible();
    session.answer();
    expect(await screen.findByText("Op het bord")).toBeVisible();
    expect(screen.getAllByText("Vraag de havenschool")).toHaveLength(1);
  });

  test("without a line a note says that it stays on the phone", async () => {
    const { day, sam } = writingDay();
    phoneOf(day, sam, { status: "offline" });
    await userEvent.type(field(), "Later");
    await userEvent.click(screen.getByRole("button", { name: "Plak op het bord" }));
    expect(await screen.findByText("Blijft op je telefoon, wordt verstuurd")).toBeVisible();
    expect(screen.getByText("Geen verbinding.")).toBeVisible();
  });

  test("a note without an answer says after five seconds that it stays on the phone", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const { day, sam } = writingDay();
      const session = phoneOf(day, sam);
      const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
      await user.type(field(), "Traag");
      await user.click(screen.getByRole("button", { name: "Plak op het bord" }));
      session.set({ now: day.now + 5_000 });
      await vi.advanceTimersByTimeAsync(1_100);
      expect(screen.getByText("Blijft op je telefoon, wordt verstuurd")).toBeVisible();
    } finally {
      vi.useRealTimers();
    }
  });

  test("a refused note is kept with its words and its reason, and can be put back", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    await userEvent.type(field(), "Net te laat");
    await userEvent.click(screen.getByRole("button", { name: "Plak op het bord" }));
    session.answer({ accepted: false, refusal: { code: "boardNotOpen" } });
    expect(await screen.findByText("Niet geplaatst. Het bord is dicht.")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Zet terug" }));
    expect(field()).toHaveValue("Net te laat");
    expect(session.unsent).toHaveLength(0);
  });

  test("a board that closes under someone's hands keeps the words and says why nothing is sent", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    await userEvent.type(field(), "Half af");
    day.must(day.moderator, { type: "closeBoards", boardIds: ["ideas"] });
    session.set(seen(day, sam));
    await userEvent.click(screen.getByRole("button", { name: "Plak op het bord" }));
    expect(session.sent).toHaveLength(0);
    expect(field()).toHaveValue("Half af");
  });

  test("an empty and a too long note are not sent and lose nothing", async () => {
    const { day, sam } = writingDay();
    const session = phoneOf(day, sam);
    const send = screen.getByRole("button", { name: "Plak op het bord" });
    await userEvent.click(send);
    expect(screen.getByText("Schrijf eerst iets op de post-it.")).toBeVisible();
    await userEvent.click(field());
    await userEvent.paste("x".repeat(201));
    await userEvent.click(send);
    expect(screen.getByText("Een post-it heeft hoogstens 200 tekens.")).toBeVisible();
    expect(field()).toHaveValue("x".repeat(201));
    expect(session.sent).toHaveLength(0);
  });

  test("notes of others that come while one reads wait behind a button", async () => {
    const { day, sam } = writingDay();
    const noor = day.join("Noor", "Bureau Buiten", ["south"]);
    const write = (noteId: string, text: string) =>
      day.must(day.as(noor), { type: "writeNote", noteId, boardId: "ideas", laneId: "lane", text });
    write("n1", "De eerste");
    const session = phoneOf(day, sam, { now: day.now - 1 });
    write("n2", "De tweede");
    session.set(seen(day, sam));
    expect(await screen.findByRole("button", { name: "1 nieuwe post-it" })).toBeVisible();
    expect(screen.queryByText("De tweede")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "1 nieuwe post-it" }));
    expect(screen.getByText("De tweede")).toBeVisible();
  });

  test("a hidden note says so, with the reason for its writer", async () => {
    const { day, sam } = writingDay();
    day.must(day.as(sam), {
      type: "writeNote",
      noteId: "n1",
      boardId: "ideas",
      laneId: "lane",
      text: "Mijn idee",
    });
    day.must(day.moderator, { type: "hideNote", noteId: "n1", boardId: "ideas", reason: "Dubbel" });
    phoneOf(day, sam);
    expect(screen.getByText("Weggehaald door de begeleiding: Dubbel")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Wijzig" })).toBeNull();
  });
});

describe("a round", () => {
  test("an objection without an argument is not sent, and the other fields keep their words", async () => {
    const { day, sam } = roundDay();
    const session = phoneOf(day, sam);
    await userEvent.click(answer(/Overwegend bezwaar/));
    const harm = screen.getByRole("textbox", { name: /Wat gaat er mis/ });
    await userEvent.type(harm, "Jongeren wachten");
    await userEvent.click(answer(/Dien mijn bezwaar in/));
    expect(screen.getByText("Leg uit waarom dit niet veilig genoeg is om te proberen.")).toBeVisible();
    expect(screen.getByRole("textbox", { name: /niet veilig genoeg/ })).toHaveFocus();
    expect(harm).toHaveValue("Jongeren wachten");
    expect(session.sent).toHaveLength(0);
  });

  test("a round that closes under an open form keeps what was typed and says so", async () => {
    const { day, sam } = roundDay();
    const session = phoneOf(day, sam);
    await userEvent.click(answer(/Overwegend bezwaar/));
    await userEvent.type(screen.getByRole("textbox", { name: /niet veilig genoeg/ }), "Te vroeg");
    day.must(day.moderator, { type: "closeRound", roundId: "r1" });
    day.must(day.moderator, { type: "publishRound", roundId: "r1" });
    session.set(seen(day, sam));
    expect(await screen.findByText(/kan niet meer mee/)).toBeVisible();
    expect(screen.getByRole("textbox", { name: /niet veilig genoeg/ })).toHaveValue("Te vroeg");
    await userEvent.click(answer(/Dien mijn bezwaar in/));
    expect(session.sent).toHaveLength(0);
  });

  test("an answer is called received only after the server said so", async () => {
    const { day, sam } = roundDay();
    const session = phoneOf(day, sam);
    await userEvent.click(answer(/Ik geef consent/));
    expect(await screen.findByText("Jouw antwoord wordt verstuurd …")).toBeVisible();
    session.answer();
    expect(await screen.findByText("Jouw antwoord is binnen")).toBeVisible();
    expect(screen.getByText("1 van 1")).toBeVisible();
  });

  test("both members of a delegation see that the other answered", async () => {
    const { day, sam, noor } = roundDay();
    day.must(day.as(sam), { type: "giveAnswer", roundId: "r1", seatIds: day.seats(sam), kind: "consent" });
    phoneOf(day, noor);
    expect(screen.getByText("Sam antwoordde voor jullie")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Ik geef consent" })).toBeVisible();
  });

  test("an objection stays its maker's when a colleague answers later", async () => {
    const { day, sam, noor } = roundDay();
    const seatIds = day.seats(sam);
    const objection = { id: "o1", argument: "Te snel" };
    day.must(day.as(sam), { type: "giveAnswer", roundId: "r1", seatIds, kind: "objection", objection });
    day.must(day.as(noor), { type: "giveAnswer", roundId: "r1", seatIds, kind: "consent" });
    phoneOf(day, noor);
    expect(screen.getByRole("heading", { name: "Overwegend bezwaar" })).toBeVisible();
    expect(screen.getByText("Sam antwoordde voor jullie")).toBeVisible();
    expect(screen.getByText(/blijft staan tot Sam het zelf terugneemt/)).toBeVisible();
  });

  test("without a seat there is no answer to give but a reason and a way on", async () => {
    const { day, lou } = roundDay();
    phoneOf(day, lou);
    expect(screen.queryByRole("button", { name: /Ik geef consent/ })).toBeNull();
    expect(screen.getByText("Je kijkt mee.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Naar mijn regio’s" })).toBeVisible();
  });

  test("a latecomer reads that the facilitators can let them in, and answers once they did", async () => {
    const { day } = roundDay();
    const late = day.join("Lien", "Gemeente Waterrijk", ["south"]);
    const session = phoneOf(day, late);
    expect(screen.getByText("De ronde was al begonnen.")).toBeVisible();
    day.must(day.moderator, { type: "admitSeats", roundId: "r1", seatIds: day.seats(late) });
    session.set(seen(day, late));
    expect(await screen.findByRole("button", { name: /Ik geef consent/ })).toBeVisible();
  });

  test("who speaks for two delegations answers for both unless they untick one", async () => {
    const day = givenDay().open();
    const sam = day.join("Sam", "Stichting Kade", ["north", "south"]);
    day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
    day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
    const session = phoneOf(day, sam);
    const group = screen.getByRole("group", { name: /^Je antwoordt namens/ });
    expect(within(group).getAllByRole("checkbox", { checked: true })).toHaveLength(2);
    await userEvent.click(within(group).getByRole("checkbox", { name: /Zuid/ }));
    await userEvent.click(answer(/Ik geef consent/));
    expect(session.sent).toMatchObject([{ type: "giveAnswer", seatIds: [expect.stringContaining("north")] }]);
  });
});

describe("when the day is over", () => {
  function endedDay() {
    const day = givenDay().open();
    const sam = day.join("Sam", "Stichting Kade", ["north"]);
    day.must(day.moderator, { type: "closeDay" });
    return { day, sam };
  }

  test("[RE17] a phone says that the record comes, and leads to it once it is public", async () => {
    const { day, sam } = endedDay();
    const session = phoneOf(day, sam);
    expect(screen.getByText(/Het verslag komt hier te staan/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "Lees het verslag" })).toBeNull();
    expect(screen.queryByText(/Om 0?9/)).toBeNull();

    for (const { key, print } of recordParts(day.state)) {
      day.must(day.programmeTeam, { type: "reviewPart", part: key, name: "Robin", seen: print });
    }
    day.must(day.programmeTeam, { type: "adoptRecord", name: "Robin", role: "programmaleider" });
    day.must(day.programmeTeam, { type: "publishRecord" });
    session.set(seen(day, sam));
    const link = await screen.findByRole("link", { name: "Lees het verslag" });
    expect(link).toHaveAttribute("href", expect.stringMatching(/^\/d\/[A-Z0-9]{6}\/verslag$/));
    expect(screen.queryByText(/Het verslag komt hier/)).toBeNull();
  });
});
