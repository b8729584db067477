import { theme } from "./nl/theme.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of a day's look, in the language of now. */
export const themeText = dictionary(theme, () => import("./en/theme.ts").then((each) => each.theme));
