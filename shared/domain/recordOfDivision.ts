/**
 * The division of the country as the record tells it. Not how fte are divided: that is told when it is published.
 * Source: issue "Regions on the map" ("Record and JSON hold…").
 */
import { changesEn } from "../division/changesEn.ts";
import { changesNl } from "../division/changesNl.ts";
import { compareDivisions } from "../division/compare.ts";
import type { FrameResult } from "../division/frames/frameMatter.ts";
import { rsvLetter } from "../division/labels.ts";
import { factsOf } from "../division/mapFacts.ts";
import type { MapFacts } from "../division/mapFacts.ts";
import { covered } from "../division/rsv.ts";
import type { MunicipalityCode, Rsv } from "../division/rsv.ts";
import type { DayRecord } from "../protocol/record.ts";
import { currentDivision } from "./currentDivision.ts";
import { frameResultsOf } from "./divisionFrames.ts";
import { divisionOrder } from "./divisions.ts";
import type { AttachedDivision, DivisionDraft, Judgement, MapFigures, Membership } from "./divisionState.ts";
import type { FrameId, RegionId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { membersOfRsv } from "./memberships.ts";
import { standingNotes } from "./notes.ts";
import { claimsOn, divisionOfVersion } from "./outcomes.ts";
import { byName } from "./recordOfHall.ts";
import { typed } from "./recordOfMaker.ts";
import { at as entry } from "./room.ts";
import { namedRsv } from "./rsvNames.ts";
import { sectors } from "./setup.ts";
import type { DayState, Objection } from "./state.ts";
import { typedWords } from "./text.ts";

type Told = NonNullable<DayRecord["division"]>;

/** The division; nothing on a day that does not divide the country. */
export function divisionRecord(state: DayState): { division?: Told } {
  const proposal = state.setup?.division?.proposalId;
  if (!proposal) return {};
  const { division } = state;
  const facts = factsOf(division.facts);
  const attached = division.attached.filter((each) => each.proposalId === proposal);
  return {
    division: {
      proposal,
      overlap: division.overlap,
      municipalities: [...facts.municipalities.values()].map(({ code, name, province, q, r }) => ({
        code,
        name,
        region: province as RegionId,
        q,
        r,
      })),
      loaded: division.facts !== null,
      ...(division.geometry ? { borders: division.geometry } : {}),
      openingBid: division.openingBid.map(rsvTold),
      subgroups: divisionOrder(state).map((region) => subgroupTold(state, region, facts)),
      ...assembledTold(state, facts),
      versions: attached.map((each, index) =>
        versionTold(division.openingBid, attached[index - 1], each, facts),
      ),
      now: nowTold(state, facts),
      judgements: (Object.entries(division.judgements) as [FrameId, Judgement][])
        .map(([frame, { verdict, note, at }]) => ({
          frame,
          verdict,
          ...typed("note", note),
          at: instantText(at),
        }))
        .sort((a, b) => (a.frame < b.frame ? -1 : 1)),
      figures: Object.values<MapFigures>(division.figures)
        .map(({ title, source, unit, level, whiteBelow, values }) => ({
          title,
          source,
          ...(unit === undefined ? {} : { unit }),
          level,
          ...(whiteBelow === undefined ? {} : { whiteBelow }),
          values: Object.keys(values)
            .sort()
            .map((of) => ({ of, value: values[of] ?? 0 })),
        }))
        .sort((a, b) => byName(a.title, b.title)),
    },
  };
}

/** What frames came to, for the record: of those over fte the verdict alone. */
export function frameOutcomes(results: readonly FrameResult[]): Told["now"]["frames"] {
  return results.map(({ frameId, kind, verdict, counted, of, places }) => ({
    frame: frameId,
    kind,
    verdict,
    ...(kind === "fteBounds" ? {} : { counted, of, places }),
  }));
}

/** Where an objection is about, in names of the division it was raised against. */
export function areaRecord(
  state: DayState,
  { area, proposalId }: Objection,
  version: number,
): Pick<DayRecord["objections"][number], "area"> {
  if (!area) return {};
  const rsvs = divisionOfVersion(state, proposalId, version)?.rsvs ?? [];
  const nameOf = (id: Rsv["id"]) => [...rsvs, ...state.rsvs].find((each) => each.id === id)?.name ?? id;
  return {
    area: {
      rsvs: area.rsvs.map((id) => ({ id, name: nameOf(id) })),
      municipalities: area.codes.map(namedIn(factsOf(state.division.facts))),
    },
  };
}

function rsvTold(rsv: Rsv): Told["openingBid"][number] {
  const { id, n, name, municipalities } = rsv;
  return { id, n, letter: rsvLetter(rsv), name, municipalities };
}

function namedIn({ municipalities }: MapFacts) {
  return (code: MunicipalityCode) => ({ code, name: municipalities.get(code)?.name ?? code });
}

function changesTold(before: readonly Rsv[], after: readonly Rsv[], facts: MapFacts) {
  const { changes } = compareDivisions(before, after);
  return {
    nl: changes.map((each) => changesNl(each, facts)),
    en: changes.map((each) => changesEn(each, facts)),
  };
}

function subgroupTold(state: DayState, region: RegionId, facts: MapFacts): Told["subgroups"][number] {
  const draft = entry(state.division.drafts, region);
  const rsvs = draft?.rsvs ?? [];
  return {
    region,
    ...(draft?.outcome ? { outcome: outcomeTold(state, draft.outcome) } : {}),
    rsvs: rsvs.map((each) => ({
      ...rsvTold(each),
      ...typed("reason", entry(draft?.reasons ?? {}, each.id)),
    })),
    changes: changesTold(state.division.openingBid, withSubgroup(state, region, rsvs), facts),
    claims: divisionOrder(state).flatMap((other) =>
      claimsOn(state, other, facts)
        .filter(({ by }) => by === region)
        .map(({ of, codes, answer, answered }) => ({
          on: of,
          municipalities: [...codes],
          ...(answer && answered
            ? {
                answer: {
                  agreed: answer.agreed,
                  ...typed("note", answer.note),
                  at: instantText(answer.at),
                },
              }
            : {}),
        })),
    ),
  };
}

/** The opening bid with what this subgroup makes of it: what it takes leaves the RSV of the other province. */
function withSubgroup({ division }: DayState, region: RegionId, rsvs: readonly Rsv[]): Rsv[] {
  const taken = division.overlap ? new Set<MunicipalityCode>() : covered(rsvs);
  const others = division.openingBid
    .filter(({ home }) => home !== region)
    .map((each) => ({ ...each, municipalities: each.municipalities.filter((code) => !taken.has(code)) }))
    .filter(({ municipalities }) => municipalities.length > 0);
  return [...others, ...rsvs];
}

function outcomeTold(
  state: DayState,
  { kind, arguments: why, at, notes }: NonNullable<DivisionDraft["outcome"]>,
) {
  // What was hidden or withdrawn afterwards is not in the record.
  const stands = ({ boardId, noteId }: (typeof notes)[number]) =>
    standingNotes(state, boardId).some(({ id }) => id === noteId);
  return {
    kind,
    arguments: typedWords(why),
    at: instantText(at),
    notes: notes.filter(stands).map(({ boardId, noteId }) => ({ board: boardId, note: noteId })),
  };
}

function assembledTold({ division: { assembled } }: DayState, facts: MapFacts): Pick<Told, "assembled"> {
  if (!assembled) return {};
  const named = namedIn(facts);
  return {
    assembled: {
      at: instantText(assembled.at),
      conflicts: assembled.conflicts.map(({ code, between }) => ({ ...named(code), between })),
    },
  };
}

function versionTold(
  bid: readonly Rsv[],
  previous: AttachedDivision | undefined,
  { version, at, rsvs, frames }: AttachedDivision,
  facts: MapFacts,
): Told["versions"][number] {
  return {
    version,
    at: instantText(at),
    rsvs: rsvs.map(rsvTold),
    frames: frameOutcomes(frames),
    changedFromBid: changesTold(bid, rsvs, facts),
    changedFromPrevious: changesTold(previous?.rsvs ?? rsvs, rsvs, facts),
  };
}

function nowTold(state: DayState, facts: MapFacts): Told["now"] {
  const { basis, version, rsvs } = currentDivision(state);
  const { kwartiermakers, commitments, openingBid, memberships } = state.division;
  const named = namedIn(facts);
  const inRsv = covered(rsvs);
  const ids = new Set(rsvs.map(({ id }) => id));
  const promised = (promise: { note?: string | undefined; at: number }) => ({
    ...typed("note", promise.note),
    at: instantText(promise.at),
  });
  return {
    basis,
    ...(version === undefined ? {} : { version }),
    rsvs: rsvs.map((rsv) => {
      const members = membersOfRsv(state, rsv.id).map(({ organisation, sector }) => ({
        organisation,
        sector,
      }));
      const commitment = entry(commitments, rsv.id);
      return {
        ...rsvTold(rsv),
        municipalities: rsv.municipalities.map(named).sort((a, b) => byName(a.name, b.name)),
        regions: namedRsv(rsv, facts).regions,
        members,
        sectors: sectors.map((sector) => ({
          sector,
          count: members.filter((member) => member.sector === sector).length,
        })),
        ...(commitment ? { commitment: promised(commitment) } : {}),
      };
    }),
    whiteSpots: [...facts.municipalities.keys()]
      .filter((code) => !inRsv.has(code))
      .map((code) => {
        const promise = entry(kwartiermakers, code);
        return { ...named(code), ...(promise ? { kwartiermaker: promised(promise) } : {}) };
      }),
    frames: frameOutcomes(frameResultsOf(state, rsvs, facts)),
    changedFromBid: changesTold(openingBid, rsvs, facts),
    otherMembers: Object.values<Membership>(memberships)
      .filter(({ rsvId }) => !ids.has(rsvId))
      .map(({ organisation, sector, rsvId }) => ({
        organisation,
        sector,
        rsv: state.rsvs.find(({ id }) => id === rsvId)?.name ?? rsvId,
      }))
      .sort((a, b) => byName(a.organisation, b.organisation) || byName(a.rsv, b.rsv)),
  };
}
