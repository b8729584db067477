import { photos } from "./nl/photos.ts";
import { dictionary } from "./text.svelte.ts";

/** The words around photos, fetched with the part that takes or shows them, in the language of now. */
export const photosText = dictionary(photos, () => import("./en/photos.ts").then((each) => each.photos));
