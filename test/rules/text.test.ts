import { describe, expect, test } from "vitest";
import { regionId } from "../../shared/domain/ids.ts";
import { seatIdOf } from "../../shared/domain/seats.ts";
import { cleanLine, cleanText } from "../../shared/domain/text.ts";

describe("what people type", () => {
  test.each([
    ["a joiner alone", "\u200D"],
    ["a Hangul filler", "\u3164"],
    ["a soft hyphen", "\u00AD"],
    ["a variation selector", "\uFE0F"],
    ["an empty Braille cell", "\u2800 \u2800"],
    ["tags", "\u{E0041}\u{E0042}"],
    ["controls", "\u0000\u009F\u202E"],
    ["half a surrogate pair", "\uD800"],
  ])("is empty when nobody can see it: %s", (_what, text) => {
    expect(cleanText(text)).toBe("");
    expect(cleanLine(text)).toBe("");
  });

  test.each([
    ["hidden words", "ja\u{E006E}\u{E0065}\u{E0065}", "ja"],
    ["reversed words", "\u202Ejan\u2066", "jan"],
    ["old shaping marks", "\u206Aabc\uFFF9", "abc"],
    ["half a surrogate pair", "a\uDC00b", "ab"],
    ["a mark that something hid", "e\u200B\u0301", "é"],
    ["a thousand marks", `Z${"\u0301".repeat(1_000)}`, "Ź\u0301\u0301\u0301\u0301"],
  ])("loses what hides or misleads: %s", (_what, text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });

  test.each(["👨‍👩‍👧‍👦", "❤️", "🏳️‍🌈", "שלום", "می‌خواهم", "<b>vet</b>", "Zoë & Noor"])(
    "keeps what is meant: %s",
    (text) => {
      expect(cleanText(text)).toBe(text);
    },
  );
});

describe("the seat of an organisation", () => {
  const seat = (organisation: string) => seatIdOf(organisation, regionId.parse("north"));

  test("two organisations never share one, in whatever script or length", () => {
    expect(seat("🌳")).not.toBe(seat("🚀"));
    const long = "Организация молодёжи и образования района";
    expect(seat(`${long} один`)).not.toBe(seat(`${long} два`));
    expect(seat(`${long} один`).length).toBeLessThanOrEqual(160);
  });

  test("another spelling of one organisation is the same seat", () => {
    expect(seat("De Brüg!")).toBe(seat("de  BRUG"));
    expect(seat("De Brug")).toBe("de-brug~north");
  });
});
