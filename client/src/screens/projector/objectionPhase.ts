/** Where the treatment of an objection stands: what the hall does now, in one word that the screen has a sentence for. */
import { timeLeftText } from "../../parts/timeText.ts";
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

/** How long somebody speaks, in whole seconds that passed: "0:00" at the start. Both in UTC ms. */
export function elapsedText(since: number, now: number): string {
  return timeLeftText(Math.floor(Math.max(0, now - since) / 1000) * 1000);
}

/** The questions of the test, in the order in which they are asked. */
export const testOrder = ["harms", "causedByProposal", "knownNow", "breaksFrame"] as const;

/** The first question that is not answered; null when all are. */
export function questionNow(objection: Objection): (typeof testOrder)[number] | null {
  return testOrder.find((each) => objection.test?.questions[each] === undefined) ?? null;
}
