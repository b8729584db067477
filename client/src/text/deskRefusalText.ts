import { deskRefusals } from "./nl/deskRefusals.ts";
import { dictionary } from "./text.svelte.ts";

/** What only who makes, leads or follows up the day can be told, in the language of now. */
export const deskRefusalText = dictionary(deskRefusals, () =>
  import("./en/deskRefusals.ts").then((each) => each.deskRefusals),
);
