/** Which scene belongs where: what the hall goes back to, what comes after the next act, and what can be chosen. */
import { amendmentsOn } from "../../../../shared/domain/amendmentLists.ts";
import { isAmendable } from "../../../../shared/domain/amendments.ts";
import { factsOf } from "../../../../shared/division/mapFacts.ts";
import type { DayCommand } from "../../../../shared/domain/commands.ts";
import { isPublicContribution } from "../../../../shared/domain/contributions.ts";
import { decide } from "../../../../shared/domain/decide.ts";
import { evolve } from "../../../../shared/domain/evolve.ts";
import { decisionsSoFar } from "../../../../shared/domain/decisions.ts";
import type { LinkId, ParticipantId } from "../../../../shared/domain/ids.ts";
import { treatmentOrder } from "../../../../shared/domain/objections.ts";
import { currentPart, firstScene, neighbours } from "../../../../shared/domain/programme.ts";
import { openQuestions, rootQuestions } from "../../../../shared/domain/questions.ts";
import type { Question } from "../../../../shared/domain/questionState.ts";
import { lastRound, openRounds } from "../../../../shared/domain/rounds.ts";
import type { BoardSetup, Part, ProposalSetup, PulseMomentSetup } from "../../../../shared/domain/setup.ts";
import type {
  Contribution,
  DayState,
  Decision,
  Objection,
  Round,
  Scene,
} from "../../../../shared/domain/state.ts";
import { momentsOf } from "../../../../shared/domain/pulse.ts";
import { mapScenes, type MapScene } from "./division/mapScenes.ts";

/** The scene the hall returns to from the frames or another excursion: an open round, else the part's own. */
export function homeScene(state: DayState): Scene {
  const [round] = openRounds(state);
  if (round) return { kind: "round", roundId: round.id };
  const part = currentPart(state);
  return part ? firstScene(state, part) : { kind: "welcome" };
}

/**
 * The day after these commands, foreseen by its own rules: its scene is what the screen shows next. Where they
 * leave part and screen as they are, the day in the part that follows. Null when nothing comes after.
 */
export function dayAfter(state: DayState, commands: readonly DayCommand[], now: number): DayState | null {
  const after = foreseen(state, commands, now);
  const moves = after.current?.partId !== state.current?.partId;
  if (moves || !sameScene(after.scene, state.scene)) return after;
  const next = after.current ? neighbours(after).next : after.setup?.programme[0];
  return next ? foreseen(after, [{ type: "goToPart", partId: next.id }], now) : null;
}

/** Whether two scenes are the same picture. */
export function sameScene(a: Scene, b: Scene): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Everything that can be put on the screen now, in groups for a list. */
export interface SceneChoices {
  readonly parts: readonly Part[];
  readonly boards: readonly BoardSetup[];
  readonly proposals: readonly ProposalSetup[];
  readonly openRounds: readonly Round[];
  readonly outcomes: readonly Round[];
  readonly decisions: readonly Decision[];
  readonly endings: readonly ProposalSetup[];
  /** Texts on which people bring in amendments. */
  readonly amended: readonly ProposalSetup[];
  /** Texts that somebody is writing. */
  readonly drafts: readonly ProposalSetup[];
  /** Of the rounds that were shown, in the order of treatment. */
  readonly objections: readonly Objection[];
  /** The newest first. */
  readonly contributions: readonly Contribution[];
  /** Questions that wait in sight of the hall. */
  readonly openQuestions: number;
  /** The newest answers first. */
  readonly answered: readonly Question[];
  /** "Hoe was het?", of moments that were opened. */
  readonly moments: readonly PulseMomentSetup[];
  /** Maps, figures and frames. */
  readonly maps: readonly MapScene[];
}

// More would make a list nobody reads.
const MOST_CONTRIBUTIONS = 12;

/** What the moderator may put on the screen: nothing that the server would refuse. */
export function sceneChoices(state: DayState): SceneChoices {
  const rounds = Object.values<Round>(state.rounds).sort((a, b) => b.openedAt - a.openedAt);
  const proposals = state.setup?.proposals ?? [];
  return {
    parts: state.setup?.programme.filter((part) => part.question) ?? [],
    boards: state.setup?.boards ?? [],
    proposals: proposals.filter(({ id }) => (state.proposals[id]?.status ?? "draft") !== "draft"),
    openRounds: rounds.filter((round) => round.status === "open"),
    outcomes: rounds.filter((round) => round.status === "published"),
    decisions: decisionsSoFar(state).reverse(),
    endings: proposals.filter(({ id }) => state.proposals[id]?.ending),
    amended: proposals.filter(({ id }) => {
      const presented = (state.proposals[id]?.status ?? "draft") !== "draft";
      return presented && (isAmendable(state, id) || amendmentsOn(state, id).length > 0);
    }),
    drafts: proposals.filter(({ id }) => state.proposals[id]?.draft),
    objections: rounds
      .filter((round) => round.status === "published" && lastRound(state, round.proposalId)?.id === round.id)
      .flatMap((round) => treatmentOrder(state, round)),
    contributions: Object.values<Contribution>(state.contributions)
      .filter(isPublicContribution)
      .sort((a, b) => (b.takenUpAt ?? b.at) - (a.takenUpAt ?? a.at))
      .slice(0, MOST_CONTRIBUTIONS),
    openQuestions: openQuestions(state).length,
    answered: rootQuestions(state)
      .filter(({ answer }) => answer)
      .sort((a, b) => (b.answer?.at ?? 0) - (a.answer?.at ?? 0))
      .slice(0, MOST_CONTRIBUTIONS),
    moments: momentsOf(state).filter(({ id }) => state.pulse[id]),
    maps: mapScenes(state),
  };
}

function foreseen(state: DayState, commands: readonly DayCommand[], now: number): DayState {
  const context = {
    now,
    actor: { role: "moderator", id: "foreseen" as LinkId } as const,
    present: new Set(Object.keys(state.participants) as ParticipantId[]),
    digest: (secret: string) => secret,
    factsOf,
  };
  let after = state;
  for (const command of commands) {
    const ruling = decide(after, command, context);
    if (!ruling.accepted) return after;
    for (const event of ruling.events) after = evolve(after, event, now);
  }
  return after;
}
