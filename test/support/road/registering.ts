/** Registrations from a spreadsheet: what is wrong is named per row, nothing comes in by half, then all of it does. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { goTo, press, see } from "../tour/stage.ts";

/** Twelve rows as a spreadsheet saves them: a mark before the first letter, semicolons, columns in an odd order. */
const ROWS = [
  ["9 maart", "Drenthe", "Mens Een", "School De Es", "onderwijs"],
  ["ja", "Drenthe", "Mens Twee", "Gemeente Hunebed", "Gemeente"],
  ["nee", "Utrecht", "Mens Drie", "Fonds Domtoren", "fonds"],
  ["ja", "Utrecht, Zeeland", "Mens Vier", "Stichting Kade", "maatschappelijk"],
  ["ja", "Zuid-Hollant", "Mens Vijf", "College De Delta", "onderwijs"],
  ["ja", "Zeeland", "Mens Zes", "Bakkerij Schouwen", "bedrijf"],
  ["ja", "Zeeland", "Mens Zeven", "School De Es", "onderwijs"],
  ["ja", "Groningen", "Mens Acht", "", "gemeente"],
  ["ja", "Groningen", "Mens Negen", "Gemeente Wierde", "gemeente"],
  ["ja", "Limburg", "Mens Tien", "Jeugdhuis Mergel", "maatschappelijk"],
  ["ja", "Limburg", "Mens Elf", "Jeugdhuis Mergel", "maatschappelijk"],
  ["ja", "Flevoland", "Mens Twaalf", "Gemeente Polder", "gemeente"],
];
const HEADS = ["Informatiesessie", "Provincie(s)", "Naam", "Organisatie", "Sector"];
const FILE = `\uFEFF${[HEADS, ...ROWS].map((cells) => cells.join(";")).join("\r\n")}\r\n`;

/** Twelve people of eleven organisations; one of those comes for two provinces. */
export const LISTED = { people: 12, delegations: 12 };

/** Reads the list in on the programme team's desk; two rows are wrong and are mended there. */
export async function readTheList(team: Page): Promise<void> {
  await goTo(team, "Aanmeldingen");
  await press(team, "Lees een lijst in");
  const list = { name: "lijst.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) };
  await team.getByLabel("Bestand").setInputFiles(list);
  await see(team, "12 rijen");
  await press(team, "Verder");
  await team.getByRole("heading", { name: "2 van de 12 rijen kloppen niet" }).waitFor();
  expect(await team.getByRole("row", { name: /Zuid-Hollant.*Deze regio bestaat niet/ }).count()).toBe(1);
  expect(await team.getByRole("row", { name: /De naam van de organisatie ontbreekt/ }).count()).toBe(1);

  await press(team, "Maak Zuid-Holland in rij 6");
  await press(team, "Wijzig rij 9");
  const form = team.getByRole("form", { name: "Wijzig rij 9" });
  await form.getByLabel("Organisatie").fill("Gemeente Oldambt");
  await form.getByRole("button", { name: "Herstel", exact: true }).click();
  await team.getByRole("heading", { name: "Alle 12 rijen kloppen" }).waitFor();
  await see(team, "Er is nog niets ingelezen.");
  await press(team, "Lees 12 rijen in");
  await see(team, "12 aanmeldingen staan op de lijst.");
  // Whoever is on the list decides.
  await team.getByRole("radio", { name: /^Wie op de lijst staat/ }).check();
  await see(team, `${LISTED.delegations} delegaties`);
}
