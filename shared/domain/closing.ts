/**
 * The closing presentation, made of the day as everyone may see it: hall, moderator and the file have the same slides.
 * Source: issue "Everything the hall says", "Closing"; day-2023.md "Programma" 15.45.
 */
import { inThousandths } from "../division/frames/fteLimits.ts";
import type { FrameVerdict } from "../division/frames/frameMatter.ts";
import { factsOf } from "../division/mapFacts.ts";
import type { ClosingSlide, FrameRow, FteRow, OpenRow, RsvRow, TextRow } from "./closingSlides.ts";
import { currentDivision } from "./currentDivision.ts";
import type { CurrentDivision } from "./currentDivision.ts";
import { decisionOn, decisionsSoFar } from "./decisions.ts";
import { lineChanges } from "./difference.ts";
import { keptResultsOf } from "./divisionFrames.ts";
import { membersOfRsv } from "./memberships.ts";
import { momentsOf } from "./pulse.ts";
import { latestVersion, proposalSetupOf } from "./proposals.ts";
import { at as entry } from "./room.ts";
import type { DaySetup, ProposalSetup } from "./setup.ts";
import type { DayState, Objection, Round } from "./state.ts";
import { typedWords } from "./text.ts";

/** What fits below the title of a slide, in lines of about ninety letters. */
const LINES = 12;
const LETTERS = 84;
/** Two columns of ten. */
const RSVS = 20;
const DECISIONS = 4;

/** The slides of the closing presentation; none before the day is prepared. */
export function closingSlides(state: DayState): readonly ClosingSlide[] {
  const { setup } = state;
  if (!setup) return [];
  const { title, date, question, organiser } = setup;
  const division = setup.division ? currentDivision(state) : undefined;
  return [
    { kind: "title", title, date, question, organiser },
    ...(division ? mapSlides(state, division) : []),
    ...fteSlides(state),
    ...frameSlides(state, division),
    ...setup.proposals.flatMap((proposal) => textSlides(state, setup, proposal)),
    ...agreementSlides(state),
    ...decisionSlides(state),
    ...teamSlides(state, setup),
    ...onPages(setup.planning, ({ what }) => linesOf(what, 52) + 0.6, LINES).map(
      (rows, page, { length }): ClosingSlide => ({ kind: "planning", rows, page, pages: length }),
    ),
    ...momentsOf(state).flatMap(({ id, title: moment }): ClosingSlide[] => {
      const shown = entry(state.pulse, id)?.shown;
      return shown ? [{ kind: "pulse", title: moment, ...shown }] : [];
    }),
    { kind: "thanks", title, organiser },
  ];
}

function mapSlides(state: DayState, { basis, rsvs }: CurrentDivision): ClosingSlide[] {
  const facts = factsOf(state.division.facts);
  const covered = new Set(rsvs.flatMap(({ municipalities }) => municipalities));
  const white = [...facts.municipalities.keys()].filter((code) => !covered.has(code)).length;
  const regions = (state.setup?.regions ?? [])
    .map(({ id }) => id)
    .filter((id) => [...covered].some((code) => facts.municipalities.get(code)?.province === id));
  const rows = rsvs.map(({ id, n, name, municipalities }): RsvRow => ({
    id,
    n,
    name,
    municipalities: municipalities.length,
    members: membersOfRsv(state, id).length,
  }));
  const lists = inColumns(rows);
  return [
    { kind: "map", basis, rsvs, white, regions },
    ...lists.map((list, page): ClosingSlide => ({ kind: "rsvs", rows: list, page, pages: lists.length })),
  ];
}

/** How the programme team divided the fte, once that was published: a decision of its own, of after the hall. */
function fteSlides(state: DayState): ClosingSlide[] {
  const published = state.division.ftePublished;
  if (!published) return [];
  const numbers = new Map<string, number>(state.rsvs.map(({ id, n }) => [id, n]));
  const rows = [...published.rsvs, ...published.areas].map(({ id, name, fte }): FteRow => {
    const n = numbers.get(id);
    return { id, name, fte, ...(n === undefined ? {} : { n }) };
  });
  const sum = inThousandths(rows.reduce((total, { fte }) => total + fte, 0));
  return inColumns(rows).map((list, page, { length }) => ({
    kind: "fte",
    rows: list,
    sum,
    page,
    pages: length,
  }));
}

/** Rows in slides of two columns. */
function inColumns<T>(rows: readonly T[]): T[][] {
  const lists: T[][] = [];
  for (let from = 0; from < rows.length; from += RSVS) lists.push(rows.slice(from, from + RSVS));
  return lists;
}

function frameSlides(state: DayState, division: CurrentDivision | undefined): ClosingSlide[] {
  const frames = state.setup?.frames ?? [];
  // Everyone sees the same: how fte are divided is not in it.
  const results = division ? keptResultsOf(state, division.rsvs, factsOf(state.division.facts)) : [];
  const rows = frames.map(({ id, text }): FrameRow => {
    const result = results.find(({ frameId }) => frameId === id);
    if (result) return { id, text, verdict: result.verdict, result };
    const judgement = entry(state.division.judgements, id);
    const verdict: FrameVerdict = judgement?.verdict ?? "open";
    if (!judgement) return { id, text, verdict };
    const note = judgement.note ? { note: judgement.note } : {};
    return { id, text, verdict, judged: { verdict: judgement.verdict, ...note } };
  });
  const left = rows.filter(({ verdict }) => verdict === "open").length;
  const heights = ({ text, judged }: FrameRow) =>
    Math.max(linesOf(text, 50), linesOf(judged?.note ?? "", 28), judged || left ? 1.2 : 1) + 0.5;
  return onPages(rows, heights, LINES).map((list, page, { length }): ClosingSlide => ({
    kind: "frames",
    rows: list,
    left,
    page,
    pages: length,
  }));
}

/** The text of a matter that holds after the day, with what the hall added to it. */
function textSlides(state: DayState, setup: DaySetup, proposalSetup: ProposalSetup): ClosingSlide[] {
  const { id, validUntil } = proposalSetup;
  const proposal = entry(state.proposals, id);
  // What holds for a shorter time than the day decides for (the rules of today) is among the decisions alone.
  const passing = validUntil < setup.validUntil;
  if (!proposal || proposal.status === "draft" || id === setup.division?.proposalId || passing) return [];
  const decision = decisionOn(state, id);
  const version = proposal.versions.find(({ n }) => n === decision?.version) ?? latestVersion(proposal);
  const first = proposal.versions[0]?.text ?? version.text;
  const rows = lineChanges(first.lines, version.text.lines)
    .map(({ changed, parts }) => ({ added: changed, parts: parts.filter(({ kind }) => kind !== "removed") }))
    .filter(({ parts }) => parts.length > 0)
    .map((row, index): TextRow => {
      const terms = version.text.terms?.[index];
      return { number: index + 1, ...row, ...(terms ? { terms } : {}) };
    });
  const added = rows.filter((row) => row.added).length;
  const { intro } = version.text;
  const height = ({ parts, terms }: TextRow) =>
    linesOf(parts.map(({ text }) => text).join(""), LETTERS) + (terms ? 0.9 : 0) + 0.4;
  const room = LINES - 1.4 - (intro ? linesOf(intro, LETTERS) + 0.4 : 0);
  const { title } = proposalSetupOf(state, id) ?? proposalSetup;
  return onPages(rows, height, room).map((list, page, { length }): ClosingSlide => ({
    kind: "text",
    proposalId: id,
    title,
    ...(intro && page === 0 ? { intro } : {}),
    rows: list,
    decided: decision !== undefined,
    version: version.n,
    added,
    page,
    pages: length,
  }));
}

/** Who does what by when, from the decisions that hold. */
function agreementSlides(state: DayState): ClosingSlide[] {
  const tasks = decisionsSoFar(state)
    .filter(({ reopened }) => !reopened)
    .flatMap((decision) => decision.tasks)
    .map(({ who, what, dueOn }) => ({ who, what, dueOn }))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  const height = ({ who, what }: (typeof tasks)[number]) =>
    Math.max(linesOf(what, 40), linesOf(who, 18)) + 0.5;
  return onPages(tasks, height, LINES).map((rows, page, { length }): ClosingSlide => ({
    kind: "agreements",
    rows,
    page,
    pages: length,
  }));
}

/** The decisions that hold. There is always a slide: that nothing was decided is an outcome too. */
function decisionSlides(state: DayState): ClosingSlide[] {
  const rows = decisionsSoFar(state)
    .filter(({ reopened }) => !reopened)
    .map(({ id, kind, version, validUntil, proposalId }) => {
      const title = proposalSetupOf(state, proposalId)?.title ?? "";
      return { id, kind, version, validUntil, title };
    });
  const pages = onPages(rows, () => 1, DECISIONS);
  return (pages.length > 0 ? pages : [[]]).map((list, page, { length }): ClosingSlide => ({
    kind: "decisions",
    rows: list,
    total: rows.length,
    page,
    pages: length,
  }));
}

/** What goes to the programme team: what was not decided, and what was said along with it. */
function teamSlides(state: DayState, setup: DaySetup): ClosingSlide[] {
  const over = new Set(["decided", "withdrawn", "replaced"]);
  const rows = setup.proposals.flatMap(({ id, title }): OpenRow[] => {
    const proposal = entry(state.proposals, id);
    if (!proposal || over.has(proposal.status)) return [];
    const { ending } = proposal;
    const known = proposalSetupOf(state, id)?.title ?? title;
    if (!ending) return [{ proposalId: id, title: known, status: proposal.status }];
    const { kind, reason, owner, on } = ending;
    return [
      {
        proposalId: id,
        title: known,
        status: proposal.status,
        ending: { kind, reason, ...(owner ? { owner } : {}), ...(on ? { on } : {}) },
      },
    ];
  });
  const published = Object.values<Round>(state.rounds).filter(({ status }) => status === "published");
  const isPublic = new Set(published.map(({ id }) => id));
  const open = new Set(["raised", "valid", "unresolved"]);
  const last = new Map(published.sort((a, b) => a.n - b.n).map((round) => [round.proposalId, round]));
  const concerns = [...last.values()].reduce(
    (sum, { outcome }) => sum + (outcome?.consentWithConcern ?? 0),
    0,
  );
  const standing = Object.values<Objection>(state.objections).filter(
    ({ status, roundId }) => isPublic.has(roundId) && open.has(status),
  ).length;
  const height = ({ title, ending }: OpenRow) =>
    linesOf(title, 50) + Math.min(3, linesOf(ending?.reason ?? "", LETTERS)) + 0.9;
  const pages = onPages(rows, height, LINES - 2);
  const lists = pages.length > 0 ? pages : [[]];
  return lists.map((list, page, { length }): ClosingSlide => ({
    kind: "team",
    rows: list,
    concerns,
    standing,
    page,
    pages: length,
  }));
}

/** How many lines a text takes where so many letters fit on one; an erased one is a word. */
function linesOf(text: string, letters: number): number {
  return Math.max(1, Math.ceil([...(typedWords(text) ?? "")].length / letters));
}

/** Things in pages of `room`; one that is higher than a page has a page of its own. */
function onPages<T>(things: readonly T[], height: (thing: T) => number, room: number): T[][] {
  const pages: T[][] = [];
  let used = Infinity;
  for (const thing of things) {
    const needs = height(thing);
    if (used + needs > room) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(thing);
    used += needs;
  }
  return pages;
}
