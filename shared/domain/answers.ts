/**
 * Answers in a round: one a delegation, the later replaces the earlier, changeable until the round closes. An
 * objection needs an argument; a concern needs words, because it goes into the record. Source: consent.md.
 */
import type { DayEvent } from "./events.ts";
import type { LinkId, ParticipantId, Receipt, SeatId } from "./ids.ts";
import type { NoteRef } from "./lineageRef.ts";
import { noteOf } from "./notes.ts";
import { at as entry, linkOf, participantOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { mayAnswer, recounted, withRound } from "./rounds.ts";
import { isNamed } from "./divisionFrames.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal, Ruling } from "./ruling.ts";
import type { CommandOf } from "./commands.ts";
import type { Answer, DayState, Objection, Round } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

type Given = CommandOf<"giveAnswer" | "enterAnswer">;
/** Who speaks: a participant for their own seats, or the moderator for someone without a phone. */
type Speaker = { readonly author?: ParticipantId; readonly by?: LinkId };

export const answerDeciders = {
  giveAnswer: (state, command, { actor }) => {
    const author = participantOf(actor);
    const seatIds = [...new Set(command.seatIds)].sort();
    const round = entry(state.rounds, command.roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("roundNotOpen");
    const wrong = seatFault(state, round, seatIds, author);
    return wrong ? { accepted: false, refusal: wrong } : answered(state, command, round, seatIds, { author });
  },
} satisfies Partial<Deciders>;

/** What only who leads may ask of this: no phone carries it. */
export const answerDeskDeciders = {
  /** "Ingevoerd door begeleider": lets the delegation in where it was not, and never replaces what it answered itself. */
  enterAnswer: (state, command, { actor }) => {
    const seatIds = [...new Set(command.seatIds)].sort();
    const round = entry(state.rounds, command.roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "open") return refuse("roundNotOpen");
    const seats = seatIds.flatMap((id) => entry(state.seats, id) ?? []);
    if (seats.length < seatIds.length) return refuse("unknownSeat");
    // Who leads a subgroup speaks for its delegations, and for no others.
    if (actor.role === "facilitator" && seats.some((seat) => seat.region !== actor.region)) {
      return refuse("notYourGroup");
    }
    const themselves = seatIds.some((id) => {
      const before = entry(round.answers, id);
      return before !== undefined && !before.entered;
    });
    if (themselves) return refuse("answeredThemselves");
    const ruling = answered(state, command, round, seatIds, linkOf(actor));
    const late = seats.filter((seat) => !mayAnswer(round, seat)).map((seat) => seat.id);
    if (!ruling.accepted || late.length === 0) return ruling;
    return accept(
      { type: "seatsAdmitted", roundId: round.id, seatIds: late, ...linkOf(actor) },
      ...ruling.events,
    );
  },
} satisfies Partial<Deciders>;

export const answerEvolvers = {
  answerGiven: (state, { roundId, seatIds, kind, author, concern, receipt, counted }, at) => {
    const answer: Answer = {
      kind,
      at,
      ...(author ? { by: author } : { entered: true as const }),
      ...(concern ? { concern } : {}),
      ...(receipt ? { receipt } : {}),
    };
    return withAnswers(state, roundId, seatIds, answer, counted);
  },
  answerCovered: (state, { roundId, seatIds }, at) =>
    withAnswers(state, roundId, seatIds, { kind: "hidden", at }, undefined),
} satisfies Partial<Evolvers>;

function answered(
  state: DayState,
  command: Given,
  round: Round,
  seatIds: SeatId[],
  speaker: Speaker,
): Ruling {
  const textWrong = textFault(state, command);
  if (textWrong) return { accepted: false, refusal: textWrong };
  const { kind, receipt } = command;
  if (receipt !== undefined && isTaken(state, round, receipt, speaker)) return refuse("idTaken");
  const concern = kind === "consentWithConcern" && command.concern ? { concern: command.concern } : {};
  const given: DayEvent = {
    type: "answerGiven",
    roundId: round.id,
    seatIds,
    kind,
    ...speaker,
    ...concern,
    ...(receipt ? { receipt } : {}),
  };
  if (kind === "objection") return raised(state, command, round, seatIds, speaker, given);
  return accept(given, ...takenBack(state, ownStanding(state, round, speaker), seatIds));
}

/** A receipt is one person's in a round: who sends another's is refused. */
function isTaken(state: DayState, round: Round, receipt: Receipt, { author }: Speaker): boolean {
  const objections = Object.values<Objection>(state.objections).filter((each) => each.roundId === round.id);
  return [...Object.values<Answer>(round.answers), ...objections].some(
    (each) => each.receipt === receipt && each.by !== author,
  );
}

function seatFault(
  state: DayState,
  round: Round,
  seatIds: readonly SeatId[],
  by: ParticipantId,
): Refusal | undefined {
  for (const id of seatIds) {
    const seat = entry(state.seats, id);
    if (!seat?.members.some((member) => member.id === by)) return { code: "noSeat" };
    if (!mayAnswer(round, seat)) return { code: "tooLate" };
  }
  return undefined;
}

function textFault(state: DayState, { kind, concern, objection }: Given): Refusal | undefined {
  if (kind === "consentWithConcern") {
    if (!concern) return { code: "concernMissing" };
    if (lengthOf(concern) > maximum.concern)
      return { code: "concernTooLong", values: { max: maximum.concern } };
  }
  if (kind === "objection") {
    if (!objection?.argument) return { code: "argumentMissing" };
    const { argument, harm = "", remedy = "", frame, area } = objection;
    if ([argument, harm, remedy].some((text) => lengthOf(text) > maximum.argument)) {
      return { code: "argumentTooLong", values: { max: maximum.argument } };
    }
    if (frame && !state.setup?.frames.some((known) => known.id === frame)) return { code: "unknownFrame" };
    if (area && !area.rsvs.every((id) => isNamed(state, id))) return { code: "unknownRsv" };
  }
  return undefined;
}

/** The answer with its objection: raised anew, or the maker's own in this round in new words. */
function raised(
  state: DayState,
  { objection, receipt }: Given,
  round: Round,
  seatIds: SeatId[],
  speaker: Speaker,
  given: DayEvent,
): Ruling {
  if (!objection) return refuse("argumentMissing");
  const { id } = objection;
  const words = { ...wordsOf(objection), ...(receipt ? { receipt } : {}) };
  const own = ownStanding(state, round, speaker);
  const others = takenBack(
    state,
    own.filter((standing) => standing.id !== id),
    seatIds,
  );
  const same = own.find((standing) => standing.id === id);
  if (same) {
    // An answer says nothing of the seats it is not given for: for those the objection stands as it did.
    const all = [...new Set([...same.seats, ...seatIds])].sort();
    return accept(given, ...others, {
      type: "objectionReworded",
      objectionId: id,
      seatIds: all,
      regions: regionsOf(state, all),
      ...words,
    });
  }
  if (entry(state.objections, id)) return refuse("idTaken");
  return accept(given, ...others, {
    type: "objectionRaised",
    objectionId: id,
    roundId: round.id,
    proposalId: round.proposalId,
    seatIds,
    ...speaker,
    ...(speaker.author ? { name: entry(state.participants, speaker.author)?.name ?? "" } : {}),
    organisation: seatIds.flatMap((seatId) => entry(state.seats, seatId)?.organisation ?? [])[0] ?? "",
    regions: regionsOf(state, seatIds),
    ...words,
    ...(isOwnNote(state, objection.from, speaker) ? { from: objection.from } : {}),
  });
}

/** Whether an objection may say that it came of this note: it is its maker's, or entered by who leads. */
function isOwnNote(state: DayState, from: NoteRef | undefined, { author }: Speaker): from is NoteRef {
  const note = from && entry(state.boards, from.boardId) && noteOf(state, from.boardId, from.noteId);
  return note !== undefined && note.author === author;
}

/** Another answer by the maker of objections takes them back, for the seats it is given for. */
function takenBack(state: DayState, own: readonly Objection[], seatIds: readonly SeatId[]): DayEvent[] {
  return own
    .filter((objection) => objection.seats.some((seat) => seatIds.includes(seat)))
    .map((objection): DayEvent => {
      const seats = objection.seats.filter((seat) => !seatIds.includes(seat));
      if (seats.length === 0) return withdrawn(objection);
      return {
        type: "objectionReworded",
        objectionId: objection.id,
        seatIds: seats,
        regions: regionsOf(state, seats),
        ...wordsOf(objection),
        ...(objection.receipt ? { receipt: objection.receipt } : {}),
      };
    });
}

function regionsOf(state: DayState, seatIds: readonly SeatId[]) {
  return seatIds.flatMap((seatId) => entry(state.seats, seatId)?.region ?? []);
}

/** What an objection says, without the fields that were left empty. */
function wordsOf({ argument, harm, frame, remedy, area }: NonNullable<Given["objection"]>) {
  return {
    argument,
    ...(harm ? { harm } : {}),
    ...(frame ? { frame } : {}),
    ...(remedy ? { remedy } : {}),
    ...(area && area.rsvs.length + area.codes.length > 0 ? { area } : {}),
  };
}

function withdrawn(objection: Objection): DayEvent {
  return { type: "objectionWithdrawn", objectionId: objection.id };
}

/** What this speaker has standing in the round; of what was entered for others, the moderator is the speaker. */
function ownStanding(state: DayState, round: Round, { author }: Speaker): Objection[] {
  return Object.values<Objection>(state.objections).filter(
    (objection) => objection.roundId === round.id && objection.status === "raised" && objection.by === author,
  );
}

function withAnswers(
  state: DayState,
  roundId: Round["id"],
  seatIds: readonly SeatId[],
  answer: Answer,
  counted: { answered: number; of: number } | undefined,
): DayState {
  return withRound(state, roundId, (round) => {
    const answers = seatIds.reduce((all, seatId) => put(all, seatId, answer), round.answers);
    return recounted({ ...round, answers }, counted);
  });
}
