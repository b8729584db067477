import { exportsText as dutch } from "./nl/exports.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of taking the day away, in the language of now. */
export const exportsText = dictionary(dutch, () =>
  import("./en/exports.ts").then((each) => each.exportsText),
);
