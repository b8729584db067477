/** The words and the icon of the big button where it leads a proposal on. */
import { objectionsOf } from "../../../../../shared/domain/objections.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import type { Hall } from "../../../../../shared/protocol/messages.ts";
import { leadText, treatmentText } from "../../../text/moderatorText.ts";
import type { ActWords } from "../buttonWords.ts";
import { cannotDecide } from "../division/versionFrameWords.ts";
import { makerOf } from "./makers.ts";
import type { ProposalAction } from "./proposalAction.ts";

/** How the button says it. */
export function proposalWords(action: ProposalAction, state: DayState, hall: Hall | null): ActWords {
  const t = leadText();
  const a = t.act;
  const S = { keyName: "S" } as const;
  switch (action.kind) {
    case "presentProposal":
      return { act: a.present, effect: a.presentEffect, icon: "screen", ...S };
    case "startClarifying":
      return { act: a.startClarifying, effect: a.startClarifyingEffect, icon: "questions", ...S };
    case "takeUpQuestion":
      return { act: a.takeUp, effect: a.takeUpEffect(action.waiting), icon: "screen", ...S };
    case "startReacting":
      return { act: a.startReacting, effect: a.startReactingEffect, icon: "play", ...S };
    case "openRound": {
      const effect = [a.openRoundEffect(action.circle, hall ? hall.present : null)];
      if (action.unconfirmed > 0) effect.push(a.unconfirmed(action.unconfirmed));
      const blocked = action.circle === 0 ? { blocked: a.circleEmpty } : {};
      return { act: a.openRound(action.n), effect: effect.join(" "), icon: "play", ...S, ...blocked };
    }
    case "closeRound":
      return {
        act: a.closeRound,
        effect: a.closeRoundEffect(action.missing),
        icon: "stop",
        sure: t.sure.closeRound(action.missing),
        ...S,
      };
    case "showOutcome":
      return {
        act: a.showOutcome,
        effect: a.showOutcomeEffect(objectionsOf(state, action.round.id).length),
        icon: "screen",
        sure: t.sure.showOutcome,
        keyName: "R",
      };
    case "giveFloor": {
      const effect = a.giveFloorEffect(makerOf(state, action.objection) || treatmentText().someone);
      return { act: a.giveFloor(action.index, action.of), effect, icon: "microphone", ...S };
    }
    case "endFloor":
      return { act: a.endFloor, effect: a.endFloorEffect, icon: "tick", ...S };
    case "testObjection":
      return action.onward
        ? { act: a.onward(action.index, action.of), effect: a.testEffect, icon: "arrowRight", ...S }
        : { act: a.test(action.index), effect: a.testEffect, icon: "questions", ...S };
    case "resolveObjection":
      return action.onward
        ? { act: a.onward(action.index, action.of), effect: a.resolveEffect, icon: "arrowRight", ...S }
        : { act: a.resolve(action.index), effect: a.resolveEffect, icon: "pen", ...S };
    case "recordVerdict": {
      const lacks = action.verdict === "notValid" && action.reason === "";
      return {
        act: a.record[action.verdict],
        effect: a.recordEffect[action.verdict],
        icon: "tick",
        ...S,
        ...(lacks ? { blocked: a.reasonFirst } : {}),
      };
    }
    case "awaitMaker": {
      const waits = a.awaitMakerEffect(action.waiting);
      return { act: a.awaitMaker, effect: waits, icon: "clock", blocked: waits, keyName: undefined };
    }
    case "decide": {
      const blocked = cannotDecide(state, action.proposal.id, action.round.version, action.broken);
      return {
        act: a.decide,
        effect: a.decideEffect(action.none),
        icon: "decisions",
        sure: t.sure.decide,
        ...S,
        ...(blocked ? { blocked } : {}),
      };
    }
    case "writeVersion":
      return { act: a.writeVersion, effect: a.writeVersionEffect(action.objections), icon: "pen", ...S };
  }
}
