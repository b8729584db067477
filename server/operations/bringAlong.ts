/** What a day that was made from another takes along of it beside the log: photos, and the borders of its map. */
import { setGeometry } from "../../shared/domain/dayGeometry.ts";
import type { LinkId, PhotoId } from "../../shared/domain/ids.ts";
import type { InformationSheet } from "../../shared/domain/informationState.ts";
import type { DayState } from "../../shared/domain/state.ts";
import type { DayHost } from "../days/dayHost.ts";
import { unpacked } from "../geometry/geometryTable.ts";
import type { GeometryTable } from "../geometry/geometryTable.ts";
import type { PhotoTable } from "../photos/photoTable.ts";

export interface BringingParts {
  readonly photos: PhotoTable;
  readonly geometries: GeometryTable;
}

/** Copies what the new day shows, and the borders where it divides the country. Again is no fault. */
export async function bringAlong(
  { photos, geometries }: BringingParts,
  from: DayHost,
  to: DayHost,
): Promise<void> {
  for (const id of photosOf(to.state)) {
    const photo = photos.find(from.id, id);
    if (photo) photos.keep(to.id, photo);
  }
  const { geometry } = from.state.division;
  const content = geometry && geometries.find(from.id, geometry.digest);
  if (!geometry || !content || !to.state.setup?.division) return;
  await geometries.keep(to.id, await unpacked(content));
  const actor = { role: "programmeTeam", id: "server" as LinkId } as const;
  await to.act(actor, `geometry-${to.id}`, "setGeometry", (state) => setGeometry(state, geometry, actor));
}

/** The photos that a day shows before anybody added one: its logo, and those of its information sheets. */
function photosOf({ setup, information }: DayState): PhotoId[] {
  const sheets: InformationSheet[] = Object.values(information.sheets);
  return [
    ...(setup?.logo ? [setup.logo.photoId] : []),
    ...sheets.flatMap(({ figure }) => (figure?.kind === "image" ? [figure.photo] : [])),
  ];
}
