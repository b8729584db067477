/** Invented people and organisations for a hall of bots. Nobody here exists. */
import type { Sector } from "../../shared/domain/setup.ts";
import type { Chance } from "./random.ts";

const firstNames = (
  "Noor Sam Robin Jip Puck Sanne Bo Luca Mika Nova Ravi Imane Joep Lotte Tijn Yara Floor Kees Mees Fenna " +
  "Bram Amina Teun Roos Daan Siem Liv Jette Hidde Nour Pim Saar Wout Evi Jurre Maan Otis Veerle Bas Isra"
).split(" ");

const makers: Record<Exclude<Sector, "government" | "other">, readonly [string[], string[]]> = {
  education: [
    ["College", "Scholengroep", "Havenschool", "Mbo", "Lyceum"],
    ["De Delta", "De Wissel", "Nieuwland", "De Vaart", "Zonneveld", "De Horizon"],
  ],
  municipality: [
    ["Gemeente"],
    [
      "Waterrijk",
      "Heuvelrode",
      "Duinzicht",
      "Veenstede",
      "Rivierdal",
      "Eikenhorst",
      "Polderland",
      "Zandwijk",
    ],
  ],
  civilSociety: [
    ["Stichting", "Jeugdhuis", "Buurtwerk", "Zorggroep", "Theater"],
    ["Kade", "De Brug", "Oost", "Oever", "Knoop", "Lantaarn", "Groenclub", "Samenloop"],
  ],
  fund: [["Fonds"], ["Vooruit", "Morgenrood", "De Kiem", "Zaailing", "Wijder"]],
  company: [
    ["Bakkerij", "Installatiebedrijf", "Drukkerij", "Kwekerij", "Garage"],
    ["Zonneveld", "De Linde", "Noord", "Het Spoor", "Vlinder"],
  ],
  youth: [
    ["Jongerenraad", "Jeugdraad"],
    ["Zuid", "De Brug", "Noordoost", "De Vonk"],
  ],
};

export interface Person {
  name: string;
  organisation: string;
  sector: Sector;
  regions: string[];
}

/** A person for a hall in these regions: most speak for one, some for two or three. */
export function invent(chance: Chance, regions: readonly string[]): Person {
  const sectors = Object.keys(makers) as (keyof typeof makers)[];
  const sector = chance.pick([...sectors, "civilSociety", "municipality", "education"] as const);
  const [kinds, names] = makers[sector];
  const count = chance.next() < 0.8 ? 1 : chance.next() < 0.7 ? 2 : 3;
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, regions.length)) chosen.add(chance.pick(regions));
  return {
    name: chance.pick(firstNames),
    organisation: `${chance.pick(kinds)} ${chance.pick(names)}`,
    sector,
    regions: [...chosen],
  };
}
