/** What stands on the big button where it leads the map on. */
import { divisionDeskText } from "../../../text/moderatorText.ts";
import { refusalText } from "../../../text/refusalText.ts";
import type { ActWords } from "../buttonWords.ts";
import type { DivisionAction } from "./divisionAction.ts";

/** How the button says it. */
export function divisionActWords(action: DivisionAction): ActWords {
  const t = divisionDeskText().act;
  const S = { keyName: "S" } as const;
  switch (action.kind) {
    case "assembleDivision": {
      const missing = action.of - action.brought;
      const effect =
        missing === 0 ? t.assembleAll : action.brought === 0 ? t.assembleNone : t.assembleSome(missing);
      const sure = action.final ? { sure: t.assembleSure } : {};
      return { act: t.assemble, effect, icon: "map", ...sure, ...S };
    }
    case "putForward": {
      const blocked = action.stopped ? { blocked: refusalText({ code: action.stopped }) } : {};
      return {
        act: t.putForward(action.version),
        effect: t.putForwardEffect,
        icon: "document",
        ...blocked,
        ...S,
      };
    }
    case "divisionToConsent":
      return { act: t.toConsent, effect: t.toConsentEffect(action.version), icon: "ring", ...S };
    case "divisionDecided":
      return {
        act: t.decided,
        effect: t.decidedEffect,
        icon: "tick",
        blocked: t.decidedEffect,
        keyName: undefined,
      };
  }
}
