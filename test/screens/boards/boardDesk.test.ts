import "@testing-library/jest-dom/vitest";
import { render, screen, within } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import BoardDesk from "../../../client/src/boards/BoardDesk.svelte";
import type { DeskRole } from "../../../client/src/boards/conversions.ts";
import { boardSetupOf } from "../../../shared/domain/boards.ts";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { BoardId, ProposalId } from "../../../shared/domain/ids.ts";
import { numberedLines } from "../../../shared/domain/versionLines.ts";
import { givenDay } from "../../support/given.ts";

// jsdom has no modal dialogs.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

const boardId = "ideas" as BoardId;
const user = userEvent.setup();

/** A desk at the board "ideas" with two notes, which does what is asked of it. */
function atTheDesk(role: DeskRole = "moderator") {
  const day = givenDay().open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
  const write = (noteId: string, text: string) =>
    day.must(day.as(ada), { type: "writeNote", boardId, noteId, laneId: "lane", text });
  write("bus", "Laat de bus ook zondag rijden");
  write("stage", "Meer stageplekken in de zorg");
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "setAmending", proposalId: "division", open: true });
  const sent: DayCommand[] = [];
  const sender = {
    busy: () => false,
    act: async (_place: string, commands: readonly DayCommand[]) => {
      for (const command of commands) {
        sent.push(command);
        day.must(day.moderator, command);
      }
      await view.rerender(props());
      return true;
    },
  };
  const props = () => ({
    day: day.view({ role }),
    sender,
    boardId,
    setup: boardSetupOf(day.state, boardId)!,
    role,
    blocked: undefined,
    emptyText: "",
  });
  const view = render(BoardDesk, props());
  return { day, sent };
}

const choose = async (text: RegExp) => user.click(screen.getAllByRole("button", { name: text })[0]!);
const dialog = () => within(screen.getByRole("dialog"));

test("a note becomes an amendment that changes a line, and keeps where it came from", async () => {
  const { day, sent } = atTheDesk();
  await choose(/Laat de bus/);
  await user.click(screen.getByRole("button", { name: /^wijziging/ }));
  await user.click(dialog().getByRole("radio", { name: /Een regel wijzigen/ }));
  await user.click(dialog().getByRole("button", { name: "Maak wijziging" }));
  // Which line is asked first.
  expect(sent).toEqual([]);
  const [line] = numberedLines(day.state.proposals["division" as ProposalId]!, 1);
  await user.selectOptions(dialog().getByRole("combobox", { name: /Welke regel/ }), line!.id);
  await user.click(dialog().getByRole("button", { name: "Maak wijziging" }));
  expect(sent.at(-1)).toMatchObject({
    type: "proposeAmendment",
    kind: "change",
    lineId: line!.id,
    text: "Laat de bus ook zondag rijden",
    from: { boardId, noteId: "bus" },
  });
  expect(Object.values(day.state.amendments)[0]).toMatchObject({ kind: "change" });
  expect(day.state.notes[boardId]!["bus" as never]).toMatchObject({ became: [{ kind: "amendment" }] });
});

test("a note becomes a question in the words that the moderator gives it", async () => {
  const { day } = atTheDesk();
  await choose(/Meer stageplekken/);
  await user.click(screen.getByRole("button", { name: /^vraag/ }));
  const words = dialog().getByRole("textbox");
  await user.clear(words);
  await user.type(words, "Komen er meer stageplekken?");
  await user.click(dialog().getByRole("button", { name: "Maak vraag" }));
  expect(Object.values(day.state.questions.questions)).toMatchObject([
    { text: "Komen er meer stageplekken?" },
  ]);
});

test("the writer of a note is asked for an objection; nobody raises it for them", async () => {
  const { day, sent } = atTheDesk();
  await choose(/Meer stageplekken/);
  await user.click(screen.getByRole("button", { name: /^bezwaar/ }));
  expect(dialog().queryByRole("textbox")).toBeNull();
  await user.click(dialog().getByRole("button", { name: "Vraag de maker" }));
  expect(sent.at(-1)).toMatchObject({ type: "askObjection", noteId: "stage", proposalId: "division" });
  expect(day.state.objections).toEqual({});
});

test("two notes are put together by keys, and the second stays to be read under the first", async () => {
  const { day } = atTheDesk();
  await choose(/Laat de bus/);
  await user.click(screen.getByRole("button", { name: "Voeg samen" }));
  await user.click(dialog().getByRole("button", { name: /Meer stageplekken/ }));
  expect(day.state.notes[boardId]!["bus" as never]).toMatchObject({ mergedInto: "stage" });
});
