import { by } from "../counted.ts";
import type { PulseFace } from "../../../../shared/domain/hallState.ts";

/** "Hoe was het?" and who is here, as phone, projector and desk say it in Dutch. */
export const hall = {
  howWasIt: "Hoe was het?",
  faces: {
    rough: "Stroef",
    tough: "Taai",
    fair: "Gaat wel",
    good: "Fijn",
    great: "Heel fijn",
  } satisfies Record<PulseFace, string>,
  letKnow: (n: number): string => by(n, "mens liet het weten", "mensen lieten het weten"),
  peopleFace: (n: number, face: string): string => `${by(n, "mens", "mensen")}: ${face}`,
  whoIsHere: "Wie is hier?",
  people: (n: number): string => by(n, "mens", "mensen"),
  perRegion: "Per regio",
  perSector: "Per sector",
  nobodyYet: "nog niemand",
  noRegions: "Deze dag heeft geen regio’s.",
  countsBoth: "Wie voor meer regio’s komt, telt in elke regio mee.",

  // On a phone.
  chooseFace: "Kies wat het meest klopt",
  oneLine: "Wil je er iets bij zeggen?",
  oneLineHint: "Eén zin. Die kan op het scherm komen, zonder naam.",
  send: "Laat het weten",
  given: "Dit liet je weten",
  changeable: "Je kunt dit wijzigen tot de begeleiding het sluit.",
  rewrite: "Wijzig",
  keep: "Laat het zo",
  closedNote: "Dit moment is gesloten.",
  notGiven: "Je liet niets weten. Dat kan ook.",
  private: "Niemand ziet dat dit van jou is. De server onthoudt het alleen zodat jij het kunt wijzigen.",
  hiddenFor: (reason: string): string => `De begeleiding laat jouw zin niet zien: ${reason}`,
  sending: "Wordt verstuurd…",
  kept: "Blijft op je telefoon, wordt verstuurd",
  arrived: "Aangekomen",
  inHall: "In de zaal",

  // On the projector.
  takePhone: "Pak je telefoon: één tik, en als je wilt één zin.",
  nobodySees: "Niemand ziet wat van jou is.",
};
