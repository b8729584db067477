import { asking } from "./nl/asking.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of who leads about questions and help, in the language of now. */
export const askingText = dictionary(asking, () => import("./en/asking.ts").then((each) => each.asking));
