import { closingNl } from "../../shared/domain/closingNl.ts";

const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** How it was, who is missed, and the closing presentation, in Dutch. */
export const recordHallNl = {
  closing: closingNl,
  howWasIt: "Hoe was het?",
  pulseIntro:
    "Op deze momenten liet de zaal weten hoe het was: één tik, en wie wilde één zin. Nergens staat van wie.",
  letKnow: (n: number) => `${many(n, "mens liet", "mensen lieten")} het weten.`,
  stillOpen: "Dit moment is nog open; de zinnen komen hier als het sluit.",
  faces: { rough: "Stroef", tough: "Taai", fair: "Gaat wel", good: "Fijn", great: "Heel fijn" },
  facesTable: "Hoeveel mensen welk gezicht kozen",
  marked: "Gekozen voor het sfeerverslag",
  otherLines: "Ook gezegd",
  lines: "Wat mensen erbij zeiden",
  hidden: (n: number) => `${many(n, "zin is", "zinnen zijn")} niet opgenomen:`,
  missing: "Wie missen we nog?",
  missingIntro: "Deze organisaties worden uitgenodigd.",
  fromNote: "van een post-it",
  inviter: "Uitgenodigd door",
};
