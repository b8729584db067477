/** The information sheets as the record tells them. */
import * as z from "zod/mini";
import { informationSheetId, photoId } from "../domain/ids.ts";
import { about, instant, words } from "./recordFields.ts";

const figure = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("table"),
    columns: z.array(z.string()),
    rows: about(z.array(z.array(z.string())), "Each with a cell for every column."),
  }),
  z.object({
    kind: z.literal("chart"),
    of: z.enum(["province", "rsv", "other"]),
    unit: z.optional(z.string()),
    bars: z.array(z.object({ label: z.string(), value: z.number() })),
  }),
  z.object({
    kind: z.literal("image"),
    photo: about(photoId, "Its digest; the picture itself is in the record as HTML."),
    width: z.int(),
    height: z.int(),
    alt: about(words, "What there is to see, in words."),
  }),
]);

export const informationSheets = about(
  z.array(
    z.object({
      id: informationSheetId,
      title: words,
      text: about(words, 'Paragraphs; a line that begins with "- " is an item of a list.'),
      source: z.optional(words),
      publishedAt: instant,
      figure: z.optional(figure),
    }),
  ),
  "What the programme team told everyone, in the order in which it was read. Drafts are not in it.",
);
