import type { phoneDivision as dutch } from "../nl/phoneDivision.ts";

/** Words of the phone about the division that are there before its map is fetched. */
export const phoneDivision: typeof dutch = {
  map: "Map",
  openMap: "Open the map",
  rsvCount: (n) => (n === 1 ? "1 RSV" : `${n} RSVs`),
  loading: "Getting the map …",
  failed: "This cannot be fetched now.",
  failedText: "You need a connection for a moment.",
  seatTitle: "Where will you sit?",
  sheet: "Your RSV’s sheet",
  areaLabel: "What is it about?",
  areaHint: "Choose the RSVs that your objection is about.",
  about: "About",
  aboutPlaces: (n) => (n === 1 ? "1 municipality" : `${n} municipalities`),
  joins: (rsv) => `With a note here your organisation takes part in RSV ${rsv}. Take it back, and that ends.`,
};
