import { by } from "../counted.ts";
import type { phoneRound as dutch } from "../nl/phoneRound.ts";

export const phoneRound: typeof dutch = {
  proposalEyebrow: "The proposal",
  newVersion: (n) => `New text: version ${n}`,
  proposalLabel: (title, n) => `Proposal ${title}, version ${n}`,
  unchanged: (from, to) =>
    from === to
      ? `Line ${from} has stayed the same.`
      : `Lines ${from} ${to === from + 1 ? "and" : "to"} ${to} have stayed the same.`,
  readThem: "Read them",
  validUntil: "Valid until",
  ifStuck: "If we do not get there:",
  arguments: (n) => (n === 1 ? "Why this proposal" : `Why this proposal: ${n} arguments`),
  roundSoon: "Soon we ask for consent.",
  roundSoonText: "Read the proposal now. When the round opens, you give your answer here.",
  roundIsOpen: (n) => `Round ${n} is open`,
  roundWasClosed: (n) => `Round ${n} is closed`,
  stillLeft: "still",
  almostClosed: "the round closes soon",
  toAnswers: "Give your answer",
  yourAnswer: "Your answer",
  answerFor: (organisation: string) => `You answer on behalf of ${organisation} for`,
  keepAnswer: "Leave my answer as it is",
  toMyRegions: "To my regions",
  youMayWatch: "You can follow the round here.",
  noSay: {
    lookingOn: {
      title: "You are looking on.",
      text: "You chose no region, so you do not decide. If you want to, add a region under ‘Mine’ and ask the facilitators to let you in.",
    },
    noSeat: {
      title: "Your organisation has no seat in this circle yet.",
      text: "Raise your hand: the facilitators can give you a seat.",
    },
    otherCircle: {
      title: "This round is about another region.",
      text: "The regions you are here for do not decide now. If that is not right, ask to be let in.",
    },
    late: {
      title: "The round had begun already.",
      text: "Do you want to decide too? Ask here. The facilitators decide.",
    },
  },
  concernTitle: "What is your concern?",
  concernText: "The proposal can go ahead. Your concern goes into the record as a signal.",
  concernLabel: "What should we watch for?",
  concernSend: "Give consent, with this concern",
  objectionTitle: "What is your objection?",
  objectionText: "Your argument makes the proposal better. You need not have a solution yet.",
  argumentLabel: "Why is this not safe enough to try?",
  harmLabel: "What goes wrong, and for whom?",
  frameLabel: "Does it touch a frame?",
  frameNone: "No, or I do not know",
  remedyLabel: "What would solve it?",
  objectionSend: "Submit my objection",
  objectionPrivacy: {
    person:
      "The facilitator sees your name. The hall sees your name and your organisation. You can withdraw your objection yourself later.",
    organisation:
      "The facilitator sees your name. The hall sees your organisation. You can withdraw your objection yourself later.",
    region:
      "The facilitator sees your name. The hall sees only your region. You can withdraw your objection yourself later.",
  },
  formAfterClose: "Your answer can no longer count. What you wrote is still below.",
  answerSending: "Your answer is being sent …",
  answerIn: "Your answer is in",
  answerByMate: (name) => (name ? `${name} answered for you both` : "Your colleague answered for you both"),
  mateObjection: (name) =>
    `This objection of ${name || "your colleague"} stands until ${name || "your colleague"} takes it back.`,
  onBehalf: (organisations, regions, n) =>
    `for ${organisations}, ${n === 1 ? "region" : "regions"} ${regions}`,
  proposal: "Proposal",
  round: "Round",
  received: "Received",
  hour: (time) => time,
  stillToAnswer: (regions) => `You have not answered for ${regions} yet.`,
  answerOrChange: "Answer or change",
  changeAnswer: "Change my answer",
  changeUntil: "You can change it until the round closes",
  over: "in",
  xOfY: (answered, of) => `${answered} of ${of}`,
  haveResponded: "have responded.",
  nobodySees: "Nobody sees what you answered while the round is open.",
  roundClosedTitle: "The round is closed.",
  roundClosedText:
    "The facilitators publish the outcome in a moment. You will see it here and on the screen.",
  receipt: "Receipt",
  receiptText: "With this code you find your answer again in the record.",
  receiptSpoken: (symbols) => `Your receipt is ${symbols}.`,
  circle: "Who decides",
  circleOf: {
    nationwide: "all delegations",
    regions: (regions) => `the delegations of ${regions}`,
    picked: (n) => `a circle of ${by(n, "delegation", "delegations")}`,
    rsvs: (names) => `who takes part in ${names}`,
  },
  admission: {
    ask: "Ask to be let in",
    askFor: (regions) => `Ask to be let in for ${regions}`,
    asking: "Your request is being sent …",
    waiting: "You asked to be let in.",
    waitingText: "The facilitators decide whether your delegation takes part in this round.",
    declined: "The facilitators did not let you in.",
    again: "Ask again",
  },
  previous: {
    title: (n) => `Previous round: round ${n}`,
    about: (version) => `On version ${version} of the text. Those answers do not count now.`,
    yours: "Your delegation’s answer then",
    none: "You gave no answer then.",
  },
};
