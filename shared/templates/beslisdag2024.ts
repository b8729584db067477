/**
 * A next year's day: it begins with the RSVs, the profile, the agreements and the frames of an earlier one and asks
 * whether to go on like that. Without an outcome every province is an RSV again. Source: day-2023.md "De tweede dag".
 */
import { facts2023 } from "../division/mapFacts.ts";
import type { MapFacts } from "../division/mapFacts.ts";
import { openingFrom } from "../division/rsv.ts";
import type { BoardId, ProposalId, RegionId, RsvId } from "../domain/ids.ts";
import { daySetup } from "../domain/setup.ts";
import type {
  BoardSetup,
  DaySetup,
  EarlierDay,
  Frame,
  OpeningRsv,
  ProposalSetup,
  ProposalText,
  Region,
  SheetQuestion,
} from "../domain/setup.ts";
import { beslisdag2023 } from "./beslisdag2023.ts";
import { dateInWords } from "./dated.ts";
import { programme2024 } from "./programme2024.ts";

/** What an earlier day left, as far as it decided. */
export interface EarlierOutcome {
  readonly earlier: EarlierDay;
  readonly organiser: string;
  readonly regions: readonly Region[];
  readonly opening: readonly OpeningRsv[];
  readonly overlap: boolean;
  readonly frames: readonly Frame[];
  /** The texts that were decided, by proposal. */
  readonly texts: Readonly<Partial<Record<ProposalId, ProposalText>>>;
  readonly sheetQuestions: readonly SheetQuestion[];
}

/** The template `beslisdag-2024`, checked against its schema. `facts` are the municipalities of the opening bid. */
export function beslisdag2024(outcome?: EarlierOutcome, facts: MapFacts = facts2023): DaySetup {
  const regions = outcome?.regions ?? beslisdag2023.regions;
  const opening = openingFrom(outcome?.opening ?? [], regions, facts.municipalities);
  const rsvs = opening.length > 0 ? opening : regions.map(({ id, name }) => ({ id, name, home: id }));
  const rsvBoards = rsvs.map(({ id, name, home }) => rsvBoard(id as string, name, home));
  return daySetup.parse({
    ...beslisdag2023,
    template: "beslisdag-2024",
    date: "2024-04-18",
    validUntil: "2025-05-01",
    question: "Gaan we zo door, en wat moet anders?",
    organiser: outcome?.organiser ?? beslisdag2023.organiser,
    regions,
    programme: programme2024(rsvBoards.map(({ id }) => id)),
    frames: outcome?.frames ?? beslisdag2023.frames,
    boards: [
      ...beslisdag2023.boards.filter(({ rsv, region }) => rsv === undefined && region === undefined),
      lookingBack,
      ...regions.map(({ id, name }) => regionBoard(id, name)),
      ...rsvBoards,
    ],
    proposals: beslisdag2023.proposals.map((proposal) => ({
      ...proposalOf(proposal, outcome, rsvs.length),
      frames: framesOf(proposal, outcome),
      validUntil: proposal.id === ("ground-rules" as ProposalId) ? "2024-04-19" : "2025-05-01",
    })),
    division: {
      proposalId: "division",
      overlap: outcome?.overlap ?? false,
      ...(opening.length > 0
        ? { opening: opening.map(({ id, name, municipalities }) => ({ id, name, municipalities })) }
        : {}),
    },
    sheetQuestions: outcome?.sheetQuestions ?? beslisdag2023.sheetQuestions,
    planning: [{ when: dateInWords("2024-04-18"), what: "Beslisdag" }],
    ...(outcome ? { earlier: outcome.earlier } : {}),
  });
}

const lookingBack: BoardSetup = {
  id: "looking-back" as BoardId,
  title: "Hoe ging het?",
  question: "Wat ging goed in jouw RSV, en wat moet anders?",
  lanes: [
    { id: "good" as never, title: "Dit ging goed", paper: "mint" },
    { id: "different" as never, title: "Dit moet anders", paper: "yellow" },
  ],
  authorship: "organisation",
  quota: 5,
};

function regionBoard(region: RegionId, name: string): object {
  return { ...modelOf((board) => board.region !== undefined), id: `province-${region}`, region, title: name };
}

function rsvBoard(id: string, name: string, home: RegionId): BoardSetup {
  const model = modelOf((board) => board.rsv !== undefined);
  const rsv = id as RsvId;
  return { ...model, id: `rsv-${id}` as BoardId, rsv, region: home, title: `RSV ${name}` };
}

function modelOf(which: (board: BoardSetup) => boolean): BoardSetup {
  const board = beslisdag2023.boards.find(which);
  if (!board) throw new Error("the template of 2023 has no such board");
  return board;
}

/** Frames that the earlier day took away are not asked of a proposal. */
function framesOf(proposal: ProposalSetup, outcome: EarlierOutcome | undefined): string[] {
  const known = outcome && new Set(outcome.frames.map(({ id }) => id));
  return proposal.frames.filter((id) => known?.has(id) ?? true);
}

function proposalOf(
  proposal: ProposalSetup,
  outcome: EarlierOutcome | undefined,
  rsvs: number,
): ProposalSetup {
  if (proposal.id === beslisdag2023.division?.proposalId) return divisionProposal(proposal, outcome, rsvs);
  const text = outcome?.texts[proposal.id];
  if (!text || !outcome) return proposal;
  const { note: _note, ...kept } = proposal;
  const note = `Zo is het vastgesteld op ${dateInWords(outcome.earlier.date)}. Vandaag kijken we of het zo blijft.`;
  return proposal.id === ("ground-rules" as ProposalId) ? { ...kept, text } : { ...kept, text, note };
}

function divisionProposal(
  proposal: ProposalSetup,
  outcome: EarlierOutcome | undefined,
  rsvs: number,
): ProposalSetup {
  const term = `Deze indeling geldt tot ${dateInWords("2025-05-01")}.`;
  const [, , severalRsvs] = proposal.text.lines;
  if (!outcome) {
    const lines = [...proposal.text.lines.slice(0, 3), term];
    return { ...proposal, text: { ...proposal.text, lines } };
  }
  const since = dateInWords(outcome.earlier.date);
  return {
    ...proposal,
    title: rsvs === 1 ? "We gaan verder met dit RSV" : `We gaan verder met deze ${rsvs} RSV's`,
    text: {
      intro: `We beginnen met de indeling van ${since}.`,
      lines: [
        rsvs === 1 ? "Er is één RSV: dat van de kaart." : `Er zijn ${rsvs} RSV's: die van de kaart.`,
        "Samen dekken de RSV's heel Nederland.",
        ...(severalRsvs ? [severalRsvs] : []),
        term,
      ],
    },
    note: `Dit is de indeling van ${since}. Wat de subgroepen veranderen, komt in een nieuwe versie.`,
    arguments: ["De RSV's van nu kennen elkaar al.", "Wat goed gaat, hoeft niet opnieuw."],
  };
}
