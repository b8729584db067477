/**
 * Adopting the record (vaststellen): what still keeps it away, the lock, and addenda afterwards. Adopted is final.
 * Source: issue "Before and after", Adopt.
 */
import { afterMaximum } from "./afterState.ts";
import { decisionsSoFar } from "./decisions.ts";
import type { DecisionId, ObjectionId, RoundId, SignalId } from "./ids.ts";
import { recordParts } from "./recordParts.ts";
import { nameFault, readersOf, staysOpen } from "./reviewing.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { DayState, Objection, Round, Signal } from "./state.ts";
import { ERASED, lengthOf, maximum } from "./text.ts";

/** Something that must be there before the record is adopted. */
export type ToAdopt =
  | { readonly kind: "round"; readonly roundId: RoundId }
  | { readonly kind: "objection"; readonly objectionId: ObjectionId }
  | { readonly kind: "signal"; readonly signalId: SignalId }
  | { readonly kind: "motivation"; readonly decisionId: DecisionId }
  | { readonly kind: "part"; readonly part: string; readonly read: number; readonly of: number };

export const adoptionDeciders = {
  adoptRecord: (state, { name, role }, { actor, seal }) => {
    // A rehearsal is nobody's decision.
    if (state.setup?.practice) return refuse("practiceNotAdopted");
    const fault = nameFault(name);
    if (fault) return { accepted: false, refusal: fault };
    if (role === "") return refuse("roleMissing");
    if (lengthOf(role) > maximum.organisation) {
      return refuse("contributionTooLong", { max: maximum.organisation });
    }
    const missing = stillToAdopt(state);
    if (missing.length > 0) return refuse("notReadyToAdopt", { count: missing.length });
    if (!seal) return refuse("sealMissing");
    return accept({ type: "recordAdopted", name, role, ...seal(state), ...linkOf(actor) });
  },

  addAddendum: (state, { id, title, text }, { actor }) => {
    if (state.after.addenda.some((each) => each.id === id)) return refuse("idTaken");
    if (title === "") return refuse("titleMissing");
    if (text === "") return refuse("contributionEmpty");
    if (lengthOf(title) > maximum.note) return refuse("contributionTooLong", { max: maximum.note });
    if (lengthOf(text) > maximum.long) return refuse("contributionTooLong", { max: maximum.long });
    if (state.after.addenda.length >= afterMaximum.addenda) {
      return refuse("tooManyOfThese", { max: afterMaximum.addenda });
    }
    return accept({ type: "addendumAdded", id, title, text, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** What still keeps the record from being adopted, in the order in which it is best done; of a day that is over. */
export function stillToAdopt(state: DayState): ToAdopt[] {
  const rounds = Object.values<Round>(state.rounds).filter(({ status }) => status !== "published");
  const signals = Object.values<Signal>(state.signals).filter(({ owner }) => !owner);
  const unmotivated = decisionsSoFar(state).filter(
    ({ kind, motivation, reopened }) =>
      kind === "byProgrammeTeam" && !reopened && (!motivation || motivation === ERASED),
  );
  return [
    ...rounds.map(({ id }) => ({ kind: "round" as const, roundId: id })),
    ...unmotivated.map(({ id }) => ({ kind: "motivation" as const, decisionId: id })),
    ...unowned(state).map(({ id }) => ({ kind: "objection" as const, objectionId: id })),
    ...signals.map(({ id }) => ({ kind: "signal" as const, signalId: id })),
    ...recordParts(state).flatMap(({ key }) => {
      const [read, of] = [readersOf(state, key).length, state.after.readers];
      return read < of ? [{ kind: "part" as const, part: key, read, of }] : [];
    }),
  ];
}

/** Objections that stayed open, but for those of which somebody will go on with the whole matter on a date. */
export function openObjections(state: DayState): Objection[] {
  return Object.values<Objection>(state.objections).filter((each) => {
    const { ending, status } = entry(state.proposals, each.proposalId) ?? {};
    const goesOn = status === "deferred" && ending?.owner !== undefined && ending.on !== undefined;
    return staysOpen(each) && !goesOn;
  });
}

function unowned(state: DayState): Objection[] {
  return openObjections(state).filter(({ id }) => !entry(state.after.followUps, id));
}
