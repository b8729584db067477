/**
 * How a valid objection is taken away: by new text or another way, and always confirmed by its maker, or left open for
 * the fallback. Source: consent.md "An objection" (ways to resolve).
 */
import type { Actor } from "./actor.ts";
import type { DayEvent } from "./events.ts";
import type { ObjectionId, ProposalId } from "./ids.ts";
import { isOpen, notItsMaker, notTreatable, splitOff, withObjection } from "./objections.ts";
import { at as entry, linkOf, put } from "./room.ts";
import type { Deciders, Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { isMember } from "./seats.ts";
import type { DayState, Objection, Resolution, ResolutionWay } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** What each way must say, so that it can be followed up. Source: consent.md "An objection" (ways to resolve). */
const asked: Readonly<Record<ResolutionWay, readonly ("note" | "owner" | "on")[]>> = {
  textChanged: [],
  explained: [],
  shorterTerm: ["on"],
  earlierReview: ["on"],
  measured: ["note", "owner"],
  smallGroup: ["owner", "on"],
  otherProposal: ["note"],
  referred: ["note"],
};
const missing = { note: "noteMissing", owner: "ownerMissing", on: "dateMissing" } as const;

/** What this way of resolving must be given; the form asks just that. */
export function askedBy(how: ResolutionWay): readonly ("note" | "owner" | "on")[] {
  return asked[how];
}

export const resolutionDeciders = {
  answerResolution: (state, { objectionId, solved }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    const main = objection.mergedInto ? entry(state.objections, objection.mergedInto) : objection;
    if (!main?.resolution) return refuse("resolutionMissing");
    const answered = {
      type: "resolutionAnswered" as const,
      objectionId,
      solved,
      ...(actor.role === "participant" ? { author: actor.id } : {}),
      ...linkOf(actor),
    };
    if (!isOpen(main) && main.status !== "resolved") return refuse("objectionNotOpen");
    if (!notItsMaker(objection, actor)) {
      if (answeredTo(main.resolution, objection)?.solved === solved) return refuse("alreadyDone");
      return accept({ ...answered, seatIds: [] });
    }
    if (actor.role !== "participant") return refuse("notYourObjection");
    const seatIds = Object.keys(objection.cosigned).filter((seat) =>
      isMember(state, seat as never, actor.id),
    ) as (keyof typeof objection.cosigned)[];
    if (seatIds.length === 0) return refuse("notYourObjection");
    const fresh = seatIds.filter((seat) => entry(objection.cosigned, seat)?.solved !== solved);
    return fresh.length === 0 ? refuse("alreadyDone") : accept({ ...answered, seatIds: fresh });
  },
} satisfies Partial<Deciders>;

/** What only who leads may ask of this: no phone carries it. */
export const resolutionDeskDeciders = {
  proposeResolution: (state, { objectionId, how, note, owner, on }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = canBeResolved(state, objectionId, objection?.proposalId);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    const given = { note, owner, on };
    const lacking = asked[how].find((field) => !given[field]);
    if (lacking) return refuse(missing[lacking]);
    if (lengthOf(note ?? "") > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    if (on && state.setup && on < state.setup.date) return refuse("dateInPast");
    const latest = entry(state.proposals, objection.proposalId)?.versions.at(-1)?.n;
    const round = entry(state.rounds, objection.roundId);
    if (how === "textChanged" && (!latest || latest === round?.version)) return refuse("versionUnchanged");
    const before = objection.resolution;
    const same = (["note", "owner", "on"] as const).every((f) => (before?.[f] ?? "") === (given[f] ?? ""));
    const onSameText = how !== "textChanged" || before?.version === latest;
    const waits = objection.status === "valid" && before?.solved === undefined;
    if (before?.how === how && same && onSameText && waits) return refuse("alreadyDone");
    return accept({
      type: "resolutionProposed",
      objectionId,
      how,
      ...(note ? { note } : {}),
      ...(owner ? { owner } : {}),
      ...(on ? { on } : {}),
      ...(how === "textChanged" && latest ? { version: latest } : {}),
      ...linkOf(actor),
    });
  },

  leaveObjectionOpen: (state, { objectionId, reason }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    const wrong = notTreatable(state, objection);
    if (wrong || !objection) return { accepted: false, refusal: wrong ?? { code: "unknownObjection" } };
    if (!isOpen(objection)) return refuse("objectionNotOpen");
    if (reason === "") return refuse("reasonMissing");
    if (lengthOf(reason) > maximum.argument) return refuse("reasonTooLong", { max: maximum.argument });
    return accept({ type: "objectionLeftOpen", objectionId, reason, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

export const resolutionEvolvers = {
  resolutionProposed: (state, event, at) => {
    const { type: _type, objectionId, by: _by, ...proposed } = event;
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    const { leftOpen: _left, ...rest } = objection;
    // Who shares it is asked anew too.
    const cosigned = Object.fromEntries(
      Object.entries(objection.cosigned).map(([seat, { solved: _solved, ...shared }]) => [seat, shared]),
    );
    return withObjection(state, { ...rest, status: "valid", cosigned, resolution: { ...proposed, at } });
  },

  resolutionAnswered: (state, { objectionId, solved, seatIds }, at) => {
    const objection = entry(state.objections, objectionId);
    if (!objection) return state;
    if (seatIds.length > 0) {
      const cosigned = seatIds.reduce((all, seat) => {
        const known = entry(all, seat);
        return known ? put(all, seat, { ...known, solved }) : all;
      }, objection.cosigned);
      return withObjection(state, { ...objection, cosigned });
    }
    const main = objection.mergedInto ? entry(state.objections, objection.mergedInto) : objection;
    const resolution = main?.resolution;
    if (!resolution) return state;
    const answered: Objection = { ...objection, resolution: { ...resolution, solved, answeredAt: at } };
    if (objection.status !== "merged") {
      return withObjection(state, { ...answered, status: solved ? "resolved" : "valid" });
    }
    if (solved) return withObjection(state, answered);
    // "Nog niet" by the maker of a merged objection: it is treated by itself again.
    const test = objection.test ?? main?.test;
    return splitOff(state, { ...answered, ...(test ? { test } : {}) });
  },

  objectionLeftOpen: (state, { objectionId, reason }) => {
    const objection = entry(state.objections, objectionId);
    return objection ? withObjection(state, { ...objection, status: "unresolved", leftOpen: reason }) : state;
  },
} satisfies Partial<Evolvers>;

/** What its maker was asked and said of this resolution; of an objection that was merged, the one that holds both. */
function answeredTo(asked: Resolution, objection: Objection): Resolution | undefined {
  return objection.resolution?.at === asked.at ? objection.resolution : undefined;
}

/** Why this objection of a proposal cannot be resolved now: only a valid one, or one that was left open. */
export function canBeResolved(
  state: DayState,
  objectionId: ObjectionId,
  proposalId: ProposalId | undefined,
): Refusal | undefined {
  const objection = entry(state.objections, objectionId);
  const wrong = notTreatable(state, objection);
  if (wrong || !objection) return wrong ?? { code: "unknownObjection" };
  if (objection.proposalId !== proposalId) return { code: "unknownObjection" };
  const tested = objection.test?.verdict === "valid";
  if (objection.status === "valid" || (objection.status === "unresolved" && tested)) return undefined;
  return { code: "objectionNotValid" };
}

/** The events with which a new text answers objections: each by the lines that changed for it. */
export function textResolutions(
  answers: readonly { readonly objectionId: ObjectionId; readonly lines: readonly number[] }[],
  version: number,
  lineCount: number,
  actor: Actor,
): DayEvent[] {
  const known = new Map(answers.map((answer) => [answer.objectionId, answer]));
  return [...known.values()].map(({ objectionId, lines }) => ({
    type: "resolutionProposed",
    objectionId,
    how: "textChanged",
    version,
    lines: [...new Set(lines)].filter((line) => line < lineCount).sort((a, b) => a - b),
    ...linkOf(actor),
  }));
}
