/**
 * Reading the record over before it is adopted: who says that a part is right, corrections, the follow-up of what
 * stayed open, and evaluations. Source: issue "Before and after", After.
 */
import { afterMaximum } from "./afterState.ts";
import { isCalendarDate } from "./sheetFields.ts";
import { originalText, textNow } from "./corrections.ts";
import { recordParts } from "./recordParts.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import { knowsRegion, plainNameOf } from "./seats.ts";
import type { DayState, Objection } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** So many people may have to read each part. */
const MOST_READERS = 2;

export const reviewDeciders = {
  followObjection: (state, { objectionId, owner, on, note }, { actor }) => {
    const objection = entry(state.objections, objectionId);
    if (!objection) return refuse("unknownObjection");
    if (!staysOpen(objection)) return refuse("objectionNotOpen");
    if (owner === "") return refuse("ownerMissing");
    const fault =
      tooLong(owner, maximum.organisation) ?? tooLong(note, maximum.argument) ?? dateFault(state, on);
    if (fault) return { accepted: false, refusal: fault };
    const known = entry(state.after.followUps, objectionId);
    if (known?.owner === owner && known.on === on && (known.note ?? "") === note)
      return refuse("alreadyDone");
    const why = note ? { note } : {};
    return accept({ type: "objectionFollowed", objectionId, owner, on, ...why, ...linkOf(actor) });
  },

  setEvaluation: (state, { id, region, on, place, outcome }, { actor }) => {
    if (!knowsRegion(state, region)) return refuse("unknownRegion");
    const fault =
      dateFault(state, on) ?? tooLong(place, maximum.organisation) ?? tooLong(outcome, maximum.answer);
    if (fault) return { accepted: false, refusal: fault };
    const known = entry(state.after.evaluations, id);
    const same =
      known?.region === region &&
      known.on === on &&
      (known.place ?? "") === place &&
      (known.outcome ?? "") === outcome;
    if (same) return refuse("alreadyDone");
    if (!known && Object.keys(state.after.evaluations).length >= afterMaximum.evaluations) {
      return refuse("tooManyOfThese", { max: afterMaximum.evaluations });
    }
    return accept({
      type: "evaluationSet",
      id,
      region,
      on,
      ...(place ? { place } : {}),
      ...(outcome ? { outcome } : {}),
      ...linkOf(actor),
    });
  },

  removeEvaluation: (state, { id }, { actor }) =>
    entry(state.after.evaluations, id)
      ? accept({ type: "evaluationRemoved", id, ...linkOf(actor) })
      : refuse("alreadyDone"),

  setReaders: (state, { count }, { actor }) => {
    if (count < 1 || count > MOST_READERS) return refuse("notAllowed");
    if (state.after.readers === count) return refuse("alreadyDone");
    return accept({ type: "readersSet", count, ...linkOf(actor) });
  },

  reviewPart: (state, { part, name, seen }, { actor }) => {
    const known = recordParts(state).find(({ key }) => key === part);
    if (!known) return refuse("unknownRecordPart");
    if (known.print !== seen) return refuse("recordPartChanged");
    const fault = nameFault(name);
    if (fault) return { accepted: false, refusal: fault };
    const read = readersOf(state, part).some((each) => plainNameOf(each.name) === plainNameOf(name));
    if (read) return refuse("alreadyDone");
    return accept({ type: "partReviewed", part, name, print: seen, ...linkOf(actor) });
  },

  takeBackReview: (state, { part, reviewedAt }, { actor }) =>
    state.after.reviews.some((each) => each.part === part && each.at === reviewedAt)
      ? accept({ type: "reviewTakenBack", part, reviewedAt, ...linkOf(actor) })
      : refuse("alreadyDone"),

  askReader: (state, { part, name }, { actor }) => {
    if (!recordParts(state).some(({ key }) => key === part)) return refuse("unknownRecordPart");
    const fault = nameFault(name);
    if (fault) return { accepted: false, refusal: fault };
    const same = (each: { part: string; name: string }) =>
      each.part === part && plainNameOf(each.name) === plainNameOf(name);
    if (state.after.asked.some(same)) return refuse("alreadyDone");
    return accept({ type: "readerAsked", part, name, ...linkOf(actor) });
  },

  setRecordNaming: (state, { naming }, { actor }) => {
    if ((state.after.naming ?? null) === naming) return refuse("alreadyDone");
    return accept({ type: "recordNamingSet", ...(naming ? { naming } : {}), ...linkOf(actor) });
  },

  correctText: (state, { id, target, seen, text, reason, name }, { actor }) => {
    if (state.after.corrections.some((each) => each.id === id)) return refuse("idTaken");
    const now = textNow(state, target);
    if (now === undefined || originalText(state, target) === undefined) return refuse("unknownText");
    if (now !== seen) return refuse("draftChanged");
    if (text === "") return refuse("correctionEmpty");
    if (text === now) return refuse("correctionUnchanged");
    if (reason === "") return refuse("reasonMissing");
    const fault = nameFault(name) ?? tooLong(text, maximum.long) ?? tooLong(reason, maximum.concern);
    if (fault) return { accepted: false, refusal: fault };
    if (state.after.corrections.length >= afterMaximum.corrections) {
      return refuse("tooManyOfThese", { max: afterMaximum.corrections });
    }
    return accept({ type: "textCorrected", id, target, text, reason, name, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** Who says that this part is right as it is now, each once. */
export function readersOf(state: DayState, part: string): DayState["after"]["reviews"] {
  const print = recordParts(state).find(({ key }) => key === part)?.print;
  const seen = new Set<string>();
  return state.after.reviews.filter((each) => {
    const plain = plainNameOf(each.name);
    if (each.part !== part || each.print !== print || seen.has(plain)) return false;
    seen.add(plain);
    return true;
  });
}

/** Whether an objection was never taken away: it goes into the record with who goes on with it. */
export function staysOpen({ status }: Objection): boolean {
  return status === "raised" || status === "valid" || status === "unresolved";
}

/** Why this is no name to sign with. */
export function nameFault(name: string): Refusal | undefined {
  if (name === "") return { code: "nameEmpty" };
  return lengthOf(name) > maximum.name ? { code: "nameTooLong", values: { max: maximum.name } } : undefined;
}

function tooLong(text: string, max: number): Refusal | undefined {
  return lengthOf(text) > max ? { code: "contributionTooLong", values: { max } } : undefined;
}

function dateFault({ setup }: DayState, on: string): Refusal | undefined {
  if (!isCalendarDate(on)) return { code: "dateMissing" };
  return setup && on < setup.date ? { code: "dateInPast" } : undefined;
}
