/** The words of the record's section on the sheets of RSVs, in Dutch and English. */

const nl = {
  title: "Werkbladen per RSV",
  intro: (n: number) =>
    `${n === 1 ? "Eén RSV vulde" : `${n} RSV’s vulden`} samen een werkblad in. Hier staat wat er aan het einde stond.`,
  nothing: "Niet ingevuld",
  written: (n: number) => `${n} keer bewaard; dit is de laatste tekst.`,
  notPlaced: "Niet geplaatst, wel gestuurd:",
  members: "Wie doen er mee",
  nobody: "Nog niemand",
  meeting: "Eerste bijeenkomst",
  place: "Plek",
  lead: "Trekker",
  contact: "Contactpersoon",
  nominee: "Voordracht",
  nominated: "Er is iemand voorgedragen.",
  commitment: "Opdracht",
  committed: "Dit RSV heeft zich aan de opdracht verbonden.",
  notCommitted: "Dit RSV heeft zich nog niet aan de opdracht verbonden.",
  signed: (n: number) => (n === 1 ? "Eén organisatie tekende" : `${n} organisaties tekenden`),
  tookBack: (organisation: string) => `${organisation} nam de handtekening terug`,
  photos: "Foto’s",
  photoCount: (n: number) => (n === 1 ? "1 foto op het werkblad" : `${n} foto’s op het werkblad`),
};

const en: typeof nl = {
  title: "Sheets of the RSVs",
  intro: (n) =>
    `${n === 1 ? "One RSV" : `${n} RSVs`} filled in a sheet together. This is what stood on it at the end.`,
  nothing: "Not filled in",
  written: (n) => `Saved ${n} times; this is the last text.`,
  notPlaced: "Sent, and not placed:",
  members: "Who takes part",
  nobody: "Nobody yet",
  meeting: "First meeting",
  place: "Place",
  lead: "Taking the lead",
  contact: "Contact person",
  nominee: "Nomination",
  nominated: "Somebody was nominated.",
  commitment: "Assignment",
  committed: "This RSV is committed to the assignment.",
  notCommitted: "This RSV is not committed to the assignment yet.",
  signed: (n) => (n === 1 ? "One organisation signed" : `${n} organisations signed`),
  tookBack: (organisation) => `${organisation} took its signature back`,
  photos: "Photos",
  photoCount: (n) => (n === 1 ? "1 photo on the sheet" : `${n} photos on the sheet`),
};

export const recordSheetsText = { nl, en };
