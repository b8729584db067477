/**
 * Making the programme: before the day all of it, while the day is open only what has not come yet, in words, minutes
 * and order. Rules for the programme team alone, apart from what a phone carries.
 */
import type { EventOf } from "./events.ts";
import type { PartId } from "./ids.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { sameThing, withoutBlank } from "./seen.ts";
import type { Part } from "./setup.ts";
import type { PartContent } from "./setupEvents.ts";
import { partFault } from "./setupFaults.ts";
import type { DayState } from "./state.ts";

export const programmeMakingDeciders = {
  setProgrammeStart: (state, { startsAt, seen }, { actor }) => {
    const [first] = state.setup?.programme ?? [];
    if (!first) return refuse("unknownPart");
    if (first.startsAt === startsAt) return refuse("alreadyDone");
    if (first.startsAt !== seen) return refuse("setupChanged");
    return accept({ type: "programmeStartSet", startsAt, ...linkOf(actor) });
  },

  setPart: (state, { part: typed, after, seen }, { actor }) => {
    const { setup } = state;
    if (!setup) return refuse("dayNotOpen");
    const part = withoutBlank(typed, "place", "question", "say");
    const known = setup.programme.find(({ id }) => id === part.id);
    if (known && sameThing(contentOf(known), part)) return refuse("alreadyDone");
    if (known ? !seen || !sameThing(contentOf(known), seen) : seen) return refuse("setupChanged");
    const fault = partFault(setup, part) ?? whileOpenFault(state, known, part, after);
    if (fault) return { accepted: false, refusal: fault };
    const event: EventOf<"partSet"> = { type: "partSet", part, ...linkOf(actor) };
    if (known || after === undefined) return accept(event);
    if (after !== null && !setup.programme.some(({ id }) => id === after)) return refuse("unknownPart");
    return accept({ ...event, after });
  },

  removePart: (state, { partId, seen }, { actor }) => {
    const { setup } = state;
    const known = setup?.programme.find(({ id }) => id === partId);
    if (!setup || !known) return refuse("alreadyDone");
    if (!sameThing(contentOf(known), seen)) return refuse("setupChanged");
    if (hasCome(state, partId)) return refuse("partHasCome");
    const moment = setup.moments?.find(({ after }) => after === partId);
    if (moment) return refuse("setupInUse", { by: moment.title });
    return accept({ type: "partRemoved", partId, ...linkOf(actor) });
  },

  orderParts: (state, { order, seen }, { actor }) => {
    const known = (state.setup?.programme ?? []).map(({ id }) => id);
    if (sameThing(order, known)) return refuse("alreadyDone");
    if (!sameThing(seen, known) || !sameThing([...order].sort(), [...known].sort())) {
      return refuse("setupChanged");
    }
    const come = comeSoFar(state);
    if (!sameThing(order.slice(0, come), known.slice(0, come))) return refuse("partHasCome");
    return accept({ type: "partsOrdered", order, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** The part without its time. */
export function contentOf({ startsAt: _startsAt, ...content }: Part): PartContent {
  return content;
}

/** How many parts of the programme, from the first on, no longer change: up to the last one that has come. */
export function comeSoFar(state: DayState): number {
  const programme = state.setup?.programme ?? [];
  return 1 + programme.reduce((last, { id }, index) => (hasCome(state, id) ? index : last), -1);
}

/** Whether the day is in this part, or was. */
export function hasCome(state: DayState, partId: PartId): boolean {
  return state.current?.partId === partId || state.visits.some((visit) => visit.partId === partId);
}

/** While the hall is at work a coming part keeps what it is about. */
function whileOpenFault(
  state: DayState,
  known: Part | undefined,
  part: PartContent,
  after: PartId | null | undefined,
): Refusal | undefined {
  if (known) {
    if (hasCome(state, part.id)) return { code: "partHasCome" };
    const { kind, boards, proposals } = known;
    const same = sameThing([kind, boards, proposals], [part.kind, part.boards, part.proposals]);
    return state.phase === "open" && !same ? { code: "onlyWordsWhileOpen" } : undefined;
  }
  const come = comeSoFar(state);
  if (come === 0 || after === undefined) return undefined;
  const place = (state.setup?.programme ?? []).findIndex(({ id }) => id === after) + 1;
  return place < come ? { code: "partHasCome" } : undefined;
}

/** Where a board or proposal is named: the part of the programme. */
export function partWith(state: DayState, kind: "boards" | "proposals", id: string): Part | undefined {
  return state.setup?.programme.find((part) => (part[kind] as readonly string[]).includes(id));
}

/** What a day cannot open without: a programme, and of each proposal what happens when there is no consent. */
export function openingFault(state: DayState): Refusal | undefined {
  const setup = state.setup;
  if (!setup || setup.programme.length === 0) return { code: "programmeEmpty" };
  const without = setup.proposals.find(({ id, fallback }) => fallback === "" && entry(state.proposals, id));
  return without ? { code: "fallbackMissing", values: { title: without.title } } : undefined;
}
