/** A meeting of one RSV: two hours, a theme, an agenda and one consent round. Source: day-2023.md "Wat het netwerk daarna wil opzoeken". */
import type { RegionId } from "../domain/ids.ts";
import { daySetup } from "../domain/setup.ts";
import type { DaySetup } from "../domain/setup.ts";
import { meetingTitle } from "./meetingTitle.ts";

/** Whose meeting it is and what it is about. */
export interface Meeting {
  /** The RSV as a region of the day: its members have their seats for it. */
  readonly rsv: { readonly id: RegionId; readonly name: string };
  readonly theme: string;
  /** `14:00`. */
  readonly startsAt?: string;
  readonly place?: string;
}

const unknown: Meeting = { rsv: { id: "rsv" as RegionId, name: "Ons RSV" }, theme: "Ons thema" };

/** The template `regiobijeenkomst`, for this RSV and theme; without them with words to replace. */
export function regiobijeenkomst({ rsv, theme, startsAt, place }: Meeting = unknown): DaySetup {
  const start = startsAt ?? "14:00";
  const about = theme.trim() || unknown.theme;
  const part = (id: string, kind: string, after: number, minutes: number, more: object) => ({
    id,
    kind,
    startsAt: clock(start, after),
    minutes,
    ...(place ? { place } : {}),
    boards: [],
    proposals: [],
    ...more,
  });
  return daySetup.parse({
    template: "regiobijeenkomst",
    title: meetingTitle(rsv.name, about),
    date: "2024-04-18",
    timeZone: "Europe/Amsterdam",
    organiser: `RSV ${rsv.name}`,
    question: `Wat doen we samen aan ${about}?`,
    validUntil: "2025-05-01",
    seatPolicy: "open",
    naming: "organisation",
    regions: [{ id: rsv.id, name: rsv.name }],
    programme: [
      part("welcome", "welcome", 0, 10, {
        title: "Welkom en agenda",
        question: "Wie zijn er, en wie is hier nieuw?",
        say: "Fijn dat je er bent. Scan de code en zeg wie je bent. We lopen samen de agenda langs.",
      }),
      part("round", "board", 10, 20, {
        title: "Rondje regio",
        question: "Wat speelt er bij jou? Wat heb je nodig, en wat breng je mee?",
        say: "Schrijf op wat er bij jou speelt, wat je nodig hebt en wat je meebrengt.",
        boards: ["round"],
      }),
      part("theme", "board", 30, 35, {
        title: `Thema: ${about}`,
        question: `Wat gaat er goed bij ${about}, en wat kan beter?`,
        say: "We kijken samen naar het thema. Wat werkt al? Waar bereiken we jongeren nog niet?",
        boards: ["theme"],
      }),
      part("break", "break", 65, 10, { title: "Pauze" }),
      part("decision", "decision", 75, 30, {
        title: "Beslissing: onze volgende stap",
        question: "Is iedereen akkoord met deze stap?",
        say: "Dit is het voorstel. De vraag is: is het goed genoeg voor nu en veilig genoeg om te proberen?",
        proposals: ["next-step"],
      }),
      part("closing", "closing", 105, 15, {
        title: "Afspraken en volgende bijeenkomst",
        question: "Wie doet wat, en wanneer zien we elkaar weer?",
        say: "Dit spraken we af. Over zes weken zien we elkaar weer.",
      }),
    ],
    frames: [
      {
        id: "open-rsvs",
        group: "Uitvoering",
        hard: false,
        text: "RSV's zijn open. Afspraken die anderen uitsluiten kunnen niet.",
      },
      {
        id: "new-partners",
        group: "Uitvoering",
        hard: false,
        text: "RSV's blijven zoeken naar nieuwe partners, in elk geval uit de vijfhoek.",
      },
    ],
    boards: [
      {
        id: "round",
        title: "Rondje regio",
        question: "Wat speelt er bij jou? Wat heb je nodig, en wat breng je mee?",
        lanes: [
          { id: "now", title: "Dit speelt", paper: "sky" },
          { id: "need", title: "Dit heb ik nodig", paper: "rose" },
          { id: "bring", title: "Dit breng ik mee", paper: "mint" },
        ],
        authorship: "organisation",
      },
      {
        id: "theme",
        title: `Thema: ${about}`,
        question: `Wat gaat er goed bij ${about}, en wat kan beter?`,
        lanes: [
          { id: "good", title: "Dit gaat goed", paper: "mint" },
          { id: "better", title: "Dit kan beter", paper: "yellow" },
        ],
        authorship: "organisation",
      },
    ],
    proposals: [
      {
        id: "next-step",
        title: "Onze volgende stap",
        question: "Gaan we dit samen doen?",
        text: {
          intro: `Dit gaan we samen doen aan ${about}:`,
          lines: ["Schrijf hier wat je voorstelt."],
        },
        amendable: true,
        arguments: [],
        circle: { kind: "nationwide" },
        fallback:
          "Komen we er samen niet uit, dan gaat de kwestie naar de volgende regiobijeenkomst en helpt het programmateam.",
        validUntil: "2025-05-01",
        frames: ["open-rsvs", "new-partners"],
      },
    ],
    registrations: [],
    moments: [{ id: "at-the-end", title: "Aan het slot", after: "closing" }],
    planning: [],
  });
}

/** A time of day so many minutes after another. */
function clock(start: string, after: number): string {
  const [hours, minutes] = start.split(":").map(Number);
  const total = (hours! * 60 + minutes! + after) % (24 * 60);
  return `${String(Math.floor(total / 60)).padStart(2, "0")}:${String(total % 60).padStart(2, "0")}`;
}
