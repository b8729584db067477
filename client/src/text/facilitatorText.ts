import { facilitator } from "./nl/facilitator.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of a subgroup facilitator's screen, in the language of now. */
export const facilitatorText = dictionary(facilitator, () =>
  import("./en/facilitator.ts").then((each) => each.facilitator),
);
