import { operations } from "./nl/operations.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of rehearsing, looking over the server, erasing and deleting, in the language of now. */
export const operationsText = dictionary(operations, () =>
  import("./en/operations.ts").then((each) => each.operations),
);
