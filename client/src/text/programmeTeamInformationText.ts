import { programmeTeamInformation } from "./nl/programmeTeamInformation.ts";
import { dictionary } from "./text.svelte.ts";

/** The words of the programme team's tab "Informatie", fetched with it, in the language of now. */
export const programmeTeamInformationText = dictionary(programmeTeamInformation, () =>
  import("./en/programmeTeamInformation.ts").then((each) => each.programmeTeamInformation),
);
