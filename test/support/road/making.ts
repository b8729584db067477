/** A day is made with the maker link, and made anew from what an earlier day decided. */
import type { Page } from "playwright-core";
import { goTo, press, see } from "../tour/stage.ts";
import { picture } from "./road.ts";
import type { Road } from "./road.ts";

/** Opens the maker page with the link that the server printed, and makes the day of 2023. Answers its code. */
export async function makeTheDay({ server, team }: Road, title: string): Promise<string> {
  await team.goto(`${server.url}/maken#${server.maker}`);
  await see(team, "Er is nog geen dag.");
  await team.getByRole("radio", { name: /^Beslisdag 2023/ }).check();
  return made(team, title, "2023-03-28");
}

/** Makes the next day of what the last one decided, and opens its desk. Answers its code. */
export async function makeTheNextDay({ server, team }: Road, title: string): Promise<string> {
  await team.goto(`${server.url}/maken`);
  await see(team, "met een uitkomst");
  await team.getByRole("radio", { name: /^Volgende Beslisdag/ }).check();
  await see(team, "het openingsbod");
  return made(team, title, "2024-04-18");
}

/** What a next day begins with: the RSVs, the profile and the frames of the last one, and what was said there. */
export async function seeTheNextDay(team: Page, signal: string): Promise<void> {
  await goTo(team, "Voorstellen");
  await see(team, /We gaan verder met deze 13 RSV/);
  await see(team, "Profiel van de regiofacilitator");
  await goTo(team, "Kaart en kaders");
  await see(team, /^13 van hoogstens 20 RSV/);
  await goTo(team, "Informatie");
  await see(team, "Signalen van de vorige keer");
  await team.getByText(signal).first().waitFor();
  await picture(team, "next-day");
}

async function made(team: Page, title: string, date: string): Promise<string> {
  await team.getByLabel("Titel").fill(title);
  await team.getByLabel("Datum").fill(date);
  await press(team, "Maak de dag");
  await see(team, `${title} is gemaakt`);
  await team.getByRole("link", { name: "Ga naar het programmateam", exact: true }).click();
  await see(team, "nog niet open");
  return /\/d\/(\w+)\//.exec(team.url())![1]!;
}

/** The line of the list "Klaar om te openen?" that says this: whether it stands as ready there. */
export async function readyLine(team: Page, says: RegExp, state: "klaar" | "aan te raden"): Promise<void> {
  await goTo(team, "Overzicht");
  const list = team.getByRole("region", { name: "Klaar om te openen?" });
  await list
    .getByRole("listitem")
    .filter({ hasText: says })
    .filter({ hasText: `${state}:` })
    .waitFor();
}
