/**
 * Divisions being made: each subgroup its own, the moderator also the one of the hall. Everything may be tried; only
 * a decision asks that the hard frames hold. Source: issue "Regions on the map", "RSV editor".
 */
import { provincesBeside } from "../division/beside.ts";
import { formed, merged, moved, renamed } from "../division/edits.ts";
import { isEmptyPatch, partOf, patchBetween, patched } from "../division/rsv.ts";
import type { MunicipalityCode, Patch, Rsv } from "../division/rsv.ts";
import type { Actor, Context } from "./actor.ts";
import { NATIONAL } from "./divisionState.ts";
import type { DivisionDraft, DivisionGroup, DivisionSlice } from "./divisionState.ts";
import type { RegionId, RsvId } from "./ids.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal, Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { namesOf } from "./rsvNames.ts";
import { lengthOf, maximum } from "./text.ts";

/** So many edits can be taken back, one after the other. */
const WAYS_BACK = 30;

export const divisionDeciders = {
  moveMunicipalities: (state, { group, codes, to, keep = false }, context) => {
    const draft = entry(state.division.drafts, group);
    const fault = editFault(state, group, context) ?? codesFault(state, group, codes, context);
    if (fault || !draft) return { accepted: false, refusal: fault ?? { code: "unknownRegion" } };
    if (to !== null && !draft.rsvs.some((each) => each.id === to)) return refuse("unknownRsv");
    if (keep && !state.division.overlap) return refuse("noOverlap");
    return edited(state, group, draft, moved(draft.rsvs, codes, to, keep), context);
  },

  formRsv: (state, { group, rsvId, name, codes, edits, keep = false }, context) => {
    const draft = entry(state.division.drafts, group);
    const fault =
      editFault(state, group, context) ?? codesFault(state, group, codes, context) ?? nameFault(name);
    if (fault || !draft) return { accepted: false, refusal: fault ?? { code: "unknownRegion" } };
    if (isKnownRsv(state.division, rsvId)) return refuse("idTaken");
    if (keep && !state.division.overlap) return refuse("noOverlap");
    // Of two who make the twentieth at once the second is told to look again; one too many is made knowingly or not.
    if (edits !== draft.edits) return refuse("draftChanged");
    const home = group === NATIONAL ? homeOf(codes, context, state) : group;
    if (draft.rsvs.length >= maximum.rsvs) return refuse("tooManyRsvs", { max: maximum.rsvs });
    return edited(state, group, draft, formed(draft.rsvs, { id: rsvId, name, home }, codes, keep), context);
  },

  mergeRsv: (state, { group, rsvId, into }, context) => {
    const draft = entry(state.division.drafts, group);
    const fault = editFault(state, group, context);
    if (fault || !draft) return { accepted: false, refusal: fault ?? { code: "unknownRegion" } };
    const both = [rsvId, into].every((id) => draft.rsvs.some((each) => each.id === id));
    if (!both || rsvId === into) return refuse("unknownRsv");
    return edited(state, group, draft, merged(draft.rsvs, rsvId, into), context);
  },

  renameRsv: (state, { group, rsvId, name }, context) => {
    const draft = entry(state.division.drafts, group);
    const fault = editFault(state, group, context) ?? nameFault(name);
    if (fault || !draft) return { accepted: false, refusal: fault ?? { code: "unknownRegion" } };
    if (!draft.rsvs.some((each) => each.id === rsvId)) return refuse("unknownRsv");
    return edited(state, group, draft, renamed(draft.rsvs, rsvId, name), context);
  },

  explainRsv: (state, { group, rsvId, reason }, context) => {
    const draft = entry(state.division.drafts, group);
    const fault = editFault(state, group, context);
    if (fault || !draft) return { accepted: false, refusal: fault ?? { code: "unknownRegion" } };
    if (!draft.rsvs.some((each) => each.id === rsvId)) return refuse("unknownRsv");
    if (lengthOf(reason) > maximum.argument) return refuse("argumentTooLong", { max: maximum.argument });
    if ((entry(draft.reasons, rsvId) ?? "") === reason) return refuse("alreadyDone");
    return accept({ type: "rsvExplained", group, rsvId, reason, ...linkOf(context.actor) });
  },

  undoEdit: (state, { group, edits }, context) => {
    const draft = entry(state.division.drafts, group);
    const fault = editFault(state, group, context);
    if (fault || !draft) return { accepted: false, refusal: fault ?? { code: "unknownRegion" } };
    const change = draft.back.at(-1);
    if (!change) return refuse("nothingToUndo");
    if (edits !== draft.edits) return refuse("draftChanged");
    const names = renamesOfHall(state, group, patched(draft.rsvs, change), context);
    return accept(
      { type: "divisionEditUndone", group, change, edits: edits + 1, ...linkOf(context.actor) },
      ...names,
    );
  },
} satisfies Partial<Deciders>;

export const divisionEvolvers = {
  divisionOpened: (state, { rsvs, overlap, groups }) => ({
    ...state,
    division: opened(state.division, rsvs, overlap, groups),
  }),
  divisionEdited: (state, { group, change, back, edits }, at) =>
    withDraft(state, group, (draft) => ({
      ...draft,
      rsvs: patched(draft.rsvs, change),
      back: back ? [...draft.back, back].slice(-WAYS_BACK) : draft.back,
      edits,
      editedAt: at,
    })),
  divisionEditUndone: (state, { group, change, edits }, at) =>
    withDraft(state, group, (draft) => ({
      ...draft,
      rsvs: patched(draft.rsvs, change),
      back: draft.back.slice(0, -1),
      edits,
      editedAt: at,
    })),
  rsvExplained: (state, { group, rsvId, reason }) =>
    withDraft(state, group, (draft) => ({ ...draft, reasons: put(draft.reasons, rsvId, reason) })),
  divisionViewReset: (state, { view }) => ({ ...state, division: view }),
} satisfies Partial<Evolvers>;

/** A draft that begins with these RSVs. */
export function newDraft(rsvs: readonly Rsv[]): DivisionDraft {
  return { rsvs: [...rsvs], reasons: {}, edits: 0, back: [], claims: {} };
}

/** The division with its opening bid: each subgroup begins with its own part of it, those of `groups` with nothing. */
export function opened(
  division: DivisionSlice,
  rsvs: readonly Rsv[],
  overlap: boolean,
  groups: readonly RegionId[] = [],
): DivisionSlice {
  const homes = [...new Set([...rsvs.map((each) => each.home), ...groups])];
  const drafts = Object.fromEntries(homes.map((home) => [home, newDraft(partOf(rsvs, home))]));
  return { ...division, openingBid: [...rsvs], overlap, drafts };
}

/** The division with one draft changed; the state itself where there is none. */
export function withDraft(
  state: DayState,
  group: DivisionGroup,
  change: (draft: DivisionDraft) => DivisionDraft,
): DayState {
  const draft = entry(state.division.drafts, group);
  if (!draft) return state;
  const drafts = put(state.division.drafts, group, change(draft));
  return { ...state, division: { ...state.division, drafts } };
}

/** Whether this actor edits this group's division: a subgroup its own, the moderator any. */
export function maySpeakFor(actor: Actor, group: DivisionGroup): boolean {
  return actor.role === "moderator" || (actor.role === "facilitator" && actor.region === group);
}

/** The regions whose subgroups make a division, in the order of the day. */
export function divisionOrder(state: DayState): RegionId[] {
  const known = new Set(Object.keys(state.division.drafts));
  return (state.setup?.regions ?? []).map(({ id }) => id).filter((id) => known.has(id));
}

/** The divisions of the subgroups as they are now. */
export function subgroupDivisions(state: DayState): Record<RegionId, readonly Rsv[]> {
  return Object.fromEntries(
    divisionOrder(state).map((region) => [region, entry(state.division.drafts, region)?.rsvs ?? []]),
  ) as Record<RegionId, readonly Rsv[]>;
}

/** The edit as events; refused where it changes nothing. An edit of the hall's division names its RSVs anew. */
export function edited(
  state: DayState,
  group: DivisionGroup,
  draft: DivisionDraft,
  after: readonly Rsv[],
  context: Context,
): Ruling {
  const change = patchBetween(draft.rsvs, after);
  if (isEmptyPatch(change)) return refuse("alreadyDone");
  return accept(
    {
      type: "divisionEdited",
      group,
      change,
      back: patchBetween(after, draft.rsvs) satisfies Patch,
      edits: draft.edits + 1,
      ...linkOf(context.actor),
    },
    ...renamesOfHall(state, group, after, context),
  );
}

function renamesOfHall(state: DayState, group: DivisionGroup, after: readonly Rsv[], context: Context) {
  return group === NATIONAL ? namesOf(state, after, context.factsOf(state.division.facts)) : [];
}

function editFault(state: DayState, group: DivisionGroup, { actor }: Context): Refusal | undefined {
  if (!maySpeakFor(actor, group)) return { code: "notYourGroup" };
  const draft = entry(state.division.drafts, group);
  if (!draft) return { code: group === NATIONAL ? "notAssembled" : "unknownRegion" };
  return draft.outcome ? { code: "outcomeSubmitted" } : undefined;
}

/** A subgroup works on its own province and on those beside it. */
function codesFault(
  state: DayState,
  group: DivisionGroup,
  codes: readonly MunicipalityCode[],
  { actor, factsOf }: Context,
): Refusal | undefined {
  const facts = factsOf(state.division.facts);
  if (!codes.every((code) => facts.municipalities.has(code))) return { code: "unknownMunicipality" };
  if (actor.role === "moderator" || group === NATIONAL) return undefined;
  const beside = provincesBeside(facts, group);
  const far = codes.some((code) => {
    const province = facts.municipalities.get(code)?.province ?? "";
    return province !== group && !beside.has(province);
  });
  return far ? { code: "tooFarAway" } : undefined;
}

function nameFault(name: string): Refusal | undefined {
  if (name === "") return { code: "nameEmpty" };
  return lengthOf(name) > maximum.name ? { code: "nameTooLong", values: { max: maximum.name } } : undefined;
}

/** Also one that is gone and may come back with an undo. */
function isKnownRsv({ openingBid, drafts, attached }: DivisionSlice, id: RsvId): boolean {
  const drawn = Object.values<DivisionDraft>(drafts).flatMap(({ rsvs, back }) => [
    rsvs,
    ...back.map(({ put }) => put),
  ]);
  const all = [openingBid, ...drawn, ...attached.map((each) => each.rsvs)];
  return all.some((rsvs) => rsvs.some((each) => each.id === id));
}

/** Of the hall's own RSVs: the province most of it lies in. */
function homeOf(codes: readonly MunicipalityCode[], { factsOf }: Context, state: DayState): RegionId {
  const { municipalities } = factsOf(state.division.facts);
  const count = new Map<string, number>();
  for (const code of codes) {
    const province = municipalities.get(code)?.province ?? "";
    count.set(province, (count.get(province) ?? 0) + 1);
  }
  const [most] = [...count].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return (most?.[0] ?? "") as RegionId;
}
