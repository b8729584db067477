/** What everyone may read of a day that is adopted and published: its RSVs, and who takes part in which. */
import { rsvLetter } from "../../shared/division/labels.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import type { MapFacts } from "../../shared/division/mapFacts.ts";
import type { MunicipalityCode, Rsv } from "../../shared/division/rsv.ts";
import type { Candidate } from "../../shared/domain/afterState.ts";
import { currentDivision } from "../../shared/domain/currentDivision.ts";
import type { RsvId } from "../../shared/domain/ids.ts";
import { membersOfRsv } from "../../shared/domain/memberships.ts";
import { isPublic } from "../../shared/domain/phase.ts";
import { regionOf } from "../../shared/domain/regions.ts";
import type {
  MunicipalityRole,
  RegionAnalysis,
  RegionMeeting,
  RegionMember,
} from "../../shared/domain/regionState.ts";
import { timeZoneOf } from "../../shared/domain/setup.ts";
import type { DaySetup, Sector } from "../../shared/domain/setup.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { typedWords } from "../../shared/domain/text.ts";

export interface PublishedRsv {
  readonly id: RsvId;
  readonly n: number;
  readonly letter: string;
  readonly name: string;
  readonly municipalities: readonly {
    readonly code: MunicipalityCode;
    readonly name: string;
    readonly roles: readonly MunicipalityRole[];
  }[];
  /** By name; `since` where it joined after the day. */
  readonly organisations: readonly {
    readonly name: string;
    readonly sector: Sector;
    readonly since?: string;
  }[];
  /** Of the five corners, those of which nobody takes part yet. */
  readonly missing: readonly Sector[];
  /** As it was published; undefined where it was not. */
  readonly fte?: number;
  /** A regiofacilitator was appointed; who it is stands nowhere without the contact. */
  readonly appointed: boolean;
  /** Only where its owner agreed. */
  readonly contact?: { readonly name: string; readonly reach: string };
  readonly strategy?: { readonly text: string; readonly link?: string };
  /** By date, also those that are over or were called off. */
  readonly meetings: readonly RegionMeeting[];
  readonly analyses: readonly RegionAnalysis[];
}

export interface PublishedDay {
  readonly code: string;
  readonly setup: DaySetup;
  readonly timeZone: string;
  /** UTC ms. */
  readonly publishedAt: number;
  /** UTC ms. */
  readonly adoptedAt?: number;
  /** UTC ms: when anything of it changed last. */
  readonly updatedAt: number;
  readonly facts: MapFacts;
  readonly division: readonly Rsv[];
  readonly rsvs: readonly PublishedRsv[];
  /** Every organisation once, with the RSVs it takes part in. */
  readonly organisations: readonly { readonly name: string; readonly rsvs: readonly RsvId[] }[];
  readonly municipalities: readonly { readonly name: string; readonly rsvs: readonly RsvId[] }[];
  /** Areas with a kwartiermaker, with their fte as these were published. */
  readonly kwartiermakers: readonly { readonly name: string; readonly fte: number }[];
}

const CORNERS: readonly Sector[] = ["education", "municipality", "civilSociety", "fund", "company"];

/** What everyone may read; undefined where nothing is published. The same object for the same state. */
export function publishedDay(state: DayState): PublishedDay | undefined {
  if (!isPublic(state) || !state.setup) return undefined;
  const known = made.get(state);
  if (known) return known;
  const facts = factsOf(state.division.facts);
  const division = [...currentDivision(state).rsvs].sort((a, b) => a.n - b.n);
  const rsvs = division.map((each) => rsvOf(state, each, facts));
  const day: PublishedDay = {
    code: state.code,
    setup: state.setup,
    timeZone: timeZoneOf(state.setup),
    publishedAt: state.publishedAt!,
    ...(state.adopted ? { adoptedAt: state.adopted.at } : {}),
    updatedAt: Math.max(
      state.publishedAt!,
      ...division.map(({ id }) => regionOf(state, id).history.at(-1)?.at ?? 0),
    ),
    facts,
    division,
    rsvs,
    organisations: gathered(rsvs, ({ organisations }) => organisations),
    municipalities: gathered(rsvs, ({ municipalities }) => municipalities),
    kwartiermakers: (state.division.ftePublished?.areas ?? []).map(({ name, fte }) => ({ name, fte })),
  };
  made.set(state, day);
  return day;
}

const made = new WeakMap<DayState, PublishedDay>();

function rsvOf(state: DayState, rsv: Rsv, facts: MapFacts): PublishedRsv {
  const { contact, strategy, meetings, analyses, roles, members } = regionOf(state, rsv.id);
  const organisations = [
    ...membersOfRsv(state, rsv.id).map(({ organisation, sector }) => ({ name: organisation, sector })),
    ...Object.values<RegionMember>(members).map(({ organisation, sector, since }) => ({
      name: organisation,
      sector,
      since,
    })),
  ].sort(byName);
  const sectors = new Set(organisations.map(({ sector }) => sector));
  const [name, reach] = contact ? [typedWords(contact.name), typedWords(contact.reach)] : [];
  const fte = state.division.ftePublished?.rsvs.find(({ id }) => id === rsv.id)?.fte;
  const text = strategy && (typedWords(strategy.text) ?? "");
  const link = strategy?.link === undefined ? undefined : (typedWords(strategy.link) ?? undefined);
  return {
    id: rsv.id,
    n: rsv.n,
    letter: rsvLetter(rsv),
    name: rsv.name,
    municipalities: rsv.municipalities
      .map((code) => ({
        code,
        name: facts.municipalities.get(code)?.name ?? code,
        roles: Object.hasOwn(roles, code) ? roles[code]! : [],
      }))
      .sort(byName),
    organisations,
    missing: CORNERS.filter((each) => !sectors.has(each)),
    ...(fte === undefined ? {} : { fte }),
    appointed: Object.values<Candidate>(state.after.candidates).some(
      (each) => each.rsvId === rsv.id && each.appointed !== undefined,
    ),
    ...(contact?.shown && name ? { contact: { name, reach: reach ?? "" } } : {}),
    ...(text || link ? { strategy: { text: text ?? "", ...(link ? { link } : {}) } } : {}),
    meetings: Object.values<RegionMeeting>(meetings).sort((a, b) =>
      `${a.date} ${a.time} ${a.id}` < `${b.date} ${b.time} ${b.id}` ? -1 : 1,
    ),
    analyses: Object.values<RegionAnalysis>(analyses).sort((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

/** Every name once, as it is first spelled, with the RSVs that hold it. */
function gathered(
  rsvs: readonly PublishedRsv[],
  namesOf: (rsv: PublishedRsv) => readonly { readonly name: string }[],
): { readonly name: string; readonly rsvs: readonly RsvId[] }[] {
  const found = new Map<string, RsvId[]>();
  for (const rsv of rsvs)
    for (const { name } of namesOf(rsv)) found.set(name, [...(found.get(name) ?? []), rsv.id]);
  return [...found].map(([name, ids]) => ({ name, rsvs: [...new Set(ids)] })).sort(byName);
}

const collator = new Intl.Collator("nl");

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}
