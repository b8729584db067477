/** What people might do next with the sheet of an RSV. Chosen by chance; a good part is refused, or comes too late. */
import type { Membership } from "../../shared/domain/divisionState.ts";
import type { RsvId, SheetFieldId } from "../../shared/domain/ids.ts";
import { OWN_FIELDS } from "../../shared/domain/sheetFields.ts";
import { sheetOf } from "../../shared/domain/sheets.ts";
import type { Signature } from "../../shared/domain/sheetState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { fieldOf } from "../../shared/domain/sheetWriting.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

/**
 * Somebody at a sheet, with a pen of their own (`me`), for an RSV of theirs. Few fields of few sheets, so that people
 * meet; now and then what they send is based on a text that has gone.
 */
export function sheetIntent(
  day: DayState,
  me: string,
  own: readonly RsvId[],
  chance: Chance,
  mint: Mint,
): CommandInput | null {
  const rsvId = (chance.often(0.95) ? chance.of(own) : undefined) ?? chance.of(day.rsvs)?.id;
  if (!rsvId) return null;
  const questions = (day.setup?.sheetQuestions ?? []).map(({ id }) => id as SheetFieldId);
  const fieldId = chance.of([questions[0] ?? OWN_FIELDS.contact, questions[1] ?? OWN_FIELDS.contact])!;
  const on = { rsvId, fieldId };
  const field = fieldOf(day, rsvId, fieldId);
  const pen = `pen-${me}-${chance.often(0.9) ? 1 : 2}`;
  const aside = chance.of(field.aside)?.id ?? "none";
  const over = chance.often(0.8) ? field.edits : Math.max(0, field.edits - 1);
  const mine = field.last?.pen === pen ? `${field.text} ${mint.text("sheet")}` : mint.text("sheet");
  const organisation =
    chance.of(Object.values<Membership>(day.division.memberships))?.organisation ?? "De Brug";
  const { photos, signatures } = sheetOf(day, rsvId);
  const photo = chance.of(photos)?.id ?? "none";
  const signers = Object.values<Signature>(signatures).map((each) => each.organisation);
  return chance.weighted<CommandInput>([
    [3, { type: "holdField", ...on, pen }],
    [10, { type: "writeField", ...on, pen, over, text: mine.slice(-300), release: chance.often(0.2) }],
    [
      2,
      {
        type: "writeField",
        rsvId,
        fieldId: OWN_FIELDS.place,
        pen,
        over: fieldOf(day, rsvId, OWN_FIELDS.place).edits,
        text: mint.text("place"),
      },
    ],
    [
      1,
      {
        type: "writeField",
        rsvId,
        fieldId: OWN_FIELDS.date,
        pen,
        over: fieldOf(day, rsvId, OWN_FIELDS.date).edits,
        text: chance.of(["2030-04-18", "2030-02-30", ""])!,
      },
    ],
    [3, { type: "releaseField", ...on, pen: field.held?.pen ?? pen }],
    [4, { type: "addSentence", ...on, textId: mint.id("text"), text: mint.text("sentence") }],
    [
      3,
      {
        type: "layInText",
        ...on,
        textId: aside,
        how: chance.of(["after", "instead"] as const)!,
        pen: mint.id("pen"),
      },
    ],
    [field.aside.length > 0 ? 6 : 0.3, { type: "leaveOutText", ...on, textId: aside }],
    [4, { type: "signCommitment", rsvId, organisation }],
    [
      signers.length > 0 ? 5 : 0.3,
      { type: "takeBackSignature", rsvId, organisation: chance.of(signers) ?? organisation },
    ],
    [
      1.5,
      {
        type: "addSheetPhoto",
        rsvId,
        photoId: mint.id("photo"),
        of: chance.of(["group", "paper"] as const)!,
        width: 4,
        height: 3,
      },
    ],
    [photos.length > 0 ? 4 : 0.2, { type: "removeSheetPhoto", rsvId, photoId: photo }],
  ]);
}

/** The sheets on which a participant writes: where they sit, and where their organisation takes part. */
export function sheetsOf(day: DayState, me: string): RsvId[] {
  const organisation = day.participants[me as never]?.organisation;
  const memberships = Object.values<Membership>(day.division.memberships);
  const seated = day.groups[me as never];
  return [
    ...(seated ? [seated as RsvId] : []),
    ...memberships.filter((each) => each.organisation === organisation).map(({ rsvId }) => rsvId),
  ];
}

/** A short name for a person that says nothing of their id: it goes into what others see. */
export function tagOf(day: DayState, me: string): string {
  return `p${Object.keys(day.participants).indexOf(me)}`;
}

/** Anything about a sheet, of things that may or may not be there. */
export function wildSheetIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const rsvId = chance.of([...day.rsvs.map((each) => each.id as string), mint.id("rsv")])!;
  const fieldId = chance.of(["who", "~contact", "~time", mint.id("field")])!;
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  const on = { rsvId, fieldId };
  return [
    { type: "writeField", ...on, pen: mint.id("pen"), over: chance.below(3), text },
    { type: "addSentence", ...on, textId: mint.id("text"), text },
    { type: "layInText", ...on, textId: mint.id("text"), how: "instead", pen: mint.id("pen") },
    { type: "signCommitment", rsvId, organisation: text },
    { type: "addSheetPhoto", rsvId, photoId: mint.id("photo"), of: "paper", width: 1, height: 1 },
    { type: "showScene", scene: { kind: "sheet", rsvId, fieldId } },
  ];
}
