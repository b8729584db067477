/** What organisers do with "Hoe was het?": open, close, quote, take a line from sight, pick for the report. */
import type { DayEvent } from "./events.ts";
import type { PulseReaction } from "./hallState.ts";
import type { MomentId, PulseId } from "./ids.ts";
import { momentsOf } from "./pulse.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { DayState, Scene } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const pulseDeskDeciders = {
  openPulse: (state, { momentId }, { actor }) => {
    if (!momentsOf(state).some(({ id }) => id === momentId)) return refuse("unknownMoment");
    if (entry(state.pulse, momentId)?.status === "open") return refuse("alreadyDone");
    return accept({ type: "pulseOpened", momentId, ...linkOf(actor) });
  },

  closePulse: (state, { momentId }, { actor }) => {
    const moment = entry(state.pulse, momentId);
    if (!moment) return refuse("unknownMoment");
    if (moment.status === "closed") return refuse("alreadyDone");
    const by = linkOf(actor);
    const onScreen = state.scene.kind === "pulse" && state.scene.momentId === momentId;
    return accept(
      { type: "pulseClosed", momentId, ...by },
      ...(onScreen ? [{ type: "pulseRevealed" as const, momentId, ...by }] : []),
    );
  },

  quotePulse: (state, { momentId, pulseIds }, { actor }) => {
    const moment = entry(state.pulse, momentId);
    if (!moment) return refuse("unknownMoment");
    const quoted = [...new Set(pulseIds)];
    for (const id of quoted) {
      const reaction = entry(moment.reactions, id);
      if (reaction?.line === undefined) return refuse("unknownLine");
      if (reaction.hidden) return refuse("lineHidden");
    }
    if (quoted.join("\n") === moment.quoted.join("\n")) return refuse("alreadyDone");
    return accept({ type: "pulseQuoted", momentId, pulseIds: quoted, ...linkOf(actor) });
  },

  hidePulseLine: (state, { momentId, pulseId, reason }, { actor }) => {
    const reaction = lineOf(state, momentId, pulseId);
    if (!reaction) return refuse("unknownLine");
    if (reaction.hidden) return refuse("alreadyDone");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.note) return refuse("reasonTooLong", { max: maximum.note });
    return accept({ type: "pulseLineHidden", momentId, pulseId, reason, ...linkOf(actor) });
  },

  restorePulseLine: (state, { momentId, pulseId }, { actor }) => {
    const reaction = entry(entry(state.pulse, momentId)?.reactions ?? {}, pulseId);
    if (!reaction) return refuse("unknownLine");
    if (!reaction.hidden) return refuse("alreadyDone");
    return accept({ type: "pulseLineRestored", momentId, pulseId, ...linkOf(actor) });
  },

  markPulseLine: (state, { momentId, pulseId, marked }, { actor }) => {
    const reaction = lineOf(state, momentId, pulseId);
    if (!reaction) return refuse("unknownLine");
    if (reaction.hidden) return refuse("lineHidden");
    if ((reaction.marked ?? false) === marked) return refuse("alreadyDone");
    return accept({ type: "pulseLineMarked", momentId, pulseId, marked, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** What else happens when this scene is shown: a closed moment that comes on the projector is the hall's from then on. */
export function revealedBy(state: DayState, scene: Scene): DayEvent[] {
  if (scene.kind !== "pulse") return [];
  const moment = entry(state.pulse, scene.momentId);
  if (moment?.status !== "closed" || moment.shown) return [];
  return [{ type: "pulseRevealed", momentId: scene.momentId }];
}

function lineOf(state: DayState, momentId: MomentId, pulseId: PulseId): PulseReaction | undefined {
  const reaction = entry(entry(state.pulse, momentId)?.reactions ?? {}, pulseId);
  return reaction?.line === undefined ? undefined : reaction;
}
