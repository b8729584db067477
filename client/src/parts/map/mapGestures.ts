/** Fingers, mouse and wheel on a map, as zooming, pushing and tapping. Knows nothing of what is drawn. */
import type { Point } from "../../../../shared/map/cellShape.ts";

/** What a gesture asks; all places are pixels from the upper left of the map. */
export interface GestureTarget {
  zoom(factor: number, at: Point): void;
  move(dx: number, dy: number): void;
  /** A line is being drawn, when lines are drawn; `done` with the last point. */
  draw(line: readonly Point[], done: boolean): void;
  /** Whether one finger or the mouse draws a line now. */
  draws(): boolean;
  /** Whether the wheel would change something: where it does not, the page scrolls. */
  mayZoom(factor: number): boolean;
}

/** A finger trembles this many pixels before it is a drag. */
const tremble = 7;

export interface Gestures {
  readonly onpointerdown: (event: PointerEvent) => void;
  readonly onpointermove: (event: PointerEvent) => void;
  readonly onpointerup: (event: PointerEvent) => void;
  readonly onpointercancel: (event: PointerEvent) => void;
  readonly onwheel: (event: WheelEvent) => void;
  /** Whether the click that follows was the end of a drag or pinch, and no tap. */
  readonly wasDrag: () => boolean;
}

/** The handlers of one map; they keep what the fingers did last. */
export function mapGestures(target: GestureTarget): Gestures {
  const fingers = new Map<number, Point>();
  let start: Point = { x: 0, y: 0 };
  let dragged = false;
  let line: Point[] | undefined;

  const placeOf = (event: MouseEvent): Point => {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const lift = (event: PointerEvent, kept: boolean): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (line && fingers.size === 0) {
      target.draw(kept && dragged ? line : [], true);
      line = undefined;
    }
  };

  return {
    onpointerdown(event) {
      if (event.button !== 0) return;
      const at = placeOf(event);
      fingers.set(event.pointerId, at);
      if (fingers.size === 1) {
        start = at;
        dragged = false;
        line = target.draws() ? [at] : undefined;
      } else if (line) {
        // A second finger zooms; the line was not meant.
        target.draw([], true);
        line = undefined;
      }
    },
    onpointermove(event) {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const at = placeOf(event);
      if (!dragged && fingers.size === 1 && Math.hypot(at.x - start.x, at.y - start.y) < tremble) return;
      if (!dragged) (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
      dragged = true;
      fingers.set(event.pointerId, at);
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) {
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        const apart = Math.hypot(before.x - other.x, before.y - other.y);
        if (apart > 0) target.zoom(Math.hypot(at.x - other.x, at.y - other.y) / apart, middle);
        target.move((at.x - before.x) / 2, (at.y - before.y) / 2);
      } else if (line) {
        line = [...line, at];
        target.draw(line, false);
      } else target.move(at.x - before.x, at.y - before.y);
    },
    onpointerup: (event) => lift(event, true),
    onpointercancel: (event) => lift(event, false),
    onwheel(event) {
      // A wheel's notch is about 100 px, a trackpad's pinch a few with ctrl.
      const pixels = event.deltaMode === 1 ? event.deltaY * 33 : event.deltaY;
      const factor = Math.exp(-Math.max(-150, Math.min(150, pixels)) * (event.ctrlKey ? 0.01 : 0.003));
      if (!target.mayZoom(factor)) return;
      event.preventDefault();
      target.zoom(factor, placeOf(event));
    },
    wasDrag: () => dragged,
  };
}
