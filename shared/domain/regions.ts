/** What happens to an RSV after the day, and whether the record is public: the meaning of these as events. */
import type { LinkId, RsvId } from "./ids.ts";
import { emptyRegion, regionMaximum } from "./regionState.ts";
import type { RegionChangeKind, RegionSlice } from "./regionState.ts";
import { at as entry, put, without } from "./room.ts";
import type { Evolvers } from "./room.ts";
import type { DayState } from "./state.ts";

export const regionEvolvers = {
  regionContactSet: (state, event, at) =>
    changed(state, event, at, "contact", ({ contact }) => {
      const { name, reach, shown } = event;
      return { contact: { name, reach, shown, edits: (contact?.edits ?? 0) + 1 } };
    }),
  regionStrategySet: (state, event, at) =>
    changed(state, event, at, "strategy", ({ strategy }) => {
      const { text, link } = event;
      return {
        strategy: { text, ...(link === undefined ? {} : { link }), edits: (strategy?.edits ?? 0) + 1 },
      };
    }),
  regionMeetingSet: (state, event, at) =>
    changed(state, event, at, "meeting", ({ meetings }) => {
      const { meetingId: id, date, time, minutes, place, theme } = event;
      const edits = (entry(meetings, id)?.edits ?? 0) + 1;
      return {
        meetings: put(meetings, id, { id, date, time, minutes, place, theme, edits, changedAt: at }),
      };
    }),
  regionMeetingCancelled: (state, event, at) =>
    changed(state, event, at, "meetingCancelled", ({ meetings }) => {
      const known = entry(meetings, event.meetingId);
      if (!known) return {};
      const cancelled = { ...known, edits: known.edits + 1, changedAt: at, cancelled: true as const };
      return { meetings: put(meetings, known.id, cancelled) };
    }),
  regionAnalysisSet: (state, event, at) =>
    changed(state, event, at, "analysis", ({ analyses }) => {
      const { analysisId: id, title, source, date, unit, values } = event;
      const set = { id, title, source, date, ...(unit === undefined ? {} : { unit }), values };
      return { analyses: put(analyses, id, set) };
    }),
  regionAnalysisRemoved: (state, event, at) =>
    changed(state, event, at, "analysisRemoved", ({ analyses }) => ({
      analyses: without(analyses, event.analysisId),
    })),
  municipalityRolesSet: (state, event, at) =>
    changed(state, event, at, "roles", ({ roles }) => ({
      roles: event.roles.length > 0 ? put(roles, event.code, [...event.roles]) : without(roles, event.code),
    })),
  regionMemberAdded: (state, event, at) =>
    changed(state, event, at, "member", ({ members }) => {
      const { membershipId: id, organisation, sector, since } = event;
      return { members: put(members, id, { id, organisation, sector, since }) };
    }),
  regionMemberEnded: (state, event, at) =>
    changed(state, event, at, "memberEnded", ({ members }) => ({
      members: without(members, event.membershipId),
    })),
  regionDayStarted: (state, event, at) =>
    changed(state, event, at, "day", ({ days }) => ({
      days: [...days, { code: event.code, title: event.title, date: event.date }],
    })),
  recordPublished: (state, _event, at) => ({ ...state, publishedAt: at }),
  publicationWithdrawn: ({ publishedAt: _publishedAt, ...state }) => state,
} satisfies Partial<Evolvers>;

/** What was kept of an RSV after the day; empty where nobody kept anything yet. */
export function regionOf({ regions }: DayState, rsvId: RsvId): RegionSlice {
  return entry(regions, rsvId) ?? emptyRegion;
}

function changed(
  state: DayState,
  { rsvId, by }: { readonly rsvId: RsvId; readonly by?: LinkId | undefined },
  at: number,
  what: RegionChangeKind,
  change: (region: RegionSlice) => Partial<RegionSlice>,
): DayState {
  const region = regionOf(state, rsvId);
  const noted = { what, at, ...(by === undefined ? {} : { by }) };
  const history = [...region.history, noted].slice(-regionMaximum.history);
  return {
    ...state,
    regions: put(state.regions, rsvId, { ...region, ...change(region), history }),
  };
}
