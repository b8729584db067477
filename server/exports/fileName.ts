/** How files are called: what they are of, with title and date, in letters that every disk has. */
import type { DaySetup } from "../../shared/domain/setup.ts";
import type { ExportWish } from "./exportTask.ts";

const names = {
  nl: {
    record: "verslag",
    atmosphere: "sfeerverslag",
    rsvs: "rsv-overzicht",
    closing: "slotpresentatie",
    log: "logboek",
  },
  en: {
    record: "record",
    atmosphere: "atmosphere-report",
    rsvs: "rsv-overview",
    closing: "closing-presentation",
    log: "log",
  },
} as const;

/** Of a rehearsal the name begins with what it is: a file is seen in a folder before it is opened. */
const practices = { nl: "OEFENING-", en: "REHEARSAL-" } as const;

/** `verslag-beslisdag-noord-2023-03-28-zonder-namen.pdf`; of a rehearsal `OEFENING-verslag-…`. */
export function fileName(
  { title, date, practice }: DaySetup,
  { of, format, language, names: withNames }: ExportWish,
): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "")
    .toLowerCase();
  const who =
    of !== "record" && of !== "atmosphere"
      ? ""
      : language === "nl"
        ? withNames
          ? "-met-namen"
          : "-zonder-namen"
        : withNames
          ? "-with-names"
          : "-without-names";
  const end = of === "record" && format === "csv" ? "csv.zip" : format;
  return `${practice ? practices[language] : ""}${names[language][of]}-${slug === "" ? "beslisdag" : slug}-${date}${who}.${end}`;
}
