/** Which information sheets this device has read, so that what is new stands out. Kept on the device alone. */
import type { InformationSheet } from "../../../../shared/domain/informationState.ts";
import { keepDraft, readDraft } from "../../session/drafts.ts";

export interface ReadSheets {
  /** Whether it was published or changed since it was last read here. */
  isNew(sheet: InformationSheet): boolean;
  read(sheet: InformationSheet): void;
}

const KEY = "read-sheets";

/** What was read of a day; forgotten with whatever else this phone keeps of it. */
export function readSheets(code: string): ReadSheets {
  let stamps = $state.raw(remembered(code));
  return {
    isNew: (sheet) => stamps[sheet.id] !== stampOf(sheet),
    read(sheet) {
      if (stamps[sheet.id] === stampOf(sheet)) return;
      stamps = { ...stamps, [sheet.id]: stampOf(sheet) };
      keepDraft(code, KEY, JSON.stringify(stamps));
    },
  };
}

function stampOf({ changedAt, publishedAt }: InformationSheet): number {
  return Math.max(changedAt, publishedAt ?? 0);
}

function remembered(code: string): Readonly<Record<string, number>> {
  try {
    const found: unknown = JSON.parse(readDraft(code, KEY) || "{}");
    return typeof found === "object" && found !== null ? (found as Record<string, number>) : {};
  } catch {
    return {};
  }
}
