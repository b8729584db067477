import { preparing } from "./nl/preparing.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of making a day and of what it still misses, fetched with it, in the language of now. */
export const preparingText = dictionary(preparing, () =>
  import("./en/preparing.ts").then((each) => each.preparing),
);
