import type { lead as nl } from "../nl/moderatorLead.ts";

const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

export const lead = {
  sure: {
    closeRound: (missing: number) =>
      missing > 0 ? `Sure? ${missing} still to respond.` : "Sure? Everyone has responded.",
    showOutcome: "Sure? The whole hall sees it.",
    decide: "Sure? Then it is decided.",
  },
  act: {
    present: "Present the proposal",
    presentEffect: "The text appears on the screen and the phones, with what happens if we do not get there.",
    startClarifying: "Begin clarifying",
    startClarifyingEffect: "Everyone can ask what the proposal means. You take the questions one by one.",
    takeUp: "Take the next question",
    takeUpEffect: (waiting: number) =>
      `The question appears on the screen. ${waiting === 1 ? "It is the last one." : `${waiting} are waiting.`}`,
    startReacting: "Begin reacting",
    startReactingEffect: "Every delegation can give one short reaction. Nobody replies to it.",
    openRound: (n: number) => (n === 1 ? "Open the round" : `Open round ${n}`),
    openRoundEffect: (circle: number, phones: number | null) =>
      `${count(circle, "delegation", "delegations")} in the circle${phones === null ? "" : `, ${count(phones, "person", "people")} present`}. Who is here now takes part.`,
    unconfirmed: (n: number) =>
      `${count(n, "maker has", "makers have")} not confirmed yet. They can say it again in this round.`,
    circleEmpty: "There are no delegations in this circle yet. They come by themselves when people join.",
    closeRound: "Close the round",
    closeRoundEffect: (missing: number) =>
      missing === 0
        ? "Everyone has responded. You see the outcome first."
        : `${count(missing, "delegation counts", "delegations count")} as “no response”. That is not consent.`,
    showOutcome: "Show the outcome to the hall",
    showOutcomeEffect: (objections: number) =>
      objections === 0
        ? "No paramount objection. Hall and phones see that now."
        : `${count(objections, "paramount objection", "paramount objections")}. Hall and phones see the arguments.`,
    giveFloor: (n: number, of: number) => `Give the floor: objection ${n} of ${of}`,
    giveFloorEffect: (maker: string) => `${maker} explains. The objection appears on the screen.`,
    endFloor: "The objection is explained",
    endFloorEffect: "The clock stops. Then you test it with the hall.",
    test: (n: number) => `Test objection ${n}`,
    testEffect: "Ask the four questions and choose the outcome.",
    record: {
      valid: "Record: paramount objection",
      concern: "Record: concern",
      notValid: "Record: not a valid objection",
    },
    recordEffect: {
      valid: "Then you look for what resolves it.",
      concern: "It becomes a signal and does not hold up the decision.",
      notValid: "Its maker reads the reason. It goes into the record.",
    },
    reasonFirst: "First write why it is not a valid objection.",
    resolve: (n: number) => `Resolve objection ${n}`,
    resolveEffect: "Change the text, or choose another way.",
    onward: (n: number, of: number) => `Go to objection ${n} of ${of}`,
    awaitMaker: "Wait for its maker",
    awaitMakerEffect: (n: number) =>
      n === 1
        ? "Its maker says on the phone whether this resolves it. No word? Put the way out into the text and ask for consent again."
        : `${n} makers say on their phones whether this resolves it. No word? Put the way out into the text and ask for consent again.`,
    decide: "Decide by consent",
    decideEffect: (none: number) =>
      none === 0
        ? "There is no paramount objection. The decision fills the screen."
        : `There is no paramount objection. ${count(none, "delegation", "delegations")} without response: the record says so.`,
    writeVersion: "Write a new version",
    writeVersionEffect: (objections: number) =>
      `${count(objections, "objection stands", "objections stand")}. A new round asks for a new text.`,
  },

  sayMoment: {
    draft: "",
    presented:
      "This is the proposal. First we ask whether it is clear, then what you think of it, and then for consent.",
    clarifying:
      "Is it clear what it says? Ask now only what the proposal means. Whether it is good comes in a moment.",
    reacting: "What do you think of it? One short reaction per delegation. We listen and do not answer.",
    open: "You need not find it beautiful. Do you see a reason why this does harm or is not safe enough to try? Then give that reason now.",
    closedClear: "The round is closed. Now we look at the outcome together.",
    closedObjections:
      "The round is closed. Now we look at the outcome together, and listen to the objections.",
    treating: "Thank you for these objections. We take them one by one. First we listen.",
    rewritten: "This is the new text. Read what changed. Then we ask for consent again.",
    reopened: "We take this up again. The earlier decision stays readable. We ask for consent again.",
    clear: "Nobody has a paramount objection. Then we decide this now.",
    decided: "This is decided. Good enough for now, safe enough to try.",
    deferred: "We defer this. It says who takes it up, and when.",
    withdrawn: "This proposal is withdrawn. Thank you for thinking along.",
    replaced: "Another proposal takes its place.",
    withProgrammeTeam:
      "We do not get there today. As announced, the programme team decides, with your objections beside it.",
  },
  sayObjection: {
    floor: (maker: string) => `${maker}, would you explain your objection? What goes wrong if we do this?`,
    explanation: "We listen. Ask only if there is something you do not understand.",
    test: "Let us look together: does this do harm, does the proposal cause it, and do we know that now?",
    way: "What can we change in the text so that it is safe enough?",
    maker: (maker: string) => `${maker}, does this resolve your objection? Say so on your phone.`,
  },
} satisfies typeof nl;
