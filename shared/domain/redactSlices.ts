/** A stream of the day beside `day`, as one viewer may see it; the topic `day` itself is in redactState.ts. */
import type { Viewer } from "./actor.ts";
import type { BoardPhotos } from "./boardPhotoState.ts";
import type { Reveal } from "./boardState.ts";
import type { BoardId, RsvId } from "./ids.ts";
import { redactAfter } from "./redactAfter.ts";
import { redactDivision } from "./redactDivision.ts";
import { redactInformation } from "./redactInformation.ts";
import { redactBoard } from "./redactNotes.ts";
import { redactQuestions } from "./redactQuestions.ts";
import { keepsRegions, redactRegion } from "./redactRegion.ts";
import { redactSheets } from "./redactSheets.ts";
import { emptyRegion } from "./regionState.ts";
import { at } from "./room.ts";
import { emptySheet } from "./sheetState.ts";
import type { SheetSlice } from "./sheetState.ts";
import { idIn, kindOf } from "./slices.ts";
import type { SliceView, Slices } from "./slices.ts";
import type { Clusters, DayState, Notes } from "./state.ts";

/** The slice of this topic; the day has it (`hasTopic`), and it is not `day`. */
export function redactSlice(state: DayState, topic: string, viewer: Viewer): SliceView {
  switch (kindOf(topic)) {
    case "division":
      return { kind: "division", view: redactDivision(state.division, viewer) };
    case "questions":
      return { kind: "questions", view: redactQuestions(state, viewer) };
    case "information":
      return { kind: "information", view: redactInformation(state.information, viewer) };
    case "sheet":
      return {
        kind: "sheet",
        topic,
        view: redactSheets(at(state.sheets, idIn(topic) as RsvId) ?? emptySheet, viewer),
      };
    case "after":
      return { kind: "after", view: redactAfter(state.after, viewer) };
    case "region":
      return {
        kind: "region",
        topic,
        view: redactRegion(at(state.regions, idIn(topic) as RsvId) ?? emptyRegion, viewer),
      };
    default:
      return { kind: "board", topic, view: redactBoard(state, idIn(topic) as BoardId, viewer) };
  }
}

/** All streams of the day but `day`. */
export function redactSlices(state: DayState, viewer: Viewer): Slices {
  const notes: Record<BoardId, Notes> = {};
  const clusters: Record<BoardId, Clusters> = {};
  const reveals: Record<BoardId, Reveal> = {};
  const boardPhotos: Record<BoardId, BoardPhotos> = {};
  for (const id of Object.keys(state.notes) as BoardId[]) {
    const board = redactBoard(state, id, viewer);
    notes[id] = board.notes;
    if (Object.keys(board.clusters).length > 0) clusters[id] = board.clusters;
    if (board.reveal) reveals[id] = board.reveal;
    if (board.photos) boardPhotos[id] = board.photos;
  }
  const sheets: Record<RsvId, SheetSlice> = {};
  for (const id of Object.keys(state.sheets) as RsvId[]) sheets[id] = redactSheets(state.sheets[id]!, viewer);
  return {
    notes,
    clusters,
    reveals,
    boardPhotos,
    division: redactDivision(state.division, viewer),
    questions: redactQuestions(state, viewer),
    information: redactInformation(state.information, viewer),
    sheets,
    after: redactAfter(state.after, viewer),
    regions: keepsRegions(viewer) ? state.regions : {},
  };
}
