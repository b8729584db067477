import { by } from "../counted.ts";
import type { phonePlaces as dutch } from "../nl/phonePlaces.ts";

/** Words of the place "Frames" on the phone in English. */
export const phonePlaces: typeof dutch = {
  label: "What is there already",
  frames: "Frames",
  framesOf: (n: number) => by(n, "frame", "frames"),
  information: "Information",
  sheets: (n: number) => (n === 0 ? "none yet" : by(n, "sheet", "sheets")),
  fresh: (n: number) => `${n} new`,
  map: "Map",
  rsvs: (n: number) => (n === 0 ? "of the day" : by(n, "RSV", "RSVs")),
  decisions: "Decisions so far",
  taken: (n: number) => (n === 0 ? "none yet" : by(n, "decision", "decisions")),
  new: "New",
  onScreen: "Now on the screen",
  noSheets: "There is no information yet",
  noSheetsText: "What the programme team opens for everyone, you read here.",
  failed: "The information could not be loaded",
  failedText: "It will work again as soon as there is a connection.",
};
