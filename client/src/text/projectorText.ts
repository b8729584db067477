import { projector } from "./nl/projector.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the projector, in the language of now. */
export const projectorText = dictionary(projector, () =>
  import("./en/projector.ts").then((each) => each.projector),
);
