/** Making the record public. */
export const publish = {
  title: "Openbaar maken",
  notYet: "Dit kan als het verslag is vastgesteld.",
  practice: "Dit is een oefening. Een oefening wordt niet openbaar.",
  private: "Het verslag is nog niet openbaar. Wie het adres opent, leest wanneer het komt.",
  what: "Iedereen ziet dan het verslag zonder namen van mensen, en de pagina’s van alle RSV’s. Zoekmachines vinden ze ook.",
  publish: "Maak openbaar",
  public: (date: string) => `Openbaar sinds ${date}.`,
  record: "Het verslag",
  rsvs: "Alle RSV’s",
  withdraw: "Trek terug",
  withdrawTitle: "Het verslag terugtrekken?",
  withdrawText:
    "De pagina’s zijn dan meteen weg. Wie ze al las of bewaarde, heeft ze nog. Je kunt ze later weer openbaar maken.",
  cancel: "Annuleer",
};
