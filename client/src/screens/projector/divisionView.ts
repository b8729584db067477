/** What the projector's maps are drawn from: which division a scene is about, and what of it fits beside words. */
import { compareDivisions } from "../../../../shared/division/compare.ts";
import type { DivisionChanges } from "../../../../shared/division/compare.ts";
import type { Rsv } from "../../../../shared/division/rsv.ts";
import { currentRsvs } from "../../../../shared/domain/divisionFrames.ts";
import { NATIONAL } from "../../../../shared/domain/divisionState.ts";
import type { AttachedDivision, DivisionGroup } from "../../../../shared/domain/divisionState.ts";
import type { ProposalId } from "../../../../shared/domain/ids.ts";
import { bidOf, divisionOfVersion } from "../../../../shared/domain/outcomes.ts";
import { at } from "../../../../shared/domain/room.ts";
import type { DayState } from "../../../../shared/domain/state.ts";

/** The RSVs a group is making now; for the hall all subgroups laid together while it has none of its own. */
export function rsvsOf(day: DayState, group: DivisionGroup): readonly Rsv[] {
  return group === NATIONAL ? currentRsvs(day) : (at(day.division.drafts, group)?.rsvs ?? []);
}

/** What a group began with. */
export function beganWith(day: DayState, group: DivisionGroup): readonly Rsv[] {
  return group === NATIONAL ? day.division.openingBid : bidOf(day, group);
}

/** What differs from one division to the next as the screen came to know them: the change that was made last. */
export function lastChange(): (rsvs: readonly Rsv[]) => DivisionChanges | undefined {
  let before: readonly Rsv[] | undefined;
  let last: DivisionChanges | undefined;
  return (rsvs) => {
    if (before && before !== rsvs) {
      const made = compareDivisions(before, rsvs);
      if (made.changes.length > 0) last = made;
    }
    before = rsvs;
    return last;
  };
}

/** A version's division with what it changed; undefined where the version has none. */
export interface VersionDivision {
  readonly attached: AttachedDivision;
  /** Of the version before; the opening bid for a first version. */
  readonly changes: DivisionChanges;
  readonly before: number | undefined;
}

/** The division of a version beside that of the version before it. */
export function versionDivision(
  day: DayState,
  proposalId: ProposalId,
  version: number,
): VersionDivision | undefined {
  const attached = divisionOfVersion(day, proposalId, version);
  if (!attached) return undefined;
  const earlier = divisionOfVersion(day, proposalId, version - 1);
  const before = earlier?.rsvs ?? day.division.openingBid;
  return { attached, changes: compareDivisions(before, attached.rsvs), before: earlier?.version };
}

/** The topics a scene is drawn from besides the day itself. */
export function topicsOf({ scene, setup, rounds, decisions, objections }: DayState): readonly string[] {
  const dividing = setup?.division?.proposalId;
  const about = (proposalId: ProposalId | undefined) =>
    dividing !== undefined && proposalId === dividing ? ["division"] : [];
  switch (scene.kind) {
    case "board":
    case "note":
    case "boardPhoto":
      return [`board:${scene.boardId}`];
    case "information":
      return ["information"];
    case "sheet":
      return [`sheet:${scene.rsvId}`];
    case "division":
    case "divisionVersion":
    case "figures":
    case "frameTest":
    case "groups":
    case "closing":
      return ["division"];
    case "answered":
    case "questions":
      return ["questions"];
    case "proposal":
    case "ending":
      return about(scene.proposalId);
    case "round":
    case "outcome":
      return about(at(rounds, scene.roundId)?.proposalId);
    case "decision":
      return about(at(decisions, scene.decisionId)?.proposalId);
    case "objection":
      return at(objections, scene.objectionId)?.area ? ["division"] : [];
    default:
      return [];
  }
}
