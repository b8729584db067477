/** A small day for tests: three regions, a board of each authorship, two proposals, everything told in a word. */
import type * as z from "zod/mini";
import { daySetup } from "../../shared/domain/setup.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";

export const DATE = "2030-03-28";
/** Nine in the morning of the day, UTC. */
export const MORNING = Date.UTC(2030, 2, 28, 8);

const small: z.input<typeof daySetup> = {
  template: "small-day",
  title: "Kleine dag",
  date: DATE,
  timeZone: "Europe/Amsterdam",
  organiser: "Het programmateam",
  question: "Hoe doen we het samen?",
  validUntil: "2031-05-01",
  seatPolicy: "open",
  naming: "organisation",
  regions: [
    { id: "north", name: "Noord", place: "Dorp" },
    { id: "middle", name: "Midden" },
    { id: "south", name: "Zuid" },
  ],
  programme: [
    part("welcome", "welcome", "09:30", 15),
    part("information", "information", "09:45", 30, { say: "Zeg: kijk naar de opdracht.", question: "Wat?" }),
    part("break", "break", "10:15", 15),
    part("groups", "groups", "10:30", 45, { boards: ["names", "advice"] }),
    part("writing", "board", "11:15", 30, { boards: ["ideas", "worries"] }),
    part("deciding", "decision", "11:45", 45, { proposals: ["division"] }),
    part("deciding-north", "decision", "12:30", 15, { proposals: ["north-plan"] }),
    part("sheets", "sheets", "12:45", 30),
    part("closing", "closing", "13:15", 15),
  ],
  frames: [
    { id: "at-most-20", group: "regions", hard: true, text: "Hoogstens twintig regio's" },
    { id: "whole-country", group: "regions", hard: true, text: "Heel het land doet mee" },
  ],
  boards: [
    board("names", "named", { quota: 3 }),
    board("advice", "organisation", { region: "north", quota: 2 }),
    board("ideas", "organisation", {
      photosFromHall: true,
      lanes: [
        { id: "lane", title: "Advies", paper: "yellow" },
        { id: "joining", title: "Ik doe mee!", paper: "mint" },
      ],
    }),
    board("worries", "anonymous"),
  ],
  proposals: [
    {
      id: "division",
      title: "Elke regio is een RSV",
      question: "Is iedereen akkoord?",
      text: { intro: "We verdelen het land.", lines: ["Elke regio is een RSV.", "Samen is dat alles."] },
      arguments: ["Iedereen kent zijn regio."],
      circle: { kind: "nationwide" },
      fallback: "Dan beslist het programmateam.",
      validUntil: "2031-05-01",
      frames: ["at-most-20", "whole-country"],
    },
    {
      id: "north-plan",
      title: "Het plan van Noord",
      question: "Is Noord akkoord?",
      text: { lines: ["Noord begint."] },
      arguments: [],
      circle: { kind: "regions", regions: ["north"] },
      fallback: "Dan wacht Noord.",
      validUntil: "2031-05-01",
      frames: [],
    },
  ],
  registrations: [
    { organisation: "Gemeente Dorp", sector: "municipality", region: "north" },
    { organisation: "Gemeente Dorp", sector: "municipality", region: "south" },
    { organisation: "Fonds Vooruit", sector: "fund", region: "south" },
  ],
  moments: [
    { id: "halfway", title: "Halverwege", after: "writing" },
    { id: "the-end", title: "Aan het eind" },
  ],
  planning: [{ when: "na de zomer", what: "De regio's beginnen." }],
};

/** The small day, with these parts of it otherwise. */
export function smallDay(change: Partial<z.input<typeof daySetup>> = {}): DaySetup {
  return daySetup.parse({ ...small, ...change });
}

type PartInput = z.input<typeof daySetup>["programme"][number];
type BoardInput = z.input<typeof daySetup>["boards"][number];

function part(
  id: string,
  kind: PartInput["kind"],
  startsAt: string,
  minutes: number,
  more: Partial<PartInput> = {},
): PartInput {
  return { id, kind, startsAt, minutes, title: id, boards: [], proposals: [], ...more };
}

function board(id: string, authorship: BoardInput["authorship"], more: Partial<BoardInput> = {}): BoardInput {
  const lanes: BoardInput["lanes"] = [{ id: "lane", title: "Vak", paper: "yellow" }];
  return { id, title: id, question: "Wat wil je meegeven?", lanes, authorship, ...more };
}
