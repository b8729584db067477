import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import ModeratorScreen from "../../../client/src/screens/moderator/ModeratorScreen.svelte";
import { codesOf } from "../../division/divisions.ts";
import type { GivenDay } from "../../support/given.ts";
import { clashingDay, GOOI } from "./clashingDay.ts";
import { moderatorSession, type ModeratorSession } from "./moderatorSession.ts";

// finding things by role walks the whole page, maps and all; nothing here waits
vi.setConfig({ testTimeout: 120_000 });

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
const settled = () => vi.advanceTimersByTimeAsync(600);

async function mapDesk(day: GivenDay, view?: string): Promise<ModeratorSession> {
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  await user().click(button("Kaart"));
  if (view) await user().click(button(view));
  return session;
}

test("one key lays the outcomes together, and what clashes is put where the hall wants it", async () => {
  const day = clashingDay();
  const session = await mapDesk(day);
  expect(session.followed).toContain("division");
  expect(screen.getByText("2 van 12 subgroepen hebben hun uitkomst ingebracht.")).toBeVisible();
  expect(screen.getByText(/10 subgroepen brachten nog niets in/)).toBeVisible();
  const cards = screen.getAllByRole("article");
  expect(cards).toHaveLength(12);
  expect(within(cards[0]!).getByText("botst")).toBeVisible();
  expect(within(cards[1]!).getByText(/Mensen in het Gooi reizen/)).toBeVisible();

  await user().keyboard("s");
  await settled();
  expect(session.sent.slice(-2)).toEqual([
    { type: "assembleDivision" },
    { type: "showScene", scene: { kind: "division", group: "national" } },
  ]);
  const choice = screen.getByRole("group", { name: /Blaricum, Gooise Meren en nog 4 gemeenten horen bij/ });
  expect(within(choice).getByRole("button", { name: /Noord-Holland/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await user().click(within(choice).getByRole("button", { name: /Utrecht/ }));
  expect(session.sent.at(-1)).toMatchObject({
    type: "moveMunicipalities",
    group: "national",
    codes: [...codesOf(...GOOI)].sort(),
    to: "utrecht",
  });
  await settled();

  expect(screen.getByText(/1 wijziging van de grote zaal gaat dan verloren/)).toBeVisible();
  const sent = session.sent.length;
  await user().click(button("Voeg opnieuw samen"));
  expect(session.sent).toHaveLength(sent);
  await user().click(button(/Zeker\?/));
  expect(session.sent.at(-1)).toEqual({ type: "assembleDivision" });
});

test("the map goes to the hall as a version, with lines that were filled in and read", async () => {
  const day = clashingDay();
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.moderator, {
    type: "renameRsv",
    group: "national",
    rsvId: "zeeland",
    name: "Zeeland en eilanden",
  });
  const session = await mapDesk(day);
  await user().keyboard("s");
  const dialog = screen.getByRole("dialog", { name: "Versie 2 van het voorstel" });
  const lines = within(dialog).getByLabelText<HTMLTextAreaElement>("Regels");
  expect(lines.value).toContain("Zeeland: Zeeland heet nu Zeeland en eilanden.");
  expect(lines.value).not.toContain("Elke provincie is één RSV.");
  await user().click(lines);
  await user().paste("\nZo proberen we het.");
  await user().click(within(dialog).getByRole("button", { name: "Leg voor als versie 2" }));
  const command = session.sent.at(-1)!;
  expect(command).toMatchObject({ type: "writeVersion", proposalId: "division", version: 2, division: true });
  // It no longer says that every province is one.
  expect(command).toMatchObject({ title: "Nederland in 12 RSV's" });
  expect("lines" in command && command.lines.at(-1)).toBe("Zo proberen we het.");
  await settled();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(day.state.division.attached.at(-1)?.version).toBe(2);
  expect(button(/Naar consent/)).toBeVisible();
});

test("the test against the frames takes a verdict with its note, promises and commitments", async () => {
  const day = clashingDay();
  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.moderator, {
    type: "moveMunicipalities",
    group: "national",
    codes: codesOf("Urk"),
    to: null,
  });
  const session = await mapDesk(day, "Toets aan de kaders");
  expect(screen.getAllByText("341 van 342 gemeenten, Urk mist").length).toBeGreaterThan(0);
  await user().click(button(/^Beoordeel: RSV's zijn open/));
  const save = () => button(/Leg vast/);
  await user().click(screen.getByRole("radio", { name: /let op/ }));
  expect(save()).toHaveAttribute("aria-disabled", "true");
  await user().type(screen.getByLabelText(/^Toelichting(?! bij)/), "Twee zijn nog gesloten.");
  await user().click(save());
  expect(session.sent.at(-1)).toEqual({
    type: "judgeFrame",
    frameId: "open-rsvs",
    verdict: "warning",
    note: "Twee zijn nog gesloten.",
  });
  await settled();
  await user().type(screen.getByLabelText(/bij een nieuwe toezegging/), "Voor de zomer.");
  await user().click(screen.getByRole("checkbox", { name: "Kwartiermaker toegezegd voor Urk" }));
  expect(session.sent.at(-1)).toMatchObject({ type: "promiseKwartiermaker", note: "Voor de zomer." });
  await settled();
  expect(screen.getByRole("checkbox", { name: /voor Urk/ })).toBeChecked();
  await user().click(screen.getByRole("checkbox", { name: "Drenthe verbindt zich aan de opdracht" }));
  expect(session.sent.at(-1)).toMatchObject({ type: "setCommitment", rsvId: "drenthe", committed: true });
  await settled();
  await user().click(button("Toon op het scherm: Toets aan de kaders"));
  expect(session.sent.at(-1)).toEqual({ type: "showScene", scene: { kind: "frameTest" } });
});

test("a missing corner of the vijfhoek shows, and a member comes by hand, from a note, and goes", async () => {
  const day = clashingDay();
  const school = day.join("Noor", "Lyceum De Dijk", ["utrecht"], "education");
  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.moderator, { type: "openBoards", boardIds: ["rsv-utrecht"] });
  const note = { boardId: "rsv-utrecht", laneId: "advice", noteId: "n1", text: "Wij helpen graag." };
  day.must(day.as(school), { type: "writeNote", ...note });
  const session = await mapDesk(day, "Leden");
  expect(screen.getAllByText(/Mist nog: Onderwijs, Gemeente/)).toHaveLength(12);

  await user().click(button("Bekijk de leden van Utrecht"));
  expect(session.followed).toContain("board:rsv-utrecht");
  await user().click(button("Maak de schrijver lid: Wij helpen graag."));
  expect(session.sent.at(-1)).toMatchObject({
    type: "addMembership",
    organisation: "Lyceum De Dijk",
    sector: "education",
    note: { boardId: "rsv-utrecht", noteId: "n1" },
  });
  await settled();
  await user().type(screen.getByLabelText("Organisatie"), "Fonds Zaailing");
  await user().selectOptions(screen.getByLabelText("Sector"), "fund");
  await user().click(button("Voeg toe"));
  await settled();
  expect(screen.getByText("2 leden")).toBeVisible();
  await user().click(button("Beëindig het lidmaatschap van Fonds Zaailing"));
  expect(session.sent.at(-1)).toMatchObject({ type: "endMembership" });
  await settled();
  expect(screen.getByText("1 lid")).toBeVisible();
  await user().click(button("Terug naar alle RSV’s"));
  const row = screen.getByRole("rowheader", { name: /Utrecht/ });
  expect(row).toHaveTextContent("Mist nog: Gemeente, Maatschappelijk, Fonds en Bedrijf");
});

test("a broken frame keeps a decision back and says where; the circle can be who takes part in an RSV", async () => {
  const day = clashingDay();
  const noor = day.join("Noor", "Lyceum De Dijk", ["utrecht"]);
  day.join("Sem", "Gemeente Waterrijk", ["zeeland"]);
  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.as(noor), { type: "joinRsv", rsvId: "utrecht" });
  const urk = { type: "moveMunicipalities", group: "national", codes: codesOf("Urk") } as const;
  day.must(day.moderator, { ...urk, to: null });
  day.must(day.moderator, { type: "goToPart", partId: "decision-division" });
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  const lines = ["Er zijn 12 RSV's."];
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    lines,
    division: true,
  });
  const session = moderatorSession(day);
  render(ModeratorScreen, { session });
  await user().click(button("Consent"));
  expect(screen.getByText("Kaders van versie 2")).toBeVisible();
  await user().click(screen.getByText("Verander de kring"));
  await user().click(screen.getByRole("radio", { name: /RSV’s/ }));
  await user().click(screen.getByRole("checkbox", { name: /Utrecht/ }));
  const save = button(/1 delegatie/);
  await user().click(save);
  expect(session.sent.at(-1)).toMatchObject({
    type: "setCircle",
    circle: { kind: "rsvs", rsvs: ["utrecht"], seats: [] },
  });
  await settled();

  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
  expect(day.state.rounds["r1" as keyof typeof day.state.rounds]?.entitled).toHaveLength(1);
  day.must(day.as(noor), { type: "giveAnswer", roundId: "r1", seatIds: day.seats(noor), kind: "consent" });
  day.must(day.moderator, { type: "closeRound", roundId: "r1" });
  day.must(day.moderator, { type: "publishRound", roundId: "r1" });
  session.refresh();
  await settled();
  const decide = button(/Besluit door consent/);
  expect(decide).toHaveAttribute("aria-disabled", "true");
  expect(decide).toHaveTextContent("341 van 342 gemeenten, Urk mist");
  day.must(day.moderator, { type: "promiseKwartiermaker", codes: codesOf("Urk"), promised: true });
  session.refresh();
  await settled();
  expect(button(/Besluit door consent/)).not.toHaveAttribute("aria-disabled", "true");
});

test("who sits where counts who chose, and names who did not", async () => {
  const day = clashingDay();
  const noor = day.join("Noor", "Lyceum De Dijk", ["utrecht"]);
  day.join("Sem", "Gemeente Waterrijk", ["zeeland"]);
  day.must(day.moderator, { type: "assembleDivision" });
  day.must(day.as(noor), { type: "chooseGroup", rsvId: "utrecht" });
  const session = await mapDesk(day, "Wie zit waar");
  expect(screen.getByText("1 van 2 mensen kozen een RSV om bij te zitten.")).toBeVisible();
  expect(screen.getByText("1 mens heeft nog niet gekozen")).toBeVisible();
  expect(screen.getByText("Gemeente Waterrijk")).toBeVisible();
  await user().click(button("Toon op het scherm: Wie zit waar"));
  expect(session.sent.at(-1)).toEqual({ type: "showScene", scene: { kind: "groups" } });
});
