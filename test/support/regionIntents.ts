/** What the keeper of an RSV's page might do next, after the day. Chosen by chance; a good part is refused. */
import { regionOf } from "../../shared/domain/regions.ts";
import { municipalitiesOf } from "../../shared/domain/regionKeeping.ts";
import { municipalityRoles } from "../../shared/domain/regionState.ts";
import type { RegionMeeting } from "../../shared/domain/regionState.ts";
import type { RsvId } from "../../shared/domain/ids.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/** The keeper of this RSV keeps its page. */
export function regionIntent(day: DayState, rsvId: RsvId, chance: Chance, mint: Mint): CommandInput {
  const { contact, strategy, meetings, analyses, roles, members } = regionOf(day, rsvId);
  const meeting = chance.of(Object.values<RegionMeeting>(meetings));
  const code = chance.of([...municipalitiesOf(day, rsvId), "GM9999"])!;
  const analysis = chance.of(Object.keys(analyses));
  const member = chance.of(Object.keys(members));
  const stale = chance.often(0.1) ? 1 : 0;
  const date = chance.of(["2030-05-16", "2030-06-27", "2030-02-30"])!;
  return chance.weighted<CommandInput>([
    [
      4,
      {
        type: "setRegionContact",
        rsvId,
        seen: (contact?.edits ?? 0) + stale,
        name: chance.often(0.8) ? mint.text("contact") : "",
        reach: chance.often(0.8) ? mint.text("reach") : "",
        shown: chance.often(0.5),
      },
    ],
    [
      3,
      {
        type: "setRegionStrategy",
        rsvId,
        seen: (strategy?.edits ?? 0) + stale,
        text: mint.text("strategy"),
        ...(chance.often(0.5) ? { link: chance.of(["https://plan.example/1", "javascript:1"])! } : {}),
      },
    ],
    [
      6,
      {
        type: "setRegionMeeting",
        rsvId,
        meetingId: (chance.often(0.4) ? meeting?.id : undefined) ?? mint.id("meeting"),
        seen: chance.often(0.4) ? (meeting?.edits ?? 0) : 0,
        date,
        time: chance.of(["09:30", "25:00"])!,
        minutes: 120,
        place: mint.text("place"),
        theme: mint.text("theme"),
      },
    ],
    [
      meeting ? 5 : 0.2,
      {
        type: "cancelRegionMeeting",
        rsvId,
        meetingId: meeting?.id ?? mint.id("meeting"),
        seen: meeting?.edits ?? 0,
      },
    ],
    [
      4,
      {
        type: "setRegionAnalysis",
        rsvId,
        analysisId: mint.id("analysis"),
        title: mint.text("title"),
        source: mint.text("source"),
        date,
        values: { [code]: chance.below(900) },
      },
    ],
    [
      analysis ? 4 : 0.2,
      { type: "removeRegionAnalysis", rsvId, analysisId: analysis ?? mint.id("analysis") },
    ],
    [
      4,
      {
        type: "setMunicipalityRoles",
        rsvId,
        code,
        seen: stale ? ["refers"] : [...(roles[code] ?? [])],
        roles: municipalityRoles.filter(() => chance.often(0.5)),
      },
    ],
    [
      5,
      {
        type: "addRegionMember",
        rsvId,
        organisation: chance.of(["De Brug", mint.text("organisation")])!,
        sector: "fund",
        since: date,
      },
    ],
    [member ? 4 : 0.2, { type: "endRegionMember", rsvId, membershipId: member ?? mint.id("member") }],
  ]);
}
