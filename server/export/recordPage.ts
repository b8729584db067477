/** One HTML file that needs nothing else, in the look of the record. */
import { createHash } from "node:crypto";
import { html, Markup } from "./html.ts";
import type { Content } from "./html.ts";
import type { RecordLanguage } from "./recordContext.ts";
import { recordShapes } from "./recordShapes.ts";
import { recordStyle } from "./recordStyle.ts";

/** What stands around a record that everyone may read, in place of what a file has. */
export interface Publication {
  readonly title: string;
  readonly head: Markup;
  readonly bar: Markup;
  /** What the day wears (themeCss); empty where it wears the usual. */
  readonly worn: string;
}

export interface RecordFile {
  readonly html: string;
  /** The Content-Security-Policy to serve it with; the file carries the same for when it is opened from a disk. */
  readonly contentSecurityPolicy: string;
}

export interface RecordPageParts {
  readonly language: RecordLanguage;
  /** The title, which stands on every printed page. */
  readonly running: string;
  /** When it was adopted, or that it is not (exportMark.ts): at the foot of every printed page. */
  readonly standing: string;
  /** What the file must not be taken for (exportMark.ts): stands on every page. */
  readonly mark: string | undefined;
  readonly publication?: Publication | undefined;
  readonly body: Content;
}

/** The page round a body. Only its own style may run. */
export function recordPage({
  language,
  running,
  standing,
  mark,
  publication,
  body,
}: RecordPageParts): RecordFile {
  const style =
    (publication?.worn ?? "") + recordStyle(mark === undefined ? running : `${mark} · ${running}`, standing);
  const hash = createHash("sha256").update(style).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`;
  // Not in the template, where a formatter could add white space that the hash does not know.
  const styleElement = new Markup(`<style>${style}</style>`);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${publication?.title ?? running}</title>
        ${publication?.head} ${styleElement}
      </head>
      <body>
        ${recordShapes} ${publication?.bar}
        ${mark !== undefined && html`<aside class="pub stamp" aria-label="${mark}"><p>${mark}</p></aside>`}
        ${body}
      </body>
    </html> `;
  // frame-ancestors means nothing in a meta element: it stands in the header alone.
  return { html: page.toString(), contentSecurityPolicy: `${policy}; frame-ancestors 'none'` };
}
