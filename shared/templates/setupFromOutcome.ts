/** A setup that begins where an earlier day ended. Source: day-2023.md "De tweede dag"; issue "Before and after" ("Make a day"). */
import type { LoadedFacts } from "../division/loadedFacts.ts";
import { factsOf } from "../division/mapFacts.ts";
import { currentDivision } from "../domain/currentDivision.ts";
import { decisionsSoFar } from "../domain/decisions.ts";
import type { InformationSheetId } from "../domain/ids.ts";
import { informationMaximum } from "../domain/informationState.ts";
import type { InformationSetup } from "../domain/informationState.ts";
import type { DaySetup, ProposalText } from "../domain/setup.ts";
import type { DayState, Decision, Signal } from "../domain/state.ts";
import { cleanLine, lengthOf, typedWords } from "../domain/text.ts";
import { beslisdag2024 } from "./beslisdag2024.ts";
import { dated, dateInWords } from "./dated.ts";
import type { DayDetails } from "./dated.ts";
import { setupAsCopy } from "./setupAsCopy.ts";

/** What a day is made of: its setup, its information sheets, and the municipalities of another year where it has those. */
export interface DayMatter {
  readonly setup: DaySetup;
  readonly information: readonly InformationSetup[];
  readonly facts?: LoadedFacts;
}

/** Why there is nothing to begin from. */
export type NoOutcome = "notDecided" | "noDay";

/** Whether this day has an outcome to begin from: something was decided on it. */
export function hasOutcome(state: DayState): boolean {
  return state.setup !== null && standing(state).length > 0;
}

/**
 * The next day from the outcome of this one: its RSVs are the opening bid, its decided texts the half-products, its
 * frames the draft, its signals the first information sheet. A day that divided nothing is taken as it was set up, with
 * the texts that it decided.
 */
export function setupFromOutcome(state: DayState, details: DayDetails = {}): DayMatter | NoOutcome {
  const { setup } = state;
  if (!setup) return "noDay";
  if (!hasOutcome(state)) return "notDecided";
  const earlier = { code: state.code, title: setup.title, date: setup.date };
  const texts = decidedTexts(state);
  const information = signalSheets(state);
  if (!setup.division) {
    const copy = setupAsCopy(state, details);
    if (copy === "noDay") return copy;
    const proposals = copy.setup.proposals.map((each) => ({ ...each, text: texts[each.id] ?? each.text }));
    return { ...copy, setup: { ...copy.setup, proposals, earlier }, information };
  }
  const { rsvs } = currentDivision(state);
  const next = beslisdag2024(
    {
      earlier,
      organiser: setup.organiser,
      regions: setup.regions,
      opening: rsvs
        .filter(({ municipalities }) => municipalities.length > 0)
        .map(({ id, name, municipalities }) => ({ id, name, municipalities })),
      overlap: state.division.overlap,
      frames: setup.frames,
      texts,
      sheetQuestions: setup.sheetQuestions ?? [],
    },
    factsOf(state.division.facts),
  );
  const kept = {
    ...next,
    seatPolicy: state.seatPolicy,
    naming: setup.naming,
    ...(setup.theme ? { theme: setup.theme } : {}),
    ...(setup.logo ? { logo: setup.logo } : {}),
    ...(setup.language ? { language: setup.language } : {}),
  };
  return {
    setup: dated(kept, details),
    information,
    ...(state.division.facts ? { facts: state.division.facts } : {}),
  };
}

function standing(state: DayState): Decision[] {
  return decisionsSoFar(state).filter(({ reopened }) => reopened === undefined);
}

function decidedTexts(state: DayState): Record<string, ProposalText> {
  return Object.fromEntries(
    standing(state).flatMap(({ proposalId, version }) => {
      const text = state.proposals[proposalId]?.versions.find(({ n }) => n === version)?.text;
      return text ? [[proposalId, text]] : [];
    }),
  );
}

/** The signals as a list, over as many sheets as they need; none where there are none. Who gave one is not told. */
function signalSheets(state: DayState): InformationSetup[] {
  const regions = new Map(state.setup?.regions.map(({ id, name }) => [id, name]));
  const lines = Object.values<Signal>(state.signals)
    .sort((a, b) => a.at - b.at)
    .flatMap((signal) => {
      const words = typedWords(signal.text);
      if (words === null) return [];
      const where = signal.regions.map((id) => regions.get(id) ?? id).join(", ");
      return [`- ${cleanLine(words)}${where ? ` (${where})` : ""}`];
    });
  const date = state.setup ? dateInWords(state.setup.date) : "";
  const intro = `Dit gaf de zaal op ${date} mee. We nemen het vandaag mee in het gesprek.`;
  return pages(lines, informationMaximum.text - lengthOf(intro) - 2).map((page, index) => ({
    id: `signals-${index + 1}` as InformationSheetId,
    content: {
      title: index === 0 ? "Signalen van de vorige keer" : `Signalen van de vorige keer (${index + 1})`,
      text: `${intro}\n\n${page.join("\n")}`,
      ...(state.setup ? { source: `${state.setup.title}, ${date}`.slice(0, informationMaximum.source) } : {}),
    },
  }));
}

/** Lines in as few pages as hold them; a line that no page holds stands cut on its own. */
function pages(lines: readonly string[], room: number): string[][] {
  const found: string[][] = [];
  let left = 0;
  for (const line of lines) {
    const fits = lengthOf(line) <= room ? line : `${[...line].slice(0, room - 1).join("")}…`;
    const page = found.at(-1);
    const size = lengthOf(fits) + 1;
    if (page && size <= left) {
      page.push(fits);
      left -= size;
    } else {
      found.push([fits]);
      left = room - size;
    }
  }
  return found.slice(0, informationMaximum.sheets);
}
