/** Words of entering an answer for a delegation without a phone. */
import type { EnteringText } from "../nl/entering.ts";

export const entering: EnteringText = {
  title: "Enter an answer",
  mark: "The record says “entered by the facilitator”.",
  delegation: "Which delegation?",
  choose: "Choose a delegation",
  other: "Not in the list: add it",
  organisation: "Organisation",
  sector: "Sector",
  region: "Region",
  chooseRegion: "Choose a region",
  answer: "What do they say?",
  concern: "What is their concern?",
  argument: "Why is this not safe enough to try?",
  harm: "What goes wrong, and for whom?",
  frame: "Does it break a frame?",
  noFrame: "No frame",
  remedy: "What would resolve it?",
  send: "Enter this answer",
  chooseFirst: "First choose a delegation and an answer.",
};
