/** Draws the pictures that this project makes itself (shared/division/divisionSvg): paths, circles, squares and text. */
import { readMarkup, textWithin } from "../document/readMarkup.ts";
import type { Element, Node } from "../document/readMarkup.ts";
import type { Letters, Pdf } from "./pdfLetters.ts";

type Look = ReadonlyMap<string, string>;

const inherited = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-linejoin",
  "stroke-linecap",
  "stroke-dasharray",
  "stroke-opacity",
  "fill-opacity",
  "fill-rule",
  "font-size",
  "font-weight",
  "text-anchor",
];

/** Width divided by height of a picture. */
export function ratioOf(svg: string): number {
  const [, , width = 1, height = 1] = viewBoxOf(rootOf(svg));
  return width / height;
}

/** Draws a picture in a box, as large as it fits. Patterns stand as lines over their fill. */
export function drawSvg(
  pdf: Pdf,
  letters: Letters,
  svg: string,
  box: { x: number; y: number; width: number },
): void {
  const root = rootOf(svg);
  const [left = 0, top = 0, width = 1] = viewBoxOf(root);
  const scale = box.width / width;
  const definitions = new Map<string, Element>();
  collect(root, definitions);
  pdf.save();
  pdf.translate(box.x, box.y).scale(scale).translate(-left, -top);
  for (const child of root.children) draw(child, lookOf(root, new Map()));
  pdf.restore();

  function draw(node: Node, outer: Look): void {
    if (typeof node === "string" || ["title", "desc", "defs"].includes(node.name)) return;
    const look = lookOf(node, outer);
    const number = (name: string) => Number(node.attributes.get(name) ?? 0);
    pdf.save();
    transform(node.attributes.get("transform") ?? "");
    if (node.name === "g") node.children.forEach((child) => draw(child, look));
    if (node.name === "path")
      shape(look, () => pdf.path(node.attributes.get("d") ?? ""), boxOfPath(node.attributes.get("d") ?? ""));
    if (node.name === "rect")
      shape(look, () => pdf.rect(number("x"), number("y"), number("width"), number("height")), [
        number("x"),
        number("y"),
        number("x") + number("width"),
        number("y") + number("height"),
      ]);
    if (node.name === "circle") {
      const [x, y, r] = [number("cx"), number("cy"), number("r")];
      shape(look, () => pdf.circle(x, y, r), [x - r, y - r, x + r, y + r]);
    }
    if (node.name === "text") text(node, look, number("x"), number("y"));
    pdf.restore();
  }

  function transform(value: string): void {
    for (const [, name, inner = ""] of value.matchAll(/(\w+)\(([^)]*)\)/g)) {
      const [a = 0, b] = inner.split(/[\s,]+/).map(Number);
      if (name === "translate") pdf.translate(a, b ?? 0);
      if (name === "scale") pdf.scale(a, b ?? a);
      if (name === "rotate") pdf.rotate(a);
    }
  }

  function shape(look: Look, trace: () => void, area: readonly number[]): void {
    const fill = look.get("fill") ?? "#000000";
    const stroke = look.get("stroke") ?? "none";
    const rule = look.get("fill-rule") === "evenodd" ? "even-odd" : "non-zero";
    const [, reference] = /^url\(#(.+)\)$/.exec(fill) ?? [];
    if (reference !== undefined) patterned(definitions.get(reference), trace, area);
    else if (fill !== "none") {
      trace();
      pdf.fillOpacity(Number(look.get("fill-opacity") ?? 1)).fill(fill, rule);
    }
    if (stroke === "none" || stroke.startsWith("url")) return;
    trace();
    pdf.lineWidth(Number(look.get("stroke-width") ?? 1));
    pdf.lineJoin((look.get("stroke-linejoin") as "round") ?? "miter");
    pdf.lineCap((look.get("stroke-linecap") as "round") ?? "butt");
    const dashes = (look.get("stroke-dasharray") ?? "")
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (dashes.length > 0) pdf.dash(dashes[0]!, { space: dashes[1] ?? dashes[0]! });
    else pdf.undash();
    pdf.strokeOpacity(Number(look.get("stroke-opacity") ?? 1)).stroke(stroke);
  }

  /** A tiled pattern, laid over the area of the shape and cut to it; two tints of a gradient each get their half. */
  function patterned(pattern: Element | undefined, trace: () => void, area: readonly number[]): void {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = area;
    if (!pattern) return;
    pdf.save();
    trace();
    pdf.clip("even-odd");
    if (pattern.name === "linearGradient") {
      const [first, second] = pattern.children.flatMap((stop) =>
        typeof stop === "string" ? [] : [stop.attributes.get("stop-color") ?? "#ffffff"],
      );
      pdf.rect(fromX, fromY, toX - fromX, toY - fromY).fill(first ?? "#ffffff");
      pdf.polygon([toX, fromY], [toX, toY], [fromX, toY]).fill(second ?? "#ffffff");
    } else {
      const size = Number(pattern.attributes.get("width") ?? 5);
      const turned = pattern.attributes.has("patternTransform");
      const reach = turned ? (toX - fromX + toY - fromY) / 2 : 0;
      const middle = [(fromX + toX) / 2, (fromY + toY) / 2] as const;
      if (turned) pdf.rotate(-45, { origin: [...middle] });
      const wide = turned
        ? ([middle[0] - reach, middle[1] - reach, middle[0] + reach, middle[1] + reach] as const)
        : ([fromX, fromY, toX, toY] as const);
      for (let y = Math.floor(wide[1] / size) * size; y < wide[3]; y += size) {
        for (let x = Math.floor(wide[0] / size) * size; x < wide[2]; x += size) {
          pdf.save().translate(x, y);
          for (const child of pattern.children) draw(child, new Map());
          pdf.restore();
        }
      }
    }
    pdf.restore();
  }

  function text(node: Element, look: Look, x: number, y: number): void {
    const size = Number(look.get("font-size") ?? 12);
    const face = Number(look.get("font-weight") ?? 400) >= 600 ? "bold" : "regular";
    const said = letters
      .pieces(textWithin(node).replace(/\s+/g, " "))
      .map((piece) => piece.text)
      .join("");
    const width = letters.width(face, size, said);
    const anchor = look.get("text-anchor");
    const from = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
    const halo = look.get("stroke");
    letters.use(face, size);
    if (halo && halo !== "none") {
      pdf
        .lineWidth(Number(look.get("stroke-width") ?? 1))
        .lineJoin("round")
        .strokeColor(halo)
        .fillColor(halo);
      pdf.text(said, from, y, { lineBreak: false, baseline: "alphabetic", stroke: true, fill: true });
    }
    pdf.fillOpacity(1).fillColor(look.get("fill") ?? "#000000");
    pdf.text(said, from, y, { lineBreak: false, baseline: "alphabetic" });
  }
}

function rootOf(svg: string): Element {
  const root = readMarkup(svg).find((node): node is Element => typeof node !== "string");
  if (!root) throw new Error("no picture");
  return root;
}

function viewBoxOf(root: Element): number[] {
  return (root.attributes.get("viewBox") ?? "0 0 100 100").split(/\s+/).map(Number);
}

function collect(element: Element, found: Map<string, Element>): void {
  const id = element.attributes.get("id");
  if (id !== undefined) found.set(id, element);
  for (const child of element.children) if (typeof child !== "string") collect(child, found);
}

function lookOf({ attributes }: Element, outer: Look): Look {
  const look = new Map(outer);
  for (const name of inherited) if (attributes.has(name)) look.set(name, attributes.get(name)!);
  return look;
}

/** The box round a path of absolute coordinates, as ours are; relative ones stay within it or draw less pattern. */
function boxOfPath(d: string): number[] {
  const numbers = [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(([each]) => Number(each));
  const xs = numbers.filter((_each, index) => index % 2 === 0);
  const ys = numbers.filter((_each, index) => index % 2 === 1);
  const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b), -Infinity);
  return numbers.length < 2 ? [0, 0, 0, 0] : [least(xs), least(ys), most(xs), most(ys)];
}
