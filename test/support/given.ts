/**
 * A day in the state a test needs, reached the way a real day gets there: commands that are parsed, ruled on by
 * `decide` and given their meaning by `evolve`. Nothing here knows a rule of the day.
 */
import type * as z from "zod/mini";
import type { Actor, Seal, Viewer } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import type { LoadedFacts } from "../../shared/division/loadedFacts.ts";
import { loadMunicipalities } from "../../shared/domain/dayMap.ts";
import { decide } from "../../shared/domain/decide.ts";
import { evolve } from "../../shared/domain/evolve.ts";
import type { DayEvent, WireEvent } from "../../shared/domain/events.ts";
import { linkId, participantId, regionId, rsvId } from "../../shared/domain/ids.ts";
import type { ParticipantId, SeatId } from "../../shared/domain/ids.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { redact } from "../../shared/domain/redact.ts";
import { redactState } from "../../shared/domain/redactState.ts";
import type { RefusalCode, Ruling } from "../../shared/domain/ruling.ts";
import { seatsOf } from "../../shared/domain/seats.ts";
import type { DaySetup, Sector } from "../../shared/domain/setup.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { MORNING, smallDay } from "./smallDay.ts";

/** A command as a client sends it: ids are plain strings. */
export type CommandInput = z.input<typeof dayCommand>;

/** One event of the day with its place in the log. */
export interface GivenEntry {
  readonly revision: number;
  readonly at: number;
  readonly event: DayEvent;
}

export interface GivenDay {
  /** UTC ms; every accepted command moves it a second on. Set it to jump. */
  now: number;
  readonly state: DayState;
  /** The log so far; `befores[i]` is the day just before `entries[i]`. */
  readonly entries: readonly GivenEntry[];
  readonly befores: readonly DayState[];
  readonly moderator: Actor;
  readonly programmeTeam: Actor;
  readonly projector: Actor;
  facilitator(region: string): Actor;
  /** Who sits with an RSV. */
  rsvFacilitator(rsv: string): Actor;
  /** Who keeps the page of an RSV after the day. */
  regionKeeper(rsv: string): Actor;
  readonly visitor: Actor;
  as(id: ParticipantId): Actor;
  /** Whose phone is not seen; everyone else who joined is present. */
  readonly away: Set<ParticipantId>;
  /** Opens the day. */
  open(): GivenDay;
  /** Someone joins; throws when refused. Ids are "p1", "p2", … in order. */
  join(name: string, organisation: string, regions: readonly string[], sector?: Sector): ParticipantId;
  /** The seats this person speaks for, by region. */
  seats(id: ParticipantId): SeatId[];
  /** Gives a command: on acceptance its events happen. Throws only when the command is no command. */
  do(actor: Actor, command: CommandInput): Ruling;
  /** Gives a command that must be accepted, and answers its events. */
  must(actor: Actor, command: CommandInput): readonly DayEvent[];
  /** Gives a command that must be refused, and answers why. */
  refused(actor: Actor, command: CommandInput): RefusalCode;
  /** What comes from outside the commands, as a file that was uploaded does. */
  happens(ruling: Ruling): void;
  /** The day as this viewer may see it. */
  view(viewer: Viewer): DayState;
  /** What this viewer is sent of the log, null where nothing is. */
  wire(viewer: Viewer): { at: number; event: WireEvent | null }[];
}

/** The stand-in for the server's one-way digest; not one-way, so that a test can see what it was made of. */
export function digest(secret: string): string {
  return `lock-${[...secret].reverse().join("")}`;
}

/** The stand-in for the server's seal: it says how much of the day was sealed, and that is all. */
export function fakeSeal(state: DayState): Seal {
  const written = JSON.stringify(state).length.toString(16);
  return { digest: written.padStart(64, "0"), signature: `signed-${written}`, key: "key" };
}

/** A prepared day (not open yet) on the small day or another setup. */
export function givenDay({ setup, code = "ABC234", facts = null }: GivenOptions = {}): GivenDay {
  let state = emptyDay;
  let joined = 0;
  const entries: GivenEntry[] = [];
  const befores: DayState[] = [];

  const happen = (ruling: Ruling, at: number) => {
    if (!ruling.accepted) return ruling;
    for (const event of ruling.events) {
      befores.push(state);
      entries.push({ revision: entries.length + 1, at, event });
      state = evolve(state, event, at);
    }
    day.now += 1000;
    return ruling;
  };

  const day: GivenDay = {
    now: MORNING,
    get state() {
      return state;
    },
    entries,
    befores,
    moderator: { role: "moderator", id: linkId.parse("link-moderator") },
    programmeTeam: { role: "programmeTeam", id: linkId.parse("link-team") },
    projector: { role: "projector", id: linkId.parse("link-projector") },
    facilitator: (region) => ({
      role: "facilitator",
      id: linkId.parse(`link-${region}`),
      region: regionId.parse(region),
    }),
    rsvFacilitator: (rsv) => ({
      role: "facilitator",
      id: linkId.parse(`link-rsv-${rsv}`),
      rsv: rsvId.parse(rsv),
    }),
    regionKeeper: (rsv) => ({
      role: "regionKeeper",
      id: linkId.parse(`link-keeper-${rsv}`),
      rsv: rsvId.parse(rsv),
    }),
    visitor: { role: "visitor" },
    as: (id) => ({ role: "participant", id }),
    away: new Set(),
    open() {
      day.must(day.moderator, { type: "openDay" });
      return day;
    },
    join(name, organisation, regions, sector = "education") {
      joined += 1;
      const id = participantId.parse(`p${joined}`);
      const command = { type: "joinDay", participantId: id, name, organisation, sector } as const;
      day.must(day.visitor, { ...command, regions: [...regions] });
      return id;
    },
    seats: (id) => seatsOf(state, id).map((seat) => seat.id),
    do(actor, command) {
      const everyone = Object.keys(state.participants) as ParticipantId[];
      const present = new Set(everyone.filter((id) => !day.away.has(id)));
      const ruling = decide(state, dayCommand.parse(command), {
        now: day.now,
        actor,
        present,
        digest,
        factsOf,
        seal: fakeSeal,
      });
      return happen(ruling, day.now);
    },
    must(actor, command) {
      const ruling = day.do(actor, command);
      if (!ruling.accepted) throw new Error(`${command.type} was refused: ${ruling.refusal.code}`);
      return ruling.events;
    },
    refused(actor, command) {
      const ruling = day.do(actor, command);
      if (ruling.accepted) throw new Error(`${command.type} was accepted`);
      return ruling.refusal.code;
    },
    happens: (ruling) => void happen(ruling, day.now),
    view: (viewer) => redactState(state, viewer),
    wire: (viewer) =>
      entries.map(({ at, event }, index) => ({ at, event: redact(event, viewer, befores[index]!, at) })),
  };
  happen(prepareDay(emptyDay, code, setup ?? smallDay(), factsOf(facts)), day.now);
  if (facts) happen(loadMunicipalities(state, facts, factsOf), day.now);
  return day;
}

export interface GivenOptions {
  setup?: DaySetup;
  code?: string;
  /** Municipalities that the day loads before it opens; the built-in year without. */
  facts?: LoadedFacts | null;
}
