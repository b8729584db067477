import { by } from "../counted.ts";
import type { hall as dutch } from "../nl/hall.ts";

/** "Hoe was het?" and who is here, as phone, projector and desk say it in English. */
export const hall: typeof dutch = {
  howWasIt: "How was it?",
  faces: { rough: "Rough", tough: "Tough", fair: "All right", good: "Good", great: "Very good" },
  letKnow: (n) => by(n, "person let us know", "people let us know"),
  peopleFace: (n, face) => `${by(n, "person", "people")}: ${face}`,
  whoIsHere: "Who is here?",
  people: (n) => by(n, "person", "people"),
  perRegion: "By region",
  perSector: "By sector",
  nobodyYet: "nobody yet",
  noRegions: "This day has no regions.",
  countsBoth: "Who comes for more regions counts in each of them.",

  chooseFace: "Choose what fits best",
  oneLine: "Anything to add?",
  oneLineHint: "One sentence. It may come on the screen, without a name.",
  send: "Let us know",
  given: "This is what you said",
  changeable: "You can change this until the facilitator closes it.",
  rewrite: "Change",
  keep: "Leave it so",
  closedNote: "This moment is closed.",
  notGiven: "You said nothing. That is fine too.",
  private: "Nobody sees that this is yours. The server remembers it only so that you can change it.",
  hiddenFor: (reason) => `The facilitator does not show your sentence: ${reason}`,
  sending: "Being sent…",
  kept: "Stays on your phone, will be sent",
  arrived: "Arrived",
  inHall: "In the hall",

  takePhone: "Take your phone: one tap, and one sentence if you like.",
  nobodySees: "Nobody sees which one is yours.",
};
