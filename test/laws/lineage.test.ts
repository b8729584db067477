import fc from "fast-check";
import { expect, test } from "vitest";
import { boardHeads } from "../../shared/domain/clusters.ts";
import type { BoardId, NoteId } from "../../shared/domain/ids.ts";
import { isStanding } from "../../shared/domain/notes.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import type { Note } from "../../shared/domain/state.ts";
import { play, scripts } from "../support/arbitraries.ts";
import { tried } from "./law.ts";

test("[PB14] lineage is never broken by merge, split, hide or convert: no note is lost, and none forgets what came of it", () => {
  let merged = 0;
  let converted = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      for (const viewer of [{ role: "moderator" }, { role: "projector" }] as const) {
        const view = redactState(day.state, viewer);
        for (const notes of Object.values(view.notes)) {
          const standing = Object.values<Note>(notes).filter(isStanding);
          const seen = boardHeads(notes).flatMap(({ note, under }) => [
            note.id,
            ...under.map(({ id }) => id),
          ]);
          expect(seen.toSorted()).toEqual(standing.map(({ id }) => id).toSorted());
          for (const note of standing) {
            if (note.mergedInto === undefined) continue;
            merged += 1;
            expect(notes[note.mergedInto]).toBeDefined();
            const above = new Set<NoteId>([note.id]);
            for (let up: NoteId | undefined = note.mergedInto; up; up = notes[up]?.mergedInto) {
              expect(above.has(up)).toBe(false);
              above.add(up);
            }
          }
        }
      }
      for (const { event } of day.entries) {
        if (event.type !== "noteConverted") continue;
        converted += 1;
        const note = day.state.notes[event.boardId as BoardId]?.[event.noteId];
        expect(note?.became).toContainEqual({ kind: event.kind, id: event.id });
        if (event.kind === "signal") {
          expect(day.state.signals[event.id as never]).toMatchObject({
            from: { boardId: event.boardId, noteId: event.noteId },
          });
        }
      }
    }),
    tried(31, 240),
  );
  expect(merged).toBeGreaterThan(20);
  expect(converted).toBeGreaterThan(10);
});
