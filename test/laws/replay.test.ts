import fc from "fast-check";
import { at as entry } from "../../shared/domain/room.ts";
import { expect, test } from "vitest";
import { replay } from "../../shared/domain/evolve.ts";
import { dayEvent } from "../../shared/domain/events.ts";
import { afterSlice } from "../../shared/domain/afterState.ts";
import { divisionSlice } from "../../shared/domain/divisionState.ts";
import { informationSlice } from "../../shared/domain/informationState.ts";
import { questionSlice } from "../../shared/domain/questionState.ts";
import { regionSlice } from "../../shared/domain/regionState.ts";
import { sheetSlice } from "../../shared/domain/sheetState.ts";
import { daySliceOf } from "../../shared/domain/slices.ts";
import { boardSlice } from "../../shared/domain/boardState.ts";
import type { BoardId } from "../../shared/domain/ids.ts";
import { daySlice, emptyDay } from "../../shared/domain/state.ts";
import type { GivenEntry } from "../support/given.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";

test("the day as it is = the replay of its log, also when the log went through JSON and the schemas", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      const stored = JSON.parse(JSON.stringify(day.entries)) as GivenEntry[];
      const read = stored.map(({ at, event }) => ({ at, event: dayEvent.parse(event) }));
      expect(replay(emptyDay, read)).toEqual(day.state);
    }),
    tried(1, 300),
  );
});

test("a day can cross the wire: its slices read back from JSON through their schemas are the same", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const { state } = play(script);
      const slice = daySliceOf(state);
      expect(daySlice.parse(JSON.parse(JSON.stringify(slice)))).toEqual(slice);
      const { notes, clusters, division, questions, information, sheets, after } = state;
      expect(afterSlice.parse(JSON.parse(JSON.stringify(after)))).toEqual(after);
      expect(divisionSlice.parse(JSON.parse(JSON.stringify(division)))).toEqual(division);
      expect(questionSlice.parse(JSON.parse(JSON.stringify(questions)))).toEqual(questions);
      expect(informationSlice.parse(JSON.parse(JSON.stringify(information)))).toEqual(information);
      for (const id of Object.keys(notes) as BoardId[]) {
        // A board may be called as something that every object has.
        const reveal = entry(state.reveals, id);
        const board = {
          notes: notes[id],
          clusters: entry(clusters, id) ?? {},
          ...(reveal ? { reveal } : {}),
        };
        expect(boardSlice.parse(JSON.parse(JSON.stringify(board)))).toEqual(board);
      }
      for (const sheet of Object.values(sheets)) {
        expect(sheetSlice.parse(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
      }
      for (const region of Object.values(state.regions)) {
        expect(regionSlice.parse(JSON.parse(JSON.stringify(region)))).toEqual(region);
      }
    }),
    tried(2, 100),
  );
});
