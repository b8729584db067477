/** Files as a programme team brings them, made of the built-in municipalities. */
import { municipalities2023 } from "../../shared/facts/municipalities2023.ts";
import { neighbours2023 } from "../../shared/facts/neighbours2023.ts";

const all = [...municipalities2023.values()];

/** The municipalities as CSV; Utrecht (GM0344) under another name. */
export const municipalitiesCsv = [
  "code,name,province,q,r",
  ...all.map(
    ({ code, name, province, q, r }) =>
      `${code},"${code === "GM0344" ? "Utrecht-Stad" : name}",${province},${q},${r}`,
  ),
].join("\n");

export const neighboursCsv = [
  "code,neighbours",
  ...[...neighbours2023].map(([code, others]) => `${code},${[...others].join(" ")}`),
].join("\n");

/** Borders of every municipality: a square of half a kilometre, in metres of the national grid. */
export const borders = JSON.stringify({
  type: "FeatureCollection",
  features: all.map(({ code, q, r }) => ({
    type: "Feature",
    properties: { statcode: code },
    geometry: { type: "Polygon", coordinates: [square(100_000 + 1000 * (q + r / 2), 600_000 - 1000 * r)] },
  })),
});

function square(x: number, y: number): number[][] {
  return [
    [x, y],
    [x + 500, y],
    [x + 500, y + 500],
    [x, y + 500],
    [x, y],
  ];
}
