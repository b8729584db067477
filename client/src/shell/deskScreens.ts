import type { Component } from "svelte";
import type { Session } from "../session/session.ts";
import type { DeskRole } from "./route.ts";

type Screen = Component<{ session: Session }>;

const screens = import.meta.glob<{ default: Screen }>([
  "../screens/projector/ProjectorScreen.svelte",
  "../screens/moderator/ModeratorScreen.svelte",
  "../screens/programmeTeam/ProgrammeTeamScreen.svelte",
  "../screens/facilitator/FacilitatorDesk.svelte",
  "../screens/region/RegionScreen.svelte",
]);
const places: Readonly<Record<DeskRole, string>> = {
  projector: "../screens/projector/ProjectorScreen.svelte",
  moderator: "../screens/moderator/ModeratorScreen.svelte",
  programmeTeam: "../screens/programmeTeam/ProgrammeTeamScreen.svelte",
  facilitator: "../screens/facilitator/FacilitatorDesk.svelte",
  regionKeeper: "../screens/region/RegionScreen.svelte",
};

/** The screen of a desk, fetched when it is asked for: a phone never loads it. */
export async function deskScreen(role: DeskRole): Promise<Screen> {
  const load = screens[places[role]];
  if (!load) throw new Error(`there is no screen for the ${role}`);
  return (await load()).default;
}
