/** What stands below a person's words, as far as the day or board lets the hall know it. */
import { listText } from "../../text/format.ts";
import type { DayState, Note, Objection } from "../../../../shared/domain/state.ts";
import { spoken } from "./view.ts";

/** "Name, organisation", one of them, or nothing; never the same words as the note itself. */
export function signatureOf(note: Pick<Note, "name" | "organisation">, text: string): string | undefined {
  const known = [note.name, note.organisation].flatMap((each) => (each ? [spoken(each)] : []));
  const signature = known.filter((each) => each.toLowerCase() !== text.trim().toLowerCase()).join(", ");
  return signature === "" ? undefined : signature;
}

/** Who brought an objection, question or reaction: person and organisation, organisation, or else its regions. */
export function makerOf(day: DayState, made: Pick<Objection, "name" | "organisation" | "regions">): string {
  const known = [made.name, made.organisation].flatMap((each) => (each ? [spoken(each)] : []));
  if (known.length > 0) return known.join(", ");
  const regions = (made.regions ?? []).map(
    (id) => day.setup?.regions.find((region) => region.id === id)?.name ?? id,
  );
  return listText([...new Set(regions)]);
}
