/**
 * Somebody writing in one field of a sheet: what they type is on the device at every key stroke, on the server about
 * once a second, and never more than one text on its way. Without a line they type on; what came too late stands beside
 * the field. The rules are the server's (shared/domain/sheetWriting.ts).
 */
import type { PenId, RsvId, SheetFieldId } from "../../../shared/domain/ids.ts";
import { LONGEST_FIELD, kindOfField } from "../../../shared/domain/sheetFields.ts";
import type { FieldKind } from "../../../shared/domain/sheetFields.ts";
import { fieldOf, isHeld } from "../../../shared/domain/sheetWriting.ts";
import type { SheetField } from "../../../shared/domain/sheetState.ts";
import { cleanText, lengthOf } from "../../../shared/domain/text.ts";
import type { WireRefusal } from "../../../shared/protocol/messages.ts";
import { keepDraft, readDraft } from "../session/drafts.ts";
import { randomText } from "../session/identity.ts";
import type { Session } from "../session/session.ts";

/** Between two texts of one writer, in milliseconds. Source: issue, "Typing saves at most about once a second". */
const EVERY_MS = 1_000;
/** A pause this long lays the pen down, well before silence takes it: others need not wait for who looks up. */
const PAUSE_MS = 20_000;

/** How what is typed fares: on its way, kept on this device, beside the field, or refused. */
export type Fate = "none" | "sending" | "kept" | "aside" | "refused";

interface Kept {
  readonly pen: PenId;
  readonly over: number;
  readonly text: string;
}

export class FieldWriter {
  readonly #session: Session;
  readonly #rsvId: RsvId;
  readonly #fieldId: SheetFieldId;
  /** What is typed; null while nobody types here. */
  #text = $state.raw<string | null>(null);
  #aside = $state.raw(false);
  #refusal = $state.raw<WireRefusal | null>(null);
  #sending = $state.raw(false);
  #pen: PenId | null = $state.raw(null);
  #over = 0;
  /** The text that was given to the server last, as it was typed, and as it stands there. */
  #given = "";
  readonly #kind: FieldKind;
  #leaving = false;
  #lastAt = -Infinity;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, rsvId: RsvId, fieldId: SheetFieldId) {
    this.#session = session;
    this.#rsvId = rsvId;
    this.#fieldId = fieldId;
    this.#kind = kindOfField(session.confirmed.setup, fieldId) ?? "text";
    this.#resume();
  }

  /** The field as the server has it. */
  get field(): SheetField {
    return fieldOf(this.#session.confirmed, this.#rsvId, this.#fieldId);
  }
  /** What stands in the box. */
  get text(): string {
    return this.#text ?? fieldOf(this.#session.shown, this.#rsvId, this.#fieldId).text;
  }
  /** Somebody types here on this device, or what they typed is not answered yet. */
  get writing(): boolean {
    return this.#text !== null;
  }
  /** Another has the pen at this moment. */
  heldByOther(now: number): boolean {
    const { held } = this.field;
    return held !== undefined && held.pen !== this.#pen && isHeld(this.field, now);
  }
  get fate(): Fate {
    if (this.#refusal) return "refused";
    if (this.#aside) return "aside";
    if (this.#text === null || (!this.#sending && this.#given === this.#text)) return "none";
    return this.#session.status === "online" ? "sending" : "kept";
  }
  /** More than the field holds: it waits in the box until it is shorter. */
  get tooLong(): boolean {
    return this.#text !== null && lengthOf(this.#text) > LONGEST_FIELD[this.#kind];
  }
  get refusal(): WireRefusal | null {
    return this.#refusal;
  }

  /** Something was typed: the whole text of the box. */
  type(text: string): void {
    const begins = this.#text === null;
    if (begins) this.#begin();
    this.#leaving = false;
    this.#aside = false;
    this.#refusal = null;
    this.#text = text;
    this.#keep();
    if (this.tooLong) return;
    if (begins && this.#session.status === "online") {
      void this.#session.send({ type: "holdField", ...this.#on, pen: this.#pen! });
    }
    this.#plan();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.leave(), PAUSE_MS);
  }

  /** The box was left: what is typed goes now, and the pen with it. */
  leave(): void {
    if (this.#text === null || this.#leaving || this.tooLong) return;
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
    this.#leaving = true;
    void this.#give(true);
  }

  /** The page goes: nothing is lost, the pen is laid down by silence. */
  close(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
    if (this.#text !== null && !this.#leaving && this.#given !== this.#text) void this.#give(true);
  }

  get #on() {
    return { rsvId: this.#rsvId, fieldId: this.#fieldId };
  }

  get #draftKey(): string {
    return `sheet/${this.#rsvId}/${this.#fieldId}`;
  }

  #begin(): void {
    const { field } = this;
    this.#pen = `w-${randomText(12)}` as PenId;
    this.#over = field.edits;
    this.#given = field.text;
  }

  /** Words that were typed before a reload, with the pen they were typed with. */
  #resume(): void {
    const kept = readKept(readDraft(this.#session.code, this.#draftKey));
    if (!kept) return;
    this.#pen = kept.pen;
    this.#over = kept.over;
    this.#text = kept.text;
    this.#leaving = true;
    void this.#give(true);
  }

  #keep(): void {
    const kept: Kept = { pen: this.#pen!, over: this.#over, text: this.#text ?? "" };
    keepDraft(this.#session.code, this.#draftKey, this.#text === null ? "" : JSON.stringify(kept));
  }

  #plan(): void {
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#lastAt + EVERY_MS - performance.now());
    this.#timer = setTimeout(() => void this.#give(false), Math.max(wait, 150));
  }

  async #give(release: boolean): Promise<void> {
    const text = this.#text;
    if (text === null || this.tooLong) return;
    // The answer brings the next text; who leaves gives the last at once, behind what is on its way.
    if (this.#sending && !release) return;
    if (text === this.#given && !release) return;
    this.#sending = true;
    this.#given = text;
    this.#lastAt = performance.now();
    const pen = this.#pen!;
    const answer = await this.#session.send({
      type: "writeField",
      ...this.#on,
      pen,
      over: this.#over,
      text,
      ...(release ? { release: true } : {}),
    });
    this.#sending = false;
    if (pen !== this.#pen || this.#text === null) return;
    if (!answer.accepted && answer.refusal.code !== "alreadyDone") {
      // The words are among what was not placed, where they can be copied from or thrown away.
      this.#refusal = answer.refusal;
      this.#end();
      return;
    }
    this.#answered(release);
  }

  #answered(release: boolean): void {
    const { field } = this;
    const cleaned = cleanText(this.#given);
    const late = field.text !== cleaned && field.aside.some(({ id }) => id === this.#pen);
    if (late) {
      this.#aside = true;
      this.#end();
      return;
    }
    if (field.last?.pen === this.#pen) this.#over = field.edits;
    else this.#takeIn(field, cleaned);
    if (release && this.#text === this.#given) this.#end();
    else if (this.#text !== this.#given) this.#plan();
  }

  /** A sentence was laid after what this writer gave: it goes into what they type on. */
  #takeIn(field: SheetField, cleaned: string): void {
    if (this.#text === null || !field.text.startsWith(cleaned)) return;
    const added = field.text.slice(cleaned.length);
    this.#over = field.edits;
    this.#text = this.#text.trimEnd() + added;
    this.#given = this.#given.trimEnd() + added;
    this.#keep();
  }

  #end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#pause);
    this.#text = null;
    this.#leaving = false;
    this.#keep();
    this.#pen = null;
  }
}

function readKept(text: string): Kept | undefined {
  try {
    const kept = JSON.parse(text) as Partial<Kept> | null;
    if (typeof kept?.pen !== "string" || typeof kept.text !== "string") return undefined;
    return { pen: kept.pen, text: kept.text, over: Number(kept.over) || 0 };
  } catch {
    return undefined;
  }
}
