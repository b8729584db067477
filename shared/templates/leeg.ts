/** A day with nothing but its shape: a welcome, one board, one decision and a closing. */
import { daySetup } from "../domain/setup.ts";
import type { DaySetup } from "../domain/setup.ts";
import { provinces } from "./provinces.ts";

const plenary = "Grote zaal";

/** The template `leeg`, checked against its schema when it is loaded. */
export const leeg: DaySetup = daySetup.parse({
  template: "leeg",
  title: "Nieuwe dag",
  date: "2024-04-18",
  timeZone: "Europe/Amsterdam",
  organiser: "Programmateam MDT",
  question: "Wat willen we vandaag samen beslissen?",
  validUntil: "2025-05-01",
  seatPolicy: "open",
  naming: "organisation",
  regions: provinces,
  programme: [
    {
      id: "welcome",
      kind: "welcome",
      startsAt: "10:00",
      minutes: 20,
      title: "Welkom, wie is hier",
      place: plenary,
      question: "Wie zijn er vandaag?",
      say: "Fijn dat je er bent. Pak je telefoon, scan de code en zeg wie je bent.",
      boards: [],
      proposals: [],
    },
    {
      id: "board",
      kind: "board",
      startsAt: "10:20",
      minutes: 30,
      title: "Wat moeten we weten?",
      place: plenary,
      question: "Wat moeten we weten voordat we beslissen?",
      say: "Schrijf op wat er volgens jou toe doet. Eén gedachte per post-it.",
      boards: ["board"],
      proposals: [],
    },
    {
      id: "decision",
      kind: "decision",
      startsAt: "10:50",
      minutes: 40,
      title: "Beslissing",
      place: plenary,
      question: "Is iedereen akkoord?",
      say: "Dit is het voorstel. De vraag is: is het goed genoeg voor nu en veilig genoeg om te proberen?",
      boards: [],
      proposals: ["decision"],
    },
    {
      id: "closing",
      kind: "closing",
      startsAt: "11:30",
      minutes: 15,
      title: "Afsluiting",
      place: plenary,
      question: "Wat hebben we besloten, en wie doet wat?",
      say: "Dit is wat we vandaag besloten. Dank je wel.",
      boards: [],
      proposals: [],
    },
  ],
  frames: [],
  boards: [
    {
      id: "board",
      title: "Wat moeten we weten?",
      question: "Wat moeten we weten voordat we beslissen?",
      lanes: [{ id: "notes", title: "Dit telt mee", paper: "yellow" }],
      authorship: "organisation",
    },
  ],
  proposals: [
    {
      id: "decision",
      title: "Ons voorstel",
      question: "Is iedereen akkoord met dit voorstel?",
      text: { lines: ["Schrijf hier wat je voorstelt."] },
      amendable: true,
      arguments: [],
      circle: { kind: "nationwide" },
      fallback: "Komen we er samen niet uit, dan beslist het programmateam hoe het verder gaat.",
      validUntil: "2025-05-01",
      frames: [],
    },
  ],
  registrations: [],
  moments: [{ id: "at-the-end", title: "Aan het slot", after: "closing" }],
  planning: [],
});
