/**
 * What of a day travels in a stream of its own, beside the topic `day`: a screen follows what it shows. A new stream is
 * a line in each function here, and its redaction in redactSlices.ts. Source: architecture.md "The way of one command".
 */
import { emptyAfter } from "./afterState.ts";
import type { AfterSlice } from "./afterState.ts";
import { emptyDivision } from "./divisionState.ts";
import type { DivisionSlice } from "./divisionState.ts";
import type { BoardId, RsvId } from "./ids.ts";
import { emptyInformation } from "./informationState.ts";
import type { InformationSlice } from "./informationState.ts";
import { emptyQuestions } from "./questionState.ts";
import type { QuestionSlice } from "./questionState.ts";
import type { RegionSlice } from "./regionState.ts";
import { withBoardSlice } from "./reveals.ts";
import { at, put } from "./room.ts";
import type { SheetSlice } from "./sheetState.ts";
import type { BoardSlice, DaySlice, DayState } from "./state.ts";

/** The part of a day that is not in the topic `day`. */
export type Slices = Omit<DayState, keyof DaySlice>;

/** Nothing of any stream but `day`. */
export const noSlices: Slices = {
  notes: {},
  clusters: {},
  reveals: {},
  boardPhotos: {},
  division: emptyDivision,
  questions: emptyQuestions,
  information: emptyInformation,
  sheets: {},
  after: emptyAfter,
  regions: {},
};

/** The slice of one stream, with the stream it is of. */
export type SliceView =
  | { readonly kind: "division"; readonly view: DivisionSlice }
  | { readonly kind: "questions"; readonly view: QuestionSlice }
  | { readonly kind: "information"; readonly view: InformationSlice }
  | { readonly kind: "board"; readonly topic: string; readonly view: BoardSlice }
  | { readonly kind: "sheet"; readonly topic: string; readonly view: SheetSlice }
  | { readonly kind: "after"; readonly view: AfterSlice }
  | { readonly kind: "region"; readonly topic: string; readonly view: RegionSlice };

/** The streams of a day beside `day`. */
export function slicesOf(state: DayState): Slices {
  const { notes, clusters, reveals, boardPhotos, division, questions, information, sheets } = state;
  const { after, regions } = state;
  return { notes, clusters, reveals, boardPhotos, division, questions, information, sheets, after, regions };
}

/** The slice of the topic `day` alone. */
export function daySliceOf(state: DayState): DaySlice {
  const { notes: _1, clusters: _2, reveals: _3, division: _4, questions: _5, ...rest } = state;
  const { information: _6, sheets: _7, boardPhotos: _8, after: _9, regions: _10, ...slice } = rest;
  return slice;
}

/** The day with one stream replaced. */
export function withSlice(state: DayState, slice: SliceView): DayState {
  switch (slice.kind) {
    case "division":
      return { ...state, division: slice.view };
    case "questions":
      return { ...state, questions: slice.view };
    case "information":
      return { ...state, information: slice.view };
    case "board":
      return withBoardSlice(state, idIn(slice.topic) as BoardId, slice.view);
    case "sheet":
      return { ...state, sheets: put(state.sheets, idIn(slice.topic) as RsvId, slice.view) };
    case "after":
      return { ...state, after: slice.view };
    case "region":
      return { ...state, regions: put(state.regions, idIn(slice.topic) as RsvId, slice.view) };
  }
}

/** Whether the day has this stream. */
export function hasTopic(state: DayState, topic: string): boolean {
  switch (kindOf(topic)) {
    case "board":
      return at(state.boards, idIn(topic) as BoardId) !== undefined;
    case "sheet":
      return (
        state.rsvs.some(({ id }) => id === idIn(topic)) ||
        at(state.sheets, idIn(topic) as RsvId) !== undefined
      );
    case "region":
      return (
        state.rsvs.some(({ id }) => id === idIn(topic)) ||
        at(state.regions, idIn(topic) as RsvId) !== undefined
      );
    default:
      return ["day", "division", "questions", "information", "after"].includes(topic);
  }
}

/** `board` of `board:ID`. */
export function kindOf(topic: string): string {
  return topic.split(":", 1)[0]!;
}

/** `ID` of `board:ID`. */
export function idIn(topic: string): string {
  return topic.slice(topic.indexOf(":") + 1);
}
