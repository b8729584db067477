import { phoneMap } from "./nl/phoneMap.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the phone's map and RSVs, fetched with them, in the language of now. */
export const phoneMapText = dictionary(phoneMap, () =>
  import("./en/phoneMap.ts").then((each) => each.phoneMap),
);
