/** The end of the walk: the programme team's other tabs, the people, a phone that comes back, and English. */
import { openPhone } from "../hallPages.ts";
import { goTo, press, ready } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** Looks at what stays when the hall is done. */
export async function leave({ browser, server, look, noor, desk, team, keep }: Stage): Promise<void> {
  for (const [tab, name] of [
    [/^Overzicht/, "overview"],
    [/^Aanmeldingen/, "registrations"],
    [/^Links/, "links"],
    [/^Verslag/, "record"],
  ] as const) {
    await goTo(team, tab);
    await look(`team-${name}`, "laptop", await ready(team));
  }
  await press(desk, "Deelnemers");
  await look("moderator-people", "laptop", await ready(desk));

  const again = await noor.context().newPage();
  await again.goto(`${server.url}/d/${server.code}`);
  await look("phone-return", "phone", await ready(again));
  const english = await keep(openPhone(browser, server));
  await english.getByRole("button", { name: "English" }).or(english.getByText("English")).first().click();
  await english.getByLabel("Your name").waitFor();
  await look("phone-join-english", "phone", english);
}
