/** What the programme team does once the hall has gone home: fte, the reading over, and the adoption. */
import type { Page } from "playwright-core";
import type { DemoServer } from "../demoServer.ts";
import { button, goTo, ordersOf, press, ready, see } from "./stage.ts";

const fill = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);

/** Brings the day to where the programme team goes on, by commands: RSVs, a signal, and a decision of its own. */
export async function closedDay(server: DemoServer): Promise<void> {
  const order = await ordersOf(server, "moderator");
  const team = await ordersOf(server, "programmeTeam");
  await order({ type: "assembleDivision" });
  await order({ type: "presentProposal", proposalId: "profile" });
  await order({ type: "addSignal", signalId: "s", text: "De boot vaart niet elke dag.", regions: [] });
  await order({ type: "closeDay" });
  await team({
    type: "decideByProgrammeTeam",
    decisionId: "d",
    proposalId: "profile",
    version: 1,
    motivation: "Zonder profiel kan niemand in april beginen.",
  });
}

/** On such a day: until its record is adopted. */
export async function afterTheDay(team: Page, look: (name: string) => Promise<void>): Promise<void> {
  await goTo(team, "Fte's");
  await see(team, "Verdeling van de fte's");
  await press(team, /^Zet lege regels op/);
  await see(team, "Alles past binnen de kaders.");
  const drenthe = team.getByLabel("Fte voor Drenthe");
  await drenthe.fill("0,7");
  await drenthe.press("Enter");
  await fill(team, "Motivering", "We kijken naar het aantal gemeenten.");
  await press(team, "Bewaar de motivering");
  await see(team, "Bewaard.");
  await look("team-fte");
  await fill(team, "Je naam", "Noor");
  await press(team, "Bewaar als versie");
  await press(team, "Publiceer versie 1");
  await team.getByRole("dialog").getByRole("button", { name: "Publiceer versie 1" }).click();
  await see(team, "gepubliceerd");

  await goTo(team, "Voordrachten");
  await fill(team, "Naam", "Kim de Wit");
  await press(team, "Voeg een voordracht toe");
  await team.getByText("Kim de Wit").first().click();
  await ready(team);
  await look("team-nominations");

  await goTo(team, "Signalen");
  await press(team, /^Werk bij/);
  await fill(team, /Wie pakt/, "Noor");
  await press(team, "Bewaar");
  await goTo(team, "Vaststellen");
  await press(team, /^Besluit 1/);
  await press(team, /^Verbeter: Zonder profiel/);
  const dialog = team.getByRole("dialog");
  await dialog.getByLabel("Er had moeten staan").fill("Zonder profiel kan niemand in april beginnen.");
  await dialog.getByLabel("Waarom").fill("Typefout");
  await dialog.getByLabel("Je naam").fill("Noor");
  await dialog.getByRole("button", { name: "Zet de verbetering erbij" }).click();
  await dialog.waitFor({ state: "detached" });
  await look("team-adopt-part");
  const parts = team.getByRole("navigation", { name: "Nakijken" }).getByRole("button");
  const count = await parts.count();
  for (let index = 0; index < count; index += 1) {
    await parts.nth(index).click();
    await fill(team, "Je naam", "Noor");
    await press(team, "Dit deel klopt");
    await team.getByRole("listitem").filter({ hasText: "Noor, " }).first().waitFor();
  }
  await see(team, "Er mist niets meer.");
  await button(team, "Stel vast").click();
  await dialog.getByLabel("Je naam").fill("Noor");
  await dialog.getByLabel("Je functie").fill("Programmamanager");
  await look("team-adopt-sure");
  await dialog.getByRole("button", { name: "Ja, stel het verslag vast" }).click();
  await see(team, "Het verslag is vastgesteld");
  await look("team-adopted");
}
