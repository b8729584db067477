/** The words and the icon of the big button, from what it does. */
import { objectionsOf } from "../../../../shared/domain/objections.ts";
import type { DayState } from "../../../../shared/domain/state.ts";
import type { Hall } from "../../../../shared/protocol/messages.ts";
import type { IconName } from "../../parts/iconPaths.ts";
import { moderatorText } from "../../text/moderatorText.ts";
import type { NextAction } from "./nextAction.ts";

export interface ActWords {
  readonly act: string;
  readonly effect: string;
  readonly icon: IconName;
  /** What the same button says when it was pressed once and asks once more. */
  readonly sure?: string;
  /** It stands there and does nothing yet; what unlocks it. */
  readonly blocked?: string;
  /** Which key does the same; the letter or the arrow. */
  readonly keyName: "S" | "R" | "→" | undefined;
}

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
    case "presentProposal":
      return { act: a.present, effect: a.presentEffect, icon: "screen", keyName: "S" };
    case "openRound":
      return {
        act: a.openRound(action.n),
        effect: a.openRoundEffect(action.circle, hall ? hall.present : null),
        icon: "play",
        keyName: "S",
        ...(action.circle === 0 ? { blocked: a.circleEmpty } : {}),
      };
    case "closeRound":
      return {
        act: a.closeRound,
        effect: a.closeRoundEffect(action.missing),
        icon: "stop",
        sure: t.sure.closeRound(action.missing),
        keyName: "S",
      };
    case "showOutcome":
      return {
        act: a.showOutcome,
        effect: a.showOutcomeEffect(objectionsOf(state, action.round.id).length),
        icon: "screen",
        sure: t.sure.showOutcome,
        keyName: "R",
      };
    case "decide":
      return {
        act: a.decide,
        effect: a.decideEffect(action.none),
        icon: "decisions",
        sure: t.sure.decide,
        keyName: "S",
      };
    case "writeVersion":
      return {
        act: a.writeVersion,
        effect: a.writeVersionEffect(action.objections),
        icon: "pen",
        keyName: "S",
      };
  }
}
