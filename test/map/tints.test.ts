import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tintCount } from "../../shared/map/fills.ts";

// The tints as a theme may override them are in the look; these are the ones that ship.
const css = readFileSync(new URL("../../client/src/look/tokens.css", import.meta.url), "utf8");
const colour = (name: string) => new RegExp(`--bd-${name}: #([0-9a-f]{6});`).exec(css)![1]!;
const tints = Array.from({ length: tintCount }, (_, index) => colour(`map-${index + 1}`));

type Three = readonly [number, number, number];
const linear = (hex: string): Three => {
  const part = (at: number) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(2), part(4)];
};
const times = (rows: readonly Three[], [r, g, b]: Three) =>
  rows.map(([x, y, z]) => Math.max(0, x * r + y * g + z * b)) as unknown as Three;

// Full loss of one kind of cone, for linear sRGB. Source: Machado, Oliveira and Fernandes 2009.
const eyes: Record<string, readonly Three[]> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

// Lightness and two opponent colours in which distance is what eyes tell apart (Oklab, Ottosson 2020), times 100.
const oklab = (rgb: Three): Three => {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as unknown as Three;
  const [l, m, s] = lms;
  return [
    100 * (0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s),
    100 * (1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s),
    100 * (0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s),
  ];
};
const apart = (a: string, b: string, eye: readonly Three[]) => {
  const [one, two] = [oklab(times(eye, linear(a))), oklab(times(eye, linear(b)))];
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2]);
};
const luminance = (hex: string) => {
  const [r, g, b] = linear(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

describe("the tints of the map", () => {
  test.each(Object.keys(eyes))("stay apart for %s, also from paper and from quiet tiles", (name) => {
    const eye = eyes[name]!;
    const near = tints.flatMap((tint, index) =>
      [...tints.slice(index + 1), colour("paper"), colour("surface"), colour("map-quiet")].map((other) => ({
        pair: `${tint} ${other}`,
        apart: apart(tint, other, eye),
      })),
    );
    // Just noticeable is about 2.
    expect(near.filter((each) => each.apart < 3.5)).toEqual([]);
  });

  test("carry ink text at 7:1", () => {
    for (const tint of [...tints, colour("map-quiet")])
      expect((luminance(tint) + 0.05) / (luminance(colour("ink")) + 0.05)).toBeGreaterThan(7);
  });
});
