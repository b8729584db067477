/** The sections of the programme team's screen, and when each stands in the bar; the others are under "Meer". */
import type { DayState } from "../../../../shared/domain/state.ts";

/** What the programme team is busy with: making the day, the day itself, or what comes of it. */
export type Stage = "before" | "during" | "after";

const always = ["before", "during", "after"] as const;

/** In the order in which they stand, in the bar and under "Meer". */
const stagesOf = {
  overview: always,
  programme: ["before", "during"],
  proposals: ["before"],
  boards: ["before"],
  map: ["before", "during"],
  information: ["before"],
  registrations: ["before"],
  links: ["before"],
  look: ["before"],
  rehearsal: ["before"],
  // The first under "Meer": a laptop's bar has no room for more.
  settings: [],
  matters: ["during", "after"],
  questions: ["during"],
  sheets: ["during"],
  signals: ["during", "after"],
  fte: ["after"],
  nominations: ["after"],
  adopt: ["after"],
  record: ["after"],
  keeping: [],
} as const satisfies Record<string, readonly Stage[]>;

export type Tab = keyof typeof stagesOf;

export const tabs = Object.keys(stagesOf) as Tab[];

/** Where the day is, for who prepares it and works it out. */
export function stageOf(phase: DayState["phase"]): Stage {
  if (phase === "none" || phase === "prepared") return "before";
  return phase === "open" ? "during" : "after";
}

/** How many sections stand side by side on a laptop in either language. */
const MOST = 10;

/** What stands in the bar now, with the section that is looked at, and what is under "Meer". */
export function barOf(stage: Stage, shown: Tab): { readonly first: Tab[]; readonly rest: Tab[] } {
  const usual = tabs.filter((tab) => tab !== shown && (stagesOf[tab] as readonly Stage[]).includes(stage));
  const inBar = [...usual.slice(0, MOST - 1), shown];
  return {
    first: tabs.filter((tab) => inBar.includes(tab)),
    rest: tabs.filter((tab) => !inBar.includes(tab)),
  };
}
