import { hall } from "./nl/hall.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of "Hoe was het?" and who is here, in the language of now. */
export const hallText = dictionary(hall, () => import("./en/hall.ts").then((each) => each.hall));
