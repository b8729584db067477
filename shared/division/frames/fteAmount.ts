/** A number of fte as people read it: "0,6" in Dutch, "0.6" in English; at most thousandths. */
export function fteAmount(fte: number, language: "nl" | "en"): string {
  return fte.toLocaleString(language === "nl" ? "nl-NL" : "en-GB", {
    minimumFractionDigits: 1,
    maximumFractionDigits: 3,
  });
}
