/**
 * "Ik heb hulp nodig": from a phone to one queue that everyone shares who leads, and "Roep de zaal" from a subgroup to
 * the moderator. Source: issue "Everything the hall says" (helpdesk).
 */
import type { Actor } from "./actor.ts";
import type { Helper, HelpCall } from "./helpState.ts";
import type { HelpId, ParticipantId } from "./ids.ts";
import { at as entry, linkOf, participantOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { knowsRegion } from "./seats.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const helpDeciders = {
  askHelp: (state, { helpId, subject, words, region, place }, { actor }) => {
    const author = participantOf(actor);
    const participant = entry(state.participants, author);
    if (!participant) return refuse("unknownParticipant");
    if (entry(state.help, helpId)) return refuse("idTaken");
    if (Object.values<HelpCall>(state.help).some((each) => each.by === author && isOpenCall(each))) {
      return refuse("helpOpen");
    }
    if (region !== undefined && !knowsRegion(state, region)) return refuse("unknownRegion");
    if (lengthOf(words ?? "") > maximum.concern) {
      return refuse("contributionTooLong", { max: maximum.concern });
    }
    if (lengthOf(place ?? "") > maximum.organisation) {
      return refuse("contributionTooLong", { max: maximum.organisation });
    }
    return accept({
      type: "helpAsked",
      helpId,
      author,
      name: participant.name,
      organisation: participant.organisation,
      subject,
      ...(words ? { words } : {}),
      ...(region ? { region } : {}),
      ...(place ? { place } : {}),
    });
  },

  takeBackHelp: (state, { helpId }, { actor }) => {
    const call = entry(state.help, helpId);
    if (!call || !isCaller(call, actor)) return refuse("unknownHelp");
    if (call.status === "takenBack") return refuse("alreadyDone");
    if (!isOpenCall(call)) return refuse("helpOver");
    return accept({ type: "helpTakenBack", helpId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const helpEvolvers = {
  helpAsked: (state, { type: _type, helpId, author, ...asked }, at) =>
    withCall(state, {
      id: helpId,
      kind: "help",
      ...asked,
      ...(author ? { by: author } : {}),
      at,
      status: "waiting",
    }),
  plenaryCalled: (state, { helpId, region, rsv, words }, at) =>
    withCall(state, {
      id: helpId,
      kind: "plenary",
      words,
      ...(region ? { region } : {}),
      ...(rsv ? { rsv } : {}),
      at,
      status: "waiting",
    }),
  helpTaken: (state, { helpId, role, region, rsv }, at) =>
    changed(state, helpId, (call) => ({
      ...call,
      status: "taken",
      taken: { role, ...(region ? { region } : {}), ...(rsv ? { rsv } : {}), at },
    })),
  helpReturned: (state, { helpId }) =>
    changed(state, helpId, ({ taken: _taken, ...call }) => ({ ...call, status: "waiting" })),
  helpFinished: (state, { helpId }, at) =>
    changed(state, helpId, (call) => ({ ...call, status: "done", endedAt: at })),
  helpTakenBack: (state, { helpId }, at) =>
    changed(state, helpId, (call) => ({ ...call, status: "takenBack", endedAt: at })),
} satisfies Partial<Evolvers>;

/** Whether somebody still waits for help. */
export function isOpenCall({ status }: HelpCall): boolean {
  return status === "waiting" || status === "taken";
}

/** The calls that are open, as this viewer has them: who waits longest first, and those that nobody took before the others. */
export function openCalls({ help }: Pick<DayState, "help">): HelpCall[] {
  return Object.values<HelpCall>(help)
    .filter(isOpenCall)
    .sort(
      (a, b) =>
        Number(a.status === "taken") - Number(b.status === "taken") || a.at - b.at || (a.id < b.id ? -1 : 1),
    );
}

/** What this person last asked help with, if they did. */
export function lastCallOf({ help }: Pick<DayState, "help">, me: ParticipantId): HelpCall | undefined {
  return Object.values<HelpCall>(help)
    .filter((each) => each.by === me)
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))[0];
}

/** Who acts, as a call tells it to whoever waits. */
export function helperOf(actor: Actor): Helper {
  switch (actor.role) {
    case "moderator":
    case "programmeTeam":
      return { role: actor.role };
    case "facilitator":
      return actor.region === undefined
        ? { role: actor.role, rsv: actor.rsv }
        : { role: actor.role, region: actor.region };
    default:
      throw new Error(`a ${actor.role} gave the command of one who leads`);
  }
}

/** A participant their own call; who leads a subgroup what was called from it. */
function isCaller(call: HelpCall, actor: Actor): boolean {
  if (actor.role === "participant") return call.by === actor.id;
  return actor.role === "facilitator" && call.kind === "plenary" && isFrom(call, helperOf(actor));
}

/** Whether a call to the plenary comes from this subgroup or RSV. */
export function isFrom(
  call: Pick<HelpCall, "region" | "rsv">,
  { region, rsv }: Pick<Helper, "region" | "rsv">,
): boolean {
  return call.region === region && call.rsv === rsv;
}

function withCall(state: DayState, call: HelpCall): DayState {
  return { ...state, help: put(state.help, call.id, call) };
}

function changed(state: DayState, id: HelpId, change: (call: HelpCall) => HelpCall): DayState {
  const call = entry(state.help, id);
  return call ? withCall(state, change(call)) : state;
}
