import { entering } from "./nl/entering.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of entering an answer for others, in the language of now. */
export const enteringText = dictionary(entering, () =>
  import("./en/entering.ts").then((each) => each.entering),
);
