/** The settings of a day in the pieces in which they are saved: each as it stands, as an event of a draft, as a command. */
import type { DayCommand } from "../../../../../shared/domain/commands.ts";
import type { DayEvent } from "../../../../../shared/domain/events.ts";
import { withoutBlank } from "../../../../../shared/domain/seen.ts";
import type {
  DaySetup,
  Planned,
  PulseMomentSetup,
  SheetQuestion,
} from "../../../../../shared/domain/setup.ts";
import type { DayDetails } from "../../../../../shared/domain/setupEvents.ts";
import { detailsOf } from "../../../../../shared/domain/setupMaking.ts";

interface Pieces {
  details: DayDetails;
  sheets: readonly SheetQuestion[];
  moments: readonly PulseMomentSetup[];
  planning: readonly Planned[];
}
export type Piece = {
  readonly [K in keyof Pieces]: { readonly id: K; readonly value: Pieces[K] };
}[keyof Pieces];
export type PieceOf<K extends Piece["id"]> = Extract<Piece, { id: K }>;

/** A piece as it is saved. */
export function savedPiece<K extends Piece["id"]>(setup: DaySetup, id: K): PieceOf<K> {
  const saved: { [P in keyof Pieces]: Pieces[P] } = {
    details: detailsOf(setup),
    sheets: setup.sheetQuestions ?? [],
    moments: setup.moments ?? [],
    planning: setup.planning,
  };
  return { id, value: saved[id] } as PieceOf<K>;
}

/** What would have happened, were this draft saved. */
export function pieceEvent(piece: Piece): DayEvent {
  switch (piece.id) {
    case "details":
      return { type: "detailsSet", details: withoutBlank(piece.value, "place") };
    case "sheets":
      return { type: "sheetQuestionsSet", questions: [...piece.value] };
    case "moments":
      return { type: "momentsSet", moments: [...piece.value] };
    case "planning":
      return { type: "planningSet", planning: [...piece.value] };
  }
}

/** The command that saves this draft over what its editor had seen. */
export function pieceCommand(piece: Piece, saw: Piece): DayCommand {
  switch (piece.id) {
    case "details":
      return { type: "setDetails", details: piece.value, seen: saw.value as DayDetails };
    case "sheets":
      return {
        type: "setSheetQuestions",
        questions: [...piece.value],
        seen: [...(saw.value as readonly SheetQuestion[])],
      };
    case "moments":
      return {
        type: "setMoments",
        moments: [...piece.value],
        seen: [...(saw.value as readonly PulseMomentSetup[])],
      };
    case "planning":
      return {
        type: "setPlanning",
        planning: [...piece.value],
        seen: [...(saw.value as readonly Planned[])],
      };
  }
}
