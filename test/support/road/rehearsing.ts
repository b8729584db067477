/** A rehearsal with players: everyone sees that nothing counts, and it begins anew with an empty hall. */
import type { Page } from "playwright-core";
import { goTo, press, see } from "../tour/stage.ts";
import { picture } from "./road.ts";
import type { Road } from "./road.ts";

const mark = (page: Page) => page.getByText("Oefening", { exact: true }).first();

/** Rehearses the opening with ten players, begins anew and takes the rehearsal away. */
export async function rehearse({ team, open }: Road): Promise<void> {
  await goTo(team, "Oefenen");
  await press(team, "Maak een oefening");
  const window = async (name: string, size: "laptop" | "projector" | "phone") => {
    const link = team.getByRole("link", { name, exact: true });
    return open((await link.getAttribute("href"))!, size);
  };
  const desk = await window("Begeleiding", "laptop");
  const projector = await window("Projector", "projector");
  const phone = await window("Telefoon", "phone");
  for (const page of [desk, projector, phone]) await mark(page).waitFor();
  await press(desk, /^Open de dag/);
  await team.getByLabel("Hoeveel").fill("10");
  await team.getByLabel("Tempo").selectOption("20");
  await press(team, "Laat ze binnen");
  await see(team, "10 van 10 zijn binnen");
  await see(projector, "10 mensen zijn binnen");
  await press(desk, /Begin met/);
  await press(desk, /Open het bord/);
  await projector
    .getByText(/[1-9]\d* post-it/)
    .first()
    .waitFor();
  await picture(projector, "rehearsal-projector");

  await press(team, "Begin opnieuw");
  await team.getByRole("dialog").getByRole("button", { name: "Begin opnieuw" }).click();
  await press(desk, "Laad opnieuw");
  await desk.getByRole("button", { name: /^Open de dag/ }).waitFor();
  // Nobody stands at the projector: it begins anew by itself.
  await projector.getByText("mensen zijn binnen").waitFor({ state: "detached" });
  for (const page of [desk, projector]) await mark(page).waitFor();
  for (const page of [desk, projector, phone]) await page.context().close();
}
