import { by } from "../counted.ts";

/** Words of the phone's map of the division, and of taking part in RSVs. */
export const phoneMap = {
  title: "De kaart",
  ofDecision: "Zo is besloten.",
  ofHall: "Zo ver is de zaal nu.",
  ofSubgroups: "Zo ver zijn de subgroepen nu. Er is nog niets besloten.",
  ofBid: "Dit is het openingsbod: elke provincie is één RSV.",
  label: (n: number) => `Kaart van Nederland met ${by(n, "RSV", "RSV’s")}`,
  back: "Terug naar Nu",
  list: "Alle gemeenten",
  legend: "De RSV’s",
  mine: "In jouw regio’s",
  others: (n: number) => `De andere ${by(n, "RSV", "RSV’s")}`,
  chosen: "Je koos de gemeente",
  chooseOne: "Tik op een gemeente om te zien bij welk RSV hij hoort.",
  belongs: (rsvs: string) => `Hoort bij RSV ${rsvs}.`,
  belongsNowhere: "Hoort bij geen RSV: een witte vlek.",
  kwartiermaker: (note: string) =>
    note ? `Er komt een kwartiermaker: ${note}` : "Er komt een kwartiermaker.",
  liesIn: (province: string) => `Ligt in ${province}.`,
  municipalities: (n: number) => by(n, "gemeente", "gemeenten"),
  known: "Wat we ervan weten",
  source: (source: string) => `Bron: ${source}`,
  bid: "Anders dan het openingsbod",
  sameAsBid: "Gelijk aan het openingsbod.",
  solid: "anders dan het openingsbod",

  // The proposal
  looksLike: "Zo ziet de indeling eruit",
  changedSince: (n: number) => `Anders dan versie ${n}`,
  sameAsBefore: (n: number) => `Dezelfde indeling als versie ${n}.`,
  allMunicipalities: (name: string) => `Gemeenten van ${name}`,

  // Taking part
  myRsvs: "Mijn RSV’s",
  noRsvs: "Er zijn nog geen RSV’s",
  noRsvsText: "Zodra de begeleiding de indeling samenstelt, kun je hier meedoen.",
  noneNear: "Er is geen RSV in jouw regio’s. Voeg bij ‘Mijn delegaties’ een regio toe, of kies hieronder.",
  joins: (organisation: string) => `${organisation} doet mee`,
  join: "Ik doe mee!",
  joinNamed: (rsv: string) => `Ik doe mee! In RSV ${rsv}`,
  stop: "Stop ermee",
  stopNamed: (rsv: string) => `Stop met meedoen in RSV ${rsv}`,
  sending: "Wordt verstuurd …",
  kept: "Blijft op je telefoon, wordt verstuurd",
  members: (n: number) =>
    n === 0 ? "Nog niemand doet mee" : by(n, "organisatie doet mee", "organisaties doen mee"),
  missing: (sectors: string) => `Mist nog: ${sectors}`,
  complete: "Alle vijf hoeken doen mee.",
  allRsvs: (n: number) => `Alle ${by(n, "RSV", "RSV’s")}`,

  // Where to sit
  seatTitle: "Waar ga je zitten?",
  seatText: "Vanmiddag werken we verder per RSV. Je kunt later nog wisselen.",
  seatOption: "Kies je groep",
  youSit: (rsv: string) => `Je zit bij RSV ${rsv}`,
  change: "Wissel",
  choose: "Hier ga ik zitten",
  noSeat: "Toch nog geen groep",
  place: (place: string) => `Plek: ${place}`,
};
