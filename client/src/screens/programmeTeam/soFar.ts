/** What the programme team reads of the day while it goes on: only what was published to the hall. */
import type { RegionId } from "../../../../shared/domain/ids.ts";
import { blockingObjections } from "../../../../shared/domain/objections.ts";
import { lastRound } from "../../../../shared/domain/rounds.ts";
import type { DayState, Objection, Proposal, Signal } from "../../../../shared/domain/state.ts";

/** The objections that stand: those of each proposal's newest round, once that was published, without an end yet. */
export function standingAfterPublication(day: DayState): Objection[] {
  return Object.values<Proposal>(day.proposals).flatMap(({ id }) => {
    const round = lastRound(day, id);
    const published = round?.status === "published" ? round : undefined;
    return published ? blockingObjections(day, published.id) : [];
  });
}

/** The signals of published rounds, oldest first. */
export function publishedSignals(day: DayState): Signal[] {
  return Object.values<Signal>(day.signals)
    .filter(({ roundId }) => roundId === undefined || day.rounds[roundId]?.status === "published")
    .sort((a, b) => a.at - b.at);
}

/** Who an objection or signal came from, as the day's policy lets it be written down: organisation, then regions. */
export function fromWhom(
  day: DayState,
  {
    organisation,
    regions = [],
  }: { organisation?: string | undefined; regions?: readonly RegionId[] | undefined },
): string[][] {
  const named = day.setup?.naming !== "region" && organisation ? [organisation] : [];
  const names = regions.map((id) => day.setup?.regions.find((region) => region.id === id)?.name ?? id);
  return [named, names];
}
