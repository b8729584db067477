/** The words in the map that leaves the app, in Dutch and English. */

const list = (codes: readonly string[], most: number, more: (n: number) => string): string =>
  codes.length <= most ? codes.join(", ") : `${codes.slice(0, most).join(", ")} ${more(codes.length - most)}`;

const nl = {
  many: (n: number): string => `${n} ${n === 1 ? "gemeente" : "gemeenten"}`,
  white: "geen RSV",
  shared: "meer dan één RSV",
  provinceBorder: "provinciegrens",
  source: "Elke zeshoek is een gemeente. Gemeenten op 1-1-2023: CBS.",
  /** For who does not see it. `rsvs`: letter, name and number of each. */
  description: (rsvs: readonly (readonly [string, string, number])[], white: readonly string[]): string =>
    `Kaart van Nederland met ${rsvs.length} ${rsvs.length === 1 ? "RSV" : "RSV's"}. ` +
    rsvs.map(([letter, name, n]) => `${letter}: ${name}, ${nl.many(n)}.`).join(" ") +
    (white.length > 0 ? ` Zonder RSV: ${list(white, 20, (n) => `en nog ${nl.many(n)}`)}.` : ""),
};

const en: typeof nl = {
  many: (n) => `${n} ${n === 1 ? "municipality" : "municipalities"}`,
  white: "no RSV",
  shared: "more than one RSV",
  provinceBorder: "border of a province",
  source: "Every hexagon is a municipality. Municipalities on 1-1-2023: Statistics Netherlands (CBS).",
  description: (rsvs, white) =>
    `Map of the Netherlands with ${rsvs.length} ${rsvs.length === 1 ? "RSV" : "RSVs"}. ` +
    rsvs.map(([letter, name, n]) => `${letter}: ${name}, ${en.many(n)}.`).join(" ") +
    (white.length > 0 ? ` Without RSV: ${list(white, 20, (n) => `and ${n} more`)}.` : ""),
};

export const svgWords = { nl, en };
