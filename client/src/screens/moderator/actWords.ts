/** The words and the icon of the big button, from what it does. */
import type { DayState } from "../../../../shared/domain/state.ts";
import type { Hall } from "../../../../shared/protocol/messages.ts";
import { moderatorText } from "../../text/moderatorText.ts";
import type { ActWords } from "./buttonWords.ts";
import { proposalWords } from "./consent/proposalWords.ts";
import { divisionActWords } from "./division/divisionActWords.ts";
import type { NextAction } from "./nextAction.ts";

/** How the button says it. `notes`: how many post-its stand on the boards of an act about boards. */
export function actWords(action: NextAction, state: DayState, hall: Hall | null, notes: number): ActWords {
  const t = moderatorText();
  const a = t.act;
  switch (action.kind) {
    case "openDay":
      return { act: a.openDay, effect: a.openDayEffect, icon: "play", keyName: "S" };
    case "dayOver":
      return { act: a.dayOver, effect: a.dayOverEffect, icon: "tick", keyName: undefined };
    case "closeDay":
      return { act: a.closeDay, effect: a.closeDayEffect, icon: "stop", sure: t.sure.closeDay, keyName: "S" };
    case "goToPart": {
      const { title, minutes } = action.part;
      const act = action.first ? a.goToFirst(title) : a.goToPart(title);
      return { act, effect: a.goToEffect(minutes), icon: "arrowRight", keyName: "→" };
    }
    case "openBoards": {
      const [first] = action.boards;
      const one = action.boards.length === 1 && first;
      const act = one ? a.openBoard(first.title) : a.openBoards(action.boards.length);
      const effect = action.commands.length > 1 ? a.openBoardEffect : a.openBoardsEffect;
      return { act, effect, icon: "play", keyName: "S" };
    }
    case "closeBoards": {
      const [first] = action.boards;
      const one = action.boards.length === 1 && first;
      const act = one ? a.closeBoard(first.title) : a.closeBoards(action.boards.length);
      return { act, effect: a.closeBoardsEffect(notes), icon: "stop", keyName: "S" };
    }
    case "assembleDivision":
    case "putForward":
    case "divisionToConsent":
    case "divisionDecided":
      return divisionActWords(action);
    default:
      return proposalWords(action, state, hall);
  }
}
