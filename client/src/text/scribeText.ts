import { scribe } from "./nl/moderatorScribe.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the scribe's desk. */
export const scribeText = dictionary(scribe, () =>
  import("./en/moderatorScribe.ts").then((each) => each.scribe),
);
