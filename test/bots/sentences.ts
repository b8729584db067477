/** What bots write. By lane where the lane asks for something of its own. */
const advice = [
  "Begin in de stad. Daar wachten jongeren op een plek dicht bij huis.",
  "Eén aanspreekpunt per gemeente.",
  "Vergeet de dorpen langs de rivier niet.",
  "Plan samen met het onderwijs, al in april.",
  "Laat jongeren zelf de agenda maken.",
  "Betaal ook de reis van jongeren.",
  "Kijk eerst wat er al goed loopt.",
  "Spreek af wie beslist als het stroef loopt.",
  "Zet de eerste bijeenkomst nu al vast.",
  "Houd het klein: drie afspraken is genoeg.",
  "Werk samen met de buurprovincie, jongeren kennen geen grens.",
  "Vraag de sportclubs erbij.",
  "Jongeren zonder school komen hier nu niet binnen.",
  "Maak ruimte voor wie maar een beetje mee kan doen.",
  "Zorg dat kleine organisaties het kunnen volgen.",
];

const joining = [
  "Wij doen mee met twee coaches.",
  "Wij brengen veertig plekken in de zorg mee.",
  "Graag samen met het mbo in de stad.",
  "Wij hebben een ruimte voor de eerste bijeenkomst.",
  "We doen mee, en nemen drie gemeenten mee.",
  "Wij leveren stageplekken in de techniek.",
  "Ja! We starten al in september.",
];

const missing = [
  "De bibliotheken.",
  "Sportverenigingen uit de dorpen.",
  "Jongeren zelf, het liefst twee per tafel.",
  "De woningcorporaties.",
  "Ondernemers uit de haven.",
  "Het speciaal onderwijs.",
  "Kerken en moskeeën die al veel doen.",
];

const profile = [
  "Vraagt jongeren om mee te denken.",
  "Kan goed nee zeggen.",
  "Kent de regio van binnenuit.",
  "Spreekt ook de taal van bedrijven.",
  "Is minstens drie dagen per week beschikbaar.",
  "Kan omgaan met ruzie in een netwerk.",
];

const concerns = [
  "Kleine gemeenten mogen niet ondersneeuwen.",
  "Let op de reistijd voor jongeren.",
  "Een jaar is kort. Begin meteen.",
  "Houd ruimte voor samenwerking over de grens.",
];

const objections = [
  "Onze jongeren gaan over de provinciegrens naar school. Met deze grens vallen zij tussen twee groepen.",
  "Eén RSV is hier te groot. Het noorden en het zuiden bereiken elkaar niet.",
  "‘Op korte termijn’ sluit mensen met een opzegtermijn uit. Dan blijven goede kandidaten weg.",
];

const questions = [
  "Wat gebeurt er met projecten die over een grens heen lopen?",
  "Tot wanneer geldt dit precies?",
  "Wie betaalt de eerste bijeenkomst?",
  "Mag een organisatie aan twee RSV's meedoen?",
  "Wat is het verschil tussen een kwartiermaker en een regiofacilitator?",
];

const reactions = [
  "Dit geeft rust. Zo weten we waar we aan toe zijn.",
  "Goed begin. Wel graag op tijd kijken of het werkt.",
  "Voor ons is vooral de eerste bijeenkomst belangrijk.",
  "Het is veel werk voor kleine organisaties.",
  "Ik mis de stem van jongeren nog.",
];

export const sentences = {
  advice,
  joining,
  missing,
  profile,
  concerns,
  objections,
  questions,
  reactions,
};
