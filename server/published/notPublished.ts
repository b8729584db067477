/** The pages that say that something is not here (yet). They say nothing of the day: who has the code may not know more. */
import { html } from "../export/html.ts";
import type { Markup } from "../export/html.ts";
import { publishedText } from "./pageFrame.ts";
import type { PageLanguage } from "./pageLanguage.ts";

/** Of a day whose record is not published: when to expect it, and that the address stays. */
export function notPublishedPage(code: string, language: PageLanguage): string {
  const t = publishedText(language);
  return calm(language, t.notYet, t.notYetText, html`<a href="/d/${code}">${t.notYetDay}</a>`);
}

/** Of an RSV that a published day does not have. */
export function noSuchRsvPage(list: string, language: PageLanguage): string {
  const t = publishedText(language);
  return calm(language, t.noRsv, t.noRsvText, html`<a href="${list}">${t.back}</a>`);
}

function calm(language: PageLanguage, title: string, words: string, way: Markup): string {
  const t = publishedText(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href="/plain.css" />
        <title>${title} · Beslisdag</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${words}</p>
          <p>
            ${way} · <a href="?lang=${language === "nl" ? "en" : "nl"}" lang="${t.otherCode}">${t.other}</a>
          </p>
        </main>
      </body>
    </html> `.toString();
}
