import type { recordInformationNl } from "./recordInformationNl.ts";

/** What the record says around information sheets, in English. */
export const recordInformationEn: typeof recordInformationNl = {
  title: "Information",
  source: "Source:",
  alt: "On the image:",
  value: "Number",
  bars: { province: "Province", rsv: "RSV", other: "Of what" },
};
