import { projectorAmend } from "./nl/projectorAmend.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of amendments on the projector. */
export const projectorAmendText = dictionary(projectorAmend, () =>
  import("./en/projectorAmend.ts").then((each) => each.projectorAmend),
);
