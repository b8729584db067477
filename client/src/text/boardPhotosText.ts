import { boardPhotos } from "./nl/boardPhotos.ts";
import { dictionary } from "./text.svelte.ts";

/** The words around photos at a board, fetched with the part that shows them, in the language of now. */
export const boardPhotosText = dictionary(boardPhotos, () =>
  import("./en/boardPhotos.ts").then((each) => each.boardPhotos),
);
