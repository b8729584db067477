import type { Check } from "../../../../shared/domain/readiness.ts";
import type { preparing as nl } from "../nl/preparing.ts";
import { by } from "../counted.ts";

const hours = (minutes: number): string => {
  const rest = minutes % 60;
  const whole = Math.floor(minutes / 60);
  if (whole === 0) return `${rest} min`;
  return rest === 0 ? `${whole} h` : `${whole} h ${rest}`;
};
const some = (names: readonly string[] = []): string =>
  names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ");

/** A check as a line: what it says, and what belongs under it. */
type Said = readonly [title: string, note?: string];
type Words = Readonly<Record<Check["kind"], (check: Check) => Said>>;

const checks: Words = {
  programme: ({ count, of = 0 }) =>
    count > 0
      ? [`Programme, ${by(count, "part", "parts")}`, hours(of)]
      : ["The programme is still empty", "Add a first part."],
  clock: ({ names }) => ["The times do not follow on each other", some(names)],
  fallbacks: ({ state, count, names = [] }) =>
    state === "ok"
      ? [by(count, "proposal with a fallback", "proposals with a fallback")]
      : [`Proposal ${count} has no fallback`, `${names[0] ?? ""}: what happens if we do not agree?`],
  validity: ({ count, names = [] }) => [`Proposal ${count} ends before the day`, names[0]],
  partsWithout: ({ names }) => ["There is nothing to work on here yet", some(names)],
  frames: ({ state, count, of = 0 }) =>
    state === "ok"
      ? [`Frames, ${count} hard and ${of - count} soft`]
      : ["There are no frames yet", "Within what does the hall decide?"],
  boards: ({ state, count, names }) =>
    state === "ok"
      ? [by(count, "board", "boards")]
      : [`${by(count, "board belongs", "boards belong")} to no part`, some(names)],
  facilitators: ({ state, count, of = 0, names }) =>
    state === "ok"
      ? [`${of} subgroups with a facilitator`]
      : [`${count} of ${of} subgroups have a facilitator`, some(names)],
  registrations: ({ state, count }) =>
    state === "ok"
      ? [by(count, "registration", "registrations")]
      : ["There are no registrations yet", "Only who is registered gets a seat."],
  information: ({ state, count, of = 0, names }) =>
    state === "ok"
      ? [by(count, "information sheet", "information sheets")]
      : of === 0
        ? ["There are no information sheets yet"]
        : [
            by(of - count, "information sheet is still a draft", "information sheets are still drafts"),
            some(names),
          ],
  map: ({ state, count, names }) =>
    state === "ok"
      ? [`Map of ${by(count, "municipality", "municipalities")}`]
      : ["A part of the map is missing", some(names)],
  sheets: ({ state, count }) =>
    state === "ok"
      ? [`Sheet with ${by(count, "question", "questions")}`]
      : ["The sheet has no questions yet"],
  closing: ({ state }) =>
    state === "ok" ? ["A closing"] : ["The day has no closing", "Add a part ‘Closing’."],
  pulse: ({ state, count }) =>
    state === "ok"
      ? [`‘How was it?’ at ${by(count, "moment", "moments")}`]
      : ["The day never asks how it was"],
  rehearsal: ({ state }) =>
    state === "ok"
      ? ["Rehearsed"]
      : ["Rehearse once with pretend participants", "It takes about ten minutes."],
  paper: ({ state }) => (state === "ok" ? ["Access sheets printed"] : ["Print the access sheets"]),
};

/** Words of making a day. */
export const preparing: typeof nl = {
  checks,
  ready: {
    title: "Ready to open?",
    tally: (ok: number, all: number) => `${ok} of ${all} ready.`,
    missing: (n: number) => by(n, "thing must still be done.", "things must still be done."),
    advice: (n: number) => by(n, "is advised.", "are advised."),
    all: "Everything is ready.",
    states: { ok: "ready", advice: "advised", missing: "to do" },
    mend: { ok: "View", advice: "View", missing: "Complete" },
    canOpen: "The day can open. The moderator opens it.",
    cannotOpen: "It can open when nothing is left to do.",
    opened: "The day is open.",
  },
  preview: {
    label: "Preview",
    example: "preview",
    projector: "What the hall sees",
    phone: "And on the phone",
    says: "On the screen:",
    nobody: "The preview follows what you type. Nobody else sees it now.",
  },
  unsaved: "not saved yet",
  save: "Save",
  saved: "Saved.",
  drop: "Put back",
  dropNew: "Throw away",
  remove: "Remove",
  removeAsk: (title: string) => `Remove ‘${title}’?`,
  removeText: "This cannot be undone.",
  copy: "Make a copy",
  copyOf: (title: string) => `${title} (copy)`,
  up: "Up",
  down: "Down",
  drag: "Drag, or use Alt with arrow up or down",
  moved: (title: string, place: number, of: number) => `${title} is now number ${place} of ${of}.`,
  saveFirst: "Save this first.",
  untitled: "untitled",
  overtaken: "Somebody else changed this while you typed.",
  takeTheirs: "Take theirs",
  keepMine: "Keep what I typed",
  leave: {
    title: "Something is not saved yet",
    text: "If you leave, what you typed is gone.",
    stay: "Stay here",
    go: "Leave without saving",
  },
  locked: {
    open: "The day has begun. Nothing changes here any more.",
    closed: "The day is over. Nothing changes here any more.",
    programme:
      "The day has begun. Of what is still to come you can change title, question, sentence, place, minutes and order.",
    come: "over or going on",
  },
  programme: {
    title: "Programme",
    add: "Part",
    fresh: "New part",
    starts: "The day begins at",
    total: (minutes: number, end: string) => `Together ${hours(minutes)}, until ${end}`,
    none: "The programme is still empty",
    noneText: "Add a first part. The times follow by themselves.",
    minutes: (n: number) => `${n} min`,
    fields: {
      title: "Title",
      kind: "Kind",
      minutes: "Minutes",
      question: "Question on the screen",
      place: "Where",
      say: "What the moderator says",
      boards: "Boards",
      proposals: "Proposals",
    },
    optional: "may stay empty",
    noBoards: "There are no boards yet.",
    noProposals: "There are no proposals yet.",
    kinds: {
      welcome: "Welcome",
      information: "Information",
      break: "Break",
      groups: "Subgroups",
      board: "Post-its",
      decision: "Decision",
      sheets: "Sheets",
      closing: "Closing",
      drinks: "Drinks",
    },
  },
  proposals: {
    title: "Proposals",
    intro: "Until the day opens each text stays version 1.",
    add: "Proposal",
    fresh: "New proposal",
    freshQuestion: "Can we go on with this?",
    none: "There are no proposals yet",
    noneText: "A decision in the programme is about a proposal.",
    fields: {
      title: "Title",
      question: "Question to the hall",
      intro: "Opening words",
      lines: "Lines",
      line: (n: number) => `Line ${n}`,
      who: "Who",
      when: "When",
      on: "No later than",
      note: "What the hall must know first",
      proposer: "Brought in by",
      arguments: "Why this proposal",
      argument: (n: number) => `Argument ${n}`,
      fallback: "If we do not agree",
      fallbackHint:
        "This stands with the proposal before the hall decides. Without a fallback the day does not open.",
      validUntil: "Valid until",
      circle: "Who decides",
      frames: "Frames it stays within",
      amendable: "The hall may bring in changes",
    },
    circles: { nationwide: "Everyone in the hall", regions: "These regions" },
    otherCircle: "A circle of its own, set at the desk",
    addLine: "Line",
    addArgument: "Argument",
    lineUp: (n: number) => `Line ${n} up`,
    lineDown: (n: number) => `Line ${n} down`,
    lineGone: (n: number) => `Remove line ${n}`,
    argumentGone: (n: number) => `Remove argument ${n}`,
    terms: "Who and when",
    noFallback: "no fallback yet",
    organiser: "the organiser",
  },
  boards: {
    title: "Boards",
    add: "Board",
    fresh: "New board",
    freshQuestion: "What would you like to pass on?",
    freshLane: "Advice",
    none: "There are no boards yet",
    noneText: "On a board the hall puts notes.",
    of: { hall: "for everyone", unused: "in no part" },
    groups: { hall: "For everyone", region: "By region", rsv: "By RSV" },
    fields: {
      title: "Title",
      question: "Question",
      lanes: "Lanes",
      lane: (n: number) => `Lane ${n}`,
      paper: (n: number) => `Colour of lane ${n}`,
      joins: "Who writes here takes part in the RSV",
      authorship: "What stands with a note",
      region: "Belongs to region",
      everyone: "None, for everyone",
      rsv: "Belongs to RSV",
      noRsv: "None",
      quota: "At most a person",
      quotaHint: "Empty: as many as anyone likes.",
      hidden: "Hidden until revealed",
      photos: "The hall may add photos",
    },
    papers: { yellow: "Yellow", mint: "Mint", sky: "Blue", rose: "Rose" },
    authorships: { named: "Name", organisation: "Organisation", anonymous: "Nothing, anonymous" },
    addLane: "Lane",
    laneGone: (n: number) => `Remove lane ${n}`,
  },
  settings: {
    title: "Settings",
    day: "The day",
    fields: {
      title: "Title",
      date: "Date",
      place: "Where",
      organiser: "Organiser",
      question: "Main question",
      validUntil: "Decisions are valid until",
      timeZone: "Time zone",
      naming: "What hall and record show of who objects",
      language: "Screens begin in",
      seats: "Who gets a seat",
    },
    namings: {
      person: "Name and organisation",
      organisation: "The organisation only",
      region: "The region only",
    },
    seats: {
      open: "Everyone who comes in",
      registered: "Who is registered",
      desk: "Who the desk admits",
    },
    languages: { nl: "Dutch", en: "English" },
    sheets: "Questions on the sheet",
    sheetsNone: "The sheet has no questions yet.",
    sheetQuestion: (n: number) => `Question ${n}`,
    beside: (n: number) => `Beside question ${n}`,
    besides: {
      none: "Nothing",
      members: "Who takes part",
      nomination: "The nomination",
      appointment: "The first meeting",
    },
    addQuestion: "Question",
    moments: "‘How was it?’",
    moment: (n: number) => `Moment ${n}`,
    after: (n: number) => `Moment ${n} comes after`,
    anyTime: "When the moderator asks",
    addMoment: "Moment",
    planning: "Planning after the day",
    when: (n: number) => `When ${n}`,
    what: (n: number) => `What ${n}`,
    addPlanned: "Step",
    gone: (n: number) => `Remove row ${n}`,
    places: "Where each subgroup sits",
  },
};
