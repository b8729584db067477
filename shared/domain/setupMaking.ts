/** Making the rest of the day before it opens: what it is called, its boards, sheets, moments, planning and places. */
import { legible } from "../look/legible.ts";
import { boardSetupOf } from "./boards.ts";
import type { BoardId } from "./ids.ts";
import { partWith } from "./programmeMaking.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { sameThing, withoutBlank } from "./seen.ts";
import type { BoardSetup, DaySetup } from "./setup.ts";
import type { DayDetails } from "./setupEvents.ts";
import { boardSetupFault, detailsFault, momentsFault, sheetQuestionsFault, tooLong } from "./setupFaults.ts";
import type { DayState } from "./state.ts";
import { maximum } from "./text.ts";

export const setupMakingDeciders = {
  setDetails: (state, { details: typed, seen }, { actor }) => {
    if (!state.setup) return refuse("dayNotOpen");
    const details = withoutBlank(typed, "place");
    const known = detailsOf(state.setup);
    if (sameThing(known, details)) return refuse("alreadyDone");
    if (!sameThing(known, seen)) return refuse("setupChanged");
    const fault = detailsFault(details);
    if (fault) return { accepted: false, refusal: fault };
    return accept({ type: "detailsSet", details, ...linkOf(actor) });
  },

  setTheme: (state, { theme: wished }, { actor }) => {
    if (!state.setup) return refuse("dayNotOpen");
    // Whatever was sent, what the day wears can be read.
    const { theme } = legible(wished);
    if (sameThing(state.setup.theme ?? [], theme)) return refuse("alreadyDone");
    return accept({ type: "themeSet", theme, ...linkOf(actor) });
  },

  setLogo: (state, { logo }, { actor }) => {
    if (!state.setup) return refuse("dayNotOpen");
    if (sameThing(state.setup.logo ?? null, logo)) return refuse("alreadyDone");
    if (logo?.alt === "") return refuse("altMissing");
    const long = tooLong([logo?.alt], maximum.note);
    if (long) return { accepted: false, refusal: long };
    return accept({ type: "logoSet", logo, ...linkOf(actor) });
  },

  setBoard: (state, { board, seen }, { actor }) => {
    if (!state.setup) return refuse("dayNotOpen");
    const known = boardAsSet(state, board.id);
    if (known && sameThing(known, board)) return refuse("alreadyDone");
    if (known ? !sameThing(known, seen) : seen) return refuse("setupChanged");
    const fault = boardSetupFault(state, state.setup, board);
    if (fault) return { accepted: false, refusal: fault };
    return accept({ type: "boardPrepared", board, ...linkOf(actor) });
  },

  removeBoard: (state, { boardId, seen }, { actor }) => {
    const known = boardAsSet(state, boardId);
    if (!known) return refuse("alreadyDone");
    if (!sameThing(known, seen)) return refuse("setupChanged");
    const part = partWith(state, "boards", boardId);
    if (part) return refuse("setupInUse", { by: part.title });
    return accept({ type: "boardRemoved", boardId, ...linkOf(actor) });
  },

  setSheetQuestions: (state, { questions, seen }, { actor }) => {
    const known = state.setup?.sheetQuestions ?? [];
    if (sameThing(known, questions)) return refuse("alreadyDone");
    if (!sameThing(known, seen)) return refuse("setupChanged");
    const fault = sheetQuestionsFault(questions);
    if (fault) return { accepted: false, refusal: fault };
    return accept({ type: "sheetQuestionsSet", questions, ...linkOf(actor) });
  },

  setMoments: (state, { moments, seen }, { actor }) => {
    if (!state.setup) return refuse("dayNotOpen");
    const known = state.setup.moments ?? [];
    if (sameThing(known, moments)) return refuse("alreadyDone");
    if (!sameThing(known, seen)) return refuse("setupChanged");
    const fault = momentsFault(state.setup, moments);
    if (fault) return { accepted: false, refusal: fault };
    return accept({ type: "momentsSet", moments, ...linkOf(actor) });
  },

  setPlanning: (state, { planning, seen }, { actor }) => {
    const known = state.setup?.planning ?? [];
    if (sameThing(known, planning)) return refuse("alreadyDone");
    if (!sameThing(known, seen)) return refuse("setupChanged");
    if (planning.some(({ when, what }) => when === "" || what === "")) return refuse("setupUntitled");
    const long = tooLong(
      planning.flatMap(({ when, what }) => [when, what]),
      maximum.concern,
    );
    if (long) return { accepted: false, refusal: long };
    return accept({ type: "planningSet", planning, ...linkOf(actor) });
  },

  setRegionPlace: (state, { region, place, seen }, { actor }) => {
    const known = state.setup?.regions.find(({ id }) => id === region);
    if (!known) return refuse("unknownRegion");
    if ((known.place ?? "") === place) return refuse("alreadyDone");
    if ((known.place ?? "") !== (seen ?? "")) return refuse("setupChanged");
    const long = tooLong([place], maximum.note);
    if (long) return { accepted: false, refusal: long };
    return accept({ type: "regionPlaceSet", region, ...(place ? { place } : {}), ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** What a day is called and agrees on, as it stands. */
export function detailsOf(setup: DaySetup): DayDetails {
  const { title, date, place, language, organiser, question, validUntil, timeZone, naming } = setup;
  return {
    title,
    date,
    ...(place === undefined ? {} : { place }),
    ...(language === undefined ? {} : { language }),
    organiser,
    question,
    validUntil,
    timeZone,
    naming,
  };
}

/** A board as it is set now: who wrote and whether it is hidden may have been set at the desk since. */
export function boardAsSet(state: DayState, boardId: BoardId): BoardSetup | undefined {
  const setup = boardSetupOf(state, boardId);
  const board = entry(state.boards, boardId);
  if (!setup || !board) return setup;
  const { hiddenUntilRevealed: _was, ...rest } = setup;
  return {
    ...rest,
    authorship: board.authorship,
    ...(board.hiddenUntilRevealed ? { hiddenUntilRevealed: true as const } : {}),
  };
}
