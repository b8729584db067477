/** The words around photos: choosing or taking one, its way to the server, and what it shows. */
export const photos = {
  take: "Maak een foto",
  choose: "Kies een foto",
  other: "Andere foto",
  remove: "Haal weg",
  rule: "JPEG, PNG of WebP, hoogstens 8 MB. De plaats en het toestel gaan niet mee.",
  sending: (percent: number) => `Foto wordt verstuurd: ${percent}%`,
  preparing: "Foto wordt kleiner gemaakt …",
  stop: "Stop",
  sent: "De foto is binnen.",
  notSent: "De foto kwam niet aan. Hij staat nog op je toestel.",
  again: "Probeer opnieuw",
  alt: "Wat is er op de foto te zien?",
  altHint: "Voor wie de foto niet kan zien, en voor in het verslag.",
  yours: "De foto die je koos",
  notShown: "De foto kan nu niet worden getoond.",
};
