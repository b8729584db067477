import { describe, expect, it } from "vitest";
import {
  fitText,
  fitTitle,
  heightBelow,
  heightOf,
  largest,
} from "../../../client/src/screens/projector/fit.ts";
import { linesOf, widthOf } from "../../../client/src/parts/textWidth.ts";
import { MOST_LINES, COLUMN, framePages } from "../../../client/src/screens/projector/framePages.ts";
import { proposalLayout } from "../../../client/src/screens/projector/proposalLayout.ts";
import {
  GAP,
  NOTE_LINE,
  NOTE_SIZE,
  laneGrids,
  noteRows,
  placeBox,
  runningWords,
} from "../../../client/src/screens/projector/boardGrid.ts";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";

const words = (characters: number) =>
  "samen beslissen we wat goed genoeg is voor nu ".repeat(30).slice(0, characters);

describe("the room a text takes", () => {
  it("wraps whole words and breaks one that is wider than the line", () => {
    expect(linesOf("een twee", 100)).toBe(1);
    expect(linesOf("een twee", widthOf("twee"))).toBe(2);
    expect(linesOf("x".repeat(100), widthOf("x".repeat(34)))).toBe(3);
  });

  it("begins a line at a newline and never takes none", () => {
    expect(linesOf("een\ntwee", 100)).toBe(2);
    expect(linesOf("", 10)).toBe(1);
  });

  it("takes an unknown script for wide, so that it is never cut", () => {
    expect(widthOf("日本")).toBeGreaterThan(2);
  });
});

describe("the size a text gets", () => {
  const box = { width: 20, height: 5 };
  const sizes = [3, 2, 1, 0.5];

  it("is the largest in which the text stays whole", () => {
    const fitted = fitText(words(60), box, sizes, 1.2);
    expect(heightOf(words(60), box.width, fitted.size, 1.2)).toBeLessThanOrEqual(box.height);
    const larger = sizes[sizes.indexOf(fitted.size) - 1];
    expect(larger && heightOf(words(60), box.width, larger, 1.2)).toBeGreaterThan(box.height);
  });

  it("never grows when the text does", () => {
    const given = Array.from({ length: 60 }, (_, i) => fitText(words(i * 10), box, sizes, 1.2).size);
    expect(given).toEqual([...given].sort((a, b) => b - a));
  });

  it("is the smallest, with the number of lines that fit, where nothing fits", () => {
    const fitted = fitText(words(1300), box, sizes, 1.2);
    expect(fitted).toEqual({ size: 0.5, lines: 8, takes: 8 });
    expect(largest([3, 2], () => false)).toBe(2);
  });

  it("keeps a title of one or two lines at 64 px or more, and leaves the more room the shorter it is", () => {
    const short = fitTitle("Wie zoeken we als regiofacilitator?");
    const long = fitTitle(
      "Wie zoeken we als regiofacilitator voor een regio die over de grens van de provincie gaat?",
    );
    expect(short.size * 36).toBeGreaterThanOrEqual(76 - 0.1);
    expect(long.takes).toBe(2);
    expect(long.size * 36).toBeGreaterThanOrEqual(64);
    expect(heightBelow(short)).toBeGreaterThan(heightBelow(long));
  });
});

describe("a proposal on the screen", () => {
  const height = heightBelow(fitTitle("Profiel"));

  it("shows every line of the template's proposals with their arguments at 36 px or more", () => {
    for (const { text, arguments: reasons } of beslisdag2023.proposals) {
      const layout = proposalLayout(text, reasons, height);
      expect(layout).toMatchObject({ withArguments: true, lines: text.lines.length });
      expect(layout.size).toBeGreaterThanOrEqual(1);
    }
  });

  it("shows fifteen lines whole", () => {
    const lines = Array.from({ length: 15 }, () => words(80));
    expect(proposalLayout({ lines }, [words(80)], height).lines).toBe(15);
  });

  it("says how many lines it shows of a text that fits no screen", () => {
    const lines = Array.from({ length: 100 }, () => words(400));
    const layout = proposalLayout({ lines }, [], height);
    expect(layout.lines).toBeGreaterThan(1);
    expect(layout.lines).toBeLessThan(100);
  });
});

describe("the frames in pages", () => {
  const pages = framePages(beslisdag2023.frames);

  it("loses none and keeps their order within a group", () => {
    const shown = pages.flat(2).flatMap((section) => section.frames.map((frame) => frame.id));
    expect([...shown].sort()).toEqual(beslisdag2023.frames.map((frame) => frame.id).sort());
    const network = beslisdag2023.frames.filter((frame) => frame.group === beslisdag2023.frames[0]?.group);
    expect(shown.slice(0, network.length)).toEqual(network.map((frame) => frame.id));
  });

  it("puts at most nine lines of body in a column", () => {
    for (const column of pages.flat()) {
      const lines = column
        .flatMap((section) => section.frames)
        .map((frame) => linesOf(frame.text, COLUMN - 1.3));
      expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(MOST_LINES);
    }
  });

  it("names a group again where it goes on, and no column is empty", () => {
    const sections = pages.flat(2);
    const continued = sections.filter((section) => section.continued);
    for (const { group } of continued) {
      expect(sections.some((section) => section.group === group && !section.continued)).toBe(true);
    }
    expect(pages.flat().every((column) => column.some((section) => section.frames.length > 0))).toBe(true);
    expect(framePages([])).toEqual([]);
  });
});

describe("a note in its place", () => {
  it("is never smaller than 36 px, and shows 200 characters whole in as many places as it needs", () => {
    expect(NOTE_SIZE * 36).toBeGreaterThanOrEqual(36);
    for (const lanes of [1, 2, 3, 4]) {
      const [grid] = laneGrids(lanes);
      const box = placeBox(grid!, 16.8);
      const usual = runningWords("Vergeet de dorpen langs de rivier niet.", "Gemeente Waterrijk");
      expect(noteRows(usual, box, grid!)).toBeLessThanOrEqual(2);
      const long = runningWords(words(200), "Gemeente Waterrijk");
      const rows = noteRows(long, box, grid!);
      const height = rows * box.height + (rows - 1) * (GAP + 0.45);
      expect(heightOf(long, box.width, NOTE_SIZE, NOTE_LINE)).toBeLessThanOrEqual(height);
    }
  });
});
