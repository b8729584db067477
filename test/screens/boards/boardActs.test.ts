import { expect, test } from "vitest";
import {
  ending,
  grouping,
  merging,
  moving,
  pinning,
  renaming,
  splitting,
} from "../../../client/src/boards/boardActs.ts";
import type { Act } from "../../../client/src/boards/boardActs.ts";
import type { BoardId, ClusterId, NoteId } from "../../../shared/domain/ids.ts";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";

const boardId = "ideas" as BoardId;
const [a, b, c] = ["a", "b", "c"] as NoteId[];

/** Three notes, of which a and b are in the cluster "De bus". */
function board(): GivenDay {
  const day = givenDay().open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "openBoards", boardIds: [boardId] });
  for (const noteId of [a, b, c]) {
    day.must(day.as(ada), {
      type: "writeNote",
      boardId,
      noteId: noteId!,
      laneId: "lane",
      text: `Van ${noteId}`,
    });
  }
  const cluster = { clusterId: "bus" as ClusterId, name: "De bus", noteIds: [a!, b!] };
  day.must(day.moderator, { type: "createCluster", boardId, ...cluster });
  return day;
}

/** Which notes lie together under which name, and what is merged or pinned: what a moderator sees. */
function seen({ state }: GivenDay) {
  const names = state.clusters[boardId] ?? {};
  return Object.values(state.notes[boardId] ?? {}).map(({ id, clusterId, mergedInto, pinnedAt }) => ({
    id,
    group: clusterId && names[clusterId]?.name,
    mergedInto,
    pinned: pinnedAt !== undefined,
  }));
}

const acts: Record<string, (day: GivenDay) => Act> = {
  moving: (day) => moving(day.state, boardId, [a!, c!], null),
  grouping: (day) => grouping(day.state, boardId, [b!, c!], "Nieuw"),
  merging: (day) => merging(day.state, boardId, [a!, c!], b!),
  pinning: (day) => pinning(day.state.notes[boardId]![a!]!),
  renaming: (day) => renaming(boardId, day.state.clusters[boardId]!["bus" as ClusterId]!, "De trein"),
  ending: (day) => ending(boardId, day.state.clusters[boardId]!["bus" as ClusterId]!, [a!, b!], null),
};

test.each(Object.entries(acts))(
  "%s changes the board, and its way back leaves it as it was",
  (_name, made) => {
    const day = board();
    const before = seen(day);
    const { commands, undo } = made(day);
    for (const command of commands) day.must(day.moderator, command);
    expect(seen(day)).not.toEqual(before);
    for (const command of undo) day.must(day.moderator, command);
    expect(seen(day)).toEqual(before);
  },
);

test("what was split off goes back under the note it was under", () => {
  const day = board();
  day.must(day.moderator, { type: "mergeNotes", boardId, noteIds: [a!], into: b! });
  const before = seen(day);
  const { commands, undo } = splitting(day.state.notes[boardId]![a!]!)!;
  for (const command of commands) day.must(day.moderator, command);
  expect(seen(day)).not.toEqual(before);
  for (const command of undo) day.must(day.moderator, command);
  expect(seen(day)).toEqual(before);
  expect(splitting(day.state.notes[boardId]![c!]!)).toBeUndefined();
});
