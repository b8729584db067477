/** Keeping an RSV's page after the day: rules for its keeper alone, apart from what a phone carries. */
import type { MunicipalityCode } from "../division/rsv.ts";
import type { Actor } from "./actor.ts";
import { currentDivision } from "./currentDivision.ts";
import { isNamed } from "./divisionFrames.ts";
import type { RsvId } from "./ids.ts";
import { regionMaximum } from "./regionState.ts";
import type { RegionAnalysis, RegionMeeting } from "./regionState.ts";
import { regionOf } from "./regions.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { isRsvMember, membershipIdOf } from "./rsvMembers.ts";
import { accept, refuse } from "./ruling.ts";
import type { RefusalCode, Ruling } from "./ruling.ts";
import { organisationFault } from "./seats.ts";
import { fitsField } from "./sheetFields.ts";
import type { DayState } from "./state.ts";
import { lengthOf } from "./text.ts";

export const regionDeciders = {
  setRegionContact: (state, { rsvId, seen, name, reach, shown }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    const long = tooLong([name, regionMaximum.name], [reach, regionMaximum.reach]);
    if (long) return long;
    if (name === "" && reach !== "") return refuse("nameEmpty");
    const { contact } = regionOf(state, rsvId);
    if ((contact?.edits ?? 0) !== seen) return refuse("regionChanged");
    const now = contact ?? { name: "", reach: "", shown: false };
    // Nobody agreed to what is not there.
    const agreed = shown && name !== "";
    if (now.name === name && now.reach === reach && now.shown === agreed) return refuse("alreadyDone");
    return accept({ type: "regionContactSet", rsvId, name, reach, shown: agreed, ...linkOf(actor) });
  },

  setRegionStrategy: (state, { rsvId, seen, text, link }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    const long = tooLong([text, regionMaximum.strategy], [link ?? "", regionMaximum.link]);
    if (long) return long;
    if (link && !isSafeLink(link)) return refuse("linkWrong");
    const { strategy } = regionOf(state, rsvId);
    if ((strategy?.edits ?? 0) !== seen) return refuse("regionChanged");
    if ((strategy?.text ?? "") === text && (strategy?.link ?? "") === (link ?? ""))
      return refuse("alreadyDone");
    return accept({ type: "regionStrategySet", rsvId, text, ...(link ? { link } : {}), ...linkOf(actor) });
  },

  setRegionMeeting: (state, { rsvId, meetingId, seen, ...meeting }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    const { date, time, minutes, place, theme } = meeting;
    const long = tooLong([place, regionMaximum.place], [theme, regionMaximum.theme]);
    if (long) return long;
    if (theme === "") return refuse("titleMissing");
    if (date === "" || time === "" || !fitsField("date", date) || !fitsField("time", time))
      return refuse("dateMissing");
    if (state.setup && date < state.setup.date) return refuse("dateInPast");
    if (minutes < 15 || minutes > regionMaximum.minutes)
      return refuse("meetingLength", { max: regionMaximum.minutes });
    const { meetings } = regionOf(state, rsvId);
    const known = entry(meetings, meetingId);
    if (!known && Object.keys(meetings).length >= regionMaximum.meetings)
      return refuse("tooManyMeetings", { max: regionMaximum.meetings });
    if (!known && seen > 0) return refuse("unknownMeeting");
    if (known?.cancelled) return refuse("meetingCancelled");
    // The same meeting sent twice, before what somebody else made of it.
    if (known && sameMeeting(known, meeting)) return refuse("alreadyDone");
    if (known && known.edits !== seen) return refuse("regionChanged");
    return accept({
      type: "regionMeetingSet",
      rsvId,
      meetingId,
      date,
      time,
      minutes,
      place,
      theme,
      ...linkOf(actor),
    });
  },

  cancelRegionMeeting: (state, { rsvId, meetingId, seen }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    const known = entry(regionOf(state, rsvId).meetings, meetingId);
    if (!known) return refuse("unknownMeeting");
    if (known.cancelled) return refuse("alreadyDone");
    if (known.edits !== seen) return refuse("regionChanged");
    return accept({ type: "regionMeetingCancelled", rsvId, meetingId, ...linkOf(actor) });
  },

  setRegionAnalysis: (state, { rsvId, analysisId, ...analysis }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    const { title, source, date, unit, values } = analysis;
    const long = tooLong(
      [title, regionMaximum.title],
      [source, regionMaximum.source],
      [unit ?? "", regionMaximum.unit],
    );
    if (long) return long;
    if (title === "") return refuse("titleMissing");
    if (source === "") return refuse("sourceMissing");
    if (date === "" || !fitsField("date", date)) return refuse("dateMissing");
    const own = new Set(municipalitiesOf(state, rsvId));
    const codes = Object.keys(values);
    if (codes.some((code) => !own.has(code))) return refuse("unknownMunicipality");
    if (codes.length === 0 || Object.values(values).some((value) => !(value >= 0 && value <= 1e12)))
      return refuse("chartWrong");
    const { analyses } = regionOf(state, rsvId);
    const known = entry(analyses, analysisId);
    if (!known && Object.keys(analyses).length >= regionMaximum.analyses)
      return refuse("tooManyFigures", { max: regionMaximum.analyses });
    const set = { title, source, date, ...(unit ? { unit } : {}), values };
    if (known && sameAnalysis(known, set)) return refuse("alreadyDone");
    return accept({ type: "regionAnalysisSet", rsvId, analysisId, ...set, ...linkOf(actor) });
  },

  removeRegionAnalysis: (state, { rsvId, analysisId }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    return entry(regionOf(state, rsvId).analyses, analysisId)
      ? accept({ type: "regionAnalysisRemoved", rsvId, analysisId, ...linkOf(actor) })
      : refuse("alreadyDone");
  },

  setMunicipalityRoles: (state, { rsvId, code, seen, roles }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    if (!municipalitiesOf(state, rsvId).includes(code)) return refuse("unknownMunicipality");
    const known = entry(regionOf(state, rsvId).roles, code) ?? [];
    const wanted = [...new Set(roles)].sort();
    if (sameRoles(known, wanted)) return refuse("alreadyDone");
    if (!sameRoles(known, seen)) return refuse("regionChanged");
    return accept({ type: "municipalityRolesSet", rsvId, code, roles: wanted, ...linkOf(actor) });
  },

  addRegionMember: (state, { rsvId, organisation, sector, since }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    const wrong = organisationFault(organisation);
    if (wrong) return { accepted: false, refusal: wrong };
    if (!fitsField("date", since)) return refuse("dateMissing");
    if (state.setup && since < state.setup.date) return refuse("dateInPast");
    const { members } = regionOf(state, rsvId);
    const membershipId = membershipIdOf(organisation, rsvId);
    if (isRsvMember(state, organisation, rsvId) || entry(members, membershipId)) return refuse("alreadyDone");
    if (Object.keys(members).length >= regionMaximum.members)
      return refuse("tooManyMembers", { max: regionMaximum.members });
    return accept({
      type: "regionMemberAdded",
      rsvId,
      membershipId,
      organisation,
      sector,
      since,
      ...linkOf(actor),
    });
  },

  endRegionMember: (state, { rsvId, membershipId }, { actor }) => {
    const fault = faultOf(state, rsvId, actor);
    if (fault) return refuse(fault);
    return entry(regionOf(state, rsvId).members, membershipId)
      ? accept({ type: "regionMemberEnded", rsvId, membershipId, ...linkOf(actor) })
      : refuse("alreadyDone");
  },

  publishRecord: (state, _command, { actor }) => {
    if (state.publishedAt !== undefined) return refuse("alreadyDone");
    // A rehearsal is nobody's decision.
    if (state.setup?.practice) return refuse("practiceNotPublished");
    return accept({ type: "recordPublished", ...linkOf(actor) });
  },

  withdrawPublication: (state, _command, { actor }) =>
    state.publishedAt === undefined
      ? refuse("alreadyDone")
      : accept({ type: "publicationWithdrawn", ...linkOf(actor) }),
} satisfies Partial<Deciders>;

/** That a regiobijeenkomst was made from this RSV's page; its links are in nobody's log. */
export function regionDayStarted(
  state: DayState,
  rsvId: RsvId,
  made: { readonly code: string; readonly title: string; readonly date: string },
  actor: Actor,
): Ruling {
  const fault = mayStartDay(state, rsvId, actor);
  if (fault) return refuse(fault);
  const { code, title, date } = made;
  return accept({ type: "regionDayStarted", rsvId, code, title, date, ...linkOf(actor) });
}

/** Why this actor may not make a regiobijeenkomst of this RSV now; undefined where they may. */
export function mayStartDay(state: DayState, rsvId: RsvId, actor: Actor): RefusalCode | undefined {
  if (state.phase !== "closed" && state.phase !== "adopted") return "dayNotOpen";
  if (actor.role !== "regionKeeper") return "notAllowed";
  return faultOf(state, rsvId, actor);
}

/** The municipalities of an RSV as the division stands. */
export function municipalitiesOf(state: DayState, rsvId: RsvId): readonly MunicipalityCode[] {
  return currentDivision(state).rsvs.find(({ id }) => id === rsvId)?.municipalities ?? [];
}

/** Whether a link may be given to everyone: of the web, and safe on the way. */
export function isSafeLink(link: string): boolean {
  return /^https:\/\/([a-z0-9-]+\.)+[a-z]{2,}(:\d{1,5})?([/?#][^\s"'<>`\\]*)?$/i.test(link);
}

function faultOf(state: DayState, rsvId: RsvId, actor: Actor): RefusalCode | undefined {
  if (actor.role === "regionKeeper" && actor.rsv !== rsvId) return "notYourRsv";
  return isNamed(state, rsvId) ? undefined : "unknownRsv";
}

function tooLong(...fields: readonly (readonly [string, number])[]): Ruling | undefined {
  const long = fields.find(([text, max]) => lengthOf(text) > max);
  return long && refuse("contributionTooLong", { max: long[1] });
}

function sameMeeting(known: RegionMeeting, next: Omit<RegionMeeting, "id" | "edits" | "changedAt">): boolean {
  return (["date", "time", "minutes", "place", "theme"] as const).every((each) => known[each] === next[each]);
}

function sameAnalysis(known: RegionAnalysis, next: Omit<RegionAnalysis, "id">): boolean {
  const plain = ({ title, source, date, unit, values }: Omit<RegionAnalysis, "id">) =>
    JSON.stringify([title, source, date, unit ?? "", Object.entries(values).sort()]);
  return plain(known) === plain(next);
}

function sameRoles(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}
