/** Before the day: the address and the code, joining, and the desks that wait. */
import type { Page } from "playwright-core";
import { fillJoinForm, openPhone, sizes, visit } from "../hallPages.ts";
import { ready } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** A first phone, from the start page to the hall; resolves with it. */
export async function beforeJoining({
  browser,
  server,
  look,
  keep,
}: Pick<Stage, "browser" | "server" | "look" | "keep">): Promise<Page> {
  const start = await keep(visit(browser, server, sizes.phone));
  await start.goto(server.url);
  await look("phone-start", "phone", await ready(start));
  await start.getByRole("textbox").fill("ZZZZZZ");
  await start.getByRole("button", { name: "Verder" }).first().click();
  await start.getByRole("alert").or(start.locator("[aria-invalid=true]")).first().waitFor();
  await look("phone-start-unknown-code", "phone", start);
  await start.goto(`${server.url}/nergens`);
  await look("page-not-found", "phone", start);
  await start.goto(`${server.url}/d/${server.code}/regie#moderator.verlopen1234.${"A".repeat(43)}`);
  await start.getByText("Deze link werkt niet meer.").first().waitFor();
  await look("desk-stale-link", "laptop", start);

  const noor = await keep(openPhone(browser, server));
  await noor.getByLabel("Je naam").waitFor();
  await look("phone-join", "phone", noor);
  await noor.getByRole("button", { name: "Doe mee" }).first().click();
  await look("phone-join-errors", "phone", noor);
  await fillJoinForm(noor, {
    name: "Noor",
    organisation: "Stichting Kade",
    sector: "Maatschappelijke organisatie",
    regions: ["Flevoland", "Utrecht"],
  });
  await noor.getByText("Nu in de zaal").first().waitFor();
  await look("phone-before-the-first-part", "phone", noor);
  return noor;
}

/** The desks while the first part has not begun. */
export async function desksBeforeTheDay({
  look,
  projector,
  desk,
  team,
}: Pick<Stage, "look" | "projector" | "desk" | "team">): Promise<void> {
  await projector.getByText("Scan, of ga naar").first().waitFor();
  await look("projector-welcome-first", "projector", projector);
  await desk
    .getByRole("button", { name: /Begin met/ })
    .first()
    .waitFor();
  await look("moderator-before-the-first-part", "laptop", desk);
  await team.getByRole("heading", { level: 1 }).waitFor();
  await look("team-overview-empty", "laptop", team);
}
