/** A list with wrong rows on its way in, and what is printed. */
import { goTo, ready } from "./stage.ts";
import type { Stage } from "./stage.ts";

const ROWS = [
  "Organisatie;Sector;Regio;Naam;Informatiesessie",
  "Buurtwerk De Linde;maatschappelijk;Gelderland;Mo;9 maart",
  "Stichting Oever;maatschappelijk;Zuid-Hollant;Bo;ja",
  ";onderwijs;Drenthe;Cy;nee",
].join("\n");

/** Looks at the columns, at wrong rows, and at a sheet of paper; nothing is read in. */
export async function registrations({ look, team }: Pick<Stage, "look" | "team">): Promise<void> {
  await goTo(team, /^Aanmeldingen/);
  await team.getByRole("button", { name: "Lees een lijst in" }).click();
  await team.getByLabel("Rijen").fill(ROWS);
  await team.getByRole("button", { name: "Bekijk deze rijen" }).click();
  await look("team-registrations-columns", "laptop", await ready(team));
  await team.getByRole("button", { name: "Verder" }).click();
  await look("team-registrations-wrong-rows", "laptop", await ready(team));
  await team.getByRole("button", { name: "Stop met inlezen" }).click();
  await goTo(team, /^Links/);
  const opening = team.context().waitForEvent("page");
  await team.getByRole("button", { name: /Open om te printen: Vel voor de zaal/ }).click();
  const paper = await opening;
  await paper.waitForLoadState();
  await look("paper-hall", "laptop", paper);
  await paper.close();
  await team.bringToFront();
}
