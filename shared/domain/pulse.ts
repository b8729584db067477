/**
 * "Hoe was het?": one tap and one line, at the moments that the setup names. Nobody in the hall sees whose a reaction is,
 * and nothing of a moment before it was closed and shown. Source: day-2023.md "Programma"; issue "Everything the hall
 * says", "Questions, information, helpdesk".
 */
import type { PulseFace, PulseMoment, PulseReaction, ShownPulse } from "./hallState.ts";
import type { MomentId, ParticipantId, PulseId } from "./ids.ts";
import { at as entry, participantOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { PulseMomentSetup } from "./setup.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const pulseDeciders = {
  givePulse: (state, { momentId, pulseId, face, line }, { actor }) => {
    const author = participantOf(actor);
    if (!entry(state.participants, author)) return refuse("unknownParticipant");
    const moment = entry(state.pulse, momentId);
    if (moment?.status !== "open") return refuse("momentNotOpen");
    if (lengthOf(line ?? "") > maximum.pulse) return refuse("lineTooLong", { max: maximum.pulse });
    const own = ownReaction(moment, author);
    if (!own && entry(moment.reactions, pulseId)) return refuse("idTaken");
    if (own && own.face === face && (own.line ?? "") === (line ?? "")) return refuse("alreadyDone");
    // A person has one: said again, also from another phone, it takes the place of what they said before.
    return accept({
      type: "pulseGiven",
      momentId,
      pulseId: own?.id ?? pulseId,
      face,
      ...(line ? { line } : {}),
      author,
    });
  },
} satisfies Partial<Deciders>;

export const pulseEvolvers = {
  pulseOpened: (state, { momentId }, at) => {
    const { closedAt: _closedAt, ...known } = entry(state.pulse, momentId) ?? unopened(at);
    return withMoment(state, momentId, { ...known, status: "open", quoted: [], shown: null });
  },
  pulseClosed: (state, { momentId }, at) =>
    changed(state, momentId, (moment) => ({ ...moment, status: "closed", closedAt: at })),
  pulseGiven: (state, { momentId, pulseId, face, line, author }) =>
    changed(state, momentId, (moment) => {
      const was = entry(moment.reactions, pulseId);
      const same = was !== undefined && (was.line ?? "") === (line ?? "");
      const reaction: PulseReaction = {
        id: pulseId,
        face,
        ...(line === undefined ? {} : { line }),
        ...(author ? { author } : {}),
        ...(was?.hidden ? { hidden: was.hidden } : {}),
        // Other words were never picked by anyone.
        ...(same && was.marked ? { marked: was.marked } : {}),
      };
      return {
        ...moment,
        answered: moment.answered + (was ? 0 : 1),
        reactions: put(moment.reactions, pulseId, reaction),
        quoted: same ? moment.quoted : moment.quoted.filter((id) => id !== pulseId),
      };
    }),
  pulseRevealed: (state, { momentId }) =>
    changed(state, momentId, (moment) => ({ ...moment, shown: shownOf(moment) })),
  pulseQuoted: (state, { momentId, pulseIds }) =>
    changed(state, momentId, (moment) => shownAgain({ ...moment, quoted: pulseIds })),
  pulseLineHidden: (state, { momentId, pulseId, reason, by, disclosed }, at) =>
    changed(state, momentId, (moment) => {
      const hidden = { reason, at, ...(by ? { by } : {}) };
      const next = withReaction(moment, pulseId, ({ marked: _marked, ...was }) => ({ ...was, hidden }));
      return shownAgain({ ...next, quoted: next.quoted.filter((id) => id !== pulseId) }, disclosed);
    }),
  pulseLineRestored: (state, { momentId, pulseId }) =>
    changed(state, momentId, (moment) => withReaction(moment, pulseId, ({ hidden: _hidden, ...was }) => was)),
  pulseLineMarked: (state, { momentId, pulseId, marked }) =>
    changed(state, momentId, (moment) =>
      withReaction(moment, pulseId, ({ marked: _marked, ...was }) => ({
        ...was,
        ...(marked ? { marked: true as const } : {}),
      })),
    ),
  pulseCounted: (state, { momentId, answered }) =>
    changed(state, momentId, (moment) => ({ ...moment, answered })),
  pulseShown: (state, { momentId, shown }) => changed(state, momentId, (moment) => ({ ...moment, shown })),
} satisfies Partial<Evolvers>;

/** The moments of the day at which it asks how it was, in their order. */
export function momentsOf(state: DayState): readonly PulseMomentSetup[] {
  return state.setup?.moments ?? [];
}

/** The moment that is open now: the one that was opened last. */
export function openMoment(state: DayState): { setup: PulseMomentSetup; moment: PulseMoment } | undefined {
  return momentsOf(state)
    .flatMap((setup) => {
      const moment = entry(state.pulse, setup.id);
      return moment?.status === "open" ? { setup, moment } : [];
    })
    .sort((a, b) => b.moment.openedAt - a.moment.openedAt)[0];
}

/** What a person said of a moment, as far as the viewer may know. */
export function ownReaction(moment: PulseMoment, author: ParticipantId): PulseReaction | undefined {
  return Object.values<PulseReaction>(moment.reactions).find((each) => each.author === author);
}

/** How many chose each face, of the reactions that the viewer may see; every face is there. */
export function countsOf(moment: PulseMoment): Record<PulseFace, number> {
  const counts = { rough: 0, tough: 0, fair: 0, good: 0, great: 0 } satisfies Record<PulseFace, number>;
  for (const { face } of Object.values<PulseReaction>(moment.reactions)) counts[face] += 1;
  return counts;
}

/** The reactions with a line, in an order that says nothing about who or when. */
export function linesOf(moment: PulseMoment): (PulseReaction & { readonly line: string })[] {
  return Object.values<PulseReaction>(moment.reactions)
    .flatMap((each) => (each.line === undefined ? [] : { ...each, line: each.line }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** What the hall sees of a moment once it is shown. */
function shownOf(moment: PulseMoment): ShownPulse {
  const lines = moment.quoted.flatMap((id) => {
    const line = entry(moment.reactions, id)?.line;
    return line === undefined ? [] : { id, line };
  });
  return { counts: countsOf(moment), lines };
}

function shownAgain(moment: PulseMoment, disclosed?: ShownPulse): PulseMoment {
  return moment.shown ? { ...moment, shown: disclosed ?? shownOf(moment) } : moment;
}

function unopened(at: number): PulseMoment {
  return { status: "open", openedAt: at, answered: 0, reactions: {}, quoted: [], shown: null };
}

function withReaction(
  moment: PulseMoment,
  pulseId: PulseId,
  change: (reaction: PulseReaction) => PulseReaction,
): PulseMoment {
  const reaction = entry(moment.reactions, pulseId);
  if (!reaction) return moment;
  return { ...moment, reactions: put(moment.reactions, pulseId, change(reaction)) };
}

function changed(
  state: DayState,
  momentId: MomentId,
  change: (moment: PulseMoment) => PulseMoment,
): DayState {
  const moment = entry(state.pulse, momentId);
  return moment ? withMoment(state, momentId, change(moment)) : state;
}

function withMoment(state: DayState, momentId: MomentId, moment: PulseMoment): DayState {
  return { ...state, pulse: put(state.pulse, momentId, moment) };
}
