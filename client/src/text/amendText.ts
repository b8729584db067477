import { amend } from "./nl/amend.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of changing a text on the phone, fetched with it, in the language of now. */
export const amendText = dictionary(amend, () => import("./en/amend.ts").then((each) => each.amend));
