/** A rehearsal beside the real day, marked on every screen, and what the day keeps for how long. */
import { sizes, visit } from "../hallPages.ts";
import { goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** From no rehearsal to one with its screens, and the page on which texts are erased. */
export async function operations({ browser, server, look, keep, team }: Stage): Promise<void> {
  await goTo(team, "Oefenen");
  await press(team, "Maak een oefening");
  const link = team.getByRole("link", { name: "Projector", exact: true });
  await link.waitFor();
  await look("team-rehearsal", "laptop", await ready(team));
  const projector = await keep(visit(browser, server, sizes.projector));
  await projector.goto(server.url + (await link.getAttribute("href")));
  await see(projector, "Oefening");
  await look("practice-projector", "projector", await ready(projector));
  await press(team, "Haal de oefening weg");
  await team.getByRole("dialog").getByRole("button", { name: "Haal de oefening weg" }).click();
  await see(team, "Er is nog geen oefening.");
  await goTo(team, "Bewaren en wissen");
  await team.getByLabel("Naam of woorden").fill("noor");
  await press(team, "Zoek");
  await see(team, "Alles van Noor");
  await look("team-keeping", "laptop", await ready(team));
}
