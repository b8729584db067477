import type { exportsText as Dutch } from "../nl/exports.ts";

export const exportsText: typeof Dutch = {
  title: "Keep and share",
  forms: { html: "web page", pdf: "pdf", odt: "odt", json: "json", csv: "csv", jsonl: "log" },
  files: {
    record: {
      name: "The record",
      text: "All of the day. The web page and the pdf are for reading, odt for writing on, csv and json for other programs.",
    },
    rsvs: { name: "Overview of the RSVs", text: "Each RSV with its municipalities and organisations." },
    atmosphere: {
      name: "Atmosphere report",
      text: "How it was, with the photos and quotes that you choose.",
    },
    closing: { name: "Closing presentation", text: "The slides of the closing, as one file." },
    log: {
      name: "The whole day, every event",
      text: "For whoever wants to check the day. It also says who answered what. For the programme team only.",
    },
  },
  make: (name, form) => `Make ${name} as ${form}`,
  waiting: "Waiting for its turn",
  making: "Being made",
  parts: (done, of) => `${done} of ${of} parts`,
  stop: "Stop",
  ready: (name) => `Ready: ${name}`,
  again: "Save it once more",
  offline: "The server does not answer. Try again in a moment.",
  withNames: "with names",
  withoutNames: "without names",
  choose: "Choose photos and quotes",
  chooseText:
    "What you tick goes into the atmosphere report. Quotes that were marked before are ticked already.",
  photos: "Photos",
  quotes: "Quotes",
  noPhotos: "There are no photos yet.",
  noQuotes: "There are no quotes yet.",
  chosen: (photos, quotes) => `${photos} photos and ${quotes} quotes chosen`,
  past: "Taken away before",
  pastText: "Every file that was made stands in the log of the day.",
  pastNone: "Nothing was taken away yet.",
  languages: { nl: "Dutch", en: "English" },
  key: "The key of this server",
  keyText:
    "The server signs records and logs with it. Compare it with what npm run verify says: then you know that the log comes from here.",
};
