/** What stands on the big button. */
import type { IconName } from "../../parts/iconPaths.ts";

export interface ActWords {
  readonly act: string;
  readonly effect: string;
  readonly icon: IconName;
  /** What the same button says when it was pressed once and asks once more. */
  readonly sure?: string;
  /** It stands there and does nothing yet; what unlocks it. */
  readonly blocked?: string;
  /** Which key does the same; the letter or the arrow. */
  readonly keyName: "S" | "R" | "→" | undefined;
}
