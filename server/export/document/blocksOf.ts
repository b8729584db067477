/** What markup says, as blocks: headings, paragraphs, lists, tables, quotes and figures, without its looks. */
import type { Block, Cell, Picture, Run, Tone } from "./documentModel.ts";
import { plainText } from "./documentModel.ts";
import { hasClass, textWithin } from "./readMarkup.ts";
import type { Element, Node } from "./readMarkup.ts";

/** How words stand where they stand. */
interface Style {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly small?: boolean;
  readonly change?: "added" | "removed";
  readonly language?: string;
  /** Line breaks in the text are line breaks. */
  readonly lines?: boolean;
  /** What the table within is called. */
  readonly table?: string;
}

const headings = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const blockNames = new Set(
  "html body main header section article aside div p ul ol li dl dt dd table blockquote figure".split(" "),
);
const tones: readonly (readonly [string, Tone])[] = [
  ["lead", "lead"],
  ["notice", "notice"],
  ["note-line", "soft"],
  ["soft", "soft"],
  ["fine", "soft"],
  ["eyebrow", "soft"],
];

/** The blocks of these nodes, in their order. Pictures that only decorate, and lists of contents, are left out. */
export function blocksOf(nodes: readonly Node[], style: Style = {}): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  const settle = () => {
    const runs = runsOf(loose, style);
    if (runs.length > 0) blocks.push({ kind: "paragraph", tone: "plain", runs });
    loose = [];
  };
  for (const node of nodes) {
    if (typeof node !== "string" && isLeftOut(node)) continue;
    if (typeof node === "string" || !isBlock(node)) {
      loose.push(node);
      continue;
    }
    settle();
    blocks.push(...blockOf(node, style));
  }
  settle();
  return blocks;
}

function isLeftOut(element: Element): boolean {
  if (["head", "style", "nav", "script"].includes(element.name)) return true;
  if (element.name === "svg") return element.attributes.get("aria-hidden") === "true";
  return hasClass(element, "pub");
}

function isBlock(element: Element): boolean {
  if (blockNames.has(element.name) || headings.has(element.name)) return true;
  if (element.name === "svg" || element.name === "img") return true;
  return element.children.some((child) => typeof child !== "string" && isBlock(child) && !isLeftOut(child));
}

function blockOf(element: Element, outer: Style): Block[] {
  const { name, children } = element;
  const style = styleIn(element, outer);
  if (headings.has(name)) {
    const runs = runsOf(children, style);
    return runs.length > 0 ? [{ kind: "heading", level: Number(name[1]), runs }] : [];
  }
  switch (name) {
    case "p": {
      const runs = runsOf(children, style);
      const tone = tones.find(([className]) => hasClass(element, className))?.[1] ?? "plain";
      const bold = hasClass(element, "label") ? runs.map((run) => ({ ...run, bold: true })) : runs;
      return runs.length > 0 ? [{ kind: "paragraph", tone, runs: bold }] : [];
    }
    case "ul":
    case "ol":
      return [{ kind: "list", ordered: name === "ol", items: itemsOf(children, style) }];
    case "dl":
      return termsOf(children, style);
    case "table":
      return [tableOf(element, style)];
    case "blockquote":
      return [{ kind: "quote", blocks: blocksOf(children, style) }];
    case "figure":
    case "svg":
    case "img":
      return figuresOf(element, style);
    default:
      return blocksOf(children, style);
  }
}

function itemsOf(children: readonly Node[], style: Style): Block[][] {
  return children.flatMap((child) => {
    if (typeof child === "string") return [];
    const blocks = blocksOf(child.children, styleIn(child, style));
    return blocks.length > 0 ? [blocks] : [];
  });
}

/** A name with what belongs to it: in one paragraph where that is short, else under each other. */
function termsOf(children: readonly Node[], style: Style): Block[] {
  const parts = children.flatMap((child): readonly Node[] =>
    typeof child !== "string" && child.name === "div" ? child.children : [child],
  );
  const blocks: Block[] = [];
  let term: Run[] = [];
  for (const part of parts) {
    if (typeof part === "string") continue;
    if (part.name === "dt") {
      term = runsOf(part.children, { ...style, bold: true });
      continue;
    }
    const said = blocksOf(part.children, style);
    const [first, ...rest] = said;
    const name = term.length > 0 ? [...term, { text: ": ", bold: true }] : [];
    if (first?.kind === "paragraph") {
      blocks.push({ kind: "paragraph", tone: "term", runs: [...name, ...first.runs] }, ...rest);
    } else {
      blocks.push({ kind: "paragraph", tone: "term", runs: name }, ...said);
    }
    term = [];
  }
  return blocks;
}

function tableOf(table: Element, style: Style): Block {
  const head: Cell[][] = [];
  const rows: Cell[][] = [];
  const read = (nodes: readonly Node[], inHead: boolean) => {
    for (const node of nodes) {
      if (typeof node === "string") continue;
      if (node.name === "tr") (inHead ? head : rows).push(cellsOf(node, inHead, style));
      else if (node.name !== "caption") read(node.children, inHead || node.name === "thead");
    }
  };
  read(table.children, false);
  const caption = table.children.find((child) => typeof child !== "string" && child.name === "caption");
  return { kind: "table", name: caption ? textWithin(caption).trim() : (style.table ?? ""), head, rows };
}

function cellsOf(row: Element, inHead: boolean, style: Style): Cell[] {
  return row.children.flatMap((child) => {
    if (typeof child === "string" || (child.name !== "td" && child.name !== "th")) return [];
    const isHead = child.name === "th";
    const runs = blocksOf(child.children, style).flatMap((block, index) =>
      index > 0 ? [{ text: "\n" }, ...runsIn(block)] : runsIn(block),
    );
    return [
      {
        runs: isHead ? runs.map((run) => ({ ...run, bold: true })) : runs,
        ...(isHead ? { head: inHead ? ("column" as const) : ("row" as const) } : {}),
        span: Number(child.attributes.get("colspan") ?? 1),
      },
    ];
  });
}

/** The words of a block within a cell. */
function runsIn(block: Block): readonly Run[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.runs;
    case "list":
      return block.items.flatMap((item, index) => [
        { text: `${index > 0 ? "\n" : ""}• ` },
        ...item.flatMap(runsIn),
      ]);
    case "quote":
      return block.blocks.flatMap(runsIn);
    case "table":
      return block.rows.flatMap((row) => row.flatMap(({ runs }) => [...runs, { text: " " }]));
    case "figure":
      return [{ text: block.alt }, ...block.caption];
  }
}

/** A picture with what is said under it; where the picture is not to be had, what it shows stands in its place. */
function figuresOf(element: Element, style: Style): Block[] {
  const pictures: { picture: Picture; alt: string }[] = [];
  const rest: Node[] = [];
  const captions: Run[] = [];
  const read = (node: Node) => {
    if (typeof node === "string") return rest.push(node);
    if (node.name === "figcaption") return captions.push(...runsOf(node.children, style));
    if (isLeftOut(node)) return 0;
    const found = pictureOf(node);
    if (found) return pictures.push(found);
    if (node.name === "img") return rest.push(node.attributes.get("alt") ?? "");
    return isBlock(node) && node.name !== "p" && node.name !== "table"
      ? node.children.forEach(read)
      : rest.push(node);
  };
  if (element.name === "figure") element.children.forEach(read);
  else read(element);
  const blocks = blocksOf(rest, style);
  const [last] = pictures.slice(-1);
  return [
    ...pictures.map(({ picture, alt }): Block => ({
      kind: "figure",
      alt,
      picture,
      caption: picture === last?.picture ? captions : [],
    })),
    ...blocks,
    ...(last || captions.length === 0 ? [] : [{ kind: "paragraph", tone: "soft", runs: captions } as const]),
  ];
}

function pictureOf(node: Element): { picture: Picture; alt: string } | undefined {
  if (node.name === "svg") {
    const within = (name: string) =>
      node.children.find((child): child is Element => typeof child !== "string" && child.name === name);
    const said = [within("title"), within("desc")].flatMap((each) => (each ? [textWithin(each)] : []));
    const alt = node.attributes.get("aria-label") ?? said.join(". ");
    return { picture: { kind: "svg", content: node.source }, alt };
  }
  const [, data] = /^data:image\/jpeg;base64,(.*)$/.exec(node.attributes.get("src") ?? "") ?? [];
  if (node.name !== "img" || data === undefined) return undefined;
  const content = new Uint8Array(Buffer.from(data, "base64"));
  return { picture: { kind: "jpeg", content }, alt: node.attributes.get("alt") ?? "" };
}

function styleIn(element: Element, outer: Style): Style {
  const language = element.attributes.get("lang");
  return {
    ...outer,
    ...(["b", "strong", "th"].includes(element.name) ? { bold: true } : {}),
    ...(["em", "i"].includes(element.name) ? { italic: true } : {}),
    ...(element.name === "small" ? { small: true } : {}),
    ...(element.name === "ins" ? { change: "added" as const } : {}),
    ...(element.name === "del" ? { change: "removed" as const } : {}),
    ...(language ? { language } : {}),
    ...(hasClass(element, "scroll") ? { table: element.attributes.get("aria-label") ?? "" } : {}),
    ...(hasClass(element, "words") || hasClass(element, "sheet") ? { lines: true } : {}),
  };
}

/** The words of inline nodes; white space as a browser would show it. */
function runsOf(nodes: readonly Node[], style: Style): Run[] {
  const runs: Run[] = [];
  /** A piece ended that a style sheet puts apart from what follows. */
  let pending = false;
  read(nodes, style);
  return trimmed(runs);

  function read(list: readonly Node[], { lines, table: _table, ...look }: Style): void {
    for (const node of list) {
      if (typeof node === "string") {
        const text = lines
          ? node.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n")
          : node.replace(/\s+/g, " ");
        add({ text, ...look });
      } else if (node.name === "br") add({ text: "\n", ...look });
      else if (!isLeftOut(node)) {
        const before = runs.length;
        read(node.children, styleIn(node, { lines: lines ?? false, ...look }));
        // What a style sheet puts apart stands apart here too.
        const first = runs[before];
        if (first && before > 0 && apart.has(node.name) && touch(runs[before - 1]!.text, first.text))
          runs.splice(before, 0, { text: " " });
        if (apart.has(node.name)) pending = true;
      }
    }
  }
  function add(run: Run): void {
    if (run.text === "") return;
    const last = runs.at(-1);
    if (pending && last && touch(last.text, run.text)) runs.push({ text: " " });
    pending = false;
    // White space is one space, also where two elements meet.
    const text = last && /\s$/.test(last.text) && run.text.startsWith(" ") ? run.text.slice(1) : run.text;
    if (text !== "") runs.push({ ...run, text });
  }
}

const apart = new Set(["b", "small", "svg"]);

function touch(before: string, after: string): boolean {
  return /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after);
}

/** Without white space at the edges. */
function trimmed(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  while (kept[0] && kept[0].text.trimStart() === "") kept.shift();
  while (kept.at(-1) && kept.at(-1)!.text.trimEnd() === "") kept.pop();
  if (kept[0]) kept[0] = { ...kept[0], text: kept[0].text.trimStart() };
  const last = kept.length - 1;
  if (kept[last]) kept[last] = { ...kept[last], text: kept[last].text.trimEnd() };
  return plainText(kept).trim() === "" ? [] : kept;
}
