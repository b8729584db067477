/** Colours as a theme file has them, and how far apart two are to the eye. Pure. */

/** `#rrggbb` of an opaque colour as hex, rgb() or hsl(); undefined for anything else. */
export function opaqueColour(text: string): string | undefined {
  const clean = text.trim().toLowerCase();
  if (clean === "white") return "#ffffff";
  if (clean === "black") return "#000000";
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})(f|ff)?$/.exec(clean)?.[1];
  if (hex) return `#${hex.length === 3 ? [...hex].map((each) => each + each).join("") : hex}`;
  const parts = /^(rgb|hsl)a?\(([^()]{5,60})\)$/.exec(clean);
  if (!parts) return undefined;
  const [kind, inner] = [parts[1], parts[2]!.replace(/[,/]/g, " ").trim().split(/\s+/)];
  if (inner.length === 4 && !["1", "1.0", "100%"].includes(inner.pop()!)) return undefined;
  if (inner.length !== 3) return undefined;
  const rgb = kind === "rgb" ? inner.map(channel) : fromHsl(inner);
  return rgb?.every((each) => Number.isFinite(each) && each >= 0 && each <= 255) ? asHex(rgb) : undefined;
}

/** The contrast of two colours, from 1 to 21. Source: WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with so much of another in it, from 0 to 1. */
export function mixed(colour: string, into: string, part: number): string {
  const [from, to] = [channels(colour), channels(into)];
  return asHex(from.map((each, i) => each + (to[i]! - each) * part));
}

function channel(text: string): number {
  return text.endsWith("%") ? Number(text.slice(0, -1)) * 2.55 : Number(text);
}

function fromHsl([hue, saturation, lightness]: readonly string[]): number[] {
  const h = (((Number(hue!.replace("deg", "")) % 360) + 360) % 360) / 30;
  const [s, l] = [saturation!, lightness!].map((each) => Number(each.replace("%", "")) / 100) as [
    number,
    number,
  ];
  const a = s * Math.min(l, 1 - l);
  return [0, 8, 4].map((n) => {
    const k = (n + h) % 12;
    return 255 * (l - a * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  });
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

function asHex(rgb: readonly number[]): string {
  return `#${rgb.map((each) => Math.round(each).toString(16).padStart(2, "0")).join("")}`;
}

function luminance(hex: string): number {
  const [r, g, b] = channels(hex).map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
