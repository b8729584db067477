/**
 * Writing on a sheet together: one has the pen of a field at a time, and everyone else reads along. Who falls silent
 * loses the pen to whoever takes it; what comes when another writes stands beside the field, and is not lost. No timer:
 * silence is told by the time of the next act. Source: issue "Everything the hall says", "Sheet per RSV".
 */
import type { Actor } from "./actor.ts";
import type { DayEvent } from "./events.ts";
import type { PenId, RsvId, SheetFieldId } from "./ids.ts";
import { at as entry } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import { LONGEST_FIELD, fitsField, kindOfField } from "./sheetFields.ts";
import { signedBy, writesOn } from "./sheetMembers.ts";
import type { Signed } from "./sheetMembers.ts";
import { emptyField } from "./sheetState.ts";
import type { AsideText, SheetField } from "./sheetState.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

/** So long after their last word somebody has the pen, in milliseconds. Source: issue, "taken over after silence". */
export const SILENCE_MS = 30_000;
/** Who has the pen and takes it again says so not more often than this, in milliseconds. */
const STILL_MS = 10_000;
/** So many texts may stand beside one field; more stay with who wrote them. */
export const MOST_ASIDE = 40;

type OnField = { readonly rsvId: RsvId; readonly fieldId: SheetFieldId };

export const sheetWritingDeciders = {
  holdField: (state, { rsvId, fieldId, pen }, { actor, now }) => {
    const wrong = faultOf(state, { rsvId, fieldId }, actor);
    if (wrong) return wrong;
    const field = fieldOf(state, rsvId, fieldId);
    if (isHeldByOther(field, pen, actor, now)) return refuse("fieldHeld");
    if (hasPen(field.held, pen, actor) && now - (field.held?.at ?? 0) < STILL_MS)
      return refuse("alreadyDone");
    return accept({ type: "fieldHeld", rsvId, fieldId, pen, ...signedBy(state, actor) });
  },

  releaseField: (state, { rsvId, fieldId, pen }, { actor }) => {
    const wrong = faultOf(state, { rsvId, fieldId }, actor);
    if (wrong) return wrong;
    const field = fieldOf(state, rsvId, fieldId);
    if (!hasPen(field.held, pen, actor)) return refuse("alreadyDone");
    return accept(...released({ rsvId, fieldId }, pen, field.text, field.aside));
  },

  writeField: (state, { rsvId, fieldId, pen, over, text, release }, { actor, now }) => {
    const on = { rsvId, fieldId };
    const wrong = faultOf(state, on, actor) ?? textFault(state, fieldId, text);
    if (wrong) return wrong;
    const field = fieldOf(state, rsvId, fieldId);
    const signed = signedBy(state, actor);
    const known = hasPen(field.last, pen, actor) || field.edits === over;
    if (isHeldByOther(field, pen, actor, now) || !known) {
      if (field.text === text || asideOf(field, pen)?.text === text) return refuse("alreadyDone");
      if (!asideOf(field, pen) && field.aside.length >= MOST_ASIDE) return tooManyAside();
      return accept({ type: "textSetAside", ...on, textId: pen, text, ...signed });
    }
    // What this pen could not place before is in what it writes now.
    const rest = field.aside.filter(({ id }) => id !== pen);
    const unchanged = field.text === text && rest.length === field.aside.length;
    if (release) {
      const ending = hasPen(field.held, pen, actor) ? released(on, pen, text, rest) : [];
      const events = unchanged ? ending : [written(on, pen, text, signed), ...ending];
      return events.length > 0 ? accept(...events) : refuse("alreadyDone");
    }
    if (unchanged) return refuse("alreadyDone");
    return accept({ ...written(on, pen, text, signed), holds: true });
  },

  addSentence: (state, { rsvId, fieldId, textId, text }, { actor, now }) => {
    const on = { rsvId, fieldId };
    const wrong = faultOf(state, on, actor);
    if (wrong) return wrong;
    if (kindOfField(state.setup, fieldId) !== "text") return refuse("unknownField");
    if (text === "") return refuse("fieldEmpty");
    if (lengthOf(text) > maximum.concern) return refuse("fieldTooLong", { max: maximum.concern });
    const field = fieldOf(state, rsvId, fieldId);
    const taken = [
      field.last?.pen,
      ...field.history.map(({ pen }) => pen),
      ...field.aside.map(({ id }) => id),
    ];
    if (taken.includes(textId)) return refuse("alreadyDone");
    const signed = signedBy(state, actor);
    const joined = afterText(field.text, text);
    if (!isHeld(field, now) && fitsField("text", joined)) return accept(written(on, textId, joined, signed));
    if (field.aside.length >= MOST_ASIDE) return tooManyAside();
    return accept({ type: "textSetAside", ...on, textId, text, ...signed, joins: true });
  },

  layInText: (state, { rsvId, fieldId, textId, how, pen }, { actor, now }) => {
    const on = { rsvId, fieldId };
    const wrong = faultOf(state, on, actor);
    if (wrong) return wrong;
    const field = fieldOf(state, rsvId, fieldId);
    const aside = asideOf(field, textId);
    if (!aside) return refuse("unknownText");
    // Who writes now and lays it in has the pen of that writing, and this has a pen of its own.
    if (isHeldByOther(field, field.held?.pen, actor, now)) return refuse("fieldHeld");
    const text = how === "after" ? afterText(field.text, aside.text) : aside.text;
    const tooLong = textFault(state, fieldId, text);
    if (tooLong) return tooLong;
    return accept({ ...written(on, pen, text, signedBy(state, actor)), laid: textId });
  },

  leaveOutText: (state, { rsvId, fieldId, textId }, { actor }) => {
    const wrong = faultOf(state, { rsvId, fieldId }, actor);
    if (wrong) return wrong;
    if (!asideOf(fieldOf(state, rsvId, fieldId), textId)) return refuse("unknownText");
    return accept({ type: "textLeftOut", rsvId, fieldId, textId, ...signedBy(state, actor) });
  },
} satisfies Partial<Deciders>;

/** A field of a sheet as it is; empty where nobody wrote yet. */
export function fieldOf({ sheets }: DayState, rsvId: RsvId, fieldId: SheetFieldId): SheetField {
  return entry(entry(sheets, rsvId)?.fields ?? {}, fieldId) ?? emptyField;
}

/** Whether somebody has the pen of this field at this moment (UTC ms), whoever it is. */
export function isHeld({ held }: SheetField, now: number): boolean {
  return held !== undefined && now - held.at < SILENCE_MS;
}

/** What a text becomes with a sentence after it. */
export function afterText(text: string, sentence: string): string {
  return text === "" ? sentence : `${text}\n${sentence}`;
}

function isHeldByOther(field: SheetField, pen: PenId | undefined, actor: Actor, now: number): boolean {
  return isHeld(field, now) && !hasPen(field.held, pen, actor);
}

/** Whether this is what this person writes with this pen; a phone does not know who others are, and takes the pen for it. */
function hasPen(
  made: (Pick<Signed, "author" | "by"> & { pen: PenId }) | undefined,
  pen: PenId | undefined,
  actor: Actor,
): boolean {
  if (made === undefined || made.pen !== pen) return false;
  const who = made.author ?? made.by;
  return who === undefined || ("id" in actor && actor.id === who);
}

function asideOf(field: SheetField, id: PenId): AsideText | undefined {
  return field.aside.find((each) => each.id === id);
}

function written(on: OnField, pen: PenId, text: string, signed: Signed) {
  return { type: "fieldWritten" as const, ...on, pen, text, ...signed };
}

/** Who had the pen lays it down, and the sentences that waited for it follow, as far as there is room. */
function released(on: OnField, pen: PenId, text: string, aside: readonly AsideText[]): DayEvent[] {
  const events: DayEvent[] = [{ type: "fieldReleased", ...on, pen }];
  let standing = text;
  for (const { id, text: sentence, writer, author, by, joins } of aside) {
    const joined = afterText(standing, sentence);
    if (!joins || !fitsField("text", joined)) continue;
    standing = joined;
    const signed = { writer, ...(author ? { author } : {}), ...(by ? { by } : {}) };
    events.push({ ...written(on, id, joined, signed), laid: id });
  }
  return events;
}

function faultOf(state: DayState, { rsvId, fieldId }: OnField, actor: Actor): Ruling | undefined {
  const refused = writesOn(state, rsvId, actor);
  if (refused) return refuse(refused);
  return kindOfField(state.setup, fieldId) ? undefined : refuse("unknownField");
}

function textFault(state: DayState, fieldId: SheetFieldId, text: string): Ruling | undefined {
  const kind = kindOfField(state.setup, fieldId) ?? "text";
  if (fitsField(kind, text)) return undefined;
  const max = LONGEST_FIELD[kind];
  return lengthOf(text) > max ? refuse("fieldTooLong", { max }) : refuse("fieldWrong");
}

function tooManyAside(): Ruling {
  return refuse("tooManyWaiting", { max: MOST_ASIDE });
}
