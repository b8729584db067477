/** Answers for delegations without a phone: whom it can be entered for, and the commands that do it. */
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { FrameId, ObjectionId, RegionId, RoundId, SeatId } from "../../../shared/domain/ids.ts";
import { seatIdOf } from "../../../shared/domain/seats.ts";
import type { Sector } from "../../../shared/domain/setup.ts";
import type { AnswerKind, DayState, Round, Seat } from "../../../shared/domain/state.ts";
import type { SelectOption } from "../parts/Select.svelte";

/** A delegation that is not on the list yet. */
export interface NewSeat {
  readonly organisation: string;
  readonly sector: Sector;
  readonly region: RegionId;
}

/** What a delegation says, in the words of who enters it. */
export interface EnteredAnswer {
  readonly kind: AnswerKind;
  readonly concern?: string;
  readonly argument?: string;
  readonly harm?: string;
  readonly frame?: FrameId;
  readonly remedy?: string;
}

/**
 * The commands that enter an answer; a delegation that was not there is added first. An objection is named after round
 * and delegation: two who enter it reword one, they do not make two.
 */
export function enterCommands(
  state: DayState,
  roundId: RoundId,
  who: SeatId | NewSeat,
  { kind, concern, argument, ...more }: EnteredAnswer,
): DayCommand[] {
  const seatId = typeof who === "string" ? who : seatIdOf(who.organisation, who.region);
  const added: DayCommand[] =
    typeof who === "string" || state.seats[seatId] ? [] : [{ type: "addSeat", ...who }];
  const objection =
    kind === "objection" && argument
      ? { objection: { id: `${roundId}~${seatId}`.slice(0, 160) as ObjectionId, argument, ...more } }
      : {};
  return [
    ...added,
    {
      type: "enterAnswer",
      roundId,
      seatIds: [seatId],
      kind,
      ...(kind === "consentWithConcern" && concern ? { concern } : {}),
      ...objection,
    },
  ];
}

/** Whom an answer can be entered for: every delegation that did not answer. */
export function seatsWithoutAnswer(state: DayState, round: Round): Seat[] {
  return Object.values<Seat>(state.seats).filter((seat) => !Object.hasOwn(round.answers, seat.id));
}

/** Delegations to choose from, by region as the day orders them, then by name. */
export function seatOptions(state: DayState, seats: readonly Seat[]): SelectOption[] {
  return (state.setup?.regions ?? []).flatMap((region) =>
    seats
      .filter((seat) => seat.region === region.id)
      .sort((a, b) => a.organisation.localeCompare(b.organisation, "nl"))
      .map((seat) => ({ value: seat.id, label: seat.organisation, group: region.name })),
  );
}
