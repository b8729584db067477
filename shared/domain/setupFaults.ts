/**
 * What is wrong with a piece of the day that is being made: asked by the rules when it is saved, and by the editor while
 * somebody types. What it may not name is refused at once, what is only unwise is for readiness.ts.
 */
import type { Refusal } from "./ruling.ts";
import { isCalendarDate } from "./sheetFields.ts";
import type { BoardSetup, DaySetup, ProposalSetup, PulseMomentSetup, SheetQuestion } from "./setup.ts";
import type { DayDetails, PartContent } from "./setupEvents.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** How much a day may hold; more than anyone makes by hand. */
export const setupMaximum = { parts: 60, proposals: 60, boards: 200, minutes: 24 * 60 } as const;

/** Of what a day is called and agrees on. */
export function detailsFault(details: DayDetails): Refusal | undefined {
  const { title, organiser, question, place, date, validUntil, timeZone } = details;
  if (title === "" || organiser === "" || question === "") return { code: "setupUntitled" };
  if (!isCalendarDate(date) || !isCalendarDate(validUntil)) return { code: "fieldWrong" };
  if (!isTimeZone(timeZone)) return { code: "timeZoneWrong" };
  return tooLong([title, organiser, place], maximum.note) ?? tooLong([question], maximum.concern);
}

/** Of a part of the programme; `setup` is the day that it becomes a part of. */
export function partFault(setup: DaySetup, part: PartContent): Refusal | undefined {
  const { title, place, question, say, boards, proposals, minutes } = part;
  if (title === "") return { code: "setupUntitled" };
  if (!boards.every((id) => setup.boards.some((each) => each.id === id))) return { code: "unknownBoard" };
  if (!proposals.every((id) => setup.proposals.some((each) => each.id === id)))
    return { code: "unknownProposal" };
  const others = setup.programme.filter((each) => each.id !== part.id);
  if (others.length >= setupMaximum.parts)
    return { code: "tooMuchInSetup", values: { max: setupMaximum.parts } };
  const total = others.reduce((sum, each) => sum + each.minutes, minutes);
  if (total > setupMaximum.minutes) return { code: "dayTooLong" };
  return (
    tooLong([title, place], maximum.note) ??
    tooLong([question], maximum.concern) ??
    tooLong([say], maximum.argument)
  );
}

/** Of a proposal before the day; who has a say can be everyone, regions, or who it already was. */
export function proposalFault(setup: DaySetup, proposal: ProposalSetup): Refusal | undefined {
  const { title, question, proposer, text, note, fallback, validUntil, circle, frames } = proposal;
  const known = setup.proposals.find(({ id }) => id === proposal.id);
  if (title === "" || question === "") return { code: "setupUntitled" };
  if (text.lines.length === 0) return { code: "lineMissing" };
  if (!isCalendarDate(validUntil)) return { code: "fieldWrong" };
  if (!frames.every((id) => setup.frames.some((each) => each.id === id))) return { code: "unknownFrame" };
  if (circle.kind === "regions") {
    if (circle.regions.length === 0) return { code: "circleEmpty" };
    if (!circle.regions.every((id) => setup.regions.some((each) => each.id === id)))
      return { code: "unknownRegion" };
  }
  const asItWas = JSON.stringify(known?.circle) === JSON.stringify(circle);
  if (circle.kind === "picked" && !asItWas) return { code: "unknownSeat" };
  if (circle.kind === "rsvs" && !asItWas) return { code: "unknownRsv" };
  if (!known && setup.proposals.length >= setupMaximum.proposals) {
    return { code: "tooMuchInSetup", values: { max: setupMaximum.proposals } };
  }
  const terms = (text.terms ?? []).flatMap((each) => [each?.who, each?.when]);
  return (
    tooLong([title, proposer, ...terms], maximum.note) ??
    tooLong([question], maximum.concern) ??
    tooLong([text.intro, ...text.lines, note, fallback, ...proposal.arguments], maximum.argument)
  );
}

/** Of a board before the day. */
export function boardSetupFault(state: DayState, setup: DaySetup, board: BoardSetup): Refusal | undefined {
  const { title, question, lanes, region, rsv } = board;
  const known = setup.boards.find(({ id }) => id === board.id);
  if (title === "" || question === "" || lanes.some((lane) => lane.title === ""))
    return { code: "setupUntitled" };
  if (new Set(lanes.map(({ id }) => id)).size < lanes.length) return { code: "idTaken" };
  if (region !== undefined && !setup.regions.some(({ id }) => id === region))
    return { code: "unknownRegion" };
  if (rsv !== undefined && rsv !== known?.rsv && !rsvsOf(state).some(({ id }) => id === rsv))
    return { code: "unknownRsv" };
  if (!known && setup.boards.length >= setupMaximum.boards) {
    return { code: "tooMuchInSetup", values: { max: setupMaximum.boards } };
  }
  const titles = lanes.map((lane) => lane.title);
  return tooLong([title, ...titles], maximum.note) ?? tooLong([question], maximum.concern);
}

/** Of the questions on each RSV's sheet. */
export function sheetQuestionsFault(questions: readonly SheetQuestion[]): Refusal | undefined {
  if (questions.some(({ question }) => question === "")) return { code: "setupUntitled" };
  return (
    twice(questions) ??
    tooLong(
      questions.map(({ question }) => question),
      maximum.concern,
    )
  );
}

/** Of the moments at which the day asks how it was. */
export function momentsFault(setup: DaySetup, moments: readonly PulseMomentSetup[]): Refusal | undefined {
  if (moments.some(({ title }) => title === "")) return { code: "setupUntitled" };
  const isPart = (id: string | undefined) =>
    id === undefined || setup.programme.some((part) => part.id === id);
  if (!moments.every(({ after }) => isPart(after))) return { code: "unknownPart" };
  return (
    twice(moments) ??
    tooLong(
      moments.map(({ title }) => title),
      maximum.note,
    )
  );
}

/** The RSVs that a board can be of before the day: those it begins with. */
export function rsvsOf(state: DayState): readonly { readonly id: string; readonly name: string }[] {
  return state.rsvs.length > 0 ? state.rsvs : state.division.openingBid;
}

/** The refusal where one of these texts is longer than it may be. */
export function tooLong(texts: readonly (string | undefined)[], max: number): Refusal | undefined {
  const long = texts.some((text) => text !== undefined && lengthOf(text) > max);
  return long ? { code: "contributionTooLong", values: { max } } : undefined;
}

function twice(all: readonly { readonly id: string }[]): Refusal | undefined {
  return new Set(all.map(({ id }) => id)).size < all.length ? { code: "idTaken" } : undefined;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return timeZone !== "";
  } catch {
    return false;
  }
}
