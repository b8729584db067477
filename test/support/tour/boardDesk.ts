/** A board at the desk: notes put together in groups, by menu, and one made into something else. */
import type { Note } from "../../../shared/domain/state.ts";
import { goTo, ready } from "./stage.ts";
import type { Stage } from "./stage.ts";

const boardId = "rsv-utrecht";

/** Groups on the board, the list of groups, and what can be made of a note. */
export async function boardDesk({ order, look, desk, hall }: Stage): Promise<void> {
  await hall[0]?.follow(`board:${boardId}`);
  const notes = Object.values<Note>(hall[0]?.state.notes[boardId as never] ?? {}).map(({ id }) => id);
  const group = (clusterId: string, name: string, noteIds: readonly string[]) =>
    order({ type: "createCluster", boardId, clusterId, name, noteIds });
  await group("tour-near", "Dichtbij voor scholen", notes.slice(0, 4));
  await group("tour-together", "Samen optrekken", notes.slice(4, 7));
  if (notes.length > 3) {
    await order({ type: "mergeNotes", boardId, noteIds: [notes[1]], into: notes[0] });
    await order({ type: "pinNote", boardId, noteId: notes[2] });
  }
  await goTo(desk, "Bord");
  await desk.getByLabel("Bord", { exact: true }).first().selectOption({ value: boardId });
  const card = desk
    .getByRole("region", { name: "Dichtbij voor scholen", exact: true })
    .locator("[data-note]");
  await card.first().click();
  await look("moderator-board-groups", "laptop", await ready(desk));
  await card.first().press("Enter");
  await look("moderator-board-to-group", "laptop", await ready(desk));
  await desk.keyboard.press("Escape");
  await desk
    .getByRole("complementary")
    .getByRole("button", { name: /signaal/ })
    .click();
  await look("moderator-board-convert", "laptop", await ready(desk));
  await desk.keyboard.press("Escape");
  await order({ type: "showScene", scene: { kind: "board", boardId, page: 0 } });
  await goTo(desk, "Draaiboek");
}
