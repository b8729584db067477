/** Where the treatment of an objection stands: what the hall does now, in one word that the screen has a sentence for. */
import type { DayState, Objection } from "../../../../shared/domain/state.ts";

export type ObjectionPhase =
  | "waiting"
  | "floor"
  | "testing"
  | "integrating"
  | "proposed"
  | "notYet"
  | "resolved"
  | "concern"
  | "notValid"
  | "withdrawn"
  | "unresolved";

/** The phase of an objection of a published round. */
export function objectionPhase(day: DayState, objection: Objection): ObjectionPhase {
  const { status, test, resolution } = objection;
  switch (status) {
    case "resolved":
    case "concern":
    case "notValid":
    case "unresolved":
      return status;
    case "withdrawn":
    case "takenBack":
      return "withdrawn";
    case "valid":
      if (!resolution) return "integrating";
      return resolution.solved === false ? "notYet" : "proposed";
    case "raised":
    case "merged":
      if (test) return "testing";
      if (day.floor?.objectionId === objection.id) return "floor";
      return objection.explainedAt === undefined ? "waiting" : "testing";
  }
}
