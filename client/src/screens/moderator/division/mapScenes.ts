/** The scenes of the map that the moderator may put on the screen: nothing that the server would refuse. */
import { divisionOrder } from "../../../../../shared/domain/divisions.ts";
import { NATIONAL } from "../../../../../shared/domain/divisionState.ts";
import type { MapFigures } from "../../../../../shared/domain/divisionState.ts";
import type { DayState, Scene } from "../../../../../shared/domain/state.ts";

export type MapScene = Extract<
  Scene,
  { kind: "division" | "divisionVersion" | "figures" | "frameTest" | "groups" }
>;

/** The hall's map, the newest versions first, the frames, the groups, figures, and each subgroup's map. */
export function mapScenes(state: DayState): MapScene[] {
  const figures = Object.values<MapFigures>(state.division.figures).map(({ id }): MapScene => ({
    kind: "figures",
    figuresId: id,
  }));
  if (!state.setup?.division) return figures;
  return [
    { kind: "division", group: NATIONAL },
    ...state.division.attached
      .map(({ proposalId, version }): MapScene => ({ kind: "divisionVersion", proposalId, version }))
      .reverse(),
    { kind: "frameTest" },
    ...(state.rsvs.length > 0 ? [{ kind: "groups" } as const] : []),
    ...figures,
    ...divisionOrder(state).map((group): MapScene => ({ kind: "division", group })),
  ];
}
