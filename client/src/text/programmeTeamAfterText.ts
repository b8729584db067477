import { programmeTeamAfter } from "./nl/programmeTeamAfter.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of what the programme team does after the day, in the language of now. */
export const programmeTeamAfterText = dictionary(programmeTeamAfter, () =>
  import("./en/programmeTeamAfter.ts").then((each) => each.programmeTeamAfter),
);
