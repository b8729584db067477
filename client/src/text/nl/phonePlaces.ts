import { by } from "../counted.ts";

/** Words of the place "Kaders" on the phone: kaders, information, map and decisions. */
export const phonePlaces = {
  label: "Wat er al ligt",
  frames: "Kaders",
  framesOf: (n: number) => by(n, "kader", "kaders"),
  information: "Informatie",
  sheets: (n: number) => (n === 0 ? "nog geen" : by(n, "blad", "bladen")),
  fresh: (n: number) => `${n} nieuw`,
  map: "Kaart",
  rsvs: (n: number) => (n === 0 ? "van de dag" : by(n, "RSV", "RSV’s")),
  decisions: "Besluiten tot nu toe",
  taken: (n: number) => (n === 0 ? "nog geen" : by(n, "besluit", "besluiten")),
  new: "Nieuw",
  onScreen: "Nu op het scherm",
  noSheets: "Er is nog geen informatie",
  noSheetsText: "Wat het programmateam voor iedereen openzet, lees je hier.",
  failed: "De informatie kon niet worden geladen",
  failedText: "Dat lukt weer zodra er verbinding is.",
};
