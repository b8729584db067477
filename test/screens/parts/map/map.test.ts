import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import FramesStrip from "../../../../client/src/parts/map/FramesStrip.svelte";
import HexMap from "../../../../client/src/parts/map/HexMap.svelte";
import MunicipalityList from "../../../../client/src/parts/map/MunicipalityList.svelte";
import {
  mostZoom,
  movedBy,
  scaleOf,
  toMap,
  viewOf,
  wholeView,
  zoomedAt,
} from "../../../../client/src/parts/map/mapView.ts";
import { nextCell } from "../../../../client/src/parts/map/roving.ts";
import { nameWidth, tileLines } from "../../../../client/src/parts/map/tileName.ts";
import * as sample from "./look/sample.ts";

const show = (onpick?: (code: string) => void) =>
  render(HexMap, {
    label: "Kaart",
    cells: sample.cells,
    groups: sample.groups,
    white: sample.whiteSpots,
    words: sample.mapWords("nl"),
    onpick,
  });

describe("the map", () => {
  it("speaks every municipality with its RSV and province, and white spots as such", () => {
    show(() => undefined);
    expect(screen.getAllByRole("option")).toHaveLength(342);
    screen.getByRole("option", { name: "Hilversum, RSV Utrecht, Gooi en Vechtstreek, Noord-Holland" });
    screen.getByRole("option", { name: "Vlieland, witte vlek, Friesland" });
    screen.getByRole("option", {
      name: "Leusden, RSV Utrecht, Gooi en Vechtstreek en Heuvelrug en Vallei, Utrecht",
    });
  });

  it("is walked with arrows and picked with Enter, one tab stop in all", async () => {
    const picked = vi.fn();
    const { container } = show(picked);
    expect(container.querySelectorAll('[role="option"][tabindex="0"]')).toHaveLength(1);
    const user = userEvent.setup();
    container.querySelector<SVGElement>(`[data-code="${sample.codeOf("Utrecht")}"]`)!.focus();
    await user.keyboard("{ArrowRight}{ArrowLeft}{ArrowLeft}{Enter}");
    const heard = document.activeElement?.getAttribute("aria-label");
    expect(heard).toContain("Woerden");
    expect(picked.mock.calls).toEqual([[sample.codeOf("Woerden")]]);
  });

  it("is one picture with a name where nothing can be done", () => {
    show();
    screen.getByRole("img", { name: "Kaart" });
    expect(screen.queryAllByRole("option")).toEqual([]);
    expect(screen.queryAllByRole("button")).toEqual([]);
  });
});

describe("the part in sight", () => {
  const frame = { width: 400, height: 500, box: { left: 0, top: 0, right: 200, bottom: 250 } };

  it("keeps what is under the finger there, while it zooms", () => {
    const at = { x: 310, y: 90 };
    const before = viewOf(frame, { left: 60, top: 60, right: 160, bottom: 160 });
    const after = zoomedAt(frame, before, 1.7, at);
    expect(toMap(frame, after, at).x).toBeCloseTo(toMap(frame, before, at).x, 6);
    expect(toMap(frame, after, at).y).toBeCloseTo(toMap(frame, before, at).y, 6);
  });

  it("never leaves the map, and has a nearest and a farthest", () => {
    const whole = wholeView(frame);
    expect(movedBy(frame, whole, 999, -999)).toEqual(whole);
    const near = zoomedAt(frame, whole, 1_000, { x: 0, y: 0 });
    expect(near.zoom).toBe(mostZoom);
    expect(toMap(frame, movedBy(frame, near, 9_999, 9_999), { x: 0, y: 0 })).toEqual({ x: 0, y: 0 });
    expect(zoomedAt(frame, near, 0.001, { x: 7, y: 7 })).toEqual(whole);
    expect(scaleOf(frame, whole)).toBe(2);
  });
});

it("arrows reach every municipality, over water too", () => {
  const shapes = sample.cells.map(({ shape }) => shape);
  const reached = new Set([shapes[0]!]);
  for (const from of reached)
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] as const) {
      const next = nextCell(shapes, from, key);
      if (next) reached.add(next);
    }
  expect(reached.size).toBe(342);
});

it("names are broken to fit their tile, as Dutch is", () => {
  expect(tileLines("Vijfheerenlanden", 6.5)).toEqual(["Vijfheeren-", "landen"]);
  expect(tileLines("Wijk bij Duurstede", 5.2)).toEqual(["Wijk bij", "Duurstede"]);
  expect(tileLines("Ee", 0.5)).toEqual(["E…"]);
  for (const { name } of sample.cells)
    for (const width of [4.5, 5.2, 7]) {
      const lines = tileLines(name, width);
      expect(lines.length).toBeLessThanOrEqual(3);
      for (const line of lines) expect(nameWidth(line)).toBeLessThanOrEqual(width);
    }
});

describe("the list that equals the map", () => {
  const list = (props = {}) =>
    render(MunicipalityList, {
      municipalities: sample.listed,
      groups: sample.groups,
      words: sample.listWords("nl"),
      step: 50,
      ...props,
    });

  it("finds a municipality without its accents, and says how many there are", async () => {
    list();
    expect(screen.getByRole("status").textContent).toBe("342 gemeenten");
    await userEvent.type(screen.getByRole("searchbox"), "sudwest");
    expect(screen.getAllByRole("rowheader").map((each) => each.textContent)).toEqual([
      expect.stringContaining("Súdwest-Fryslân"),
    ]);
    await userEvent.type(screen.getByRole("searchbox"), "xyz");
    expect(screen.getByRole("status").textContent).toContain("Geen gemeente gevonden");
  });

  it("shows white spots alone, and picks by name", async () => {
    const onpick = vi.fn();
    list({ onpick });
    await userEvent.selectOptions(screen.getByRole("combobox"), "Witte vlek");
    expect(screen.getAllByRole("rowheader")).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Vlieland" }));
    expect(onpick).toHaveBeenCalledWith(sample.codeOf("Vlieland"));
  });
});

it("a frame is told by a shape and in words", () => {
  render(FramesStrip, {
    label: "Kaders",
    figures: sample.figures("nl"),
    metText: "klopt",
    brokenText: "klopt nog niet",
  });
  const items = screen.getAllByRole("listitem").map((each) => each.textContent?.replace(/\s+/g, " ").trim());
  expect(items[0]).toBe("19 van hoogstens 20 RSV's klopt");
  expect(items[2]).toBe("341 van 342 gemeenten Vijfheerenlanden mist klopt nog niet");
});
