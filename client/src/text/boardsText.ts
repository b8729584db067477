import { boards } from "./nl/boards.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of a board at the desk, in the language of now. */
export const boardsText = dictionary(boards, () => import("./en/boards.ts").then((each) => each.boards));
