import type { recordMatterNl } from "./recordMatterNl.ts";

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The words of the record in English, of how a matter went. */
export const recordMatterEn: typeof recordMatterNl = {
  byProgrammeTeam: "Decided by the programme team",
  teamWhen: (time) => `${time}. The hall did not get there. This rule was known beforehand.`,
  motivation: "Why",
  teamSigned: "Signed: the programme team",
  openThen: (n) => (n === 1 ? "This objection stayed open" : "These objections stayed open"),
  reviewOn: "We look back on",
  reviewCriteria: "Then we look at",
  tasks: "Who does what",
  task: (date) => `before ${date}`,
  reopened: "No longer holds",
  reopenedWhen: (time) => `Taken up again at ${time}:`,
  reopenedNow: "Read how it went on",
  proposer: "Brought in by",
  circlePicked: (n) => many(n, "picked delegation", "picked delegations"),

  ended: "Stopped without a decision",
  endings: {
    deferred: "Put off",
    withdrawn: "Withdrawn",
    replaced: "Replaced by another proposal",
    withProgrammeTeam: "Handed over to the programme team",
  },
  endingReason: "Reason",
  endingOwner: "Who takes it up",
  endingOn: "When",
  endingReplacedBy: "Replaced by",
  handedOver: "Handed over",

  way: "How it went",
  steps: {
    clarifying: "Clarifying",
    reacting: "Reacting",
    consent: "Consent round",
    testing: "Testing objections",
    integrating: "Integrating",
    deciding: "Decision",
  },
  stepMinutes: (n) => (n < 1 ? "less than a minute" : many(n, "minute", "minutes")),
  skipped: "skipped:",
  clarifyingQuestions: "Clarifying questions",
  reactions: "Reactions",
  answer: "Answer:",
  answeredAloud: "Answered in the hall.",
  voicesLeft: (setAside, notTakenUp) =>
    [
      setAside > 0 ? `${setAside} set aside, with a reason for who wrote it` : "",
      notTakenUp > 0 ? `${notTakenUp} not reached` : "",
    ]
      .filter((each) => each !== "")
      .join("; "),
  enteredFor: "entered by the moderator",

  lineAnswers: (numbers, n) => (n === 1 ? `for objection ${numbers}` : `for objections ${numbers}`),
  confirmed: (time) => `Who brought in the proposal said at ${time}: this text still answers the question.`,
  openingText: "The text with which it began",

  roundFacts: (n) => `Round ${n}:`,
  roundEntered: (n) => `${many(n, "answer was", "answers were")} entered by the moderator`,
  roundByHand: (consent, notInCircle) =>
    `${consent + notInCircle} counted by hand (${consent} consent, ${notInCircle} does not take part)`,
  roundAdmitted: (n) => `${many(n, "delegation", "delegations")} let in later`,
  roundDeclined: (n) => `${many(n, "request", "requests")} to take part declined`,

  objectionsEnded: "Objections and how they ended",
  objectionN: (n) => `Objection ${n}`,
  objectionOf: (n, who) => `Objection ${n}, of ${who}`,
  sharedBy: (n) => `shared by ${many(n, "delegation", "delegations")}`,
  ends: {
    raised: "not tested yet",
    merged: "merged",
    valid: "valid, not resolved yet",
    concern: "a concern, and now a signal",
    withdrawn: "taken back by who made it",
    notValid: "no paramount objection",
    resolved: "resolved",
    unresolved: "stayed open",
  },
  mergedInto: (n) => `Merged into objection ${n}.`,
  explained: "Explained",
  atClock: (time) => `at ${time}`,
  test: "The test",
  verdicts: {
    valid: "A paramount objection.",
    concern: "A concern. It does not hold up the decision.",
    notValid: "No paramount objection.",
  },
  questions: {
    harms: "Does this decision do harm?",
    causedByProposal: "Does the proposal cause it?",
    knownNow: "Do we know that now?",
    breaksFrame: "Does it break a frame?",
  },
  yes: "yes",
  no: "no",
  notAsked: "not asked",
  resolution: "The resolution",
  ways: {
    textChanged: "The text was changed.",
    explained: "It was explained.",
    shorterTerm: "It holds for a shorter time.",
    earlierReview: "We look back earlier.",
    measured: "We measure it.",
    smallGroup: "A small group works it out.",
    otherProposal: "There will be another proposal.",
    referred: "It was referred.",
  },
  inLines: (version, lines, n) =>
    n === 0
      ? `Text ${version}.`
      : n === 1
        ? `Text ${version}, line ${lines}.`
        : `Text ${version}, lines ${lines}.`,
  byWhom: "Who:",
  on: "When:",
  confirmation: "Who made it",
  solved: (time) => `said at ${time}: “This resolves my objection.”`,
  notYet: (time) => `said at ${time}: “Not yet.”`,
  notAnswered: "has not answered yet.",
  leftOpen: "Why it stayed open",

  signalState: "State",
  signalStates: { open: "to do", inProgress: "taken up", answered: "answered", done: "closed" },
  signalDue: (date) => `by ${date}`,
  signalOwner: "Who takes it up",
  followUp: "What happens with it",
  signalFromObjection: (n) => `was objection ${n}`,

  receipts: "Find your own answer",
  receiptsIntro:
    "Your phone shows a code with every answer; look for that code here, and you see what was counted of you.",
  receiptsWhy:
    "No code says whose it is. Who answered without a phone has no code. For how many delegations a code counts is told only where at least three codes count for as many.",
  inRound: (n) => `round ${n}`,
  forDelegations: (n) => many(n, "delegation", "delegations"),
  checkLater: "The number of the event is added once all rounds are published.",
  decisionsFigure: (consent, team) =>
    [
      `${consent + team === 1 ? "decision" : "decisions"}:`,
      [consent > 0 ? `${consent} by consent` : "", team > 0 ? `${team} by the programme team` : ""]
        .filter((each) => each !== "")
        .join(", "),
    ].join(" "),
  legendTeam: ["By the programme team:", "the hall did not get there."],
};
