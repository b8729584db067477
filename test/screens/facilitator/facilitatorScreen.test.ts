import { cleanup, fireEvent, render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import FacilitatorScreen from "../../../client/src/screens/facilitator/FacilitatorScreen.svelte";
import { setLanguage } from "../../../client/src/text/text.svelte.ts";
import type { DivisionGroup } from "../../../shared/domain/divisionState.ts";
import { codesOf } from "../../division/divisions.ts";
import type { GivenDay } from "../../support/given.ts";
import { dayOf2023, editorSession } from "../division/editorSession.ts";

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  localStorage.clear();
});
afterEach(async () => {
  cleanup();
  await setLanguage("nl");
});

const user = userEvent.setup();
const press = (name: RegExp | string) => user.click(screen.getByRole("button", { name }));
const gooi = codesOf("Hilversum", "Huizen");

/** The screen of a group, on a day of which something may have happened already. */
function show(region: string, before: (day: GivenDay) => void = () => undefined) {
  const day = dayOf2023();
  before(day);
  const session = editorSession(day, region);
  render(FacilitatorScreen, { session });
  return { day, session, draft: () => day.state.division.drafts[region as DivisionGroup]! };
}
const takesGooi = (day: GivenDay) =>
  day.must(day.facilitator("utrecht"), {
    type: "moveMunicipalities",
    group: "utrecht",
    codes: gooi,
    to: "utrecht",
  });

describe("a subgroup's facilitator", () => {
  it("says what to say, and keeps the opening bid with one press", async () => {
    const { draft } = show("zeeland");
    expect(screen.getByRole("heading", { name: "Blijft Zeeland één RSV?" })).toBeTruthy();
    expect(screen.getByText(/Wie ziet een reden/)).toBeTruthy();
    await press("Breng in bij de grote zaal");
    expect(draft().outcome).toMatchObject({ kind: "keepsBid" });
    expect(screen.getByRole("heading", { name: "Zeeland is klaar" })).toBeTruthy();
    await press("Neem terug");
    expect(draft().outcome).toBeUndefined();
  });

  it("brings in what is on the map, with why and the notes that led to it", async () => {
    const { day, session, draft } = show("utrecht", (given) => {
      given.must(given.moderator, { type: "openBoards", boardIds: ["province-utrecht"] });
      const id = given.join("Noor", "Stichting Kade", ["zeeland"]);
      const laneId = given.state.setup!.boards.find((board) => board.id === "province-utrecht")!.lanes[0]!.id;
      const note = { boardId: "province-utrecht", laneId, noteId: "n1", text: "Denk aan de Vallei" };
      given.must(given.as(id), { type: "writeNote", ...note });
    });
    expect(session.followed).toContain("board:province-utrecht");
    expect(screen.getByRole("heading", { name: "Wat zegt Utrecht?" })).toBeTruthy();
    await press(/^Post-its/);
    // On the board, and among what other provinces gave.
    expect(screen.getAllByText("Denk aan de Vallei")).toHaveLength(2);
    day.must(day.facilitator("utrecht"), {
      type: "formRsv",
      group: "utrecht",
      rsvId: "vallei",
      name: "Vallei",
      codes: codesOf("Rhenen", "Veenendaal"),
      edits: 0,
    });
    session.refresh();
    await press(/^Stap$/);
    await press("Breng in bij de grote zaal");
    expect(screen.getByText("Vul dit in.")).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: /Jullie argumenten/ }), "Eén arbeidsmarkt");
    await user.click(screen.getByRole("checkbox", { name: /Denk aan de Vallei/ }));
    await press("Breng in bij de grote zaal");
    expect(draft().outcome).toMatchObject({
      kind: "proposes",
      arguments: "Eén arbeidsmarkt",
      notes: [{ boardId: "province-utrecht", noteId: "n1" }],
    });
  });

  it("explains what to do first when the choice and the map differ", async () => {
    const { session } = show("zeeland");
    await user.click(screen.getByRole("radio", { name: /We hebben een voorstel/ }));
    await press("Breng in bij de grote zaal");
    expect(screen.getByText(/nog het openingsbod/)).toBeTruthy();
    expect(session.sent).toEqual([]);
  });

  it("sees at once what a neighbour took, and answers it", async () => {
    const { day, session, draft } = show("noord-holland");
    expect(screen.queryByText(/neemt van jullie/)).toBeNull();
    takesGooi(day);
    session.refresh();
    expect((await screen.findAllByText("Utrecht neemt van jullie"))[0]).toBeTruthy();
    expect(screen.getByText("Hilversum en Huizen")).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: /^Dat kan niet/ }));
    await user.type(screen.getByRole("textbox", { name: /Toelichting/ }), "Het Gooi hoort bij ons");
    await press("Geef dit antwoord");
    expect(draft().claims["utrecht" as never]).toMatchObject({
      agreed: false,
      note: "Het Gooi hoort bij ons",
    });
    expect(screen.getByText(/Jullie zeiden om .*: dat kan niet/)).toBeTruthy();
  });

  it("hears what neighbours said to what it took", async () => {
    const { day, session } = show("utrecht", takesGooi);
    expect(screen.getByText("Noord-Holland heeft nog niet geantwoord.")).toBeTruthy();
    day.must(day.facilitator("noord-holland"), {
      type: "answerClaim",
      region: "noord-holland",
      by: "utrecht",
      codes: gooi,
      agreed: true,
    });
    session.refresh();
    expect(await screen.findByText("Noord-Holland: dat kan.")).toBeTruthy();
  });

  it("enters an answer for a delegation of its own region without a phone", async () => {
    const { day } = show("zeeland", (given) => {
      given.join("Noor", "Fonds Morgenrood", ["zeeland"]);
      given.join("Sam", "Stichting Kade", ["utrecht"]);
      given.must(given.moderator, { type: "presentProposal", proposalId: "division" });
      given.must(given.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
    });
    await press(/^Consent/);
    expect(screen.queryByText("Stichting Kade")).toBeNull();
    await press("Voer in voor Fonds Morgenrood");
    await user.click(screen.getByRole("radio", { name: /Ik geef consent/ }));
    await press("Voer dit antwoord in");
    expect(day.state.rounds["r1" as never]!.answered).toBe(1);
    expect(screen.getByText(/Iedereen uit jullie provincie/)).toBeTruthy();
  });

  it("shows its own part of the map, and says when the connection is gone", async () => {
    const { session } = show("zeeland");
    await press(/^Kaart/);
    await fireEvent.click(screen.getByRole("option", { name: /^Veere,/ }));
    expect(screen.getByRole("heading", { name: "Veere" })).toBeTruthy();
    session.set({ status: "offline" });
    expect(await screen.findByText(/staat veilig op de server/)).toBeTruthy();
  });

  it("speaks English too", async () => {
    await setLanguage("en");
    show("zeeland");
    expect(screen.getByRole("heading", { name: "Does Zeeland stay one RSV?" })).toBeTruthy();
    const buttons = within(screen.getByRole("navigation")).getAllByRole("button");
    expect(buttons.map((each) => each.textContent?.trim())).toEqual([
      "Step",
      "Map",
      "Notes",
      "Consent",
      "Help",
    ]);
  });
});
