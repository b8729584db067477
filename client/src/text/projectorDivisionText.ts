import { projectorDivision } from "./nl/projectorDivision.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the projector's map, frames and groups, in the language of now. */
export const projectorDivisionText = dictionary(projectorDivision, () =>
  import("./en/projectorDivision.ts").then((each) => each.projectorDivision),
);
