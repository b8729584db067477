import { phoneJoin } from "./nl/phoneJoin.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of joining, in the language of now: all that a phone needs before somebody is in. */
export const joinText = dictionary(phoneJoin, () =>
  import("./en/phoneJoin.ts").then((each) => each.phoneJoin),
);
