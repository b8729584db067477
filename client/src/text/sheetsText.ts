import { sheets } from "./nl/sheets.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the sheets of RSVs, on every screen, in the language of now. */
export const sheetsText = dictionary(sheets, () => import("./en/sheets.ts").then((each) => each.sheets));
