import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { contrast } from "../../shared/look/colour.ts";
import { faintIn, legible } from "../../shared/look/legible.ts";
import { readTheme } from "../../shared/look/readTheme.ts";
import { themeCss } from "../../shared/look/themeCss.ts";
import { themeTokens } from "../../shared/look/themeTokens.ts";
import { givenDay } from "../support/given.ts";

const css = `/* merk */ .x-theme {
  --utrecht-document-background-color: rgb(255, 255, 255);
  --merk-blauw-700: hsl(210 100% 30%);
  --utrecht-button-primary-action-background-color: var(--merk-blauw-700);
  --utrecht-button-border-radius: 4px;
  --utrecht-link-color: url(https://elders.example/x);
  --utrecht-document-font-family: "Merk Sans";
}`;

describe("a token file", () => {
  test("[MK8] as CSS: what maps is taken with its aliases, the rest is told by name", () => {
    const read = readTheme(css)!;
    expect(read.taken).toEqual([
      { from: "utrecht-document-background-color", token: "paper", value: "#ffffff" },
      { from: "utrecht-button-primary-action-background-color", token: "accent", value: "#004d99" },
      { from: "utrecht-button-border-radius", token: "radius", value: "4px" },
    ]);
    expect(read.wrong).toEqual([{ from: "utrecht-link-color", value: "url(https://elders.example/x)" }]);
    expect(read.left).toEqual({ count: 2, names: ["merk-blauw-700", "utrecht-document-font-family"] });
    expect(read.theme.map(({ token }) => token)).toContain("accent-strong");
  });

  test("[MK8] as JSON, of style-dictionary and of design tokens", () => {
    const file = JSON.stringify({
      merk: { rood: { value: "#a00" } },
      utrecht: {
        document: { color: { $value: "#111111", $type: "color" } },
        link: { color: { value: "{merk.rood}" } },
      },
    });
    expect(readTheme(file)!.theme).toEqual([
      { token: "ink", value: "#111111" },
      { token: "accent-strong", value: "#aa0000" },
    ]);
  });

  test.each([
    "",
    "hallo",
    "{",
    "{}",
    "[]",
    "null",
    '{"a":1}x',
    "<svg/>",
    "{".repeat(10_000),
    "x".repeat(1_000_001),
  ])("[MK8] anything else is no token file (%#)", (file) => expect(readTheme(file)).toBeUndefined());

  test.each([
    "red;}body{display:none",
    "#12345",
    "#0008",
    "rgb(300 0 0)",
    "rgba(0,0,0,.5)",
    "calc(1px)",
    "expression(1)",
  ])("[MK8] %s is no colour", (value) => {
    const read = readTheme(JSON.stringify({ bd: { accent: { value } } }))!;
    expect(read.theme).toEqual([]);
    expect(read.wrong).toHaveLength(1);
  });

  test("[MK8] a circle of aliases ends", () => {
    expect(readTheme(":root { --bd-ink: var(--a); --a: var(--b); --b: var(--a); }")!.theme).toEqual([]);
  });

  test("[MK8] what is hard to read is said, with how hard", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    const read = readTheme(":root { --bd-accent: #7fd; }")!;
    expect(read.faint).toContainEqual(
      expect.objectContaining({ text: "on-accent", on: "accent", least: 4.5 }),
    );
    expect(readTheme(":root { --bd-radius: 2px; }")!.faint).toEqual([]);
  });
});

test("[MK8] the programme team puts it on and takes it off; only checked values become a style sheet", () => {
  const day = givenDay();
  const theme = [{ token: "accent", value: "#004d99" }] as const;
  expect(day.refused(day.moderator, { type: "setTheme", theme: [...theme] })).toBe("notAllowed");
  day.must(day.programmeTeam, { type: "setTheme", theme: [...theme] });
  expect(themeCss(day.state.setup!.theme!)).toBe(":root {\n  --bd-accent: #004d99;\n}\n");
  expect(() =>
    day.do(day.programmeTeam, { type: "setTheme", theme: [{ token: "ink", value: "red" }] as never }),
  ).toThrow();
  expect(themeCss([{ token: "ink", value: "url(x)" }] as never)).toBe("");
  day.must(day.programmeTeam, { type: "setTheme", theme: [] });
  expect(day.state.setup!.theme).toBeUndefined();
});

describe("whatever a day wears", () => {
  const colour = fc
    .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
    .map((rgb) => `#${rgb.map((each) => each.toString(16).padStart(2, "0")).join("")}`);
  const worn = fc
    .subarray(themeTokens.filter((token) => token !== "radius"))
    .chain((tokens) => fc.tuple(...tokens.map((token) => colour.map((value) => ({ token, value })))));

  test("[MK9] every pair of colours on a screen reads, and what read already stays as it was", () => {
    expect(faintIn([])).toEqual([]);
    fc.assert(
      fc.property(worn, (theme) => {
        const { theme: read, corrected } = legible(theme);
        expect(faintIn(read)).toEqual([]);
        expect(legible(read)).toEqual({ theme: read, corrected: [] });
        const moved = new Set<string>(corrected.map(({ token }) => token));
        expect(read.filter(({ token }) => !moved.has(token))).toEqual(
          theme.filter(({ token }) => !moved.has(token)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test("[MK9] a dark house style keeps its colour as far as it reads, and the maker is told what moved", () => {
    const read = readTheme(":root { --bd-paper: #101010; --bd-accent: #ffb612; --bd-on-accent: #000; }")!;
    expect(read.corrected.map(({ token }) => token)).toEqual(
      expect.arrayContaining(["paper", "accent", "on-accent"]),
    );
    expect(read.faint).toContainEqual(expect.objectContaining({ text: "paper", on: "fixed" }));
    expect(faintIn(read.theme)).toEqual([]);
  });

  test("[MK9] a command of somebody's own making puts on nothing that cannot be read", () => {
    const day = givenDay();
    day.must(day.programmeTeam, { type: "setTheme", theme: [{ token: "ink", value: "#ffffff" }] });
    expect(faintIn(day.state.setup!.theme!)).toEqual([]);
    expect(themeCss([{ token: "ink", value: "#ffffff" }])).not.toContain("#ffffff");
  });
});
