/**
 * The borders that a day brings, to show the real map beside the hexagons. Not commands of the socket: the file is
 * larger than a message may be; the log holds its digest. Source: issue "Regions on the map", "Map".
 */
import type { Actor } from "./actor.ts";
import { linkOf } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";
import { isOver } from "./phase.ts";

/** These borders from now on; whom they are from is shown with the map. Refused on a day that is over. */
export function setGeometry(
  state: DayState,
  { digest, attribution }: { readonly digest: string; readonly attribution: string },
  actor: Actor,
): Ruling {
  const fault = faultOf(state);
  if (fault) return fault;
  if (attribution === "") return refuse("attributionMissing");
  if (lengthOf(attribution) > maximum.note) return refuse("contributionTooLong", { max: maximum.note });
  const known = state.division.geometry;
  if (known?.digest === digest && known.attribution === attribution) return refuse("alreadyDone");
  return accept({ type: "geometrySet", digest, attribution, ...linkOf(actor) });
}

/** Hexagons alone again. Refused on a day that is over. */
export function removeGeometry(state: DayState, actor: Actor): Ruling {
  const fault = faultOf(state);
  if (fault) return fault;
  if (!state.division.geometry) return refuse("alreadyDone");
  return accept({ type: "geometryRemoved", ...linkOf(actor) });
}

function faultOf({ setup, phase }: DayState): Ruling | undefined {
  if (!setup?.division) return refuse("noDivision");
  return isOver(phase) ? refuse("dayClosed") : undefined;
}
