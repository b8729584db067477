/** How an objection's state looks: a word with the shape that goes with it. */
import type { DayState, Objection } from "../../../../../shared/domain/state.ts";
import type { IconName } from "../../../parts/iconPaths.ts";
import { treatmentText } from "../../../text/moderatorText.ts";

export interface StatusLook {
  readonly text: string;
  readonly kind: "plain" | "line" | "consent" | "concern" | "objection" | "fits";
  readonly icon?: IconName;
}

/** Its state in a word and a shape. */
export function statusLook(objection: Objection): StatusLook {
  const t = treatmentText().status;
  const { status, resolution } = objection;
  switch (status) {
    case "raised":
      return { text: t.raised, kind: "line" };
    case "valid":
      if (resolution?.solved === false) return { text: t.notYet, kind: "objection" };
      if (resolution) return { text: t.waiting, kind: "plain", icon: "clock" };
      return { text: t.valid, kind: "objection" };
    case "concern":
      return { text: t.concern, kind: "concern" };
    case "resolved":
      return { text: t.resolved, kind: "fits" };
    case "unresolved":
      return { text: t.unresolved, kind: "objection" };
    case "withdrawn":
      return { text: t.withdrawn, kind: "plain", icon: "arrowLeft" };
    case "notValid":
      return { text: t.notValid, kind: "plain", icon: "pen" };
    case "merged":
      return { text: t.merged, kind: "plain" };
    case "takenBack":
      return { text: t.takenBack, kind: "plain", icon: "arrowLeft" };
  }
}

/** The text of the frame an objection names; undefined where it names none. */
export function frameText(state: DayState, { frame }: Objection): string | undefined {
  return frame && (state.setup?.frames.find((each) => each.id === frame)?.text ?? frame);
}
