/** What can be asked of the sheet of an RSV. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { sheetPhotoShape } from "./sheetState.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const field = { rsvId: ids.rsvId, fieldId: ids.sheetFieldId };

export const sheetCommands = [
  /** Takes the pen: a screen makes an id for each time that somebody begins to write. */
  command("holdField", { ...field, pen: ids.penId }),
  command("releaseField", { ...field, pen: ids.penId }),
  /** `over`: how many texts the writer had seen placed. `release`: and this was the last. */
  command("writeField", {
    ...field,
    pen: ids.penId,
    over: z.int(),
    text: typedText,
    release: z.optional(z.boolean()),
  }),
  /** A sentence of one's own, at the end of what stands there; while another writes it waits. */
  command("addSentence", { ...field, textId: ids.penId, text: typedText }),
  /** A text beside the field goes after what stands there, or in its place. */
  command("layInText", { ...field, textId: ids.penId, how: z.enum(["after", "instead"]), pen: ids.penId }),
  command("leaveOutText", { ...field, textId: ids.penId }),
  /** A participant for their own organisation; who leads the group names a member. */
  command("signCommitment", { rsvId: ids.rsvId, organisation: z.optional(typedLine) }),
  command("takeBackSignature", { rsvId: ids.rsvId, organisation: z.optional(typedLine) }),
  command("addSheetPhoto", { rsvId: ids.rsvId, photoId: ids.photoId, ...sheetPhotoShape }),
  command("removeSheetPhoto", { rsvId: ids.rsvId, photoId: ids.photoId }),
] as const;
