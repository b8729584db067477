/** A meeting of one RSV of an earlier day. Its page makes one, and so does whoever makes days: in this way alone. */
import { currentDivision } from "../domain/currentDivision.ts";
import type { RegionId, RsvId } from "../domain/ids.ts";
import { membersOfRsv } from "../domain/memberships.ts";
import type { RegionMember } from "../domain/regionState.ts";
import { regionOf } from "../domain/regions.ts";
import { timeZoneOf } from "../domain/setup.ts";
import type { DaySetup } from "../domain/setup.ts";
import type { DayState } from "../domain/state.ts";
import { dated } from "./dated.ts";
import type { DayDetails } from "./dated.ts";
import { regiobijeenkomst } from "./regiobijeenkomst.ts";
import { hasOutcome } from "./setupFromOutcome.ts";

/** What a meeting is about, when it begins (`14:00`) and where. */
export interface MeetingMatter {
  readonly theme: string;
  readonly time: string;
  readonly place?: string | undefined;
}

/** An RSV that can come together, with how many organisations come along. */
export interface MeetingRsv {
  readonly id: RsvId;
  readonly name: string;
  readonly organisations: number;
}

/** The setup of a meeting of this RSV: its theme, and its members of the day and since as registrations. */
export function meetingSetup(
  state: DayState,
  rsv: { readonly id: RsvId; readonly name: string },
  { theme, time, place }: MeetingMatter,
  details: DayDetails,
): DaySetup {
  const region = { id: rsv.id as string as RegionId, name: rsv.name };
  const { setup } = state;
  const meeting: DaySetup = {
    ...regiobijeenkomst({ rsv: region, theme, startsAt: time, ...(place ? { place } : {}) }),
    timeZone: timeZoneOf(setup),
    ...(setup?.theme ? { theme: setup.theme } : {}),
    ...(setup?.logo ? { logo: setup.logo } : {}),
    ...(setup?.language ? { language: setup.language } : {}),
    registrations: membersOf(state, rsv.id).map(({ organisation, sector }) => ({
      organisation,
      sector,
      region: region.id,
    })),
    ...(setup ? { earlier: { code: state.code, title: setup.title, date: setup.date } } : {}),
  };
  return dated(meeting, details);
}

/** The RSVs that an earlier day decided on; none while it decided nothing, and of a rehearsal: nobody's. */
export function rsvsToMeet(state: DayState): MeetingRsv[] {
  if (!state.setup?.division || state.setup.practice || !hasOutcome(state)) return [];
  return currentDivision(state)
    .rsvs.filter(({ municipalities }) => municipalities.length > 0)
    .map(({ id, name }) => ({ id, name, organisations: membersOf(state, id).length }));
}

function membersOf(state: DayState, rsvId: RsvId) {
  return [...membersOfRsv(state, rsvId), ...Object.values<RegionMember>(regionOf(state, rsvId).members)];
}
