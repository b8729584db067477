import type { operations as dutch } from "../nl/operations.ts";

const size = (bytes: number): string =>
  bytes > 1e9 ? `${(bytes / 1e9).toFixed(0)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
const n = (figures: Figures, key: string): number => Number(figures[key] ?? 0);
type Figures = Readonly<Record<string, string | number>>;

/** Rehearsing, looking over the server, erasing and deleting. */
export const operations: typeof dutch = {
  noAnswer: "The server did not answer. Try again.",

  rehearsalTitle: "Rehearse",
  rehearsalText:
    "A rehearsal is a day apart, with the programme of this day. Every screen says REHEARSAL. Nothing of it comes into this day.",
  noRehearsal: "There is no rehearsal yet.",
  noRehearsalText: "You get its own code and its own links. Players fill the hall.",
  makeRehearsal: "Make a rehearsal",
  rehearsalIs: (code, at) => `Rehearsal ${code}, made at ${at}`,
  rehearsalPolicy: "Everyone takes part in it without registration.",
  phases: {
    none: "The rehearsal is being made",
    prepared: "The rehearsal is not open yet: the moderator opens it",
    open: "The rehearsal is open",
    closed: "The rehearsal is closed",
    adopted: "The rehearsal is closed",
  },
  openAs: "Open in a new window",
  moderator: "Moderator",
  projector: "Projector",
  facilitator: "A subgroup",
  phone: "Phone",
  players: "Players",
  playersText: "They take part over the real network: join, send notes, react and decide.",
  howMany: "How many",
  howManyWrong: "Choose a number from 10 to 300.",
  speed: "Pace",
  speeds: { "1": "As people do", "5": "5 times as fast", "20": "20 times as fast" },
  bringIn: "Let them in",
  change: "Change",
  pause: "Pause",
  goOn: "Go on",
  sendHome: "Send them home",
  inside: (inside, wanted) => `${inside} of ${wanted} are in`,
  paused: "They stand still.",
  begun: (sent) => `sent something ${sent} times`,
  again: "Begin again",
  againTitle: "Begin again?",
  againText:
    "Everything of this rehearsal goes. The code and the links stay. Phones that take part are told.",
  endIt: "Take the rehearsal away",
  endTitle: "Take the rehearsal away?",
  endText: "Everything of the rehearsal goes, the code and the links too.",
  cancel: "Leave it",
  isPractice: "This is a rehearsal itself.",
  isPracticeText: "Make a rehearsal from the real day.",

  preflightTitle: "Is the server ready?",
  preflightText: "Looks at this server now. Takes two minutes at most.",
  withSmoke: "With a trial of 300 phones",
  withSmokeText: "On a day that is gone afterwards. Not while people are busy.",
  hallIsIn: "The day is open and people take part. The trial slows their screens for a moment.",
  look: "Look",
  looking: "Looking",
  lookedAt: (at) => `Looked at ${at}`,
  states: { ok: "in order", warn: "take note", bad: "not in order" },
  checks: {
    disk: "Disk space",
    storage: "Saving",
    clock: "Clock",
    address: "Address for phones",
    certificate: "Secure connection",
    projector: "Projector",
    backup: "Backup",
    smoke: "Trial with 300 phones",
  },
  found: {
    disk: (f) => `${size(n(f, "free"))} free`,
    storage: (f) => (n(f, "saving") ? `${n(f, "slow")} ms to save` : "saving does not work now"),
    clock: (f) =>
      f["apart"] === undefined
        ? ""
        : `${Math.abs(n(f, "apart")).toFixed(1)} s apart from this device. Whether the server's clock is right, the server itself cannot know.`,
    address: (f) =>
      f["at"] ? `${f["at"]}${f["ms"] === undefined ? "" : `, in ${f["ms"]} ms`}` : "no address was set",
    certificate: (f) => (n(f, "https") ? `valid, ${n(f, "days")} more days` : "phones come in without https"),
    projector: (f) => (n(f, "open") ? `${n(f, "open")} open` : "no screen open"),
    backup: (f) =>
      n(f, "none")
        ? "no backups are made"
        : n(f, "failed")
          ? "the last backup failed"
          : n(f, "age") < 0
            ? "there is no backup yet"
            : `${Math.round(n(f, "age") / 1000)} s old`,
    smoke: (f) =>
      f["people"] === undefined
        ? "the trial did not work"
        : `${n(f, "people")} in, ${n(f, "answered")} answers, ${n(f, "failed")} failed; 95 of 100 within ${n(f, "p95")} ms`,
  },
  todo: {
    disk: "Make room, or put the database on a larger disk.",
    storage: "See whether the disk is slow or full.",
    clock: "Set the clock of the server or of this device right.",
    address: "Set PUBLIC_URL to the address that phones use, and try it with a phone.",
    certificate: "Put a proxy with a certificate before the server, or renew the certificate.",
    projector: "Open the projector's link on the computer in the hall.",
    backup: "See whether the folder of the backups exists and has room (BACKUP).",
    smoke: "Stop other programs on the server, or take a faster one.",
  },

  keepingTitle: "Keep and erase",
  keepingText: "Names and photos stay no longer than needed. Decisions stay.",
  termNames: (date) => `On ${date} names are erased.`,
  termPhotos: (date) => `On ${date} photos are erased.`,
  termSelf:
    "That happens by itself. A name that was written down later goes so many days after that. Who signed the record and the contact of an RSV stay. Photos that are shown nowhere go sooner.",
  daysNames: "Names: days after the day",
  daysPhotos: "Photos: days after the day",
  daysWrong: (least, most) => `Choose a number from ${least} to ${most}.`,
  setTerms: "Set",
  termsSet: "Set.",
  eraseTitle: "Erase on request",
  eraseText: "Search a name, or words of a text. You see first what goes.",
  searchLabel: "Name or words",
  search: "Search",
  nothingFound: "Nothing found.",
  people: "People",
  texts: "Texts",
  moreTexts: (count) => `And ${count} more. Search with more words.`,
  allOf: (name) => `Everything of ${name}`,
  own: (count) => (count === 1 ? "1 text by this person" : `${count} texts by this person`),
  secretText: "A line of How was it? Nobody may tie what it says to this person.",
  mentions: "Here someone else writes the name. Tick what must go too.",
  photosToo: (count) => (count === 1 ? "1 photo goes too." : `${count} photos go too.`),
  kinds: {
    name: "name",
    text: "text",
    reason: "reason",
    note: "note",
    argument: "objection",
    concern: "concern",
  },
  eraseThese: (count) => (count === 1 ? "Erase 1 text" : `Erase ${count} texts`),
  typeWord: "Type erase to be sure",
  wordToType: "erase",
  eraseWarn:
    "This does not come back. Everywhere it will say: removed. The old backups on this server go too. Copies that somebody keeps elsewhere the server cannot erase.",
  eraseNow: "Erase for good",
  erased: (count) => (count === 1 ? "1 text was erased." : `${count} texts were erased.`),
  backupFailed: "Making a new backup failed. The old backups on the server still hold this text.",
  roundOpen: "A round is open. Searching is possible when it is closed.",
  backToSearch: "Back to search",
  erasures: "What was erased",
  whats: { person: "a person", texts: "texts", names: "all names", photos: "all photos" },
  erasureLine: (what, count, at) => `${at}: ${what} (${count})`,
  deleteTitle: "Delete this day",
  deleteText:
    "Download everything first. Then you can take the whole day off the server. Its code never comes back.",
  deleteOpen: "Delete the day",
  deleteWarn:
    "Everything of this day goes: texts, photos, links, rehearsal and backups on this server. Nobody can bring it back.",
  typeCode: (code) => `Type the code ${code}`,
  deleteNow: "Delete for good",
  deleteRunning: "The day is open. Close the day first.",
};
