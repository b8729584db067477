/**
 * What a rehearsal says of the day it rehearses: that its setup, as it is now, was gone through once. Not a command:
 * only the server knows that a rehearsal was opened. Source: issue "Before and after" ("Rehearsal").
 */
import { canonicalJson } from "../log/canonicalJson.ts";
import type { Json } from "../log/canonicalJson.ts";
import { printOf } from "./printOf.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { DaySetup } from "./setup.ts";
import type { DayState } from "./state.ts";

/** A print of what people go through in this setup: when it changed, a rehearsal of before says nothing any more. */
export function rehearsalPrint({
  programme,
  proposals,
  boards,
  moments = [],
  sheetQuestions,
}: DaySetup): string {
  // A rehearsal gives the boards of RSVs the names of the opening bid: a board is what one writes on it.
  const written = boards.map(({ title: _title, ...board }) => board);
  const gone = [programme, proposals, written, moments, sheetQuestions ?? []];
  return printOf(canonicalJson(JSON.parse(JSON.stringify(gone)) as Json));
}

/** A rehearsal with this print was opened. Refused once the day itself opened, and when it is known. */
export function noteRehearsal(state: DayState, print: string): Ruling {
  const late = state.phase !== "prepared";
  return late || state.rehearsed === print ? refuse("alreadyDone") : accept({ type: "rehearsalHeld", print });
}

/** Whether the setup as it is now was rehearsed. */
export function isRehearsed({ setup, rehearsed }: DayState): boolean {
  return setup !== null && rehearsed === rehearsalPrint(setup);
}
