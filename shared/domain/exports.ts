/**
 * Exports: who may take the day away, and the note in the log that it happened. Not commands of the socket: a file is
 * made by the server, and only the server knows that it was. Source: issue "Before and after", Exports.
 */
import type { Actor } from "./actor.ts";
import { exportForms } from "./exportState.ts";
import type { ExportFormat, ExportOf, MadeExport } from "./exportState.ts";
import { isOver } from "./phase.ts";
import { linkOf } from "./room.ts";
import type { Evolvers } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";

/** Whether this form of it exists. */
export function isExportForm(of: ExportOf, format: ExportFormat): boolean {
  return (exportForms[of] as readonly string[]).includes(format);
}

/**
 * Why this cannot be taken away now; undefined when it can. The log says who answered what, so it waits until the day
 * is over and every round was shown.
 */
export function whyNoExport(state: DayState, of: ExportOf, actor: Actor): Ruling | undefined {
  if (actor.role !== "programmeTeam" || !state.setup) return refuse("notAllowed");
  if (of === "rsvs" && !state.setup.division) return refuse("noDivision");
  if (of !== "log") return undefined;
  if (!isOver(state.phase)) return refuse("logTooEarly");
  const shown = Object.values(state.rounds).every(({ status }) => status === "published");
  return shown ? undefined : refuse("roundNotPublished");
}

/** A file was made. Refused as whyNoExport says, and for an id that was used. */
export function noteExport(state: DayState, made: MadeExport, actor: Actor): Ruling {
  if (!isExportForm(made.of, made.format)) return refuse("notAllowed");
  if (state.after.exports.some(({ exportId }) => exportId === made.exportId)) return refuse("idTaken");
  return whyNoExport(state, made.of, actor) ?? accept({ type: "exportMade", ...made, ...linkOf(actor) });
}

export const exportEvolvers = {
  exportMade: (state, { type: _type, ...made }, at) => ({
    ...state,
    after: { ...state.after, exports: [...state.after.exports, { ...made, at }] },
  }),
} satisfies Partial<Evolvers>;
