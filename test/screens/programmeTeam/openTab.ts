import { screen } from "@testing-library/svelte";
import type { UserEvent } from "@testing-library/user-event";

/** Goes to a section of the programme team's screen, in the bar or under "Meer". */
export async function openTab(user: UserEvent, name: string): Promise<void> {
  if (!screen.queryByRole("button", { name })) await user.click(screen.getByRole("button", { name: "Meer" }));
  await user.click(screen.getByRole("button", { name }));
}
