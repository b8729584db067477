/** Words of the phone about the division that are there before its map is fetched. */
export const phoneDivision = {
  map: "Kaart",
  openMap: "Open de kaart",
  rsvCount: (n: number) => (n === 1 ? "1 RSV" : `${n} RSV’s`),
  loading: "De kaart wordt opgehaald …",
  failed: "Dit kan nu niet worden opgehaald.",
  failedText: "Je hebt er even verbinding voor nodig.",
  seatTitle: "Waar ga je zitten?",
  sheet: "Het werkblad van jullie RSV",
  areaLabel: "Waar gaat het over?",
  areaHint: "Kies de RSV’s waar je bezwaar over gaat.",
  about: "Gaat over",
  aboutPlaces: (n: number) => (n === 1 ? "1 gemeente" : `${n} gemeenten`),
  joins: (rsv: string) =>
    `Met een post-it hier doet jouw organisatie mee in RSV ${rsv}. Neem je hem terug, dan stopt dat.`,
};
