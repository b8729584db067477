/** What a scene of the map shows, in a few words and counts. */
import { factsOf } from "../../../../../shared/division/mapFacts.ts";
import { rsvLetter } from "../../../../../shared/division/labels.ts";
import type { Rsv } from "../../../../../shared/division/rsv.ts";
import { currentRsvs, frameResultsOf } from "../../../../../shared/domain/divisionFrames.ts";
import { NATIONAL } from "../../../../../shared/domain/divisionState.ts";
import type { DivisionGroup } from "../../../../../shared/domain/divisionState.ts";
import { divisionOfVersion } from "../../../../../shared/domain/outcomes.ts";
import { proposalSetupOf } from "../../../../../shared/domain/proposals.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { framesLeft, testedDivision, testedFrames } from "../../../division/frameTest.ts";
import { frameSentence, stripFigures } from "../../../division/frameWords.ts";
import { divisionDeskText, moderatorText } from "../../../text/moderatorText.ts";
import type { MapScene } from "./mapScenes.ts";
import { seatingOf } from "./seating.ts";

interface MapSceneText {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly foot: string;
}

/** The scene's name, what stands largest on it, and what it counts. */
export function mapSceneText(state: DayState, scene: MapScene): MapSceneText {
  const t = divisionDeskText();
  const name = moderatorText().scene[scene.kind];
  switch (scene.kind) {
    case "division": {
      const rsvs =
        scene.group === NATIONAL ? currentRsvs(state) : (state.division.drafts[scene.group]?.rsvs ?? []);
      const about = { name, title: groupTitle(state, scene.group) };
      return scene.group === NATIONAL
        ? { ...about, lines: strip(state, rsvs), foot: t.rsvCount(rsvs.length) }
        : { ...about, lines: namesOf(rsvs), foot: t.rsvCount(rsvs.length) };
    }
    case "divisionVersion": {
      const rsvs = divisionOfVersion(state, scene.proposalId, scene.version)?.rsvs ?? [];
      const title = proposalSetupOf(state, scene.proposalId)?.title ?? "";
      const of = { name: t.sceneVersion(scene.version), title };
      return { ...of, lines: strip(state, rsvs), foot: t.rsvCount(rsvs.length) };
    }
    case "figures": {
      const figures = state.division.figures[scene.figuresId];
      return { name, title: figures?.title ?? name, lines: [], foot: t.sceneSource(figures?.source ?? "") };
    }
    case "frameTest": {
      const facts = factsOf(state.division.facts);
      const { rsvs } = testedDivision(state);
      const tested = testedFrames(state, rsvs, facts);
      const matters = { frames: state.setup?.frames ?? [], rsvs, facts };
      const failing = tested.flatMap(({ verdict, frame, result }) =>
        verdict !== "broken" && verdict !== "warning"
          ? []
          : [`${t.verdict[verdict]}: ${result ? frameSentence(result, matters) : frame.text}`],
      );
      return {
        name,
        title: t.testTitle,
        lines: failing.slice(0, 4),
        foot: t.sceneTested(framesLeft(tested)),
      };
    }
    case "groups": {
      const { groups, without } = seatingOf(state);
      const of = Object.keys(state.participants).length;
      const lines = groups
        .slice(0, 4)
        .map(({ rsv, people }) => `${rsvLetter(rsv)} ${rsv.name}: ${people.length}`);
      return { name, title: t.groupsTitle, lines, foot: t.sceneGroups(of - without.length, of) };
    }
  }
}

/** What it is called in a list of scenes. */
export function mapSceneLabel(state: DayState, scene: MapScene): string {
  const t = divisionDeskText();
  switch (scene.kind) {
    case "division":
      return scene.group === NATIONAL
        ? groupTitle(state, NATIONAL)
        : t.subgroup(groupTitle(state, scene.group));
    case "divisionVersion":
      return t.sceneVersion(scene.version);
    case "figures":
      return state.division.figures[scene.figuresId]?.title ?? "";
    case "frameTest":
    case "groups":
      return moderatorText().scene[scene.kind];
  }
}

function groupTitle(state: DayState, group: DivisionGroup): string {
  const t = divisionDeskText();
  if (group === NATIONAL) return state.division.drafts[NATIONAL] ? t.sceneHall : t.sceneSubgroups;
  return state.setup?.regions.find(({ id }) => id === group)?.name ?? group;
}

function namesOf(rsvs: readonly Rsv[]): string[] {
  return rsvs.slice(0, 4).map((rsv) => `${rsvLetter(rsv)} ${rsv.name}`);
}

function strip(state: DayState, rsvs: readonly Rsv[]): string[] {
  const facts = factsOf(state.division.facts);
  const frames = state.setup?.frames ?? [];
  return stripFigures(frameResultsOf(state, rsvs, facts), { frames, rsvs, facts }).map(
    ({ figure, of, text }) => `${figure} ${of} ${text}`,
  );
}
