import { by } from "../counted.ts";
import type { projectorDivision as dutch } from "../nl/projectorDivision.ts";

/** Words of the projector for the division of the country: map, figures, frames and groups. */
export const projectorDivision: typeof dutch = {
  loading: "The map is on its way.",
  together: (n) => `Together we form ${by(n, "RSV", "RSVs")}`,
  ofRegion: (region, n) => `${region}: ${n === 1 ? "one RSV" : `${n} RSVs`}`,
  mapLabel: (n, white) => `Map with ${by(n, "RSV", "RSVs")} and ${by(white, "white spot", "white spots")}`,
  isBid: "This is the opening bid: every province is one RSV.",
  sinceBid: (n) => `${by(n, "change", "changes")} since the opening bid.`,
  lastChange: "Just changed",
  municipalities: (n) => by(n, "municipality", "municipalities"),
  moreRsvs: (n) => `and ${by(n, "more RSV", "more RSVs")}`,
  whiteSpots: (n) => (n === 1 ? "white spot" : "white spots"),

  versionTitle: (n) => `The division of version ${n}`,
  changedSince: (n) => `Different from version ${n}`,
  changedSinceBid: "Different from the opening bid",
  unchanged: "This version has the same division as the one before.",
  moreChanges: (n) => `and ${by(n, "more change", "more changes")}, on your phone`,

  figuresLegend: "What the colours mean",
  from: (low, high) => (low === high ? low : `${low} to ${high}`),
  whiteBelow: (limit) => `fewer than ${limit}: a white spot`,
  noFigure: "no number known",
  source: (source) => `Source: ${source}`,

  testTitle: "Does our decision fit the frames?",
  verdicts: { ok: "met", warning: "take note", broken: "not met", open: "not known yet" },
  notJudged: "still to be judged",
  judged: { ok: "fits", warning: "take note", broken: "does not fit" },
  whiteSpotsGroup: "White spots",
  kwartiermakerComes: (note) => (note ? `kwartiermaker comes: ${note}` : "a kwartiermaker comes"),
  noKwartiermaker: "no kwartiermaker yet",
  continued: "continued",
  framesLeft: (n) => `${by(n, "frame", "frames")} to go`,
  allFit: "everything fits",

  groupsTitle: "Where will you sit?",
  organisations: (n) => by(n, "organisation takes part", "organisations take part"),

  area: (names) => `It is about ${names}`,
};
