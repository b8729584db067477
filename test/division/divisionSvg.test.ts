// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { divisionSvg } from "../../shared/division/divisionSvg.ts";
import type { DivisionPicture } from "../../shared/division/divisionSvg.ts";
import { formed, moved, renamed } from "../../shared/division/edits.ts";
import { mapColours } from "../../shared/division/mapColours.ts";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import { hexagonShapes } from "../../shared/map/hexagons.ts";
import { bid, codesOf, regionIdOf, rsvIdOf, rsvIn } from "./divisions.ts";

const svgOf = (rsvs: readonly Rsv[] = bid, more: Partial<DivisionPicture> = {}): string =>
  divisionSvg({ title: "De indeling", language: "nl", rsvs, facts: facts2023, ...more });
/** The picture as a browser reads a file; throws where it is no XML. */
const read = (svg: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  if (documentElement.querySelector("parsererror") ?? documentElement.nodeName !== "svg")
    throw new Error(documentElement.textContent);
  return documentElement;
};
const textsIn = (picture: Element) => [...picture.querySelectorAll("text")].map((each) => each.textContent);
const [hulst] = codesOf("Hulst") as [string];
const zeeland = rsvIdOf("zeeland");

describe("a division as a picture", () => {
  test("has a tile for each municipality, and letter, name and number of each RSV", () => {
    const picture = read(svgOf());
    expect(picture.querySelectorAll("g[stroke-width='0.8'] > path")).toHaveLength(342);
    const texts = textsIn(picture);
    expect(texts).toEqual(
      expect.arrayContaining(["De indeling", "Drenthe", "12 gemeenten", "L", "Zuid-Holland"]),
    );
    expect(texts.filter((text) => text === "A")).toHaveLength(2);
    expect(texts.at(-1)).toBe("Elke zeshoek is een gemeente. Gemeenten op 1-1-2023: CBS.");
  });

  test("says in words what it shows, for who does not see it", () => {
    const picture = read(svgOf(moved(bid, [hulst], null)));
    expect(picture.getAttribute("role")).toBe("img");
    const described = picture
      .getAttribute("aria-labelledby")!
      .split(" ")
      .map((id) => picture.querySelector(`[id="${id}"]`)?.textContent);
    expect(described[0]).toBe("De indeling");
    expect(described[1]).toMatch(
      /^Kaart van Nederland met 12 RSV's\. A: Drenthe, 12 gemeenten\. .* Zonder RSV: Hulst\.$/,
    );
  });

  test("hatches white spots and says so in the legend, only where there are any", () => {
    const hatched = (svg: string) => read(svg).querySelectorAll("path[fill='url(#hatch)']").length;
    expect([hatched(svgOf()), hatched(svgOf(moved(bid, [hulst], null)))]).toEqual([0, 2]);
    expect(textsIn(read(svgOf(moved(bid, [hulst], null))))).toEqual(
      expect.arrayContaining(["geen RSV", "1 gemeente"]),
    );
  });

  test("shows a municipality of two RSVs in the tints of both", () => {
    const picture = read(svgOf(moved(bid, [hulst], rsvIdOf("limburg"), true)));
    expect(picture.querySelectorAll("path[fill^='url(#mix-']")).toHaveLength(1);
    const [gradient] = picture.querySelectorAll("linearGradient");
    expect(new Set([...gradient!.children].map((each) => each.getAttribute("stop-color"))).size).toBe(2);
    expect(textsIn(picture)).toContain("meer dan één RSV");
  });

  test("gives more than eight RSVs a pattern, so that no two look alike", () => {
    const picture = read(svgOf());
    const used = [...picture.querySelectorAll("g[transform$='scale(1.6)']")].map((sign) =>
      [...sign.querySelectorAll("path")].map((each) => each.getAttribute("fill")).join(" "),
    );
    expect(new Set(used).size).toBe(bid.length + 1);
  });

  test("takes the looks that the screens have", () => {
    const fills = new Map([["zeeland", { tint: 6, pattern: "crosses" as const }]]);
    expect(svgOf(bid, { fills })).toContain('fill="url(#crosses)"');
    expect(svgOf()).not.toContain('fill="url(#crosses)"');
  });

  test("draws a day's own geometry with its own source", () => {
    const shapes = hexagonShapes(facts2023.municipalities.values(), 4);
    const picture = read(svgOf(bid, { shapes, source: "Grenzen: CBS en Kadaster" }));
    expect(textsIn(picture).at(-1)).toBe("Grenzen: CBS en Kadaster");
    expect(textsIn(read(svgOf(bid, { shapes })))).not.toContain("Elke zeshoek is een gemeente.");
  });

  test("is in English where asked", () => {
    const picture = read(svgOf(bid, { language: "en" }));
    expect(picture.getAttribute("lang")).toBe("en");
    expect(textsIn(picture)).toEqual(expect.arrayContaining(["12 municipalities", "border of a province"]));
  });

  test("more RSVs than there are looks still make a picture, with room for them all", () => {
    const many = rsvIn(bid, "gelderland")
      .municipalities.slice(0, 40)
      .reduce<Rsv[]>(
        (rsvs, code) =>
          formed(rsvs, { id: rsvIdOf(code), name: code, home: regionIdOf("gelderland") }, [code]),
        bid,
      );
    const picture = read(svgOf(many));
    const height = Number(picture.getAttribute("viewBox")!.split(" ")[3]);
    const lowest = Math.max(
      ...[...picture.querySelectorAll("text")].map((each) => Number(each.getAttribute("y"))),
    );
    expect(lowest).toBeLessThan(height);
    expect(textsIn(picture)).toContain("AZ");
  });

  test("no RSVs at all is a map of white spots", () => {
    expect(textsIn(read(svgOf([])))).toContain("342 gemeenten");
  });
});

describe("what people typed", () => {
  test.each([
    `</text><script>alert(1)</script>`,
    `"><image href="https://example.org/x.png"/>`,
    `]]>&amp;&lt;&#0;&nope;`,
    `<!-- "' -->`,
    `Zeeland\u0000\u0008\ud800\uffff`,
    "Een naam van een heel lang woord: " + "o".repeat(300),
  ])("%j is text and nothing else", (name) => {
    const svg = svgOf(renamed(bid, zeeland, name), { title: name, source: name });
    const picture = read(svg);
    const plain = (text: string) => text.replace(/[^\x21-\x7e]/g, "");
    expect(plain(picture.querySelector("title")!.textContent)).toBe(plain(name));
    const names = [...picture.querySelectorAll("*")].map((each) => each.nodeName);
    expect(new Set(names)).toEqual(
      new Set([...read(svgOf()).querySelectorAll("*")].map((each) => each.nodeName)),
    );
  });

  test("the picture refers to nothing outside itself and runs nothing", () => {
    const svg = svgOf(renamed(bid, zeeland, "javascript:alert(1)"));
    const picture = read(svg);
    for (const each of picture.querySelectorAll("*"))
      for (const { name, value } of each.attributes) {
        expect(name).not.toMatch(/^on|href|^style$/);
        if (value.includes("url(")) expect(value).toMatch(/^url\(#[\w-]+\)$/);
      }
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/);
    for (const [, id] of svg.matchAll(/url\(#([\w-]+)\)/g))
      expect(picture.querySelector(`[id="${id}"]`)).not.toBeNull();
  });
});

test("the colours of the picture are those of the screens", () => {
  const css = readFileSync("client/src/look/tokens.css", "utf8");
  const colour = (name: string) => new RegExp(`--bd-${name}: (#[0-9a-f]{6});`).exec(css)?.[1];
  expect(mapColours.tints).toEqual(mapColours.tints.map((_, index) => colour(`map-${index + 1}`)));
  expect([mapColours.ink, mapColours.inkSoft, mapColours.surface]).toEqual(
    ["ink", "ink-soft", "surface"].map(colour),
  );
});
