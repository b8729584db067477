/** A document as ODT: to go on with in any office. Styles, headings, lists, tables, languages, pictures, metadata. */
import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { element, xmlText } from "../../../shared/division/xml.ts";
import type { Picture, PrintDocument } from "../document/documentModel.ts";
import { jpegSize } from "./jpegSize.ts";
import { contentXml } from "./odtContent.ts";
import type { Enclosed } from "./odtContent.ts";
import { namespaces, stylesXml } from "./odtStyles.ts";

export const ODT_TYPE = "application/vnd.oasis.opendocument.text";

/** The bytes of the file; the same document gives the same bytes. `svgRatio` tells width by height of our own drawings. */
export function odtOf(document: PrintDocument, svgRatio: (svg: string) => number): Uint8Array {
  const ratio = (picture: Picture) => {
    if (picture.kind === "svg") return svgRatio(picture.content);
    const { width, height } = jpegSize(picture.content);
    return width / height;
  };
  const { xml, enclosed } = contentXml(document, ratio);
  const parts = {
    "content.xml": strToU8(xml),
    "styles.xml": strToU8(stylesXml(document)),
    "meta.xml": strToU8(metaXml(document)),
    "META-INF/manifest.xml": strToU8(manifestXml(enclosed)),
  };
  const mtime = new Date(document.madeAt);
  const pictures: Zippable = {};
  for (const { path, content } of enclosed) pictures[path] = [content, { level: 0 }];
  return zipSync(
    // What kind of file it is stands first and as it is: that is how it is told.
    { mimetype: [strToU8(ODT_TYPE), { level: 0 }], ...parts, ...pictures },
    { mtime, level: 6 },
  );
}

function metaXml({ title, author, language, madeAt }: PrintDocument): string {
  const at = new Date(madeAt).toISOString().slice(0, 19);
  const meta = element(
    "office:meta",
    {},
    element("meta:generator", {}, "Beslisdag"),
    element("dc:title", {}, xmlText(title)),
    element("meta:initial-creator", {}, xmlText(author)),
    element("dc:creator", {}, xmlText(author)),
    element("meta:creation-date", {}, at),
    element("dc:date", {}, at),
    element("dc:language", {}, language === "nl" ? "nl-NL" : "en-GB"),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>${element("office:document-meta", namespaces, meta)}`;
}

function manifestXml(enclosed: readonly Enclosed[]): string {
  const entry = (path: string, type: string) =>
    element("manifest:file-entry", { "manifest:full-path": path, "manifest:media-type": type });
  const entries = [
    entry("/", ODT_TYPE),
    ...["content.xml", "styles.xml", "meta.xml"].map((path) => entry(path, "text/xml")),
    ...enclosed.map(({ path, type }) => entry(path, type)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>${element(
    "manifest:manifest",
    { "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version": "1.3" },
    ...entries,
  )}`;
}
