import { closing } from "./nl/closing.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the closing presentation, in the language of now. */
export const closingText = dictionary(closing, () => import("./en/closing.ts").then((each) => each.closing));
