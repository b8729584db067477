/** What people might do next about "Hoe was het?", who is here and who is missed. Chosen by chance; a part is refused. */
import { pulseFaces } from "../../shared/domain/hallState.ts";
import type { PulseMoment, PulseReaction } from "../../shared/domain/hallState.ts";
import type { MomentId, ParticipantId } from "../../shared/domain/ids.ts";
import { ownReaction } from "../../shared/domain/pulse.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { fromIntent } from "./boardIntents.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/** A participant says how it was, or says it otherwise. */
export function pulseIntent(day: DayState, me: ParticipantId, chance: Chance, mint: Mint): CommandInput {
  const moments = Object.entries<PulseMoment>(day.pulse) as [MomentId, PulseMoment][];
  const open = moments.filter(([, moment]) => moment.status === "open");
  const [momentId, moment] = chance.of(chance.often(0.9) ? open : moments) ?? ["halfway" as MomentId];
  const own = moment && ownReaction(moment, me);
  const known = moment ? Object.keys(moment.reactions) : [];
  const pulseId = own?.id ?? (chance.often(0.05) ? chance.of(known) : undefined) ?? mint.id("pulse");
  const line = chance.often(0.7) ? { line: mint.text("pulse") } : {};
  return { type: "givePulse", momentId, pulseId, face: chance.of(pulseFaces)!, ...line };
}

/** What the moderator does with a moment, with who is here and with who is missed. */
export function hallIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const moments = day.setup?.moments ?? [];
  const momentId = (chance.often(0.85) ? moments[0] : chance.of(moments))?.id ?? ("halfway" as MomentId);
  const moment = day.pulse[momentId];
  const reactions = Object.values<PulseReaction>(moment?.reactions ?? {});
  const hidden = chance.often(0.7) ? chance.of(reactions.filter((each) => each.hidden)) : undefined;
  const line = hidden ?? chance.of(reactions.filter((each) => each.line !== undefined || chance.often(0.1)));
  const isOpen = moment?.status === "open";
  const what = chance.weighted([
    [isOpen ? 0.1 : moment ? 0.3 : 5, "open"],
    [isOpen && moment.answered > 1 ? 7 : 0.1, "close"],
    [moment?.status === "closed" && !moment.shown ? 10 : moment ? 0.3 : 0.1, "show"],
    [line ? (isOpen ? 1 : 5) : 0, "quote"],
    [hidden ? 8 : line ? (moment?.shown ? 5 : 2) : 0, "hide"],
    [line ? 2 : 0, "mark"],
    [2, "hall"],
    [2, "invite"],
  ]);
  const which = { momentId, pulseId: line?.id ?? mint.id("pulse") };
  switch (what) {
    case "open":
      return { type: "openPulse", momentId };
    case "close":
      return { type: "closePulse", momentId };
    case "show":
      return { type: "showScene", scene: { kind: "pulse", momentId } };
    case "quote": {
      const some = reactions.filter(({ line, hidden }) => line !== undefined && !hidden);
      return {
        type: "quotePulse",
        momentId,
        pulseIds: some.slice(chance.below(2), 1 + chance.below(3)).map(({ id }) => id),
      };
    }
    case "hide":
      return line!.hidden
        ? { type: "restorePulseLine", ...which }
        : { type: "hidePulseLine", ...which, reason: mint.text("reason") };
    case "mark":
      return { type: "markPulseLine", ...which, marked: !line!.marked || chance.often(0.2) };
    case "hall":
      return {
        type: "showScene",
        scene: chance.often(0.8) ? { kind: "hall" } : { kind: "closing", slide: chance.below(9) },
      };
    default:
      return inviteIntent(day, chance, mint);
  }
}

/** An organisation that is missed: noted, noted better, or taken off the list. */
export function inviteIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const known = chance.of(Object.keys(day.invitations));
  const words = {
    organisation: chance.often(0.95) ? mint.text("invited") : "",
    ...(chance.often(0.4) ? { region: "north", sector: "youth" as const } : {}),
    ...(chance.often(0.4) ? { inviter: mint.text("inviter") } : {}),
  };
  if (known && chance.often(0.3)) return { type: "changeInvitation", invitationId: known, ...words };
  if (known && chance.often(0.35)) return { type: "removeInvitation", invitationId: known };
  const invitationId = mint.id("invitation");
  return { type: "addInvitation", invitationId, ...words, ...fromIntent(day, chance) };
}

/** Anything about the hall, of things that may or may not be there. */
export function wildHallIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const any = (record: object, kind: string) => chance.of([...Object.keys(record), mint.id(kind)])!;
  const momentId = any(day.pulse, "moment");
  const pulseId = any(day.pulse[momentId as MomentId]?.reactions ?? {}, "pulse");
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  const invitationId = any(day.invitations, "invitation");
  return [
    { type: "openPulse", momentId },
    { type: "closePulse", momentId },
    { type: "givePulse", momentId, pulseId, face: "fair", line: text },
    { type: "quotePulse", momentId, pulseIds: [pulseId, pulseId] },
    { type: "hidePulseLine", momentId, pulseId, reason: text },
    { type: "restorePulseLine", momentId, pulseId },
    { type: "markPulseLine", momentId, pulseId, marked: chance.often(0.5) },
    { type: "addInvitation", invitationId, organisation: text, region: mint.id("region") },
    { type: "changeInvitation", invitationId, organisation: text },
    { type: "removeInvitation", invitationId },
    { type: "showScene", scene: { kind: "pulse", momentId } },
  ];
}
