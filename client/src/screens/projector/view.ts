/** What the scenes of the projector are drawn from: the day as the server said it, and the frame around it. */
import { currentPart } from "../../../../shared/domain/programme.ts";
import type { DayState, Scene } from "../../../../shared/domain/state.ts";
import { ERASED } from "../../../../shared/domain/text.ts";
import type { DaySegment } from "../../parts/DayLine.svelte";
import { commonText } from "../../text/commonText.ts";

export interface View {
  readonly day: DayState;
  readonly timeZone: string;
  /** The server's time, UTC ms. */
  readonly now: () => number;
  /** What the QR holds, and what people type. */
  readonly joinUrl: string;
  readonly host: string;
  readonly connected: boolean;
  /** UTC ms of the last word from the server. */
  readonly lastContactAt: number | null;
}

/** The programme as a line: what is past, now and later. */
export function segmentsOf(day: DayState): DaySegment[] {
  const programme = day.setup?.programme ?? [];
  const at = programme.findIndex((part) => part.id === day.current?.partId);
  return programme.map(({ minutes }, index) => ({
    minutes,
    state: index < at ? "past" : index === at ? "now" : "later",
  }));
}

/** What stands beside the time: the part the hall is in, or the day itself. */
export function stepOf(day: DayState): string {
  return currentPart(day)?.title ?? day.setup?.title ?? "";
}

/** A text of a person, or the word for one that was erased. */
export function spoken(text: string): string {
  return text === ERASED ? commonText().erased : text;
}

/** Two scenes with the same key are the same picture, with other contents at most: nothing fades between them. */
export function sceneKey(scene: Scene): string {
  const { kind } = scene;
  switch (scene.kind) {
    case "question":
      return `${kind} ${scene.partId}`;
    case "board":
      return `${kind} ${scene.boardId}`;
    case "note":
      return `${kind} ${scene.boardId} ${scene.noteId}`;
    case "boardPhoto":
      return `${kind} ${scene.boardId} ${scene.photoId}`;
    case "contribution":
      return `${kind} ${scene.contributionId}`;
    case "objection":
      return `${kind} ${scene.objectionId}`;
    case "proposal":
    case "draft":
    case "amendments":
    case "ending":
      return `${kind} ${scene.proposalId}`;
    case "round":
    case "outcome":
      return `${kind} ${scene.roundId}`;
    case "decision":
      return `${kind} ${scene.decisionId}`;
    case "division":
      return `${kind} ${scene.group}`;
    case "divisionVersion":
      return `${kind} ${scene.proposalId} ${scene.version}`;
    case "information":
      return `${kind} ${scene.sheetId}`;
    case "figures":
      return `${kind} ${scene.figuresId}`;
    case "answered":
      return `${kind} ${scene.questionId}`;
    case "sheet":
      return `${kind} ${scene.rsvId} ${scene.fieldId}`;
    case "pulse":
      return `${kind} ${scene.momentId}`;
    case "closing":
    case "hall":
    case "welcome":
    case "programme":
    case "frames":
    case "frameTest":
    case "groups":
    case "break":
    case "questions":
      return kind;
  }
}
