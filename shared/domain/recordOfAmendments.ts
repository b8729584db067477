/**
 * Lines and amendments as the record tells them: for every line where it came from, for every amendment what became of
 * it. Source: issue "Everything the hall says", "Profile of the regiofacilitator".
 */
import type { DayRecord } from "../protocol/record.ts";
import { amendmentsOn } from "./amendmentLists.ts";
import type { Amendment, LineOrigin } from "./amendmentState.ts";
import { instantText } from "./instant.ts";
import { makerOf, typed } from "./recordOfMaker.ts";
import type { NamingAsked } from "./recordOfMaker.ts";
import { at as entry } from "./room.ts";
import type { DayState, Proposal, Version } from "./state.ts";
import { typedWords } from "./text.ts";
import { identifiedLines, lineageOf } from "./versionLines.ts";

type Told = DayRecord["proposals"][number];

/** Which line each line of a version is, and what it came from. */
export function versionLinesRecord(
  state: DayState,
  proposal: Proposal,
  { n, gone = [] }: Version,
): Pick<Told["versions"][number], "lines" | "gone"> {
  const told = (from: readonly LineOrigin[]) => from.filter((origin) => isTold(state, origin));
  return {
    lines: identifiedLines(proposal, n).map(({ id, was, from }) => ({
      id,
      was,
      from: told(from),
      origins: told(lineageOf(proposal, id, n)),
    })),
    gone: gone.map(({ id, from }) => ({ id, from: told(from) })),
  };
}

/** What people brought in on a proposal, with what was done with it and why. */
export function amendmentsRecord(
  state: DayState,
  proposal: Proposal | undefined,
  asked: NamingAsked,
): Told["amendments"] {
  if (!proposal) return { brought: [], hidden: [], withdrawn: 0 };
  const all = Object.values<Amendment>(state.amendments).filter((each) => each.proposalId === proposal.id);
  const isGone = ({ withdrawnAt }: Amendment) => withdrawnAt !== undefined;
  return {
    brought: amendmentsOn(state, proposal.id).map((each, index) => amendmentRecord(each, index + 1, asked)),
    hidden: all
      .filter((each) => each.hidden && !isGone(each))
      .sort((a, b) => a.at - b.at)
      .map(({ hidden }) => ({ reason: typedWords(hidden?.reason ?? "") })),
    withdrawn: all.filter(isGone).length,
  };
}

function amendmentRecord(
  amendment: Amendment,
  n: number,
  asked: NamingAsked,
): Told["amendments"]["brought"][number] {
  const { id, kind, version, lineId, text, why, at, from, shared, processing, boundTo } = amendment;
  return {
    id,
    n,
    kind,
    version,
    ...(lineId === undefined ? {} : { line: lineId }),
    text: typedWords(text),
    ...typed("why", why),
    at: instantText(at),
    ...makerOf(amendment, asked),
    ...(from ? { note: from } : {}),
    sharedBy: Object.values(shared)
      .sort((a, b) => a.at - b.at)
      .map(({ organisation, region }) => ({
        ...(asked.naming !== "region" && organisation !== undefined ? { organisation } : {}),
        region,
      })),
    ...(processing
      ? {
          processing: {
            how: processing.how,
            at: instantText(processing.at),
            ...typed("reason", processing.reason),
            lines: processing.lineIds,
          },
        }
      : {}),
    ...(boundTo === undefined ? {} : { boundTo }),
  };
}

/** An objection is told once its round was; an amendment that was taken from sight is not pointed to. */
function isTold(state: DayState, origin: LineOrigin): boolean {
  if (origin.kind === "amendment") return entry(state.amendments, origin.id)?.hidden === undefined;
  const roundId = entry(state.objections, origin.id)?.roundId;
  return roundId !== undefined && entry(state.rounds, roundId)?.status === "published";
}
