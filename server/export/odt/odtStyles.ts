/** The looks of an ODT, as XML: what a reader may change in one place. */
import { element, xmlText } from "../../../shared/division/xml.ts";
import type { PrintDocument } from "../document/documentModel.ts";

export const namespaces = {
  "xmlns:office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
  "xmlns:style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
  "xmlns:text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
  "xmlns:table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
  "xmlns:draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
  "xmlns:fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
  "xmlns:xlink": "http://www.w3.org/1999/xlink",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
  "xmlns:svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
  "office:version": "1.3",
} as const;

const FONT = "Atkinson Hyperlegible Next";
const countries = { nl: "NL", en: "GB" } as const;

interface Look {
  readonly text?: Readonly<Record<string, string>>;
  readonly paragraph?: Readonly<Record<string, string>>;
  readonly parent?: string;
  readonly level?: number;
}

function style(name: string, family: string, { text, paragraph, parent, level }: Look): string {
  return element(
    "style:style",
    {
      "style:name": name,
      "style:family": family,
      "style:parent-style-name": parent,
      "style:default-outline-level": level,
    },
    ...(paragraph ? [element("style:paragraph-properties", paragraph)] : []),
    ...(text ? [element("style:text-properties", text)] : []),
  );
}

const heading = (level: number, size: string, top: string) =>
  style(`Heading_${level}`, "paragraph", {
    parent: "Standard",
    level,
    paragraph: { "fo:margin-top": top, "fo:margin-bottom": "0.15cm", "fo:keep-with-next": "always" },
    text: { "fo:font-size": size, "fo:font-weight": "bold" },
  });

/** styles.xml: named styles, the page, its head and foot. */
export function stylesXml({ language, running, standing, mark }: PrintDocument): string {
  const page = element("text:page-number", { "text:select-page": "current" }, "1");
  const count = element("text:page-count", {}, "1");
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    "office:document-styles",
    namespaces,
    element(
      "office:font-face-decls",
      {},
      element("style:font-face", {
        "style:name": FONT,
        "svg:font-family": `'${FONT}'`,
        "style:font-family-generic": "swiss",
      }),
    ),
    element(
      "office:styles",
      {},
      element(
        "style:default-style",
        { "style:family": "paragraph" },
        element("style:paragraph-properties", { "style:writing-mode": "page" }),
        element("style:text-properties", {
          "style:font-name": FONT,
          "fo:font-size": "10.5pt",
          "fo:language": language,
          "fo:country": countries[language],
        }),
      ),
      style("Standard", "paragraph", {
        paragraph: { "fo:margin-bottom": "0.2cm", "fo:line-height": "135%" },
      }),
      style("Lead", "paragraph", { parent: "Standard", text: { "fo:font-size": "13pt" } }),
      style("Soft", "paragraph", {
        parent: "Standard",
        text: { "fo:font-size": "9.5pt", "fo:color": "#4a5568" },
      }),
      style("Notice", "paragraph", {
        parent: "Standard",
        paragraph: { "fo:border-left": "0.1cm solid #00695f", "fo:padding-left": "0.3cm" },
      }),
      style("Quote", "paragraph", {
        parent: "Standard",
        paragraph: {
          "fo:margin-left": "0.4cm",
          "fo:border-left": "0.06cm solid #c9c3b8",
          "fo:padding-left": "0.3cm",
        },
      }),
      style("Caption", "paragraph", { parent: "Soft" }),
      style("Table", "paragraph", {
        parent: "Standard",
        paragraph: { "fo:margin-bottom": "0cm" },
        text: { "fo:font-size": "9pt" },
      }),
      style("Table_Head", "paragraph", { parent: "Table", text: { "fo:font-weight": "bold" } }),
      style("Edge", "paragraph", { parent: "Soft", paragraph: { "fo:margin-bottom": "0cm" } }),
      style("Mark", "paragraph", {
        parent: "Standard",
        paragraph: { "fo:text-align": "end" },
        text: { "fo:font-weight": "bold", "fo:color": "#8a1538" },
      }),
      heading(1, "22pt", "0cm"),
      heading(2, "16pt", "0.7cm"),
      heading(3, "13pt", "0.5cm"),
      heading(4, "11.5pt", "0.35cm"),
      heading(5, "10.5pt", "0.3cm"),
      heading(6, "10.5pt", "0.3cm"),
      listStyle("Bullets", false),
      listStyle("Numbers", true),
    ),
    element(
      "office:automatic-styles",
      {},
      element(
        "style:page-layout",
        { "style:name": "Page" },
        element("style:page-layout-properties", {
          "fo:page-width": "21cm",
          "fo:page-height": "29.7cm",
          "fo:margin-top": "1.5cm",
          "fo:margin-bottom": "1.5cm",
          "fo:margin-left": "2.2cm",
          "fo:margin-right": "2.2cm",
          "style:print-orientation": "portrait",
        }),
        element(
          "style:header-style",
          {},
          element("style:header-footer-properties", {
            "fo:min-height": "0.8cm",
            "fo:margin-bottom": "0.4cm",
          }),
        ),
        element(
          "style:footer-style",
          {},
          element("style:header-footer-properties", { "fo:min-height": "0.8cm", "fo:margin-top": "0.4cm" }),
        ),
      ),
    ),
    element(
      "office:master-styles",
      {},
      element(
        "style:master-page",
        { "style:name": "Standard", "style:page-layout-name": "Page" },
        element("style:header", {}, element("text:p", { "text:style-name": "Mark" }, xmlText(mark ?? ""))),
        element(
          "style:footer",
          {},
          element("text:p", { "text:style-name": "Edge" }, `${xmlText(running)} · ${page} / ${count}`),
          element("text:p", { "text:style-name": "Edge" }, xmlText(standing)),
        ),
      ),
    ),
  )}`;
}

function listStyle(name: string, ordered: boolean): string {
  const levels = [1, 2, 3, 4, 5, 6].map((level) => {
    const properties = element(
      "style:list-level-properties",
      { "text:list-level-position-and-space-mode": "label-alignment" },
      element("style:list-level-label-alignment", {
        "text:label-followed-by": "listtab",
        "fo:text-indent": "-0.6cm",
        "fo:margin-left": `${(level * 0.6).toFixed(1)}cm`,
      }),
    );
    return ordered
      ? element(
          "text:list-level-style-number",
          { "text:level": level, "style:num-suffix": ".", "style:num-format": "1" },
          properties,
        )
      : element("text:list-level-style-bullet", { "text:level": level, "text:bullet-char": "•" }, properties);
  });
  return element("text:list-style", { "style:name": name }, ...levels);
}
