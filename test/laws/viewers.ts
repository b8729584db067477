/** Everyone who can look at a day. */
import { HALL } from "../../shared/domain/actor.ts";
import type { Viewer } from "../../shared/domain/actor.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { DayState } from "../../shared/domain/state.ts";

export const desks: readonly Viewer[] = [
  HALL,
  { role: "moderator" },
  { role: "programmeTeam" },
  { role: "facilitator" },
  { role: "regionKeeper" },
  { role: "projector" },
];

/** The hall, the desks, and each person who joined. */
export function viewersOf(day: DayState): Viewer[] {
  const people = Object.keys(day.participants) as ParticipantId[];
  return [...desks, ...people.map((id): Viewer => ({ role: "participant", id }))];
}
