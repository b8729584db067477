import type { phoneJoin as dutch } from "../nl/phoneJoin.ts";

export const phoneJoin: typeof dutch = {
  startTitle: "Take part in the Beslisdag",
  startText: "The code is on the screen in the hall.",
  codeLabel: "Code of the day",
  codeHint: "Six letters and digits. No need for capitals.",
  codeShape: "A code has six letters and digits, without 0, O, 1 and I. Look at the screen again.",
  looking: "Looking …",
  startAction: "Continue",
  makeDay: "Make a day",
  noConnectionNow: "There is no connection now. Try again in a moment; the code stays here.",
  codeRight: (date, code) => `${date} · code ${code} is right`,
  codeOnly: (code) => `Code ${code}`,
  whoAreYou: "Good to have you here. Who are you?",
  nameLabel: "Your name",
  organisationLabel: "Your organisation",
  sectorLabel: "Sector",
  sectorEmpty: "Choose a sector",
  sectorMissing: "Choose a sector.",
  regionsLabel: "Which regions are you here for?",
  regionAdd: "Add a region",
  regionRemove: "remove",
  noRegion: "No region: I am looking on",
  regionsMissing: "Choose a region, or choose to look on.",
  regionsMissingShort: "Choose a region.",
  regionsToAdd: "Which regions do you add?",
  seatFor: "You are here for",
  seatOther: "I belong to another organisation",
  seatStale:
    "This QR code of a seat no longer works. Ask at the desk for a new one. You can take part all the same.",
  join: "Join",
  joining: "Joining …",
  joinTrouble: "Not joined yet.",
  joinNotSent:
    "There is no connection. What you filled in is still here. Try again: you will be joined only once.",
  privacy: {
    person:
      "You need no account. The facilitators see your name. With an objection the hall sees your name and your organisation.",
    organisation:
      "You need no account. Only the facilitators see your name. The hall sees your organisation.",
    region:
      "You need no account. Only the facilitators see your name and your organisation. With an objection the hall sees only your region.",
  },
  welcomeBack: "Good to see you again",
  youAre: (name, organisation) => `On this device ${name} of ${organisation} takes part.`,
  continueAs: (name) => `Continue as ${name}`,
  someoneElse: "I am someone else",
  someoneElseText: "Then this device forgets who took part before. What was placed stays.",
  dayNotYet: "The day begins soon",
  dayNotYetText: (title, date) =>
    `${title}, ${date}. As soon as the facilitators open the day, you can fill in your name here. You need not do anything.`,
  dayOver: "This day is over",
  dayOverText: "You can no longer join.",
  lookAgain: "Look again",
};
