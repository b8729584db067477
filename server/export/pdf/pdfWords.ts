/** What a PDF says of itself, in both languages. */
export const pdfWords = {
  nl: {
    page: (n: number, of: number) => `${n} van ${of}`,
    replacedTitle: "Tekens die hier niet getekend zijn",
    replaced: (box: string) =>
      `De letters van dit bestand kennen deze tekens niet. Er staat ${box} voor, of de letter zonder tekens erboven en eronder. Wie kopieert, zoekt of laat voorlezen, krijgt wel de tekst zoals hij is. In het verslag als webpagina en als ODT staan ze gewoon.`,
  },
  en: {
    page: (n: number, of: number) => `${n} of ${of}`,
    replacedTitle: "Characters not drawn here",
    replaced: (box: string) =>
      `The letters of this file do not have these characters. It shows ${box} for them, or the letter without the signs above and below it. Copying, searching and reading aloud give the text as it is. In the record as a web page and as ODT they simply stand.`,
  },
} as const;
