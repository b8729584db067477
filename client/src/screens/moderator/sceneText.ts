/** A scene in a few words and counts: enough to know what the hall sees without turning round. */
import { photoOf } from "../../../../shared/domain/boardPhotoSlice.ts";
import { boardSetupOf } from "../../../../shared/domain/boards.ts";
import { informationSheetOf } from "../../../../shared/domain/information.ts";
import { noteOf, standingNotes } from "../../../../shared/domain/notes.ts";
import { objectionsOf } from "../../../../shared/domain/objections.ts";
import { partOf } from "../../../../shared/domain/programme.ts";
import { sheetQuestions } from "../../../../shared/domain/sheetFields.ts";
import { latestVersion, proposalSetupOf } from "../../../../shared/domain/proposals.ts";
import { openQuestions, questionOf } from "../../../../shared/domain/questions.ts";
import type { PaperColour } from "../../../../shared/domain/setup.ts";
import type { DayState, Scene } from "../../../../shared/domain/state.ts";
import { longDate, timeOfDay } from "../../text/format.ts";
import { consentText, moderatorText, treatmentText } from "../../text/moderatorText.ts";
import { sheetPages } from "../../information/sheetPages.ts";
import { informationText } from "../../text/informationText.ts";
import { hallSceneText } from "./hall/hallSceneText.ts";
import { mapSceneText } from "./division/mapSceneText.ts";

export interface SceneText {
  readonly kind: Scene["kind"] | "blank" | "qr";
  /** Which scene it is: "Vraag", "Bord". */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly lanes: readonly { title: string; paper: PaperColour; count: number }[];
  /** Of an open round. */
  readonly ring?: { filled: number; total: number };
  readonly foot: string;
  /** It is the programme team's: another kind of decision, and it looks so. */
  readonly team?: boolean;
}

/** What this scene shows; with an overlay, what lies over it. */
export function sceneText(state: DayState, scene: Scene, overlay: DayState["overlay"]): SceneText {
  const t = moderatorText();
  const base = { kind: scene.kind, name: t.scene[scene.kind], lines: [], lanes: [], foot: "" };
  if (overlay) return { ...base, kind: overlay, name: t.scene[overlay], title: t[overlay] };
  const { setup, current } = state;
  const foot = setup && current ? t.until(timeOfDay(current.endsAt, setup.timeZone)) : "";
  switch (scene.kind) {
    case "welcome":
      return { ...base, title: setup?.title ?? "", lines: [setup?.question ?? ""], foot: state.code };
    case "programme":
      return { ...base, title: t.programme, lines: (setup?.programme ?? []).slice(0, 5).map((p) => p.title) };
    case "frames":
      return { ...base, title: t.frames, lines: (setup?.frames ?? []).slice(0, 4).map((f) => f.text) };
    case "break": {
      const part = current ? partOf(state, current.partId) : undefined;
      return { ...base, title: part?.title ?? base.name, foot };
    }
    case "question": {
      const part = partOf(state, scene.partId);
      return { ...base, name: part?.title ?? base.name, title: part?.question ?? part?.title ?? "", foot };
    }
    case "board": {
      const board = boardSetupOf(state, scene.boardId);
      const notes = standingNotes(state, scene.boardId);
      const lanes = (board?.lanes ?? []).map(({ id, title, paper }) => ({
        title,
        paper,
        count: notes.filter((note) => note.laneId === id).length,
      }));
      return { ...base, name: board?.title ?? base.name, title: board?.question ?? "", lanes, foot };
    }
    case "note":
      return { ...base, title: noteOf(state, scene.boardId, scene.noteId)?.text ?? "" };
    case "boardPhoto": {
      const photo = photoOf(state, scene.boardId, scene.photoId);
      return { ...base, title: photo?.caption ?? photo?.alt ?? "" };
    }
    case "proposal": {
      const proposal = state.proposals[scene.proposalId];
      const title = proposalSetupOf(state, scene.proposalId)?.title ?? "";
      return { ...base, title, lines: proposal ? latestVersion(proposal).text.lines.slice(0, 3) : [] };
    }
    case "round": {
      const round = state.rounds[scene.roundId];
      if (!round) return { ...base, title: "" };
      return {
        ...base,
        title: proposalSetupOf(state, round.proposalId)?.question ?? "",
        ring: { filled: round.answered, total: round.of },
        foot: t.respondedOf(round.answered, round.of),
      };
    }
    case "outcome": {
      const round = state.rounds[scene.roundId];
      const n = objectionsOf(state, scene.roundId).length;
      const about = round ? (proposalSetupOf(state, round.proposalId)?.title ?? "") : "";
      return { ...base, name: about, title: n === 0 ? t.noObjection : t.objections(n) };
    }
    case "contribution": {
      const contribution = state.contributions[scene.contributionId];
      const name = contribution ? consentText().queue[contribution.kind] : base.name;
      const lines = contribution?.answer ? [contribution.answer] : [];
      return {
        ...base,
        name,
        title: contribution?.text ?? "",
        lines,
        foot: contribution?.organisation ?? "",
      };
    }
    case "objection": {
      const objection = state.objections[scene.objectionId];
      const lines = [objection?.harm, objection?.remedy].flatMap((text) => text ?? []);
      const floor = state.floor?.objectionId === scene.objectionId ? treatmentText().floor : "";
      return { ...base, title: objection?.argument ?? "", lines, foot: floor };
    }
    case "draft": {
      const proposal = state.proposals[scene.proposalId];
      const title = proposalSetupOf(state, scene.proposalId)?.title ?? "";
      return { ...base, title, lines: proposal?.draft?.text.lines.slice(0, 3) ?? [] };
    }
    case "amendments": {
      const title = proposalSetupOf(state, scene.proposalId)?.title ?? "";
      const held = scene.inHand && state.amendments[scene.inHand];
      return { ...base, title, lines: held ? [held.text] : [] };
    }
    case "ending": {
      const ending = state.proposals[scene.proposalId]?.ending;
      const title = proposalSetupOf(state, scene.proposalId)?.title ?? "";
      const name = ending ? treatmentText().ended[ending.kind] : base.name;
      return { ...base, name, title, team: ending?.kind === "withProgrammeTeam", foot: ending?.reason ?? "" };
    }
    case "information": {
      const sheet = informationSheetOf(state, scene.sheetId);
      const pages = sheet ? sheetPages(sheet).length : 0;
      const page = pages > 1 ? informationText().pageOf(Math.min(scene.page, pages - 1) + 1, pages) : "";
      return {
        ...base,
        title: sheet?.title ?? "",
        lines: (sheet?.text ?? "").split("\n").slice(0, 3),
        foot: page,
      };
    }
    case "division":
    case "divisionVersion":
    case "figures":
    case "frameTest":
    case "groups":
      return { ...base, ...mapSceneText(state, scene) };
    case "answered": {
      const question = questionOf(state, scene.questionId);
      const lines = question?.answer ? [question.answer.text] : [];
      return { ...base, title: question?.text ?? "", lines };
    }
    case "questions": {
      const open = openQuestions(state);
      const lines = open.slice(0, 4).map(({ text }) => text);
      return { ...base, title: base.name, lines, foot: String(open.length) };
    }
    case "sheet": {
      const rsv = state.rsvs.find(({ id }) => id === scene.rsvId);
      const question = sheetQuestions(setup).find(({ id }) => id === scene.fieldId);
      const lines = question ? [question.question] : [];
      return { ...base, title: rsv?.name ?? "", lines };
    }
    case "pulse":
    case "hall":
    case "closing":
      return { ...base, ...hallSceneText(state, scene) };
    case "decision": {
      const decision = state.decisions[scene.decisionId];
      const title = decision ? (proposalSetupOf(state, decision.proposalId)?.title ?? "") : "";
      const until = decision ? t.validUntil(longDate(decision.validUntil)) : "";
      const kind = decision?.kind ?? "byConsent";
      const name = treatmentText().decided[kind];
      return { ...base, name, title, team: kind === "byProgrammeTeam", foot: until };
    }
  }
}

/** The whole in one sentence, for who listens. */
export function sceneSentence(text: SceneText): string {
  const lanes = text.lanes.map((lane) => `${lane.title}: ${lane.count}`);
  return [text.name, text.title, ...lanes, text.foot].filter((each) => each !== "").join(". ");
}
