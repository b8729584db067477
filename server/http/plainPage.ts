const texts = {
  notFound: {
    nl: ["Deze pagina is er niet", "Kijk het adres na, of scan de code op het scherm opnieuw."],
    en: ["This page is not here", "Check the address, or scan the code on the screen again."],
  },
  broken: {
    nl: ["Er ging iets mis", "Dat ligt niet aan jou. Probeer het zo nog eens."],
    en: ["Something went wrong", "It is not you. Try again in a moment."],
  },
  notBuilt: {
    nl: ["De schermen zijn nog niet gebouwd", "Voer eerst uit: npm run build"],
    en: ["The screens have not been built yet", "First run: npm run build"],
  },
} as const;

/** A page without script, for when there is nothing better to show. */
export function plainPage(what: keyof typeof texts): string {
  const { nl, en } = texts[what];
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/plain.css">
    <title>${nl[0]} · Beslisdag</title>
  </head>
  <body>
    <main>
      <h1>${nl[0]}</h1>
      <p>${nl[1]}</p>
      <section lang="en">
        <h2>${en[0]}</h2>
        <p>${en[1]}</p>
      </section>
      <p><a href="/">Beslisdag</a></p>
    </main>
  </body>
</html>
`;
}
