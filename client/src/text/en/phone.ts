import { by } from "../counted.ts";
import type { phone as dutch } from "../nl/phone.ts";
import { phoneAsked } from "./phoneAsked.ts";
import { phoneBoards } from "./phoneBoards.ts";
import { phoneDecisions } from "./phoneDecisions.ts";
import { phoneDivision } from "./phoneDivision.ts";
import { phoneJoin } from "./phoneJoin.ts";
import { phoneObjections } from "./phoneObjections.ts";
import { phoneQuestions } from "./phoneQuestions.ts";
import { phonePlaces } from "./phonePlaces.ts";
import { phoneRound } from "./phoneRound.ts";

export const phone: typeof dutch = {
  ...phoneJoin,
  ...phoneRound,
  ...phoneDecisions,
  asked: phoneAsked,
  boards: phoneBoards,
  division: phoneDivision,
  places: phonePlaces,
  objection: phoneObjections,
  question: phoneQuestions,

  alwaysReachable: "Always within reach",
  tabs: { now: "Now", frames: "Frames", questions: "Questions", mine: "Mine", decisions: "Decisions" },
  partOf: (n, of, title) => `Part ${n} of ${of}: ${title}`,
  dayNotBegun: "The programme has not begun",
  welcomeStep: "Welcome",
  groupPrefix: "Your group:",
  offlineTitle: "No connection.",
  offlineText: "Just go on writing. What you write stays on your phone and is sent by itself later.",
  hallWentOn: "The hall has moved on.",
  hallWentOnTyping: "The hall has moved on. What you wrote stays.",
  goAlong: "Go along",
  counter: (used, limit) => `${used} / ${limit}`,
  change: "Change",
  save: "Save",

  closingOnScreen:
    "Look at the screen in the hall. We go through what was decided today. All of it will be in the record too.",
  hallScenes: { pulse: "How was it?", hall: "Who is here?", closing: "Closing presentation" },
  nowInHall: "Now in the hall",
  dayIsOver: "The day is over",
  thanks: "Thank you for today",
  until: (time) => `Until ${time}.`,
  thenComes: (title) => `After that: ${title}.`,
  beginsAt: (time, title) => `At ${time}: ${title}.`,
  breakOver: "We go on in",
  breakIsOver: "We go on in a moment",
  boardOpensSoon: "As soon as the facilitators open the board, you can write a note here.",
  boardsClosed: "The board is closed. What you wrote is under ‘Mine’.",
  decisionComes: "As soon as the facilitators show the proposal, you can read it here.",
  myNotes: "My notes",
  decisionsSoFar: "Decisions so far",
  noneYet: "none yet",

  chooseBoard: "Which board?",
  yourGroupBoard: "Your group",
  yourBoards: "Your regions",
  otherRegions: "Other regions",
  chooseLane: "Choose a lane",
  yourNote: (lane) => `Your note: ${lane}`,
  quotaLeft: (left, of) => `${left} left of your ${by(of, "note", "notes")}`,
  quotaFull: (of) =>
    of === 1
      ? "You have placed your note. Withdraw it to write another."
      : `You have placed all ${of} notes. Withdraw one to write a new one.`,
  boardShut: "The board is closed.",
  place: "Put it on the board",
  notePlaced: "Your note is with your notes.",
  yourNotes: "Your notes",
  sending: "Sending …",
  staysOnPhone: "Stays on your phone, will be sent",
  onBoard: "On the board",
  onBoardEdited: "On the board, changed",
  hidden: "Taken away by the facilitators.",
  hiddenBecause: (reason) => `Taken away by the facilitators: ${reason}`,
  withdrawn: "Withdrawn by its writer.",
  withdraw: "Withdraw",
  yesWithdraw: "Yes, withdraw",
  changeNote: "Change your note",
  notPlaced: "Not placed.",
  notPlacedTitle: "Not placed",
  drafts: "Not sent yet",
  draftState: "Only on this device",
  putBack: "Put back",
  throwAway: "Throw away",
  onThisBoard: "On this board",
  newNotes: (n) => by(n, "new note", "new notes"),
  moreNotes: (n) => `Show more (${n} left)`,
  noNotesYet: "The notes of others come here. There are none yet.",
  authorship: {
    named: "On this board your name and organisation stand on your note.",
    organisation: "On this board your organisation stands on your note. Your name does not.",
    anonymous: "This board is anonymous: who wrote what is not kept. Only this device can change your note.",
  },

  framesTitle: "Frames",
  framesText:
    "Within these frames we decide today. A hard frame is computed. A soft frame is judged by people.",
  hardFrame: "Hard frame",
  softFrame: "Soft frame",

  noNotes: "You have no notes yet",
  noNotesText: "What you put on a board you find here.",
  myObjections: "My objections",
  myAnswers: "My answers",
  myDelegations: "My delegations",
  togetherWith: (names) => `together with ${names}`,
  lookingOn: "You are looking on: you chose no region.",
  noDelegation: {
    open: "You do not speak for a delegation yet.",
    registered:
      "Your organisation is not on the list for your regions. The facilitators can give you a seat.",
    desk: "The facilitators give the seats. Go to the desk in the hall.",
  },
  myself: "About me",
  changeName: "Change my name",
  forget: "Forget me on this device",
  forgetText:
    "This device forgets your name and your drafts. What you placed or answered stays, and you can no longer change it here.",
  forgetYes: "Yes, forget me",
};
