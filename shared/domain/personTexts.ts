/**
 * Which texts of a log are whose: what stands there of one person, and what are names of people. For erasing; the server
 * asks it, no screen carries it. Source: reliability.md "Privacy".
 */
import { personalFieldsOf } from "./events.ts";
import type { DayEvent } from "./events.ts";
import type { ParticipantId } from "./ids.ts";
import { instantText } from "./instant.ts";
import { daysAfter } from "./keepingTerms.ts";
import { ERASED } from "./text.ts";

/** An event with its place in the log. */
export interface LoggedText {
  readonly revision: number;
  readonly event: DayEvent;
}

/** The same with when it happened, in UTC milliseconds. */
export interface DatedText extends LoggedText {
  readonly at: number;
}

/** A personal text that the log still holds. */
export interface KeptText {
  readonly revision: number;
  readonly type: DayEvent["type"];
  readonly field: string;
  readonly text: string;
}

/** Ids of what a person makes and may write anew. */
const made = [
  "noteId",
  "contributionId",
  "objectionId",
  "amendmentId",
  "questionId",
  "helpId",
  "pulseId",
  "photoId",
] as const;

/** Events in which the maker of a thing says it in other words; anything else about it is said by others. */
const reworded = new Set<DayEvent["type"]>([
  "noteEdited",
  "contributionReworded",
  "objectionReworded",
  "amendmentReworded",
]);

/** Fields called `name` that are no name of a person. */
const notOfPeople = new Set<string>(["clusterCreated", "clusterNamed"]);
/** Fields in which is written who somebody is, or how they are reached. */
const peopleFields = new Set(["name", "owner", "inviter", "who", "reach"]);

/** Here somebody puts their name under the record: whoever reads it may ask them, for as long as it is kept. */
const signing = new Set<DayEvent["type"]>([
  "recordAdopted",
  "partReviewed",
  "textCorrected",
  "fteVersionKept",
]);

/** Every personal text that was not erased, in the order of the log. */
export function keptTexts(entries: Iterable<LoggedText>): KeptText[] {
  const kept: KeptText[] = [];
  for (const { revision, event } of entries) {
    for (const field of personalFieldsOf(event.type)) {
      const text = (event as unknown as Record<string, unknown>)[field];
      if (typeof text === "string" && text !== ERASED) kept.push({ revision, type: event.type, field, text });
    }
  }
  return kept;
}

/**
 * The texts of one person that were not erased: their name wherever it was stored, and everything they wrote under it,
 * in every wording. Not what others wrote about them (see textsWith), nor what nobody knows to be theirs (an anonymous note).
 */
export function textsOf(entries: readonly LoggedText[], person: ParticipantId): KeptText[] {
  const theirs = new Set<string>();
  const own = new Set<number>();
  for (const { revision, event } of entries) {
    const things = made.flatMap((key) => (key in event ? [`${key} ${idIn(event, key)}`] : []));
    const { author, participantId } = event as { author?: ParticipantId; participantId?: ParticipantId };
    if (author === person || participantId === person) {
      own.add(revision);
      if (author === person && !answersOthers(event)) for (const thing of things) theirs.add(thing);
    } else if (reworded.has(event.type) && things.some((thing) => theirs.has(thing))) {
      own.add(revision);
    }
  }
  return keptTexts(entries.filter(({ revision }) => own.has(revision)));
}

/** The names of people that were not erased, whoever wrote them down. */
export function namesOfPeople(entries: Iterable<LoggedText>): KeptText[] {
  return keptTexts(entries).filter(({ type, field }) => peopleFields.has(field) && !notOfPeople.has(type));
}

/**
 * The names that are kept no longer on this date ("2023-04-27"): so many days after they were written down. Not of who
 * put their name under the record, nor the contact that stands on an RSV's page: these go when somebody asks.
 */
export function namesPastTerm(entries: readonly DatedText[], today: string, days: number): KeptText[] {
  const standing = new Map<string, number>();
  for (const { revision, event } of entries) {
    if (event.type === "regionContactSet") standing.set(event.rsvId, revision);
  }
  const contacts = new Set(standing.values());
  return namesOfPeople(
    entries.filter(
      ({ revision, event, at }) =>
        !signing.has(event.type) &&
        !contacts.has(revision) &&
        daysAfter(instantText(at).slice(0, 10), days) <= today,
    ),
  );
}

/** The texts in which these words stand, whatever the case and accents. None for no words. */
export function textsWith(texts: readonly KeptText[], words: string): KeptText[] {
  const wanted = folded(words).trim();
  return wanted === "" ? [] : texts.filter(({ text }) => folded(text).includes(wanted));
}

/** A text as it is compared: small letters, no accents. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The author of these events did something with a thing of someone else. */
function answersOthers({ type }: DayEvent): boolean {
  return type === "objectionCosigned" || type === "resolutionAnswered";
}

function idIn(event: DayEvent, key: (typeof made)[number]): string {
  return String((event as unknown as Record<string, unknown>)[key]);
}
