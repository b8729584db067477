import { closingNl } from "../../../shared/domain/closingNl.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the closing presentation, in the language of now. */
export const closingText = dictionary(closingNl, () =>
  import("../../../shared/domain/closingEn.ts").then((each) => each.closingEn),
);
