const many = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The words of the record in Dutch, of lines, agreements and amendments. */
export const recordAmendNl = {
  agreements: "Wie doet wat wanneer",
  note: "Over de tekst",
  line: "Regel",
  what: "Wat",
  who: "Wie",
  when: "Wanneer",
  from: "Waar het vandaan komt",
  lineage: "Waar elke regel vandaan komt",
  fromTheStart: "de tekst waarmee het begon",
  fromAmendment: (n: number) => `wijzigingsvoorstel ${n}`,
  fromObjection: (n: number) => `bezwaar ${n}`,
  fromNote: "van een briefje",
  heading: (n: number) => many(n, "wijzigingsvoorstel", "wijzigingsvoorstellen"),
  kinds: { add: "nieuwe regel", change: "wijziging", delete: "regel schrappen" },
  ofLine: (n: number) => `regel ${n}`,
  sharedBy: "Gedeeld door",
  hows: {
    adopted: "Overgenomen",
    partly: "Deels overgenomen",
    reworded: "Anders verwoord",
    not: "Niet overgenomen",
  },
  notProcessed: "Nog niet verwerkt",
  inVersion: (n: number) => `in versie ${n}`,
  hiddenBecause: "Weggehaald:",
  left: (hidden: number, withdrawn: number) =>
    [hidden > 0 ? `${hidden} weggehaald` : "", withdrawn > 0 ? `${withdrawn} ingetrokken` : ""]
      .filter((each) => each !== "")
      .join("; "),
};
