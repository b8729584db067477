/** Days on the small setup, and the projector that shows them. */
import { render } from "@testing-library/svelte";
import ProjectorScreen from "../../../client/src/screens/projector/ProjectorScreen.svelte";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { FakeSession } from "../../../client/src/session/fakeSession.ts";
import type { DayState } from "../../../shared/domain/state.ts";
import { givenDay } from "../../support/given.ts";
import type { CommandInput, GivenDay } from "../../support/given.ts";

/** Who looks. */
export const projector = { role: "projector" } as const;

/** Draws the projector of this day; `set` on the session changes what it shows. */
export function shown(day: GivenDay, state: DayState = day.view(projector)): FakeSession {
  const session = fakeSession({ state, role: "projector", now: day.now });
  render(ProjectorScreen, { session });
  return session;
}

/** An open day on the small setup with so many people, each of another organisation for the north. */
export function hall(people = 4): GivenDay {
  const day = givenDay({ code: "K7M4QP" }).open();
  for (let i = 1; i <= people; i += 1) day.join(`Mens ${i}`, `Organisatie ${i}`, ["north"]);
  return day;
}

/** The moderator shows a scene. */
export const show = (day: GivenDay, scene: Extract<CommandInput, { type: "showScene" }>["scene"]) =>
  day.must(day.moderator, { type: "showScene", scene });

/** A hall with an open round "r1" on the proposal "division". */
export function inRound(people = 4): GivenDay {
  const day = hall(people);
  day.must(day.moderator, { type: "goToPart", partId: "deciding" });
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 1 });
  return day;
}

/** The person answers for their seats: consent, unless told otherwise. */
export function answer(
  day: GivenDay,
  person: number,
  more: Partial<Extract<CommandInput, { type: "giveAnswer" }>>,
): void {
  const id = `p${person}` as never;
  day.must(day.as(id), {
    type: "giveAnswer",
    roundId: "r1",
    seatIds: day.seats(id),
    kind: "consent",
    ...more,
  });
}

/** An answer that raises an objection. */
export const objection = (id: string, argument: string) => ({
  kind: "objection" as const,
  objection: { id, argument },
});
/** The moderator closes the round. */
export const close = (day: GivenDay) => day.must(day.moderator, { type: "closeRound", roundId: "r1" });
/** The moderator publishes the round. */
export const publish = (day: GivenDay) => day.must(day.moderator, { type: "publishRound", roundId: "r1" });
