/**
 * What organisers do with the list of registrations. Phones do not carry this. Source: issue "Before and after",
 * Registrations: nothing is imported by half.
 */
import type { Context } from "./actor.ts";
import type { DayEvent } from "./events.ts";
import type { RegisteredId } from "./ids.ts";
import { may } from "./permissions.ts";
import type { TypedRegistration } from "./registrationCommands.ts";
import { isPerson } from "./registrations.ts";
import type { ListedLine, Registered } from "./registrationState.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal, Ruling } from "./ruling.ts";
import { knowsRegion, organisationFault, plainNameOf, seatIdOf } from "./seats.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** Most lines on the list of one day, and so in one file. */
export const MOST_LINES = 2_000;
const LINES_IN_EVENT = 100;

export const registeringDeciders = {
  addRegistration: (state, { organisation, sector, region }, { actor }) => {
    const fault = organisationFault(organisation);
    if (fault) return { accepted: false, refusal: fault };
    if (!knowsRegion(state, region)) return refuse("unknownRegion");
    const seatId = seatIdOf(organisation, region);
    if (Object.hasOwn(state.registrations, seatId)) return refuse("alreadyDone");
    return accept({ type: "registrationAdded", seatId, organisation, sector, region, ...linkOf(actor) });
  },

  removeRegistration: (state, { seatId }, { actor }) =>
    Object.hasOwn(state.registrations, seatId)
      ? accept({ type: "registrationRemoved", seatId, ...linkOf(actor) })
      : refuse("unknownSeat"),

  addRegistered: (state, { line }, context) => listing(state, [line], context),

  changeRegistered: (state, { line }, { actor }) => {
    const was = entry(state.registered, line.id);
    if (!was) return refuse("unknownRegistration");
    const others = Object.values<Registered>(state.registered).filter(({ id }) => id !== line.id);
    const fault = faultOf(state, line, listIndex(others));
    if (fault) return { accepted: false, refusal: fault };
    const { id, organisation, sector, regions, session } = storedLine(line);
    const same =
      was.organisation === organisation &&
      was.sector === sector &&
      was.session === session &&
      was.regions.join(" ") === regions.join(" ");
    const by = linkOf(actor);
    const changed: DayEvent[] = same
      ? []
      : [
          {
            type: "registeredChanged",
            registeredId: id,
            organisation,
            sector,
            regions,
            ...(session ? { session } : {}),
            ...by,
          },
        ];
    const named: DayEvent[] =
      (was.name ?? "") === (line.name ?? "")
        ? []
        : [{ type: "registeredNamed", registeredId: id, name: line.name ?? "", ...by }];
    if (changed.length + named.length === 0) return refuse("alreadyDone");
    return accept(...changed, ...named);
  },

  removeRegistered: (state, { registeredId }, { actor }) =>
    Object.hasOwn(state.registered, registeredId)
      ? accept({ type: "registeredRemoved", registeredId, ...linkOf(actor) })
      : refuse("unknownRegistration"),

  notePrinted: (_state, { paper, links }, { actor }) =>
    accept({ type: "paperPrinted", paper, links, ...linkOf(actor) }),

  noteRegistrationsExport: (state, _command, { actor }) =>
    accept({
      type: "registrationsExported",
      lines: Object.keys(state.registered).length,
      ...linkOf(actor),
    }),
} satisfies Partial<Deciders>;

/**
 * Every line of a file onto the list, or none of them: the refusal says with `row` which line it is about, from 1.
 * Who may is who may add one.
 */
export function importRegistrations(
  state: DayState,
  lines: readonly TypedRegistration[],
  context: Context,
): Ruling {
  if (!may(context.actor.role, "addRegistered", state.phase)) return refuse("notAllowed");
  return listing(state, lines, context);
}

function listing(state: DayState, lines: readonly TypedRegistration[], { actor }: Context): Ruling {
  if (Object.keys(state.registered).length + lines.length > MOST_LINES) {
    return refuse("tooManyRegistrations", { max: MOST_LINES });
  }
  const known = listIndex(Object.values<Registered>(state.registered));
  const ids = new Set<RegisteredId>();
  for (const [index, line] of lines.entries()) {
    const fault = faultOf(state, line, known);
    const taken = Object.hasOwn(state.registered, line.id) || ids.has(line.id);
    const refusal: Refusal | undefined = taken ? { code: "idTaken" } : fault;
    if (refusal) return { accepted: false, refusal: withRow(refusal, index, lines.length) };
    ids.add(line.id);
    for (const key of keysOf(line)) known.add(key);
  }
  const by = linkOf(actor);
  const events: DayEvent[] = [];
  for (let from = 0; from < lines.length; from += LINES_IN_EVENT) {
    const part = lines.slice(from, from + LINES_IN_EVENT).map(storedLine);
    events.push({ type: "registrationsListed", lines: part, ...by });
  }
  const names = lines.flatMap(({ id, name }): DayEvent[] =>
    name ? [{ type: "registeredNamed", registeredId: id, name, ...by }] : [],
  );
  return events.length === 0 ? refuse("alreadyDone") : accept(...events, ...names);
}

/** What tells lines apart: who, or that it is nobody in particular, for each delegation. */
export function keysOf(line: {
  readonly organisation: string;
  readonly regions: readonly Registered["regions"][number][];
  readonly name?: string | undefined;
}): string[] {
  const who = line.name ? plainNameOf(line.name) : "";
  return line.regions.map((region) => `${seatIdOf(line.organisation, region)} ${who}`);
}

function listIndex(lines: readonly Registered[]): Set<string> {
  return new Set(lines.flatMap(keysOf));
}

function faultOf(state: DayState, line: TypedRegistration, known: ReadonlySet<string>): Refusal | undefined {
  const fault = organisationFault(line.organisation);
  if (fault) return fault;
  if (!line.regions.every((region) => knowsRegion(state, region))) return { code: "unknownRegion" };
  if (lengthOf(line.name ?? "") > maximum.name) return { code: "nameTooLong", values: { max: maximum.name } };
  return keysOf(line).some((key) => known.has(key)) ? { code: "registeredTwice" } : undefined;
}

function storedLine({ id, organisation, sector, regions, session }: TypedRegistration): ListedLine {
  return { id, organisation, sector, regions: [...new Set(regions)], ...(session ? { session } : {}) };
}

/** One line by hand needs no number. */
function withRow(refusal: Refusal, index: number, of: number): Refusal {
  return of === 1 ? refusal : { ...refusal, values: { ...refusal.values, row: index + 1 } };
}

/** How many lines of the list speak of a person. */
export function peopleOn(state: DayState): number {
  return Object.values<Registered>(state.registered).filter(isPerson).length;
}
