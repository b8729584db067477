/** The words on paper, in Dutch and in English. */
const nl = {
  titles: {
    hall: "Vel voor de zaal",
    roles: "Vellen per rol",
    seats: "Vellen per delegatie",
    badges: "Naamkaartjes",
  },
  print: "Print met Ctrl + P, of met ⌘ P. Op papier staat deze balk er niet bij.",
  once: "Je ziet deze links maar één keer. Sluit dit venster als je geprint hebt.",
  replaced: {
    hall: "Dit vel blijft werken, hoe vaak je het ook print.",
    roles: "Vellen per rol die je eerder printte, openen nu niets meer.",
    seats:
      "Vellen van deze delegaties die je eerder printte, openen nu niets meer. Wie al een plek heeft, houdt die.",
    badges: "Naamkaartjes openen niets. Je kunt ze zo vaak printen als je wilt.",
  },
  nothing: "Er is niets om te printen.",
  nothingText: {
    hall: "",
    roles: "",
    seats: "Er staat geen delegatie op de lijst die nog een vel nodig heeft.",
    badges: "Er staat nog niemand op de lijst met aanmeldingen.",
  },
  joinTitle: "Doe mee op je telefoon",
  hallSteps: ["Scan de code met je camera.", "Vul in wie je bent.", "Kijk op je telefoon wat de zaal doet."],
  orType: "Of typ dit adres:",
  code: "Code van de dag",
  qr: (what: string) => `QR-code: ${what}`,
  roles: {
    moderator: {
      name: "Begeleiding",
      text: "Hiermee leid je de dag: programma, borden en rondes.",
      steps: [
        "Open dit op je laptop.",
        "Laat het vel daarna niet liggen.",
        "Kwijt? Vraag het programmateam om een nieuw vel.",
      ],
    },
    projector: {
      name: "Scherm in de zaal",
      text: "Hiermee laat de beamer zien wat de zaal ziet.",
      steps: [
        "Open dit op de laptop aan de beamer.",
        "Zet het venster op volledig scherm.",
        "Meer is niet nodig: het scherm volgt de dag.",
      ],
    },
    facilitator: {
      name: "Begeleider van een groep",
      text: "Hiermee leid je deze groep.",
      steps: [
        "Open dit op je laptop of tablet.",
        "Kijk of de naam van je groep klopt.",
        "Roep hulp van de zaal vanaf hetzelfde scherm.",
      ],
    },
  },
  secret: "Wie dit vel heeft, kan dit. Geef het aan niemand anders.",
  printedAt: (when: string) => `Geprint ${when}. Een nieuwer vel maakt dit vel ongeldig.`,
  seatTitle: "Jullie plek",
  seatText: "Met deze code beslist jullie delegatie mee.",
  seatSteps: [
    "Scan de code met je camera.",
    "Vul je naam in. Organisatie en regio staan er al.",
    "Geef jullie antwoord als de zaal daarom vraagt.",
  ],
  seatShared:
    "Zijn jullie met meer mensen? Gebruik allemaal dit vel. Jullie delegatie geeft samen één antwoord.",
  link: "Het hele adres:",
  rsv: (name: string) => `RSV ${name}`,
  linkLabel: "Geprint vel",
};

const en: typeof nl = {
  titles: {
    hall: "Sheet for the hall",
    roles: "Sheets per role",
    seats: "Sheets per delegation",
    badges: "Name badges",
  },
  print: "Print with Ctrl + P, or with ⌘ P. This bar is not on the paper.",
  once: "You see these links only once. Close this window when you have printed.",
  replaced: {
    hall: "This sheet goes on working, however often you print it.",
    roles: "Sheets per role that you printed before open nothing now.",
    seats: "Sheets of these delegations that you printed before open nothing now. Who has a seat keeps it.",
    badges: "Badges open nothing. Print them as often as you like.",
  },
  nothing: "There is nothing to print.",
  nothingText: {
    hall: "",
    roles: "",
    seats: "No delegation on the list still needs a sheet.",
    badges: "Nobody is on the list of registrations yet.",
  },
  joinTitle: "Take part on your phone",
  hallSteps: [
    "Scan the code with your camera.",
    "Say who you are.",
    "See on your phone what the hall is doing.",
  ],
  orType: "Or type this address:",
  code: "Code of the day",
  qr: (what) => `QR code: ${what}`,
  roles: {
    moderator: {
      name: "Facilitation",
      text: "With this you lead the day: programme, boards and rounds.",
      steps: [
        "Open this on your laptop.",
        "Do not leave the sheet lying about.",
        "Lost it? Ask the programme team for a new sheet.",
      ],
    },
    projector: {
      name: "Screen in the hall",
      text: "With this the projector shows what the hall sees.",
      steps: [
        "Open this on the laptop at the projector.",
        "Make the window full screen.",
        "That is all: the screen follows the day.",
      ],
    },
    facilitator: {
      name: "Facilitator of a group",
      text: "With this you lead this group.",
      steps: [
        "Open this on your laptop or tablet.",
        "See whether the name of your group is right.",
        "Call for help from the hall on the same screen.",
      ],
    },
  },
  secret: "Whoever has this sheet can do this. Give it to nobody else.",
  printedAt: (when) => `Printed ${when}. A newer sheet ends this one.`,
  seatTitle: "Your seat",
  seatText: "With this code your delegation has a say.",
  seatSteps: [
    "Scan the code with your camera.",
    "Fill in your name. Organisation and region are there already.",
    "Give your answer when the hall asks for it.",
  ],
  seatShared: "Are you with more people? Use this sheet together. Your delegation gives one answer.",
  link: "The whole address:",
  rsv: (name) => `RSV ${name}`,
  linkLabel: "Printed sheet",
};

export type PaperLanguage = "nl" | "en";
export type PaperText = typeof nl;

/** The words in this language. */
export function paperTextIn(language: PaperLanguage): PaperText {
  return language === "en" ? en : nl;
}
