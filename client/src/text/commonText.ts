import { common } from "./nl/common.ts";
import { dictionary } from "./text.svelte.ts";

/** The words that every screen uses, in the language of now. */
export const commonText = dictionary(common, () => import("./en/common.ts").then((each) => each.common));
