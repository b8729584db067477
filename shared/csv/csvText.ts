/** Rows as a spreadsheet opens them. */

/**
 * Rows as CSV as Dutch spreadsheets open it: semicolons, CRLF, a byte order mark. Text that a spreadsheet would compute
 * gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(";")}\r\n`).join("")}`;
}

/** What begins like a formula, also behind spaces, is made text; quotes where the text would not be one cell. */
function cellText(text: string): string {
  const harmless = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[";,\r\n\t]/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless;
}
