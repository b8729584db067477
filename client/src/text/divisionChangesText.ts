import { divisionChanges } from "./nl/divisionChanges.ts";
import { dictionary } from "./text.svelte.ts";

/** What changed in a division, one sentence for each change, in the language of now. */
export const divisionChangesText = dictionary(divisionChanges, () =>
  import("./en/divisionChanges.ts").then((each) => each.divisionChanges),
);
