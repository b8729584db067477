import type { information as dutch } from "../nl/information.ts";

/** The words around information sheets in English. */
export const information: typeof dutch = {
  source: (from: string) => `Source: ${from}`,
  pageOf: (page: number, of: number) => `Page ${page} of ${of}`,
  table: (title: string) => `Table: ${title}`,
  chart: (title: string) => `Chart: ${title}`,
  barsOf: { province: "Province", rsv: "RSV", other: "Of what" },
  value: "Number",
};
