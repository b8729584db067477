/** What can be asked of the information sheets. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import { photoId, informationSheetId } from "./ids.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

/** As informationFigure, with words as they are typed; what is too much is refused by the rules, in words. */
const typedFigure = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("table"),
    columns: z.array(typedLine).check(z.maxLength(100)),
    rows: z.array(z.array(typedLine).check(z.maxLength(100))).check(z.maxLength(100)),
  }),
  z.object({
    kind: z.literal("chart"),
    of: z.enum(["province", "rsv", "other"]),
    unit: z.optional(typedLine),
    bars: z.array(z.object({ label: typedLine, value: z.number() })).check(z.maxLength(100)),
  }),
  z.object({
    kind: z.literal("image"),
    photo: photoId,
    width: z.int().check(z.minimum(1), z.maximum(100_000)),
    height: z.int().check(z.minimum(1), z.maximum(100_000)),
  }),
]);

export const informationCommands = [
  /** A new sheet is a draft at the end; one that is published changes before everyone's eyes. */
  command("setInformationSheet", {
    sheetId: informationSheetId,
    title: typedLine,
    text: typedText,
    figure: z.optional(typedFigure),
    alt: z.optional(typedLine),
    source: z.optional(typedLine),
  }),
  command("publishInformationSheet", { sheetId: informationSheetId, published: z.boolean() }),
  command("removeInformationSheet", { sheetId: informationSheetId }),
  command("orderInformationSheets", { order: z.array(informationSheetId).check(z.maxLength(100)) }),
] as const;
