import { render, screen } from "@testing-library/svelte";
import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import QrCode from "../../../client/src/parts/QrCode.svelte";

describe("the QR code", () => {
  it("draws every module of the code once, with a light margin", () => {
    const value = "https://beslisdag.example/d/K7M4QP";
    render(QrCode, { value, label: "QR-code om mee te doen", quiet: 4 });
    const image = screen.getByRole("img", { name: "QR-code om mee te doen" });
    const code = encode(value, { ecc: "M", border: 0 });
    expect(image.getAttribute("viewBox")).toBe(`0 0 ${code.size + 8} ${code.size + 8}`);
    const drawn = new Set<string>();
    for (const run of (image.querySelector("path")?.getAttribute("d") ?? "").matchAll(
      /M(\d+) (\d+)h(\d+)v1/g,
    )) {
      for (let step = 0; step < Number(run[3]); step += 1)
        drawn.add(`${Number(run[1]) + step - 4},${Number(run[2]) - 4}`);
    }
    const dark = code.data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x},${y}`] : [])));
    expect([...drawn].sort()).toEqual(dark.sort());
  });
});
