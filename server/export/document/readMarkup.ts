/**
 * Reads markup that `html` made, to print it otherwise than a browser does. Not a reader of HTML at large: tags are
 * closed, attributes are quoted, and text is escaped as html.ts escapes it.
 */

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  /** The markup it was read from, for what is drawn and not set. */
  readonly source: string;
}

export type Node = Element | string;

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Node[];
  readonly from: number;
}

const TOKEN = /<!--[^]*?-->|<![^>]*>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const empty = new Set(["meta", "link", "br", "img", "hr", "input"]);
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/** The nodes of this markup. Throws where it is not what `html` makes: that is a bug, not somebody's text. */
export function readMarkup(markup: string): readonly Node[] {
  const root: Open = { name: "", attributes: new Map(), children: [], from: 0 };
  const open: Open[] = [root];
  TOKEN.lastIndex = 0;
  let at = 0;
  for (let match = TOKEN.exec(markup); match; match = TOKEN.exec(markup)) {
    if (match.index !== at) throw new Error(`markup that cannot be read at ${at}`);
    at = TOKEN.lastIndex;
    const [token, closing, name, attributes = "", selfClosing] = match;
    const parent = open.at(-1)!;
    if (name === undefined) {
      if (!token.startsWith("<")) parent.children.push(textOf(token));
    } else if (closing) {
      if (parent.name !== name) throw new Error(`${name} is closed where ${parent.name} is open`);
      open.pop();
      open.at(-1)!.children.push(closed(parent, markup, at));
    } else {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], from: match.index };
      if (selfClosing || empty.has(name)) parent.children.push(closed(element, markup, at));
      else open.push(element);
    }
  }
  if (at !== markup.length || open.length > 1)
    throw new Error(`markup that ends within ${open.at(-1)!.name}`);
  return root.children;
}

/** Whether an element has this class. */
export function hasClass({ attributes }: Element, name: string): boolean {
  return (attributes.get("class") ?? "").split(/\s+/).includes(name);
}

/** All text within a node. */
export function textWithin(node: Node): string {
  return typeof node === "string" ? node : node.children.map(textWithin).join("");
}

function closed({ name, attributes, children, from }: Open, markup: string, until: number): Element {
  return { name, attributes, children, source: markup.slice(from, until) };
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name, value]) => [name!, textOf(value ?? "")]));
}

function textOf(escaped: string): string {
  return escaped.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
}
