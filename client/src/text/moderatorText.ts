import { moderator } from "./nl/moderator.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the moderator's screen, in the language of now. */
export const moderatorText = dictionary(moderator, () =>
  import("./en/moderator.ts").then((each) => each.moderator),
);
