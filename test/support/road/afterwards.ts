/** The hall went home: the programme team decides what was left to it, divides the fte, reads it all over and adopts it. */
import type { Page } from "playwright-core";
import { goTo, press, see } from "../tour/stage.ts";
import { picture } from "./road.ts";

export const MOTIVATION = "Zonder profiel kan niemand in april beginnen.";

const fill = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);

/** Decides what the hall handed over, with a motivation. */
export async function decideWhatWasLeft(team: Page): Promise<void> {
  await goTo(team, "Kwesties");
  await fill(team, "Waarom besluiten jullie dit?", MOTIVATION);
  await press(team, "Neem dit besluit");
  const dialog = team.getByRole("dialog");
  await dialog.getByRole("button", { name: "Neem dit besluit" }).click();
  await dialog.waitFor({ state: "detached" });
}

/** Divides the fte and publishes that, tests a nomination, gives the signals an owner. */
export async function followUp(team: Page): Promise<void> {
  await goTo(team, "Fte's");
  await press(team, /^Zet lege regels op/);
  await see(team, "Alles past binnen de kaders.");
  await fill(team, "Motivering", "Elk RSV begint gelijk.");
  await press(team, "Bewaar de motivering");
  await see(team, "Bewaard.");
  await fill(team, "Je naam", "Noor");
  await press(team, "Bewaar als versie");
  await press(team, "Publiceer versie 1");
  await team.getByRole("dialog").getByRole("button", { name: "Publiceer versie 1" }).click();
  await see(team, "gepubliceerd");
  await picture(team, "fte");

  await goTo(team, "Voordrachten");
  await fill(team, "Naam", "Kim de Wit");
  await press(team, "Voeg een voordracht toe");
  await see(team, "Kim de Wit");

  await goTo(team, "Signalen");
  await press(team, /^Werk bij/);
  await fill(team, /Wie pakt/, "Noor");
  await press(team, "Bewaar");
}

/** Reads every part over, adds a correction that leaves the old to be read, and adopts. */
export async function adopt(team: Page): Promise<void> {
  await goTo(team, "Vaststellen");
  await press(team, /^Besluit 2/);
  await press(team, /^Verbeter: Zonder profiel/);
  const dialog = team.getByRole("dialog");
  await dialog.getByLabel("Er had moeten staan").fill("Zonder profiel kan niemand op 1 april beginnen.");
  await dialog.getByLabel("Waarom").fill("De datum ontbrak");
  await dialog.getByLabel("Je naam").fill("Noor");
  await dialog.getByRole("button", { name: "Zet de verbetering erbij" }).click();
  await dialog.waitFor({ state: "detached" });

  const parts = team.getByRole("navigation", { name: "Nakijken" }).getByRole("button");
  for (const part of await parts.all()) {
    await part.click();
    await fill(team, "Je naam", "Noor");
    await press(team, "Dit deel klopt");
    await team.getByRole("listitem").filter({ hasText: "Noor, " }).first().waitFor();
  }
  await see(team, "Er mist niets meer.");
  await press(team, "Stel vast");
  await dialog.getByLabel("Je naam").fill("Noor");
  await dialog.getByLabel("Je functie").fill("Programmamanager");
  await dialog.getByRole("button", { name: "Ja, stel het verslag vast" }).click();
  await see(team, "Het verslag is vastgesteld");
  await picture(team, "adopted");
}
