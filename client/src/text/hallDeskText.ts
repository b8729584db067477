import { hallDesk } from "./nl/hallDesk.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of organisers around the hall, in the language of now. */
export const hallDeskText = dictionary(hallDesk, () =>
  import("./en/hallDesk.ts").then((each) => each.hallDesk),
);
