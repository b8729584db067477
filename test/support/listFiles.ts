/** Lists of registrations as people save them: invented, with known faults in known rows. */

const PROVINCES = [
  "Drenthe",
  "Flevoland",
  "Fryslân",
  "Gelderland",
  "Groningen",
  "Limburg",
  "Noord-Brabant",
  "Noord-Holland",
  "Overijssel",
  "Utrecht",
  "Zeeland",
  "Zuid-Holland",
];
const SECTORS = ["Onderwijs", "gemeente", "maatschappelijk", "Fonds", "bedrijf"];

/** The faults of `threeHundred`: the row of the file (from 1, the header is 1), and what stands in it. */
export const FAULTS: Readonly<Record<number, readonly [string, string, string, string, string]>> = {
  17: ["Stichting Kade", "maatschappelijk", "Zuid-Hollant", "Mens 15", "ja"],
  48: ["Buurthuis Waterrijk", "gemeenste", "Flevoland", "Mens 46", "ja"],
  77: ["Vereniging Ver", "onderwijs", "Atlantis", "Mens 75", "ja"],
  90: ["Fonds Zonder Hoek", "", "Utrecht", "Mens 88", "ja"],
  112: ["", "onderwijs", "Drenthe", "Mens 110", "ja"],
  140: ["organisatie 29", "fonds", "Zeeland", "mens 29", "ja"],
  151: ["x".repeat(81), "fonds", "Zeeland", "Mens 149", "ja"],
  160: ["Kring Zonder Regio", "fonds", "", "Mens 158", "ja"],
  199: ["Atelier Noord", "fonds", "Groningen", "y".repeat(61), "ja"],
  222: ["Atelier Zuid", "fonds", "Limburg", "Mens 220", "misschien"],
  250: ["\u202E", "fonds", "Limburg", "Mens 248", "ja"],
  299: ["Atelier Oost", "iets heel anders", "Overijsel", "Mens 297", "ja"],
};

/** Three hundred rows, twelve of them wrong, with columns in an order of their own. */
export function threeHundred(separator = ";"): string {
  const rows = Array.from({ length: 300 }, (_, n) => {
    const line = n + 2;
    const [organisation, sector, region, name, session] = FAULTS[line] ?? usual(n);
    return [session, region, name, organisation, sector];
  });
  const heads = ["Informatiesessie", "Provincie(s)", "Naam", "Organisatie", "Sector"];
  return [heads, ...rows]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator))
    .join("\r\n");
}

function usual(n: number): [string, string, string, string, string] {
  // Every tenth comes with the organisation before it; row 31 is the one that row 140 repeats.
  const organisation = n % 10 === 5 ? `Organisatie ${n - 1}` : `Organisatie ${n}`;
  const region = n === 29 ? "Zeeland" : PROVINCES[(n % 10 === 5 ? n - 1 : n) % PROVINCES.length]!;
  const more = n % 25 === 7 ? `${region}, ${PROVINCES[(n + 3) % PROVINCES.length]!}` : region;
  const session = n % 24 === 3 ? "nee" : n % 2 === 0 ? "9 maart" : "ja";
  return [organisation, SECTORS[n % SECTORS.length]!, more, `Mens ${n}`, session];
}
