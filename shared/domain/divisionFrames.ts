/**
 * The hard frames over a division, and the promises they count: fte, commitments, kwartiermakers, and people's verdict
 * on soft frames. A broken hard frame keeps a decision away, never the talk. Source: consent.md "Frames".
 */
import type { Context } from "./actor.ts";
import { NATIONAL } from "./divisionState.ts";
import type { FteArea } from "./divisionState.ts";
import { inThousandths } from "../division/frames/fteLimits.ts";
import { frameResults } from "../division/frames/checks.ts";
import type { FrameResult } from "../division/frames/frameMatter.ts";
import type { MapFacts } from "../division/mapFacts.ts";
import { laidTogether } from "../division/assemble.ts";
import type { Rsv } from "../division/rsv.ts";
import type { EventOf } from "./events.ts";
import type { RsvId } from "./ids.ts";
import { divisionOrder, subgroupDivisions } from "./divisions.ts";
import { at as entry, linkOf, put, without } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { ProposalSetup } from "./setup.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** No RSV gets more than this, whatever the frames say; in fte. */
export const MOST_FTE = 1000;

export const divisionFrameDeciders = {
  promiseKwartiermaker: (state, { codes, promised, note }, { actor, factsOf }) => {
    const { municipalities } = factsOf(state.division.facts);
    if (!codes.every((code) => municipalities.has(code))) return refuse("unknownMunicipality");
    if (tooLong(note)) return refuse("concernTooLong", { max: maximum.concern });
    const known = state.division.kwartiermakers;
    const moving = codes.filter((code) =>
      promised
        ? (entry(known, code)?.note ?? "") !== (note ?? "") || !entry(known, code)
        : entry(known, code),
    );
    if (moving.length === 0) return refuse("alreadyDone");
    const event: EventOf<"kwartiermakerPromised"> = {
      type: "kwartiermakerPromised",
      codes: [...new Set(moving)],
      promised,
      ...(promised && note ? { note } : {}),
      ...linkOf(actor),
    };
    const after = divisionFrameEvolvers.kwartiermakerPromised(state, event, 0);
    return breaksDecided(state, after, factsOf) ?? accept(event);
  },

  setCommitment: (state, { rsvId, committed, note }, { actor }) => {
    if (!isNamed(state, rsvId)) return refuse("unknownRsv");
    if (tooLong(note)) return refuse("concernTooLong", { max: maximum.concern });
    const known = entry(state.division.commitments, rsvId);
    const same = committed ? known && (known.note ?? "") === (note ?? "") : !known;
    if (same) return refuse("alreadyDone");
    const why = committed && note ? { note } : {};
    return accept({ type: "commitmentSet", rsvId, committed, ...why, ...linkOf(actor) });
  },

  setFte: (state, { rsvId, fte, seen }, { actor, factsOf }) => {
    if (!isNamed(state, rsvId)) return refuse("unknownRsv");
    if (fte !== null && !(fte >= 0 && fte <= MOST_FTE)) return refuse("fteOutOfBounds", { max: MOST_FTE });
    const known = entry(state.division.fte, rsvId) ?? null;
    if (seen !== undefined && seen !== known) return refuse("fteChanged");
    const given = fte === null ? null : inThousandths(fte);
    if (known === given) return refuse("alreadyDone");
    const event: EventOf<"fteSet"> = { type: "fteSet", rsvId, fte: given, ...linkOf(actor) };
    return breaksDecided(state, divisionFrameEvolvers.fteSet(state, event), factsOf) ?? accept(event);
  },

  judgeFrame: (state, { frameId, verdict, note }, { actor }) => {
    const frame = state.setup?.frames.find((each) => each.id === frameId);
    if (!frame) return refuse("unknownFrame");
    if (frame.check) return refuse("frameIsComputed");
    if (verdict !== "ok" && !note) return refuse("noteMissing");
    if (tooLong(note)) return refuse("concernTooLong", { max: maximum.concern });
    const known = entry(state.division.judgements, frameId);
    if (known?.verdict === verdict && (known.note ?? "") === (note ?? "")) return refuse("alreadyDone");
    return accept({ type: "frameJudged", frameId, verdict, ...(note ? { note } : {}), ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const divisionFrameEvolvers = {
  kwartiermakerPromised: (state, { codes, promised, note }, at) => {
    const known = { ...state.division.kwartiermakers };
    for (const code of codes) {
      if (promised) known[code] = { at, ...(note ? { note } : {}) };
      else delete known[code];
    }
    return { ...state, division: { ...state.division, kwartiermakers: known } };
  },
  commitmentSet: (state, { rsvId, committed, note, signed }, at) => {
    const known = state.division.commitments;
    const commitments = committed
      ? put(known, rsvId, { at, ...(note ? { note } : {}), ...(signed ? { signed } : {}) })
      : without(known, rsvId);
    return { ...state, division: { ...state.division, commitments } };
  },
  fteSet: (state, { rsvId, fte }) => {
    const known = state.division.fte;
    return {
      ...state,
      division: { ...state.division, fte: fte === null ? without(known, rsvId) : put(known, rsvId, fte) },
    };
  },
  frameJudged: (state, { frameId, verdict, note }, at) => {
    const judgement = { verdict, at, ...(note ? { note } : {}) };
    const judgements = put(state.division.judgements, frameId, judgement);
    return { ...state, division: { ...state.division, judgements } };
  },
} satisfies Partial<Evolvers>;

/** The RSVs of the hall's division, or of all subgroups laid together while there is none yet. */
export function currentRsvs(state: DayState): readonly Rsv[] {
  return (
    entry(state.division.drafts, NATIONAL)?.rsvs ??
    laidTogether(divisionOrder(state), subgroupDivisions(state))
  );
}

/** What every computed frame of the day says of these RSVs. */
export function frameResultsOf(state: DayState, rsvs: readonly Rsv[], facts: MapFacts): FrameResult[] {
  const { fte, fteAreas, commitments, kwartiermakers } = state.division;
  return frameResults(state.setup?.frames ?? [], {
    rsvs,
    facts,
    provinces: (state.setup?.regions ?? []).map(({ id }) => id),
    fte,
    kwartiermakerFte: Object.values<FteArea>(fteAreas).reduce((sum, each) => sum + each.fte, 0),
    committed: new Set(Object.keys(commitments) as RsvId[]),
    kwartiermakers: new Set(Object.keys(kwartiermakers)),
  });
}

/** The same as it is kept with a version or a decision: everyone reads it, so nothing of the division of fte is in it. */
export function keptResultsOf(state: DayState, rsvs: readonly Rsv[], facts: MapFacts): FrameResult[] {
  return frameResultsOf({ ...state, division: { ...state.division, fte: {}, fteAreas: {} } }, rsvs, facts);
}

/** Of these results the hard frames of this proposal that are broken: they keep it from being decided. */
export function brokenFrames(
  state: DayState,
  setup: ProposalSetup | undefined,
  results: readonly FrameResult[],
): FrameResult[] {
  const hard = new Set(
    (state.setup?.frames ?? [])
      .filter((each) => each.hard && setup?.frames.includes(each.id))
      .map((f) => f.id),
  );
  return results.filter(({ frameId, verdict }) => verdict === "broken" && hard.has(frameId));
}

/**
 * The refusal where the division that is decided would break a hard frame after this and did not before: who takes
 * back what it rests on takes the matter up again first.
 */
function breaksDecided(state: DayState, after: DayState, factsOf: Context["factsOf"]): Ruling | undefined {
  const proposalId = state.setup?.division?.proposalId;
  const decided = proposalId && entry(state.proposals, proposalId)?.decision;
  const version = decided && entry(state.decisions, decided)?.version;
  const attached = state.division.attached.find(
    (each) => each.proposalId === proposalId && each.version === version,
  );
  if (!attached) return undefined;
  const setup = state.setup?.proposals.find((each) => each.id === proposalId);
  const facts = factsOf(state.division.facts);
  const brokenIn = (day: DayState) => brokenFrames(day, setup, frameResultsOf(day, attached.rsvs, facts));
  const known = new Set(brokenIn(state).map((each) => each.frameId));
  const broken = brokenIn(after).find((each) => !known.has(each.frameId));
  if (!broken) return undefined;
  return refuse("frameBroken", { frame: broken.frameId, counted: broken.counted, of: broken.of });
}

/** Whether everyone knows an RSV by this id. */
export function isNamed(state: DayState, rsvId: RsvId): boolean {
  return state.rsvs.some((each) => each.id === rsvId);
}

function tooLong(note: string | undefined): boolean {
  return note !== undefined && lengthOf(note) > maximum.concern;
}
