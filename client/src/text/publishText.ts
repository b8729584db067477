import { publish } from "./nl/publish.ts";
import { dictionary } from "./text.svelte.ts";

/** The words with which the programme team makes the record public, in the language of now. */
export const publishText = dictionary(publish, () => import("./en/publish.ts").then((each) => each.publish));
