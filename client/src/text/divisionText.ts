import { division } from "./nl/division.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the map, its list and the frames, in the language of now. */
export const divisionText = dictionary(division, () =>
  import("./en/division.ts").then((each) => each.division),
);
