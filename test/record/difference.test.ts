import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineChanges, wordChanges } from "../../shared/domain/difference.ts";

const line = fc
  .array(fc.constantFrom("een", "twee", "drie", "regio", "\u00a0", "  "), { maxLength: 8 })
  .map((all) => all.join(" "));

describe("the difference between two texts", () => {
  it("[R9] gives both texts back, whatever they were", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.array(line, { maxLength: 6 }), (before, after) => {
        const changes = lineChanges(before, after);
        const told = (kind: "added" | "removed") =>
          changes
            .filter(
              ({ parts }) =>
                parts.length === 0 || parts.some((part) => part.kind === kind || part.kind === "same"),
            )
            .map(({ parts }) =>
              parts
                .filter((part) => part.kind !== (kind === "added" ? "removed" : "added"))
                .map((part) => part.text)
                .join(""),
            );
        expect(told("added").filter((text) => text !== "")).toEqual(after.filter((text) => text !== ""));
        expect(told("removed").filter((text) => text !== "")).toEqual(before.filter((text) => text !== ""));
      }),
      { seed: 20230328 },
    );
  });

  it("[R9] marks the words that came and went inside a line that stayed", () => {
    expect(
      wordChanges("Elke provincie is een RSV.", "Elke provincie is een RSV. Het Gooi hoort bij Utrecht."),
    ).toEqual([
      { kind: "same", text: "Elke provincie is een RSV." },
      { kind: "added", text: " Het Gooi hoort bij Utrecht." },
    ]);
  });

  it("[R9] tells words that went together before the words that take their place", () => {
    expect(wordChanges("is op korte termijn beschikbaar", "is binnen drie maanden beschikbaar")).toEqual([
      { kind: "same", text: "is " },
      { kind: "removed", text: "op korte termijn" },
      { kind: "added", text: "binnen drie maanden" },
      { kind: "same", text: " beschikbaar" },
    ]);
  });

  it("[R9] leaves a line that stayed as it is", () => {
    expect(lineChanges(["een", "twee"], ["een", "twee"])).toEqual([
      { changed: false, parts: [{ kind: "same", text: "een" }] },
      { changed: false, parts: [{ kind: "same", text: "twee" }] },
    ]);
  });

  it("[R9] shows another line as gone and come, not as a mixture", () => {
    expect(lineChanges(["Wij beginnen in mei."], ["Iedereen krijgt les."])).toEqual([
      { changed: true, parts: [{ kind: "removed", text: "Wij beginnen in mei." }] },
      { changed: true, parts: [{ kind: "added", text: "Iedereen krijgt les." }] },
    ]);
  });

  it("[R9] finds the line that changed behind a line that is new", () => {
    const kinds = lineChanges(
      ["Elke regio is een RSV.", "Samen is dat alles.", "Tot mei."],
      ["Wij kijken in november.", "Elke regio of stad is een RSV.", "Samen is dat alles."],
    ).map(({ parts }) => parts.map(({ kind }) => kind));
    expect(kinds).toEqual([["added"], ["same", "added", "same"], ["same"], ["removed"]]);
  });
});
