import { divisionEditor } from "./nl/divisionEditor.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of editing a division, in the language of now. */
export const divisionEditorText = dictionary(divisionEditor, () =>
  import("./en/divisionEditor.ts").then((each) => each.divisionEditor),
);
