import { registrations } from "./nl/registrations.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the list of registrations, of links and of paper, in the language of now. */
export const registrationsText = dictionary(registrations, () =>
  import("./en/registrations.ts").then((each) => each.registrations),
);
