/**
 * How the hall treats the objections of a published round: in an order, clustered, explained by their makers and
 * tested with four questions. Source: consent.md "An objection".
 */
import { isOpen, notTreatable, objectionsOf, sharersOf, splitOff, withObjection } from "./objections.ts";
import { withProposal } from "./proposals.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { withObjectionSignal } from "./signals.ts";
import type { DayState, Objection, TestQuestions } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

const testable: readonly Objection["status"][] = ["raised", "valid", "concern", "notValid", "unresolved"];

/** Whether an objection may be tested (again); a resolved, withdrawn or merged one has its end. */
export function isTestable({ status }: Pick<Objection, "status">): boolean {
  return testable.includes(status);
}

export const treatmentDeciders = {
  orderObjections: (state, { roundId, objectionIds }, { actor }) => {
    const round = entry(state.rounds, roundId);
    if (!round) return refuse("unknownRound");
    if (round.status !== "published") return refuse("roundNotPublished");
    // The order is the proposal's: that of an earlier round is not asked any more.
    if (entry(state.proposals, round.proposalId)?.rounds.at(-1) !== roundId) return refuse("roundOutdated");
    const known = new Set(objectionsOf(state, roundId).map((each) => each.id));
    const order = [...new Set(objectionIds)];
    if (!order.every((id) => known.has(id))) return refuse("unknownObjection");
    const { proposalId } = round;
    if (order.join() === entry(state.proposals, proposalId)?.order?.join()) return refuse("alreadyDone");
    return accept({ type: "objectionsOrdered", proposalId, objectionIds: order, ...linkOf(actor) });
  },

  mergeObjection: (state, { objectionId, into }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const target = entry(state.objections, into);
    const wrong = notTreatable(state, objection) ?? notTreatable(state, target);
    if (wrong || !objection || !target)
      return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (objectionId === into || objection.roundId !== target.roundId) return refuse("unknownObjection");
    if (objection.mergedInto === into) return refuse("alreadyDone");
    if (!isOpen(objection) || !isOpen(target)) return refuse("objectionNotOpen");
    return accept({ type: "objectionMerged", objectionId, into, ...linkOf(actor) });
  },

  splitObjection: (state, { objectionId }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (objection.status !== "merged") return refuse("alreadyDone");
    return accept({ type: "objectionSplit", objectionId, ...linkOf(actor) });
  },

  giveFloor: (state, { objectionId }, { actor }) => {
    const wrong = notTreatable(state, entry(state.objections, objectionId));
    if (wrong) return { accepted: false, refusal: wrong };
    const shown = {
      type: "sceneShown" as const,
      scene: { kind: "objection" as const, objectionId },
      ...linkOf(actor),
    };
    const has = state.floor?.objectionId === objectionId;
    // Who has the floor keeps it, and its time, when the hall's screen comes back to it.
    if (has && state.scene.kind === "objection" && state.scene.objectionId === objectionId) {
      return refuse("alreadyDone");
    }
    return has ? accept(shown) : accept({ type: "floorGiven", objectionId, ...linkOf(actor) }, shown);
  },

  explainObjection: (state, { objectionId }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (objection.explainedAt !== undefined) return refuse("alreadyDone");
    const explained = { type: "objectionExplained" as const, objectionId, ...linkOf(actor) };
    return state.floor?.objectionId === objectionId
      ? accept(explained, { type: "floorGiven", objectionId: null, ...linkOf(actor) })
      : accept(explained);
  },

  testObjection: (state, { objectionId, questions, verdict, reason }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (!isTestable(objection)) return refuse("objectionNotOpen");
    if (verdict === "notValid" && !reason) return refuse("reasonMissing");
    if (lengthOf(reason ?? "") > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    // Source: consent.md "kaderstrijdig": always valid if the frame test agrees.
    const before = objection.test;
    const found = verdict ?? before?.verdict;
    if (questions.breaksFrame && found && found !== "valid") return refuse("frameMakesValid");
    const same =
      sameQuestions(before?.questions, questions) &&
      (verdict === undefined || (objection.status === verdict && (before?.reason ?? "") === (reason ?? "")));
    if (before && same) return refuse("alreadyDone");
    const tested = {
      type: "objectionTested" as const,
      objectionId,
      questions,
      ...(verdict ? { verdict } : {}),
      ...(reason ? { reason } : {}),
      ...linkOf(actor),
    };
    const { proposalId } = objection;
    const begins =
      verdict === "valid" && entry(state.proposals, proposalId)?.steps.at(-1)?.step !== "integrating";
    return begins
      ? accept(tested, { type: "stepStarted", proposalId, step: "integrating", ...linkOf(actor) })
      : accept(tested);
  },
} satisfies Partial<Deciders>;

export const treatmentEvolvers = {
  objectionsOrdered: (state, { proposalId, objectionIds }) =>
    withProposal(state, proposalId, { order: objectionIds }),

  objectionMerged: (state, { objectionId, into }) => {
    const merged = (day: DayState, each: Objection) =>
      withObjection(day, { ...each, status: "merged", mergedInto: into });
    const objection = entry(state.objections, objectionId);
    return objection ? [objection, ...sharersOf(state, objectionId)].reduce(merged, state) : state;
  },
  objectionSplit: (state, { objectionId }) => {
    const objection = entry(state.objections, objectionId);
    return objection ? splitOff(state, objection) : state;
  },
  floorGiven: (state, { objectionId }, at) => ({
    ...state,
    floor: objectionId === null ? null : { objectionId, since: at },
  }),

  objectionExplained: (state, { objectionId }, at) => {
    const objection = entry(state.objections, objectionId);
    return objection ? withObjection(state, { ...objection, explainedAt: at }) : state;
  },

  objectionTested: (state, { objectionId, questions, verdict, reason }, at) => {
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    const { leftOpen: _left, ...rest } = objection;
    // Questions alone change nothing of an earlier verdict.
    const tested: Objection = verdict
      ? {
          ...rest,
          status: verdict,
          test: { questions, verdict, ...(reason ? { reason } : {}), at },
        }
      : { ...objection, test: { ...objection.test, questions, at } };
    return withObjectionSignal(withObjection(state, tested), tested, at);
  },
} satisfies Partial<Evolvers>;

function sameQuestions(a: TestQuestions | undefined, b: TestQuestions): boolean {
  return (["harms", "causedByProposal", "knownNow", "breaksFrame"] as const).every((q) => a?.[q] === b[q]);
}
