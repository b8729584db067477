import { making } from "./nl/making.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the page on which days are made, in the language of now. */
export const makingText = dictionary(making, () => import("./en/making.ts").then((each) => each.making));
