import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import ProposalText from "../../../client/src/parts/ProposalText.svelte";
import { lineRuns, type ProposalLine } from "../../../client/src/parts/proposalLines.ts";

const same = (text: string): ProposalLine => ({ changed: false, parts: [{ kind: "same", text }] });
const changed: ProposalLine = {
  changed: true,
  parts: [
    { kind: "same", text: "is " },
    { kind: "removed", text: "op korte termijn" },
    { kind: "added", text: "binnen drie maanden" },
  ],
};
const lines: readonly ProposalLine[] = [same("een"), same("twee"), same("drie"), changed, same("vijf")];

describe("the text of a proposal", () => {
  it("folds unchanged lines, never a changed one", () => {
    const runs = lineRuns(lines, true);
    expect(runs.map((run) => [run.fold, run.lines.map((line) => line.number)])).toEqual([
      [true, [1, 2, 3]],
      [false, [4]],
      [false, [5]],
    ]);
    expect(runs.flatMap((run) => (run.fold ? run.lines : [])).every((line) => !line.changed)).toBe(true);
  });

  it("folds no run of changed lines, however long", () => {
    expect(lineRuns([changed, changed, changed], true).map((run) => run.fold)).toEqual([false]);
  });

  it("folds nothing when nothing changed", () => {
    expect(lineRuns([same("een"), same("twee")], true).every((run) => !run.fold)).toBe(true);
  });

  it("gives a removed line no number, and counts on without it", () => {
    const runs = lineRuns(
      [same("een"), { changed: true, parts: [{ kind: "removed", text: "weg" }] }, same("drie")],
      false,
    );
    expect(runs.flatMap((run) => run.lines.map((line) => line.number))).toEqual([1, undefined, 2]);
  });

  it("says in words what came and what went", () => {
    const { container } = render(ProposalText, {
      props: {
        label: "Voorstel, versie 2",
        intro: "De facilitator",
        lines,
        addedWord: "erbij",
        removedWord: "weg",
        fold: true,
        foldText: (from: number, to: number) => `Criteria ${from} tot en met ${to} zijn gelijk gebleven.`,
        foldAction: "Lees ze",
      },
    });
    expect(screen.getByRole("region", { name: "Voorstel, versie 2" })).toBeTruthy();
    expect(container.querySelector("ins")?.textContent).toBe("[erbij: binnen drie maanden]");
    expect(container.querySelector("del")?.textContent).toBe("[weg: op korte termijn]");
    expect(container.textContent).toContain("[weg: op korte termijn] [erbij: binnen drie maanden]");
    expect(container.querySelector("summary")?.textContent?.trim()).toBe(
      "Criteria 1 tot en met 3 zijn gelijk gebleven. Lees ze",
    );
    expect(container.querySelector("details del, details ins")).toBeNull();
  });
});
