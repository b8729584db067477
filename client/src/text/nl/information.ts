/** The words around information sheets, on whatever screen. */
export const information = {
  source: (from: string) => `Bron: ${from}`,
  pageOf: (page: number, of: number) => `Blad ${page} van ${of}`,
  table: (title: string) => `Tabel: ${title}`,
  chart: (title: string) => `Grafiek: ${title}`,
  /** The head above what the bars are of. */
  barsOf: { province: "Provincie", rsv: "RSV", other: "Waarvan" },
  value: "Aantal",
};
