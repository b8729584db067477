/**
 * The small day, with a small country to divide: three provinces of four municipalities on a strip, a frame of each
 * kind that is computed and one for people to judge, and a board for each RSV.
 *
 *     north  GM0001 GM0002 GM0003 GM0004
 *     middle GM0005 GM0006 GM0007 GM0008    each borders the one above it and the one beside it,
 *     south  GM0009 GM0010 GM0011 GM0012    so north and south do not touch
 */
import type * as z from "zod/mini";
import type { LoadedFacts } from "../../shared/division/loadedFacts.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { loadMunicipalities } from "../../shared/domain/dayMap.ts";
import type { DayEvent } from "../../shared/domain/events.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { daySetup, DaySetup } from "../../shared/domain/setup.ts";
import type { frameCheck } from "../../shared/division/frames/checks.ts";
import { smallDay } from "./smallDay.ts";

const provinces = ["north", "middle", "south"] as const;
const WIDE = 4;

/** The code of the municipality with this number, from 1 to 12. */
export const gm = (number: number) => `GM${String(number).padStart(4, "0")}`;
const numbers = Array.from({ length: provinces.length * WIDE }, (_, index) => index + 1);

/** Every municipality of the small country. */
export const allCodes = numbers.map(gm);
/** The municipalities of a province. */
export const codesIn = (province: string) =>
  numbers.filter((n) => provinces[Math.floor((n - 1) / WIDE)] === province).map(gm);

export const smallCountry: LoadedFacts = {
  municipalities: numbers.map((n) => ({
    code: gm(n),
    name: `Gemeente ${n}`,
    province: provinces[Math.floor((n - 1) / WIDE)]!,
    q: (n - 1) % WIDE,
    r: Math.floor((n - 1) / WIDE),
  })),
  neighbours: numbers.flatMap((n) => {
    const beside = n % WIDE === 0 ? [] : [n + 1];
    const below = n + WIDE > numbers.length ? [] : [n + WIDE];
    return [...beside, ...below].map((other): [string, string] => [gm(n), gm(other)]);
  }),
};

/** The events with which a day on the small country begins. */
export function divisionPrepared(setup: DaySetup): DayEvent[] {
  const prepared = prepareDay(emptyDay, "ABC234", setup, factsOf(smallCountry));
  if (!prepared.accepted) throw new Error(prepared.refusal.code);
  const state = replay(
    emptyDay,
    prepared.events.map((event) => ({ event, at: 0 })),
  );
  const loaded = loadMunicipalities(state, smallCountry, factsOf);
  if (!loaded.accepted) throw new Error(loaded.refusal.code);
  return [...prepared.events, ...loaded.events];
}

/** At most this many RSVs may be decided on in the small country. */
export const MOST_RSVS = 5;

const computed = (id: string, check: z.input<typeof frameCheck>) => ({
  id,
  group: "regions",
  hard: true,
  text: `Het kader ${id}`,
  check,
});

/** The small day that divides the small country; with these parts of it otherwise. */
export function dividedDay(change: Partial<z.input<typeof daySetup>> = {}): DaySetup {
  const plain = smallDay();
  const lanes = [
    { id: "lane", title: "Advies", paper: "yellow" as const },
    { id: "joining", title: "Ik doe mee!", paper: "mint" as const, joins: true as const },
  ];
  return smallDay({
    frames: [
      computed("at-most-20", { kind: "atMostRsvs", most: MOST_RSVS }),
      computed("whole-country", { kind: "coverage" }),
      computed("each-province", { kind: "perProvince", least: 1 }),
      computed("white-spots", { kind: "kwartiermaker" }),
      computed("committed", { kind: "commitment" }),
      computed("fte", { kind: "fteBounds", least: 0.5, most: 1 }),
      { id: "open-rsvs", group: "work", hard: false, text: "Iedereen mag meedoen" },
    ],
    boards: [
      ...plain.boards,
      {
        id: "rsv-north",
        rsv: "north",
        title: "RSV Noord",
        question: "Wat wil je?",
        lanes,
        authorship: "organisation",
      },
    ],
    proposals: plain.proposals.map((each) =>
      each.id === "division"
        ? {
            ...each,
            frames: [
              "at-most-20",
              "whole-country",
              "each-province",
              "white-spots",
              "committed",
              "fte",
              "open-rsvs",
            ],
          }
        : each,
    ),
    division: { proposalId: "division", overlap: false },
    sheetQuestions: [
      { id: "who", question: "Wie doen er mee?", beside: "members" },
      { id: "reached", question: "Wat is er over een jaar?" },
      { id: "nomination", question: "Wie dragen we voor?", beside: "nomination" },
      { id: "first", question: "Wat spreken we af?", beside: "appointment" },
    ],
    ...change,
  });
}
