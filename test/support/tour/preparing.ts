/** The programme of the day while it runs: what has come stays, what comes can still be written. */
import { goTo, ready } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** From the programme team's programme to a part that is still to come. */
export async function preparing({ look, team }: Pick<Stage, "look" | "team">): Promise<void> {
  await goTo(team, "Programma");
  await team.getByRole("button", { name: /^13\.45/ }).click();
  await team.frameLocator('iframe[src="/voorbeeld/telefoon"]').locator("main").waitFor();
  await look("team-programme", "laptop", await ready(team));
}
