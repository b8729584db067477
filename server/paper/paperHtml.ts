/** Sheets as a page to print: no script, its own style, nothing from elsewhere. */
import { createHash } from "node:crypto";
import type { PaperKind } from "../../shared/domain/registrationState.ts";
import { themeCss } from "../../shared/look/themeCss.ts";
import type { Theme } from "../../shared/look/themeTokens.ts";
import { Markup, html } from "../export/html.ts";
import { paperStyle } from "./paperStyle.ts";
import { paperTextIn } from "./paperText.ts";
import type { PaperLanguage } from "./paperText.ts";

/** The page with the policy to serve it with. `links`: whether it holds secrets that are shown this once. `worn`: the theme of the day. */
export function paperHtml(
  kind: PaperKind,
  language: PaperLanguage,
  pages: readonly Markup[],
  links: boolean,
  worn: Theme = [],
): { html: string; contentSecurityPolicy: string } {
  const t = paperTextIn(language);
  const style = themeCss(worn) + paperStyle();
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  const empty = html`<div class="empty">
    <h2>${t.nothing}</h2>
    <p>${t.nothingText[kind]}</p>
  </div>`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${t.titles[kind]} · Beslisdag</title>
        ${new Markup(`<style>${style}</style>`)}
      </head>
      <body>
        <header class="tools">
          <h1>${t.titles[kind]}</h1>
          <p>${t.print}</p>
          ${links && html`<p>${t.once}</p>`} ${pages.length > 0 && html`<p>${t.replaced[kind]}</p>`}
        </header>
        <main>${pages.length > 0 ? pages : empty}</main>
      </body>
    </html> `;
  return { html: page.toString(), contentSecurityPolicy: `${policy}; frame-ancestors 'none'` };
}
