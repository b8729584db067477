/** What everyone may read, read by somebody whose browser runs no script. */
import { expect } from "vitest";
import { goTo, press, see } from "../tour/stage.ts";
import { CONCERN } from "./theDay.ts";
import { picture } from "./road.ts";
import type { Road } from "./road.ts";

/** Before it is public a stranger finds nothing; afterwards the record and the RSVs, without names of people. */
export async function publish({ server, team, open }: Road, code: string): Promise<void> {
  const address = (place: string) => `${server.url}/d/${code}/${place}`;
  const stranger = await open(address("verslag"), "laptop", { javaScriptEnabled: false });
  expect((await stranger.goto(address("rsv")))?.status()).toBe(404);

  await goTo(team, "Verslag");
  await press(team, "Maak openbaar");
  await see(team, /^Openbaar sinds/);

  await stranger.goto(address("verslag"));
  await see(stranger, "Nederland krijgt dertien verbanden.");
  await see(stranger, CONCERN);
  expect(await stranger.content()).not.toMatch(/\b(Ada|Mens Een)\b/);
  await picture(stranger, "public-record");
  await stranger.goto(address("rsv"));
  await see(stranger, "Alle 13 RSV’s");
  await stranger.getByLabel("Zoek op organisatie, gemeente of regio").fill("vallei");
  await press(stranger, "Zoek");
  await see(stranger, "Vallei");
  await picture(stranger, "public-rsvs");
  await stranger.context().close();
}
