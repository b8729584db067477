/** What the record says around information sheets. */
export const recordInformationNl = {
  title: "Informatie",
  source: "Bron:",
  alt: "Op het beeld:",
  value: "Aantal",
  bars: { province: "Provincie", rsv: "RSV", other: "Waarvan" },
};
