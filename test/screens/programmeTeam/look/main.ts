import { mount } from "svelte";
import "../../../../client/src/look/fonts.css";
import "../../../../client/src/look/tokens.css";
import "../../../../client/src/look/base.css";
import ProgrammeTeamScreen from "../../../../client/src/screens/programmeTeam/ProgrammeTeamScreen.svelte";
import { setLanguage } from "../../../../client/src/text/text.svelte.ts";
import { beslisdag2023 } from "../../../../shared/templates/beslisdag2023.ts";
import { decidedDay, dayWithPublishedRound, dayWithOpenRound } from "../../../record/recordedDay.ts";
import { handedOverDay, storyDay } from "../../../record/storyDay.ts";
import { givenDay } from "../../../support/given.ts";
import { fakeLinks } from "../fakeLinks.ts";
import { teamSession } from "../teamSession.ts";

// ?day=open&lang=en
const asked = new URLSearchParams(location.search);
const days: Record<string, () => ReturnType<typeof givenDay>> = {
  empty: () => givenDay({ setup: beslisdag2023 }),
  open: () => dayWithOpenRound().day,
  published: () => dayWithPublishedRound().day,
  handed: () => handedOverDay().day,
  story: () => storyDay().day,
  decided: () => decidedDay().day,
};
const given = (days[asked.get("day") ?? "empty"] ?? days["empty"]!)();
const session = teamSession(given);
window.fetch = fakeLinks(given.now).fetch;
const target = document.getElementById("app");
if (!target) throw new Error("no place to draw");
void setLanguage(asked.get("lang") === "en" ? "en" : "nl").then(() =>
  mount(ProgrammeTeamScreen, { target, props: { session } }),
);
