import { programmeTeamMap } from "./nl/programmeTeamMap.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the programme team's tab "Kaart en kaders", in the language of now. */
export const programmeTeamMapText = dictionary(programmeTeamMap, () =>
  import("./en/programmeTeamMap.ts").then((each) => each.programmeTeamMap),
);
