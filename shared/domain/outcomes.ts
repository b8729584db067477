/**
 * What the subgroups bring to the hall: they keep the opening bid or propose something else, answer each other where
 * one takes from another's province, and together make one division. Source: issue "Regions on the map", "Subgroup
 * outcome" and "Plenary".
 */
import { assembled, claimsOf, conflictsOf } from "../division/assemble.ts";
import type { Claim } from "../division/assemble.ts";
import { moved } from "../division/edits.ts";
import type { MapFacts } from "../division/mapFacts.ts";
import { isEmptyPatch, partOf, patchBetween } from "../division/rsv.ts";
import type { Rsv } from "../division/rsv.ts";
import type { Context } from "./actor.ts";
import { divisionOrder, edited, maySpeakFor, newDraft, subgroupDivisions, withDraft } from "./divisions.ts";
import { NATIONAL } from "./divisionState.ts";
import type { ClaimAnswer, DivisionDraft, DivisionSlice } from "./divisionState.ts";
import { keptResultsOf } from "./divisionFrames.ts";
import type { DayEvent } from "./events.ts";
import type { ProposalId, RegionId } from "./ids.ts";
import { noteOf } from "./notes.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { namesOf } from "./rsvNames.ts";
import { accept, refuse } from "./ruling.ts";
import type { DaySetup } from "./setup.ts";
import { emptyDay } from "./state.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const outcomeDeciders = {
  submitOutcome: (state, { region, kind, arguments: why, notes }, { actor }) => {
    if (!maySpeakFor(actor, region)) return refuse("notYourGroup");
    const draft = entry(state.division.drafts, region);
    if (!draft) return refuse("unknownRegion");
    if (draft.outcome) return refuse("alreadyDone");
    const changed = !isEmptyPatch(patchBetween(bidOf(state, region), draft.rsvs));
    if (kind === "keepsBid" && changed) return refuse("divisionChanged");
    if (kind === "proposes" && !changed) return refuse("divisionUnchanged");
    if (kind === "proposes" && why === "") return refuse("argumentMissing");
    if (lengthOf(why) > maximum.argument) return refuse("argumentTooLong", { max: maximum.argument });
    const gone = notes.some(({ boardId, noteId }) => {
      const note = noteOf(state, boardId, noteId);
      return !note || note.hidden !== undefined || note.withdrawnAt !== undefined;
    });
    if (gone) return refuse("unknownNote");
    return accept({ type: "outcomeSubmitted", region, kind, arguments: why, notes, ...linkOf(actor) });
  },

  takeBackOutcome: (state, { region }, { actor }) => {
    if (!maySpeakFor(actor, region)) return refuse("notYourGroup");
    const draft = entry(state.division.drafts, region);
    if (!draft) return refuse("unknownRegion");
    if (!draft.outcome) return refuse("alreadyDone");
    return accept({ type: "outcomeTakenBack", region, ...linkOf(actor) });
  },

  answerClaim: (state, { region, by, codes, agreed, note }, context) => {
    if (!maySpeakFor(context.actor, region)) return refuse("notYourGroup");
    const draft = entry(state.division.drafts, region);
    if (!draft) return refuse("unknownRegion");
    const claim = claimsOn(state, region, context.factsOf(state.division.facts)).find((one) => one.by === by);
    // Agreed is agreed to what was seen: what was added meanwhile is asked again.
    if (!claim || claim.codes.join() !== [...codes].sort().join()) return refuse("claimChanged");
    if (claim.answer && claim.answer.agreed === agreed && claim.answered) return refuse("alreadyDone");
    if (note !== undefined && lengthOf(note) > maximum.concern) {
      return refuse("concernTooLong", { max: maximum.concern });
    }
    const answered: DayEvent = {
      type: "claimAnswered",
      region,
      takenBy: by,
      codes: [...claim.codes],
      agreed,
      ...(note ? { note } : {}),
      ...linkOf(context.actor),
    };
    // What is given away no longer belongs to an RSV of one's own, unless RSVs may overlap.
    if (!agreed || state.division.overlap) return accept(answered);
    const given = edited(state, region, draft, moved(draft.rsvs, claim.codes, null), context);
    return given.accepted ? accept(answered, ...given.events) : accept(answered);
  },

  assembleDivision: (state, _command, context) => {
    const order = divisionOrder(state);
    if (order.length === 0) return refuse("noDivision");
    const divisions = subgroupDivisions(state);
    const facts = context.factsOf(state.division.facts);
    const rsvs = assembled(order, divisions, facts, state.division.overlap);
    const conflicts = state.division.overlap
      ? []
      : conflictsOf(order, divisions).map(({ code, between }) => ({ code, between: [...between] }));
    if (!isNews(state, rsvs, conflicts)) return refuse("alreadyDone");
    return accept(
      { type: "divisionAssembled", rsvs, conflicts, ...linkOf(context.actor) },
      ...namesOf(state, rsvs, facts),
    );
  },
} satisfies Partial<Deciders>;

export const outcomeEvolvers = {
  outcomeSubmitted: (state, { region, kind, arguments: why, notes }, at) =>
    withDraft(state, region, (draft) => ({ ...draft, outcome: { kind, arguments: why, notes, at } })),
  outcomeTakenBack: (state, { region }) =>
    withDraft(state, region, ({ outcome: _outcome, ...draft }) => draft),
  claimAnswered: (state, { region, takenBy, codes, agreed, note }, at) =>
    withDraft(state, region, (draft) => ({
      ...draft,
      claims: put(draft.claims, takenBy, { codes, agreed, at, ...(note ? { note } : {}) }),
    })),
  divisionAssembled: (state, { rsvs, conflicts }, at) => {
    // Laid together anew: the count goes on, so that who edits what was there before is told to look again.
    const before = entry(state.division.drafts, NATIONAL)?.edits;
    const edits = before === undefined ? 0 : before + 1;
    const drafts = put(state.division.drafts, NATIONAL, { ...newDraft(rsvs), edits });
    return { ...state, division: { ...state.division, drafts, assembled: { at, conflicts } } };
  },
  divisionAttached: (state, { proposalId, version, rsvs, frames }, at) => ({
    ...state,
    division: {
      ...state.division,
      // The first version may be told anew while the day is prepared: the frames are still being written.
      attached: [
        ...state.division.attached.filter(
          (each) => each.proposalId !== proposalId || each.version !== version,
        ),
        { proposalId, version, rsvs, frames, at },
      ],
    },
  }),
} satisfies Partial<Evolvers>;

/**
 * Whether the subgroups bring the hall something it has not had. What the hall itself changed is not lost to who lays
 * the same together once more, perhaps not knowing that another did.
 */
function isNews(
  { division }: DayState,
  rsvs: readonly Rsv[],
  conflicts: NonNullable<DivisionSlice["assembled"]>["conflicts"],
): boolean {
  const { assembled: last, drafts } = division;
  const { [NATIONAL]: hall, ...subgroups } = drafts;
  if (!last || !hall || JSON.stringify(last.conflicts) !== JSON.stringify(conflicts)) return true;
  if (isEmptyPatch(patchBetween(hall.rsvs, rsvs))) return false;
  return Object.values<DivisionDraft>(subgroups).some(({ editedAt = 0 }) => editedAt > last.at);
}

/** A claim on a subgroup's province, with what it said; `answered`: it said so of all that is claimed now. */
export interface ClaimOn extends Claim {
  readonly answer?: ClaimAnswer;
  readonly answered: boolean;
}

/** What other subgroups have of this one's province now. */
export function claimsOn(state: DayState, region: RegionId, facts: MapFacts): ClaimOn[] {
  const answers = entry(state.division.drafts, region)?.claims ?? {};
  return claimsOf(divisionOrder(state), subgroupDivisions(state), facts)
    .filter((claim) => claim.of === region)
    .map((claim) => {
      const answer = entry(answers, claim.by);
      const said = new Set(answer?.codes);
      return {
        ...claim,
        ...(answer ? { answer } : {}),
        answered: answer !== undefined && claim.codes.every((code) => said.has(code)),
      };
    });
}

/** A subgroup's part of the opening bid. */
export function bidOf({ division }: DayState, region: RegionId): Rsv[] {
  return partOf(division.openingBid, region);
}

/** The division that belongs to this version; undefined where the proposal has none. */
export function divisionOfVersion({ division }: DayState, proposalId: ProposalId, version: number) {
  return division.attached.find((each) => each.proposalId === proposalId && each.version === version);
}

/** The event that binds the opening bid to the first version of the proposal it belongs to. */
export function divisionOfVersionOne(setup: DaySetup, rsvs: Rsv[], facts: MapFacts): DayEvent {
  const proposalId = setup.division?.proposalId;
  if (!proposalId) throw new Error("the day does not divide the country");
  const frames = keptResultsOf({ ...emptyDay, setup }, rsvs, facts);
  return { type: "divisionAttached", proposalId, version: 1, rsvs, frames };
}

/** Whether these events bind another division to the proposal than its newest version has. */
export function movesDivision(state: DayState, proposalId: ProposalId, events: readonly DayEvent[]): boolean {
  const before = state.division.attached.filter((each) => each.proposalId === proposalId).at(-1)?.rsvs ?? [];
  return events.some(
    (event) => event.type === "divisionAttached" && JSON.stringify(event.rsvs) !== JSON.stringify(before),
  );
}

/**
 * The event that binds a division to a new version of the proposal it belongs to, with what the frames say of it:
 * the hall's division when asked, else the one of the version before. None for other proposals.
 */
export function attachedTo(
  state: DayState,
  proposalId: ProposalId,
  version: number,
  fromHall: boolean,
  context: Context,
): DayEvent[] {
  if (state.setup?.division?.proposalId !== proposalId) return [];
  const hall = entry(state.division.drafts, NATIONAL)?.rsvs;
  const before = state.division.attached.filter((each) => each.proposalId === proposalId).at(-1)?.rsvs;
  const rsvs = (fromHall ? hall : undefined) ?? before;
  if (!rsvs) return [];
  return [
    {
      type: "divisionAttached",
      proposalId,
      version,
      rsvs,
      frames: keptResultsOf(state, rsvs, context.factsOf(state.division.facts)),
      ...linkOf(context.actor),
    },
  ];
}
