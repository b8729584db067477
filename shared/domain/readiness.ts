/**
 * "Klaar om te openen?": what a day still misses before it opens. `missing` holds the opening back (openingFault), all
 * else advises. Source: issue "Before and after" ("Edit everything"); mock desk-07.
 */
import { isPublished } from "./information.ts";
import type { InformationSheet } from "./informationState.ts";
import { outOfStep, totalMinutes } from "./programmeClock.ts";
import { isRehearsed } from "./rehearsing.ts";
import { sheetQuestions } from "./sheetFields.ts";
import type { DaySetup, Part } from "./setup.ts";
import type { DayState } from "./state.ts";

export const checkKinds = [
  "programme",
  "clock",
  "fallbacks",
  "validity",
  "partsWithout",
  "frames",
  "boards",
  "facilitators",
  "registrations",
  "information",
  "map",
  "sheets",
  "closing",
  "pulse",
  "rehearsal",
  "paper",
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** Where a check is mended; a tab of the programme team. */
export type MendingPlace =
  | "programme"
  | "proposals"
  | "boards"
  | "settings"
  | "map"
  | "information"
  | "registrations"
  | "links"
  | "rehearsal"
  | "sheets";

export interface Check {
  readonly kind: CheckKind;
  readonly state: "ok" | "advice" | "missing";
  readonly where: MendingPlace;
  /** The part, proposal or board that it is about, where it is about one. */
  readonly about?: string;
  /** What the sentence counts and names. */
  readonly count: number;
  readonly of?: number;
  readonly names?: readonly string[];
}

/** What the day itself does not know; what is left out is not checked. */
export interface ShellKnows {
  /** Facilitators' links that work, by region. */
  readonly facilitated?: ReadonlySet<string>;
}

/** Every check of this day, what misses first, then what is advised, then what is well, each in a fixed order. */
export function readiness(state: DayState, shell: ShellKnows = {}): Check[] {
  const { setup } = state;
  if (!setup) return [];
  const checks = checkKinds.flatMap((kind) => checkOf[kind](setup, state, shell));
  const weight = { missing: 0, advice: 1, ok: 2 } as const;
  return checks.sort((a, b) => weight[a.state] - weight[b.state]);
}

/** Whether nothing holds the opening back. */
export function canOpen(checks: readonly Check[]): boolean {
  return checks.every((check) => check.state !== "missing");
}

type Checker = (setup: DaySetup, state: DayState, shell: ShellKnows) => Check[];

const checkOf: Readonly<Record<CheckKind, Checker>> = {
  programme: ({ programme }) => [
    {
      kind: "programme",
      state: programme.length > 0 ? "ok" : "missing",
      where: "programme",
      count: programme.length,
      of: totalMinutes(programme),
    },
  ],

  clock: ({ programme }) => {
    const [first] = outOfStep(programme);
    if (!first) return [];
    const names = outOfStep(programme).map(({ title }) => title);
    return [
      { kind: "clock", state: "advice", where: "programme", about: first.id, count: names.length, names },
    ];
  },

  fallbacks: ({ proposals }) => {
    const bare = proposals.filter(({ fallback }) => fallback === "");
    if (bare.length === 0) return someOf("fallbacks", "proposals", proposals);
    return bare.map((each) => ({
      kind: "fallbacks",
      state: "missing",
      where: "proposals",
      about: each.id,
      count: proposals.indexOf(each) + 1,
      names: [each.title],
    }));
  },

  validity: ({ proposals, date }) =>
    proposals
      .filter(({ validUntil }) => validUntil < date)
      .map((each) => ({
        kind: "validity",
        state: "advice",
        where: "proposals",
        about: each.id,
        count: proposals.indexOf(each) + 1,
        names: [each.title],
      })),

  partsWithout: ({ programme }) => {
    const bare = programme.filter(hasNothingToWorkOn);
    const [first] = bare;
    if (!first) return [];
    const names = bare.map(({ title }) => title);
    return [
      {
        kind: "partsWithout",
        state: "advice",
        where: "programme",
        about: first.id,
        count: bare.length,
        names,
      },
    ];
  },

  frames: ({ frames }) => [
    {
      kind: "frames",
      state: frames.length > 0 ? "ok" : "advice",
      where: "map",
      count: frames.filter(({ hard }) => hard).length,
      of: frames.length,
    },
  ],

  boards: ({ boards, programme }) => {
    // Boards of an RSV come into use with the RSV, without a part that names them.
    const used = new Set(programme.flatMap((part) => part.boards));
    const idle = boards.filter(({ id, rsv }) => rsv === undefined && !used.has(id));
    const [first] = idle;
    if (!first) return someOf("boards", "boards", boards);
    const names = idle.map(({ title }) => title);
    return [{ kind: "boards", state: "advice", where: "boards", about: first.id, count: idle.length, names }];
  },

  facilitators: ({ regions, programme }, _state, { facilitated }) => {
    if (!facilitated || !programme.some(({ kind }) => kind === "groups")) return [];
    const alone = regions.filter(({ id }) => !facilitated.has(id));
    return [
      {
        kind: "facilitators",
        state: alone.length === 0 ? "ok" : "advice",
        where: "links",
        count: regions.length - alone.length,
        of: regions.length,
        names: alone.map(({ name }) => name),
      },
    ];
  },

  registrations: (_setup, { registrations, seatPolicy }) => {
    const count = Object.keys(registrations).length;
    if (count === 0 && seatPolicy !== "registered") return [];
    return [{ kind: "registrations", state: count > 0 ? "ok" : "advice", where: "registrations", count }];
  },

  information: (_setup, { information }) => {
    const sheets: InformationSheet[] = Object.values(information.sheets);
    const drafts = sheets.filter((sheet) => !isPublished(sheet));
    return [
      {
        kind: "information",
        state: sheets.length > 0 && drafts.length === 0 ? "ok" : "advice",
        where: "information",
        count: sheets.length - drafts.length,
        of: sheets.length,
        names: drafts.map(({ title }) => title),
      },
    ];
  },

  map: ({ division, regions }, state) => {
    if (!division) return [];
    const { openingBid } = state.division;
    const empty = regions.filter(({ id }) => !openingBid.some((rsv) => rsv.home === id));
    const count = new Set(openingBid.flatMap((rsv) => rsv.municipalities)).size;
    return [
      {
        kind: "map",
        state: count > 0 && empty.length === 0 ? "ok" : "advice",
        where: "map",
        count,
        names: empty.map(({ name }) => name),
      },
    ];
  },

  sheets: (setup) => {
    const count = sheetQuestions(setup).length;
    if (count === 0 && !setup.programme.some(({ kind }) => kind === "sheets")) return [];
    return [{ kind: "sheets", state: count > 0 ? "ok" : "advice", where: "settings", count }];
  },

  closing: ({ programme }) => {
    const count = programme.filter(({ kind }) => kind === "closing").length;
    return [{ kind: "closing", state: count > 0 ? "ok" : "advice", where: "programme", count }];
  },

  pulse: ({ moments = [] }) => [
    { kind: "pulse", state: moments.length > 0 ? "ok" : "advice", where: "settings", count: moments.length },
  ],

  rehearsal: (_setup, state) => {
    const done = isRehearsed(state);
    return [{ kind: "rehearsal", state: done ? "ok" : "advice", where: "rehearsal", count: Number(done) }];
  },

  // Who is on the list comes with a sheet of its own; everyone else comes with the one in the hall.
  paper: (_setup, { printed, registered }) => {
    const wanted = Object.keys(registered).length > 0 ? ["hall", "seats"] : ["hall"];
    const count = wanted.filter((kind) => Object.hasOwn(printed, kind)).length;
    const done = count === wanted.length;
    return [{ kind: "paper", state: done ? "ok" : "advice", where: "links", count, of: wanted.length }];
  },
};

function someOf(kind: CheckKind, where: MendingPlace, all: readonly unknown[]): Check[] {
  return all.length > 0 ? [{ kind, state: "ok", where, count: all.length }] : [];
}

function hasNothingToWorkOn({ kind, boards, proposals }: Part): boolean {
  return (kind === "decision" && proposals.length === 0) || (kind === "board" && boards.length === 0);
}
