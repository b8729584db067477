/** The page of an RSV as its keeper keeps it, and what everyone who opens the public address reads before it is there. */
import { sizes, visit } from "../hallPages.ts";
import { goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** After the day was closed. */
export async function region({ browser, server, look, team, keep }: Stage): Promise<void> {
  const label = { role: "regionKeeper", label: "RSV Zeeland", rsv: "zeeland" };
  const { token } = await team.evaluate(
    async ([code, wish]) => {
      const headers = { "content-type": "application/json" };
      const init = { method: "POST", headers, body: JSON.stringify(wish) };
      return (await fetch(`/api/days/${code}/links`, init)).json() as Promise<{ token: string }>;
    },
    [server.code, label] as const,
  );
  const keeper = await keep(visit(browser, server, sizes.laptop));
  await keeper.goto(`${server.url}/d/${server.code}/regio#${token}`);
  await see(keeper, "Dit ziet straks iedereen.");
  await keeper.getByLabel("Thema").fill("Mbo en werk");
  await press(keeper, "Plan een bijeenkomst");
  await see(keeper, "Bewaard.");
  await look("region-agenda", "laptop", await ready(keeper));
  await goTo(keeper, "Gemeenten");
  await look("region-places", "laptop", await ready(keeper));
  await goTo(keeper, "Contact en strategie");
  await look("region-about", "laptop", await ready(keeper));

  const reader = await keep(visit(browser, server, sizes.phone));
  await reader.goto(`${server.url}/d/${server.code}/rsv`);
  await look("public-not-yet", "phone", await ready(reader));
}
