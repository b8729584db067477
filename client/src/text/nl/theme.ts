import type { ThemeToken } from "../../../../shared/look/themeTokens.ts";
import { by } from "../counted.ts";

/** Words of a day's look. */
export const theme = {
  title: "Uiterlijk",
  text: "Neem de kleuren van je organisatie over uit een tokenbestand van NL Design System (JSON of CSS). De vormen en de letter blijven.",
  file: "Kies een tokenbestand",
  unreadable: "Dit is geen tokenbestand. Kies een JSON-bestand met tokens, of een CSS-bestand met --namen.",
  nothing: "In dit bestand staat niets dat de app kan overnemen.",
  taken: (n: number) => `${by(n, "token", "tokens")} overgenomen`,
  wrong: (n: number) => `${by(n, "token", "tokens")} met een waarde die niet kan`,
  wrongText: "Alleen dekkende kleuren (hex, rgb of hsl) en hoeken tot 24 px. Geen adressen of berekeningen.",
  left: (n: number) => `${by(n, "ander token", "andere tokens")} niet gebruikt`,
  leftMore: (n: number) => `en nog ${n}`,
  corrected: (n: number) => `We hebben ${by(n, "kleur", "kleuren")} bijgesteld.`,
  correctedText:
    "Met de kleur uit het bestand kan een deel van de zaal niet meelezen. De dag krijgt de kleur die er het dichtst bij ligt en wel leesbaar is.",
  moved: (from: string, to: string) => `${from} wordt ${to}`,
  on: (ground: string) => `op ${ground}`,
  fixed: "naast de vaste kleuren",
  faint: (on: string, ratio: string, least: string) =>
    `Contrast ${on} was ${ratio}; minstens ${least} is nodig.`,
  use: "Gebruik deze kleuren",
  used: "De schermen van deze dag krijgen deze kleuren zodra ze opnieuw laden.",
  back: "Terug naar de gewone kleuren",
  now: "Zo is het nu",
  usual: "De gewone kleuren van Beslisdag.",
  example: "Zo komt het eruit te zien",
  exampleQuestion: "Is iedereen akkoord?",
  exampleText: "Goed genoeg voor nu, veilig genoeg om te proberen.",
  exampleButton: "Ik geef consent",
  exampleLink: "Lees de kaders",
  tokens: {
    paper: "achtergrond",
    surface: "kaart",
    sunken: "zijbalk",
    ink: "tekst",
    "ink-soft": "zachte tekst",
    line: "lijn",
    "line-strong": "rand van een veld",
    accent: "knop",
    "accent-strong": "link",
    "accent-tint": "lichte tint",
    "on-accent": "tekst op een knop",
    focus: "focus",
    radius: "hoeken",
  } satisfies Record<ThemeToken, string>,
};
