/** A writer in words: "Iemand van Gemeente Waterrijk". */
import type { SheetWriter } from "../../../shared/domain/sheetState.ts";
import { sheetsText } from "../text/sheetsText.ts";

/** Who wrote, as everyone may know it. */
export function whoWrote({ role, organisation }: SheetWriter): string {
  const t = sheetsText();
  if (role === "facilitator") return t.facilitator;
  if (role === "moderator") return t.moderator;
  return organisation === undefined ? t.someone : t.someoneOf(organisation);
}
