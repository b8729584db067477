/** Words of entering an answer for a delegation without a phone. */
export const entering = {
  title: "Antwoord invoeren",
  mark: "In het verslag staat “ingevoerd door begeleider”.",
  delegation: "Welke delegatie?",
  choose: "Kies een delegatie",
  other: "Staat er niet bij: voeg toe",
  organisation: "Organisatie",
  sector: "Hoek",
  region: "Regio",
  chooseRegion: "Kies een regio",
  answer: "Wat zeggen zij?",
  concern: "Wat is hun zorg?",
  argument: "Waarom is dit niet veilig genoeg om te proberen?",
  harm: "Wat gaat er mis, en voor wie?",
  frame: "Botst het met een kader?",
  noFrame: "Geen kader",
  remedy: "Wat zou het oplossen?",
  send: "Voer dit antwoord in",
  chooseFirst: "Kies eerst een delegatie en een antwoord.",
};

export type EnteringText = typeof entering;
