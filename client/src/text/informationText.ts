import { information } from "./nl/information.ts";
import { dictionary } from "./text.svelte.ts";

/** The words around information sheets, on whatever screen, in the language of now. */
export const informationText = dictionary(information, () =>
  import("./en/information.ts").then((each) => each.information),
);
