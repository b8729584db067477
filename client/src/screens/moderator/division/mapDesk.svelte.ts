/** What of the map this moderator has in view: this desk's alone. */
import type { DivisionGroup } from "../../../../../shared/domain/divisionState.ts";
import type { RsvId } from "../../../../../shared/domain/ids.ts";

export const mapViews = ["outcomes", "hall", "members", "groups", "frames"] as const;
export type MapView = (typeof mapViews)[number];

export class MapDesk {
  #view = $state<MapView>("outcomes");
  /** The subgroup whose map is being edited, in the view of the outcomes. */
  editing = $state.raw<DivisionGroup | null>(null);
  /** The RSV whose members are in view. */
  rsvId = $state.raw<RsvId | null>(null);
  /** The text of the next version is being read. */
  writing = $state(false);

  get view(): MapView {
    return this.#view;
  }

  /** To this view, at its beginning. */
  goTo(view: MapView): void {
    this.#view = view;
    this.editing = null;
    this.rsvId = null;
  }
}
