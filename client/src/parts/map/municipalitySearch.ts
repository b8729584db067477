/** Finding a municipality by what someone types. */

/** Small letters without accents, so that "sudwest" finds Súdwest-Fryslân. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'");
}

/**
 * The rows whose texts hold every word that was typed, those whose name begins with it first; otherwise in the order
 * given. Nothing typed is all.
 */
export function found<T extends { readonly name: string }>(
  rows: readonly T[],
  typed: string,
  textsOf: (row: T) => readonly string[],
): readonly T[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const hits = rows.filter((row) => {
    const text = folded([row.name, ...textsOf(row)].join(" "));
    return words.every((word) => text.includes(word));
  });
  const first = words.join(" ");
  const rank = (row: T) =>
    folded(row.name).startsWith(first) ? 0 : folded(row.name).includes(first) ? 1 : 2;
  return [...hits].sort((a, b) => rank(a) - rank(b));
}
