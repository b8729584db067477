/** What the programme team might take away next. Chosen by chance; the log of a day that goes on is refused. */
import type { Actor } from "../../shared/domain/actor.ts";
import { exportForms } from "../../shared/domain/exportState.ts";
import type { ExportOf } from "../../shared/domain/exportState.ts";
import { noteExport } from "../../shared/domain/exports.ts";
import type { ExportId } from "../../shared/domain/ids.ts";
import type { Ruling } from "../../shared/domain/ruling.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { Mint } from "./mint.ts";

/** A file that was made, or could not be. */
export function exportIntent(day: DayState, team: Actor, chance: Chance, mint: Mint): Ruling {
  const of = chance.of(Object.keys(exportForms) as ExportOf[])!;
  const made = {
    exportId: mint.id("export") as ExportId,
    of,
    format: chance.of(exportForms[of])!,
    language: chance.often(0.5) ? ("nl" as const) : ("en" as const),
    names: chance.often(0.3),
    head: "0".repeat(64),
    digest: "1".repeat(64),
  };
  return noteExport(day, made, team);
}
