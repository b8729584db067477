// @vitest-environment jsdom
import fc from "fast-check";
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { cssString, html } from "../../server/export/html.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { dayWithPublishedRound, decidedDay, recorded } from "./recordedDay.ts";

const parser = new DOMParser();
const parsed = (file: string) => parser.parseFromString(file, "text/html");

const known = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  "`${alert(1)}`",
  `</style><style>*{display:none}`,
  `</title><script>`,
  `<!--`,
  `-->`,
  `]]>`,
  `&lt;b&gt;`,
  `&#60;script&#62;`,
  `javascript:alert(1)`,
  `<svg onload=alert(1)>`,
  `<\u0000script>`,
  `＜script＞`,
  `{{constructor.constructor('alert(1)')()}}`,
];
const pieces = [
  "<",
  ">",
  '"',
  "'",
  "`",
  "&",
  "/",
  "=",
  "script",
  "style",
  "--",
  "!",
  "on",
  "x",
  " ",
  "\n",
  "é",
  "😀",
];
const hostile = [
  ...known,
  ...fc.sample(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 }).map((all) => all.join("")),
    { numRuns: 200, seed: 20230328 },
  ),
];

describe("html", () => {
  it(`[R8] lets ${hostile.length} hostile texts arrive as text, in content and in attributes`, () => {
    for (const text of hostile) {
      document.body.innerHTML = html`<p title="${text}">${text}</p>`.toString();
      const [paragraph, ...more] = document.body.children;
      expect(more).toEqual([]);
      expect(paragraph?.children).toHaveLength(0);
      // The parser itself replaces NUL and turns CR into LF; nothing else may differ.
      expect(paragraph?.textContent).toBe(text.replaceAll("\u0000", ""));
      expect(paragraph?.getAttributeNames()).toEqual(["title"]);
    }
  });

  it("[R8] keeps its own markup, joins lists, and leaves nothing for what is not there", () => {
    const items = ["a", "<b>"].map((each) => html`<li>${each}</li>`);
    // prettier-ignore
    expect(html`<ul>${items}</ul>${null}${undefined}${false}${0}`.toString()).toBe("<ul><li>a</li><li>&lt;b&gt;</li></ul>0");
  });

  it("[R8] does not take an object for markup because it looks like one", () => {
    const posing = { toString: () => "<script>" } as never;
    expect(() => html`${posing}`.toString()).toThrow();
  });

  it("[R8] writes CSS strings that cannot end early", () => {
    for (const text of hostile) expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9]|\\[0-9a-f]+ )*"$/);
  });
});

describe("the record as a file", () => {
  it("[R8] shows hostile words as words, wherever people type", () => {
    const { day } = dayWithPublishedRound({ naming: "person" });
    const evil = `</style></title></p><script>document.title="x"</script><img src=x onerror=alert(1)>`;
    const state = JSON.parse(
      JSON.stringify(day.state, (key, value: unknown) =>
        [
          "text",
          "name",
          "organisation",
          "argument",
          "harm",
          "remedy",
          "concern",
          "reason",
          "question",
        ].includes(key) && typeof value === "string"
          ? evil
          : value,
      ),
    ) as typeof day.state;
    const { setup } = state;
    if (setup) setup.title = evil;
    for (const language of ["nl", "en"] as const) {
      const document = parsed(recordHtml(recorded(state, { names: true }), language).html);
      expect(document.querySelectorAll("script, img, [onerror], iframe, object")).toHaveLength(0);
      expect(document.querySelectorAll("style")).toHaveLength(1);
      expect(document.title).toContain(evil);
      expect(document.querySelector(".note .words")?.textContent).toBe(evil);
    }
  });

  it("[R8] allows only its own style, in the file and in the header", () => {
    const { html: file, contentSecurityPolicy } = recordHtml(recorded(decidedDay().day.state), "nl");
    const document = parsed(file);
    const style = document.querySelector("style")?.textContent ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(contentSecurityPolicy).toContain(`style-src 'sha256-${hash}'`);
    const meta = document.querySelector("meta[http-equiv]")?.getAttribute("content") ?? "?";
    expect(contentSecurityPolicy.startsWith(meta)).toBe(true);
    expect(document.querySelectorAll("[style], link, [src]")).toHaveLength(0);
    expect(file).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  });

  it("[R10] says its language, that it is provisional, and uses the words of consent only", () => {
    const record = recorded(decidedDay().day.state);
    const nl = recordHtml(record, "nl").html;
    const en = recordHtml(record, "en").html;
    expect(nl).toMatch(/<html lang="nl"/);
    expect(en).toMatch(/<html lang="en"/);
    expect(nl).toContain("Voorlopig verslag");
    expect(nl).toContain("Nog niet vastgesteld.");
    for (const word of [
      /\bstem(men|ming)?\b/i,
      /meerderheid/i,
      /percentage/i,
      /\bveto\b/i,
      /onthouding/i,
      /unaniem/i,
    ]) {
      expect(nl).not.toMatch(word);
    }
    for (const word of [
      /\bvot(e|es|ing)\b/i,
      /majority/i,
      /percent/i,
      /\bveto\b/i,
      /abstain/i,
      /unanimous/i,
    ]) {
      expect(en).not.toMatch(word);
    }
  });
});
