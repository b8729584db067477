import { region } from "./nl/region.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the page on which a keeper keeps an RSV after the day, in the language of now. */
export const regionText = dictionary(region, () => import("./en/region.ts").then((each) => each.region));
