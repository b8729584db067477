/** What this person is asked of objections after a round: whether what was proposed takes theirs away. */
import type { ParticipantId, ProposalId } from "../../../../shared/domain/ids.ts";
import { objectionsOf } from "../../../../shared/domain/objections.ts";
import { lastRound } from "../../../../shared/domain/rounds.ts";
import type { DayState, Objection, Proposal } from "../../../../shared/domain/state.ts";

export interface ResolutionTask {
  /** The objection of this person, or the one their delegation shares. */
  readonly objection: Objection;
  readonly resolution: NonNullable<Objection["resolution"]>;
  readonly as: "maker" | "sharer";
  /** What they said; undefined while they are asked. */
  readonly solved: boolean | undefined;
}

const asked: readonly Objection["status"][] = ["raised", "valid", "resolved"];

/** What was proposed for the objections this person made or shares, until the next round opens. */
export function resolutionTasks(
  state: DayState,
  me: ParticipantId | null,
  proposalId: ProposalId,
): ResolutionTask[] {
  const round = lastRound(state, proposalId);
  if (me === null || round?.status !== "published") return [];
  if (state.proposals[proposalId]?.status !== "integrating") return [];
  return objectionsOf(state, round.id).flatMap((objection) => taskOf(state, objection, me) ?? []);
}

/** The proposals on which someone waits for this person's word, with how many words. */
export function openTasks(state: DayState, me: ParticipantId | null): ResolutionTask[] {
  return Object.values<Proposal>(state.proposals).flatMap(({ id }) =>
    resolutionTasks(state, me, id).filter(({ solved }) => solved === undefined),
  );
}

function taskOf(state: DayState, objection: Objection, me: ParticipantId): ResolutionTask | undefined {
  const main = objection.mergedInto ? state.objections[objection.mergedInto] : objection;
  if (!main?.resolution || !asked.includes(main.status)) return undefined;
  const { resolution } = main;
  if (objection.by === me) {
    return { objection, resolution, as: "maker", solved: objection.resolution?.solved };
  }
  const shares = Object.entries(objection.cosigned).filter(([seatId]) =>
    state.seats[seatId as keyof typeof state.seats]?.members.some(({ id }) => id === me),
  );
  if (shares.length === 0) return undefined;
  const open = shares.some(([, { solved }]) => solved === undefined);
  return { objection, resolution, as: "sharer", solved: open ? undefined : shares[0]?.[1].solved };
}
