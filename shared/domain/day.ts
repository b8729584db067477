/**
 * The day: two pure functions made of the rooms. `decide` says which events a command makes happen or why none
 * does; `evolve` says what an event means. The server runs them for the truth, a phone to foresee its own acts.
 */
import type { Context } from "./actor.ts";
import { admissionDeciders, admissionEvolvers } from "./admissions.ts";
import { answerDeciders, answerEvolvers } from "./answers.ts";
import { boardDeciders, boardEvolvers } from "./boards.ts";
import type { CommandType, DayCommand } from "./commands.ts";
import { contributionDeciders, contributionEvolvers } from "./contributions.ts";
import { dayMapDeciders, dayMapEvolvers } from "./dayMap.ts";
import { decisionDeciders, decisionEvolvers } from "./decisions.ts";
import { divisionFrameDeciders, divisionFrameEvolvers } from "./divisionFrames.ts";
import { divisionDeciders, divisionEvolvers } from "./divisions.ts";
import type { DayEvent, EventType, WireEvent } from "./events.ts";
import { membershipDeciders, membershipEvolvers } from "./memberships.ts";
import { noteDeciders, noteEvolvers } from "./notes.ts";
import { objectionDeciders, objectionEvolvers } from "./objections.ts";
import { outcomeDeciders, outcomeEvolvers } from "./outcomes.ts";
import { participantDeciders, participantEvolvers } from "./participants.ts";
import { may, mayEver } from "./permissions.ts";
import { programmeDeciders, programmeEvolvers } from "./programme.ts";
import { proposalLifeDeciders, proposalLifeEvolvers } from "./proposalLife.ts";
import { proposalDeciders, proposalEvolvers } from "./proposals.ts";
import { resolutionDeciders, resolutionEvolvers } from "./resolutions.ts";
import { unseenBetween } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { roundDeciders, roundEvolvers } from "./rounds.ts";
import { rsvNameEvolvers } from "./rsvNames.ts";
import { refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import { seatDeciders, seatEvolvers } from "./seats.ts";
import { signalDeciders, signalEvolvers } from "./signals.ts";
import type { DayState } from "./state.ts";
import { treatmentDeciders, treatmentEvolvers } from "./treatment.ts";

const deciders: Deciders = {
  ...programmeDeciders,
  ...participantDeciders,
  ...seatDeciders,
  ...boardDeciders,
  ...noteDeciders,
  ...proposalDeciders,
  ...roundDeciders,
  ...admissionDeciders,
  ...answerDeciders,
  ...decisionDeciders,
  ...contributionDeciders,
  ...objectionDeciders,
  ...proposalLifeDeciders,
  ...resolutionDeciders,
  ...signalDeciders,
  ...treatmentDeciders,
  ...divisionDeciders,
  ...outcomeDeciders,
  ...divisionFrameDeciders,
  ...membershipDeciders,
  ...dayMapDeciders,
};

const evolvers: Evolvers = {
  ...programmeEvolvers,
  ...participantEvolvers,
  ...seatEvolvers,
  ...boardEvolvers,
  ...noteEvolvers,
  ...proposalEvolvers,
  ...roundEvolvers,
  ...admissionEvolvers,
  ...answerEvolvers,
  ...objectionEvolvers,
  ...decisionEvolvers,
  ...contributionEvolvers,
  ...proposalLifeEvolvers,
  ...resolutionEvolvers,
  ...signalEvolvers,
  ...treatmentEvolvers,
  ...divisionEvolvers,
  ...outcomeEvolvers,
  ...divisionFrameEvolvers,
  ...membershipEvolvers,
  ...dayMapEvolvers,
  ...rsvNameEvolvers,
  dayViewReset: (state, { view }) => ({ ...view, notes: state.notes, division: state.division }),
};

/**
 * The events that this command makes happen now, or why nothing happens. Who may ask what is decided here too
 * (permissions.ts), so that no caller can forget it.
 */
export function decide(state: DayState, command: DayCommand, context: Context): Ruling {
  const { role } = context.actor;
  if (!mayEver(role, command.type)) return refuse("notAllowed");
  if (!may(role, command.type, state.phase)) {
    // Of two moderators at once the second reads that it was done, not that the day has not begun.
    const done = state.phase === "open" ? "openDay" : state.phase === "closed" ? "closeDay" : undefined;
    if (command.type === done) return refuse("alreadyDone");
    return refuse(state.phase === "closed" ? "dayClosed" : "dayNotOpen");
  }
  const rule = deciders[command.type] as Deciders[CommandType];
  return rule(state, command as never, context);
}

/** What the day is after this event. `at` is the UTC instant in milliseconds at which it happened. */
export function evolve(state: DayState, event: WireEvent, at: number): DayState {
  const meaning = evolvers[event.type] as Evolvers[EventType];
  return meaning(state, event as never, at);
}

/** What the day is after these events. */
export function replay(
  state: DayState,
  entries: Iterable<{ readonly event: DayEvent | WireEvent; readonly at: number }>,
): DayState {
  return unseenBetween(() => {
    let result = state;
    for (const { event, at } of entries) result = evolve(result, event, at);
    return result;
  });
}
