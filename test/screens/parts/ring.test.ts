import { render, screen } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import Ring from "../../../client/src/parts/Ring.svelte";
import { ringDots } from "../../../client/src/parts/ringDots.ts";

describe("the ring", () => {
  it("has one dot per delegation, and fills as many as answered", () => {
    const { container } = render(Ring, { total: 187, filled: 142, label: "142 van 187 hebben gereageerd" });
    expect(screen.getByRole("img", { name: "142 van 187 hebben gereageerd" })).toBeTruthy();
    expect(container.querySelectorAll(".dot")).toHaveLength(187);
    expect(container.querySelectorAll(".dot.filled")).toHaveLength(142);
  });

  it("fills from the top clockwise, so that a place says nothing about an answer", () => {
    const { container } = render(Ring, { total: 20, filled: 5, label: "5 van 20" });
    const filled = [...container.querySelectorAll(".dot")].map((dot) => dot.classList.contains("filled"));
    expect(filled.indexOf(false)).toBe(5);
    expect(filled.lastIndexOf(true)).toBe(4);
    const dots = ringDots(20).dots;
    expect(dots[0]?.x).toBe(0);
    expect(dots[0]?.y).toBeLessThan(0);
    expect(dots[5]?.x).toBeGreaterThan(80);
  });

  it.each([
    [0, 0],
    [3, 0],
    [0, 12],
    [99, 12],
    [-1, 12],
  ])("draws %i of %i without more filled dots than there are", (filled, total) => {
    const { container } = render(Ring, { total, filled, label: "kring" });
    expect(container.querySelectorAll(".dot")).toHaveLength(total);
    expect(container.querySelectorAll(".dot.filled")).toHaveLength(Math.min(Math.max(filled, 0), total));
  });

  it("keeps every dot apart and inside, from one to a thousand", () => {
    const wrong: string[] = [];
    for (const total of [...Array(400).keys()].map((n) => n + 1).concat([480, 481, 700, 701, 999, 1_000])) {
      for (const extraRows of [0, 1]) {
        const { dots, radius } = ringDots(total, extraRows);
        if (dots.length !== total) wrong.push(`${total}: ${dots.length} dots`);
        let nearest = Infinity;
        dots.forEach((dot, index) => {
          if (Math.hypot(dot.x, dot.y) + radius > 100) wrong.push(`${total}: outside`);
          for (let other = index + 1; other < dots.length; other += 1) {
            const there = dots[other];
            if (there) nearest = Math.min(nearest, Math.hypot(dot.x - there.x, dot.y - there.y));
          }
        });
        if (nearest < 2 * radius) wrong.push(`${total}+${extraRows}: ${nearest} between, ${radius} wide`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
