/** The map of the day and its frames, made ready before the day: figures to colour it with, borders, overlap. */
import type { LoadedFacts } from "../division/loadedFacts.ts";
import { emptyDivision } from "./divisionState.ts";
import { opened } from "./divisions.ts";
import type { Context } from "./actor.ts";
import type { EventOf } from "./events.ts";
import { openingOf } from "./openingOfSetup.ts";
import { divisionOfVersionOne } from "./outcomes.ts";
import { at as entry, linkOf, put, without } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { Frame } from "./setup.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

const MOST_FIGURES = 20;

export const dayMapDeciders = {
  setFrame: (state, { frameId, group, hard, text, check }, { actor, factsOf }) => {
    if (!state.setup) return refuse("dayNotOpen");
    if (group === "" || text === "") return refuse("titleMissing");
    if (lengthOf(text) > maximum.argument) return refuse("argumentTooLong", { max: maximum.argument });
    // What is computed is hard: nobody has to judge it.
    const frame: Frame = {
      id: frameId,
      group,
      hard: hard || check !== undefined,
      text,
      ...(check ? { check } : {}),
    };
    const known = state.setup.frames.find((each) => each.id === frameId);
    if (known && JSON.stringify(known) === JSON.stringify(frame)) return refuse("alreadyDone");
    return withFirstVersion(state, { type: "frameSet", frame, ...linkOf(actor) }, factsOf);
  },

  removeFrame: (state, { frameId }, { actor, factsOf }) =>
    state.setup?.frames.some((each) => each.id === frameId)
      ? withFirstVersion(state, { type: "frameRemoved", frameId, ...linkOf(actor) }, factsOf)
      : refuse("unknownFrame"),

  setOverlap: (state, { overlap }, { actor }) =>
    state.division.overlap === overlap
      ? refuse("alreadyDone")
      : accept({ type: "overlapSet", overlap, ...linkOf(actor) }),

  setFigures: (state, { figures }, { actor, factsOf }) => {
    if (figures.title.trim() === "" || figures.source.trim() === "") return refuse("titleMissing");
    if ([figures.title, figures.source, figures.unit ?? ""].some((text) => lengthOf(text) > maximum.note)) {
      return refuse("contributionTooLong", { max: maximum.note });
    }
    const { municipalities } = factsOf(state.division.facts);
    const regions = new Set<string>((state.setup?.regions ?? []).map(({ id }) => id));
    const keys = Object.keys(figures.values);
    const isKnown = (key: string) =>
      figures.level === "province" ? regions.has(key) : municipalities.has(key);
    if (keys.length === 0 || !keys.every(isKnown)) return refuse("unknownMunicipality");
    const known = entry(state.division.figures, figures.id);
    if (known && JSON.stringify(known) === JSON.stringify(figures)) return refuse("alreadyDone");
    if (!known && Object.keys(state.division.figures).length >= MOST_FIGURES) {
      return refuse("tooManyFigures", { max: MOST_FIGURES });
    }
    return accept({ type: "figuresSet", figures, ...linkOf(actor) });
  },

  removeFigures: (state, { figuresId }, { actor }) =>
    entry(state.division.figures, figuresId)
      ? accept({ type: "figuresRemoved", figuresId, ...linkOf(actor) })
      : refuse("alreadyDone"),
} satisfies Partial<Deciders>;

export const dayMapEvolvers = {
  frameSet: (state, { frame }) => {
    if (!state.setup) return state;
    const known = state.setup.frames.some((each) => each.id === frame.id);
    const frames = known
      ? state.setup.frames.map((each) => (each.id === frame.id ? frame : each))
      : [...state.setup.frames, frame];
    // What is computed from now on is computed over the division: it keeps that from being decided.
    const isNew = frame.check && !state.setup.frames.find((each) => each.id === frame.id)?.check;
    const dividing = isNew ? state.setup.division?.proposalId : undefined;
    const proposals = state.setup.proposals.map((each) =>
      each.id === dividing && !each.frames.includes(frame.id)
        ? { ...each, frames: [...each.frames, frame.id] }
        : each,
    );
    return { ...state, setup: { ...state.setup, frames, proposals } };
  },
  frameRemoved: (state, { frameId }) => {
    if (!state.setup) return state;
    const frames = state.setup.frames.filter((each) => each.id !== frameId);
    const proposals = state.setup.proposals.map((each) => ({
      ...each,
      frames: each.frames.filter((id) => id !== frameId),
    }));
    return { ...state, setup: { ...state.setup, frames, proposals } };
  },
  overlapSet: (state, { overlap }) => ({ ...state, division: { ...state.division, overlap } }),
  figuresSet: (state, { figures }) => ({
    ...state,
    division: { ...state.division, figures: put(state.division.figures, figures.id, figures) },
  }),
  figuresRemoved: (state, { figuresId }) => ({
    ...state,
    division: { ...state.division, figures: without(state.division.figures, figuresId) },
  }),
  geometrySet: (state, { digest, attribution }) => ({
    ...state,
    division: { ...state.division, geometry: { digest, attribution } },
  }),
  geometryRemoved: (state) => {
    const { geometry: _geometry, ...division } = state.division;
    return { ...state, division };
  },
  municipalitiesLoaded: (state, { municipalities, neighbours, rsvs, groups }) => ({
    ...state,
    division: {
      ...opened({ ...emptyDivision, figures: state.division.figures }, rsvs, state.division.overlap, groups),
      facts: { municipalities, neighbours },
    },
  }),
} satisfies Partial<Evolvers>;

/** A frame that changes before the day, with what the frames say of the first version from now on. */
function withFirstVersion(
  state: DayState,
  event: EventOf<"frameSet"> | EventOf<"frameRemoved">,
  factsOf: Context["factsOf"],
): Ruling {
  const { setup } =
    event.type === "frameSet"
      ? dayMapEvolvers.frameSet(state, event)
      : dayMapEvolvers.frameRemoved(state, event);
  const { facts, openingBid, attached } = state.division;
  if (!setup?.division || attached.length !== 1) return accept(event);
  return accept(event, divisionOfVersionOne(setup, openingBid, factsOf(facts)));
}

/**
 * A later year's municipalities for this day: the division begins anew from their provinces. Refused once the day has
 * opened. Not a command of the socket: the file is larger than a message may be.
 */
export function loadMunicipalities(state: DayState, facts: LoadedFacts, factsOf: Context["factsOf"]): Ruling {
  if (!state.setup || state.phase !== "prepared") return refuse("dayNotOpen");
  const opening = openingOf(state.setup, factsOf(facts));
  if (opening.rsvs.length === 0) return refuse("unknownRegion");
  const first = state.setup.division ? [divisionOfVersionOne(state.setup, opening.rsvs, factsOf(facts))] : [];
  return accept({ type: "municipalitiesLoaded", ...facts, ...opening }, ...first);
}
