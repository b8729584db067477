/** The words of an ODT, as XML. */
import { element, xmlText } from "../../../shared/division/xml.ts";
import type { Block, Cell, PrintDocument, Run, Tone } from "../document/documentModel.ts";
import { namespaces } from "./odtStyles.ts";

/** A file that goes along in the package. */
export interface Enclosed {
  readonly path: string;
  readonly type: string;
  readonly content: Uint8Array;
}

/** How wide pictures may be, and high, in centimetres. */
const WIDE = 16;
const HIGH = 20;

const tones: Readonly<Record<Tone, string>> = {
  plain: "Standard",
  lead: "Lead",
  soft: "Soft",
  notice: "Notice",
  term: "Standard",
};

/** content.xml, and the pictures in it. `sizeOf` tells width divided by height. */
export function contentXml(
  { blocks, language }: PrintDocument,
  ratioOf: (picture: Extract<Block, { kind: "figure" }>["picture"]) => number,
): { xml: string; enclosed: readonly Enclosed[] } {
  const enclosed: Enclosed[] = [];
  const looks = new Map<string, string>();
  let tables = 0;

  const body = blocks.map((block) => written(block, undefined)).join("");
  const xml = element(
    "office:document-content",
    namespaces,
    element("office:automatic-styles", {}, ...looks.values(), tableStyles),
    element("office:body", {}, element("office:text", {}, body)),
  );
  return { xml: `<?xml version="1.0" encoding="UTF-8"?>${xml}`, enclosed };

  function written(block: Block, within: string | undefined): string {
    switch (block.kind) {
      case "heading": {
        const level = Math.min(6, block.level);
        const named = { "text:style-name": `Heading_${level}`, "text:outline-level": level };
        return element("text:h", named, words(block.runs));
      }
      case "paragraph":
        return element("text:p", { "text:style-name": within ?? tones[block.tone] }, words(block.runs));
      case "list":
        return element(
          "text:list",
          { "text:style-name": block.ordered ? "Numbers" : "Bullets" },
          ...block.items.map((item) => element("text:list-item", {}, ...item.map((each) => inItem(each)))),
        );
      case "quote":
        return block.blocks.map((each) => written(each, "Quote")).join("");
      case "table":
        return table(block);
      case "figure":
        return figure(block);
    }
  }

  /** A list item holds paragraphs, headings and lists only. */
  function inItem(block: Block): string {
    if (block.kind === "table")
      return [...block.head, ...block.rows]
        .map((row) => element("text:p", {}, row.map(({ runs }) => words(runs)).join(" · ")))
        .join("");
    return written(block, undefined);
  }

  function table({ name, head, rows }: Extract<Block, { kind: "table" }>): string {
    const count = Math.max(
      1,
      ...[...head, ...rows].map((row) => row.reduce((sum, { span }) => sum + span, 0)),
    );
    tables += 1;
    return element(
      "table:table",
      { "table:name": `${name === "" ? "Tabel" : name} ${tables}`, "table:style-name": "Grid" },
      element("table:table-column", { "table:number-columns-repeated": count }),
      ...(head.length > 0 ? [element("table:table-header-rows", {}, ...head.map(row))] : []),
      ...rows.map(row),
    );
  }

  function row(cells: readonly Cell[]): string {
    return element(
      "table:table-row",
      {},
      ...cells.map(
        ({ runs, head, span }) =>
          element(
            "table:table-cell",
            {
              "office:value-type": "string",
              "table:style-name": head === "column" ? "HeadCell" : "Cell",
              ...(span > 1 ? { "table:number-columns-spanned": span } : {}),
            },
            element("text:p", { "text:style-name": head ? "Table_Head" : "Table" }, words(runs)),
          ) + element("table:covered-table-cell", {}).repeat(span - 1),
      ),
    );
  }

  function figure({ alt, picture, caption }: Extract<Block, { kind: "figure" }>): string {
    const isJpeg = picture.kind === "jpeg";
    const path = `Pictures/${enclosed.length + 1}.${isJpeg ? "jpg" : "svg"}`;
    const content = isJpeg ? picture.content : new TextEncoder().encode(picture.content);
    enclosed.push({ path, type: isJpeg ? "image/jpeg" : "image/svg+xml", content });
    const ratio = ratioOf(picture);
    const width = Math.min(WIDE, HIGH * ratio);
    const frame = element(
      "draw:frame",
      {
        "draw:name": `Figuur ${enclosed.length}`,
        "text:anchor-type": "as-char",
        "svg:width": `${width.toFixed(2)}cm`,
        "svg:height": `${(width / ratio).toFixed(2)}cm`,
      },
      element("draw:image", {
        "xlink:href": path,
        "xlink:type": "simple",
        "xlink:show": "embed",
        "xlink:actuate": "onLoad",
      }),
      element("svg:title", {}, xmlText(alt)),
    );
    const under =
      caption.length > 0 ? element("text:p", { "text:style-name": "Caption" }, words(caption)) : "";
    return element("text:p", { "text:style-name": "Standard" }, frame) + under;
  }

  function words(runs: readonly Run[]): string {
    return runs
      .map((run) => {
        const text = textXml(run.text);
        const name = lookOf(run);
        return name === undefined ? text : element("text:span", { "text:style-name": name }, text);
      })
      .join("");
  }

  /** The name of the look of this run; made when it is first needed. */
  function lookOf({ bold, italic, small, change, language: own }: Run): string | undefined {
    const other = own !== undefined && own !== language ? own : undefined;
    if (!bold && !italic && !small && !change && !other) return undefined;
    const name = `T${bold ? "b" : ""}${italic ? "i" : ""}${small ? "s" : ""}${change ?? ""}${other ?? ""}`;
    if (!looks.has(name)) {
      const properties = {
        "fo:font-weight": bold || change === "added" ? "bold" : undefined,
        "fo:font-style": italic ? "italic" : undefined,
        "fo:font-size": small ? "88%" : undefined,
        "style:text-underline-style": change === "added" ? "solid" : undefined,
        "style:text-line-through-style": change === "removed" ? "solid" : undefined,
        "fo:language": other,
        "fo:country": other === undefined ? undefined : other === "nl" ? "NL" : "GB",
      };
      looks.set(
        name,
        element(
          "style:style",
          { "style:name": name, "style:family": "text" },
          element("style:text-properties", properties),
        ),
      );
    }
    return name;
  }
}

const tableStyles = [
  element(
    "style:style",
    { "style:name": "Grid", "style:family": "table" },
    element("style:table-properties", { "fo:margin-bottom": "0.4cm", "table:align": "margins" }),
  ),
  ...(["Cell", "HeadCell"] as const).map((name) =>
    element(
      "style:style",
      { "style:name": name, "style:family": "table-cell" },
      element("style:table-cell-properties", {
        "fo:padding": "0.1cm",
        "fo:border-bottom": "0.02cm solid #c9c3b8",
        "fo:background-color": name === "HeadCell" ? "#f6f1e7" : undefined,
      }),
    ),
  ),
].join("");

/** Text with its line breaks and its spaces: XML would make one of several. */
function textXml(text: string): string {
  return xmlText(text)
    .replace(/ {2,}/g, (spaces) => ` ${element("text:s", { "text:c": spaces.length - 1 })}`)
    .replace(/\t/g, element("text:tab", {}))
    .replace(/\r?\n/g, element("text:line-break", {}));
}
