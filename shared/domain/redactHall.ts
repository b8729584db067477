/**
 * "Hoe was het?" and who is here, as one viewer may see them. Whose a reaction is goes to nobody but its maker; the hall
 * gets how many reacted, and the rest once it was shown. Source: issue "Everything the hall says".
 */
import type { Viewer } from "./actor.ts";
import type { DayEvent, WireEvent } from "./events.ts";
import { evolve } from "./evolve.ts";
import type { PulseMoment, PulseReaction } from "./hallState.ts";
import type { MomentId, ParticipantId, PulseId } from "./ids.ts";
import { seesEveryone, withoutBy } from "./organisers.ts";
import { at as entry } from "./room.ts";
import type { DayState } from "./state.ts";

export type PulseEvent = Extract<DayEvent, { momentId: MomentId }>;

/** All moments of the day for this viewer. */
export function redactPulse(pulse: DayState["pulse"], viewer: Viewer): DayState["pulse"] {
  return Object.fromEntries(
    Object.entries<PulseMoment>(pulse).map(([id, moment]) => [id, redactMoment(moment, viewer)]),
  );
}

/** Whether this event is about a moment. */
export function isPulseEvent(event: DayEvent): event is PulseEvent {
  return "momentId" in event;
}

/** An event of a moment for this viewer; null where there is nothing for them. */
export function redactPulseEvent(
  event: PulseEvent,
  viewer: Viewer,
  before: DayState,
  at: number,
): WireEvent | null {
  if (seesEveryone(viewer)) return event.type === "pulseGiven" ? withoutAuthor(event) : event;
  const { momentId } = event;
  switch (event.type) {
    case "pulseOpened":
    case "pulseClosed":
      return withoutBy(event);
    case "pulseGiven": {
      if (isOwn(viewer, event.author)) return event;
      const was = entry(before.pulse, momentId)?.answered ?? 0;
      const answered = entry(evolve(before, event, at).pulse, momentId)?.answered ?? 0;
      return was === answered ? null : { type: "pulseCounted", momentId, answered };
    }
    case "pulseLineHidden": {
      const shown = shownAfter(event, before, at);
      if (!isOwn(viewer, authorOf(before, momentId, event.pulseId))) return shown;
      return { ...withoutBy(event), ...(shown ? { disclosed: shown.shown } : {}) };
    }
    case "pulseLineRestored":
      return isOwn(viewer, authorOf(before, momentId, event.pulseId)) ? withoutBy(event) : null;
    case "pulseRevealed":
    case "pulseQuoted":
      return shownAfter(event, before, at);
    case "pulseLineMarked":
      return null;
  }
}

/** Whose reaction this is, as far as the server knows. */
export function authorOf(state: DayState, momentId: MomentId, pulseId: PulseId): ParticipantId | undefined {
  return entry(entry(state.pulse, momentId)?.reactions ?? {}, pulseId)?.author;
}

function redactMoment(moment: PulseMoment, viewer: Viewer): PulseMoment {
  const reactions = Object.entries<PulseReaction>(moment.reactions);
  if (seesEveryone(viewer)) {
    return {
      ...moment,
      reactions: Object.fromEntries(reactions.map(([id, each]) => [id, withoutAuthor(each)])),
    };
  }
  const own = reactions.filter(([, each]) => isOwn(viewer, each.author));
  return {
    ...moment,
    reactions: Object.fromEntries(own.map(([id, each]) => [id, ofMaker(each)])),
    quoted: [],
  };
}

/** As its maker sees it: that it was hidden and why, not by whom; not whether it was picked. */
function ofMaker({ marked: _marked, hidden, ...shown }: PulseReaction): PulseReaction {
  return { ...shown, ...(hidden ? { hidden: withoutBy(hidden) } : {}) };
}

function shownAfter(event: PulseEvent, before: DayState, at: number) {
  const { momentId } = event;
  const shown = entry(evolve(before, event, at).pulse, momentId)?.shown;
  return shown ? { type: "pulseShown" as const, momentId, shown } : null;
}

function isOwn(viewer: Viewer, author: ParticipantId | undefined): boolean {
  return viewer.role === "participant" && viewer.id !== null && viewer.id === author;
}

function withoutAuthor<T extends { author?: unknown }>(value: T): T {
  const { author: _author, ...shown } = value;
  return shown as T;
}
