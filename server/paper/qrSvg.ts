import { encode } from "uqr";
import { html } from "../export/html.ts";
import type { Markup } from "../export/html.ts";

/** A QR code as a drawing, black on white, with the quiet edge that scanners ask for. */
export function qrSvg(value: string, label: string): Markup {
  const quiet = 4;
  const { size, data } = encode(value, { ecc: "M", border: 0 });
  const side = size + 2 * quiet;
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      found.push(`M${from + quiet} ${y + quiet}h${x - from + 1}v1h-${x - from + 1}z`);
    }
    return found;
  });
  const box = `0 0 ${side} ${side}`;
  return html`<svg class="qr" viewBox="${box}" role="img" aria-label="${label}" shape-rendering="crispEdges">
    <path d="${runs.join("")}" fill="#000" />
  </svg>`;
}
