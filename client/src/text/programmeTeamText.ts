import { programmeTeam } from "./nl/programmeTeam.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the programme team's screen, in the language of now. */
export const programmeTeamText = dictionary(programmeTeam, () =>
  import("./en/programmeTeam.ts").then((each) => each.programmeTeam),
);
