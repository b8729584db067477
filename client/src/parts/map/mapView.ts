/** What part of the map is seen: a zoom and a centre. Map units are those of the shapes, pixels those of the screen. */
import type { Box, Point } from "../../../../shared/map/cellShape.ts";

/** Zoom 1 shows all; x and y are the middle, in map units. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The place on the screen, in pixels, and what of the map fits in it at zoom 1. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly box: Box;
}

export const mostZoom = 16;

/** Pixels per map unit. */
export function scaleOf({ width, height, box }: Frame, { zoom }: View): number {
  return zoom * Math.min(width / (box.right - box.left), height / (box.bottom - box.top));
}

/** All of it. */
export function wholeView({ box }: Frame): View {
  return { zoom: 1, x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
}

/** As large as this box fits. */
export function viewOf(frame: Frame, { left, top, right, bottom }: Box): View {
  const zoom = Math.min(
    frame.width / (right - left) / scaleOf(frame, wholeView(frame)),
    frame.height / (bottom - top) / scaleOf(frame, wholeView(frame)),
  );
  return kept(frame, { zoom, x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** The point of the map under a place on the screen. */
export function toMap(frame: Frame, view: View, at: Point): Point {
  const scale = scaleOf(frame, view);
  return { x: view.x + (at.x - frame.width / 2) / scale, y: view.y + (at.y - frame.height / 2) / scale };
}

/** `factor` times nearer, with the map under `at` (pixels) staying where it is. */
export function zoomedAt(frame: Frame, view: View, factor: number, at: Point): View {
  const zoom = Math.min(mostZoom, Math.max(1, view.zoom * factor));
  const fixed = toMap(frame, view, at);
  const under = toMap(frame, { ...view, zoom }, at);
  return kept(frame, { zoom, x: view.x + fixed.x - under.x, y: view.y + fixed.y - under.y });
}

/** The map pushed by so many pixels. */
export function movedBy(frame: Frame, view: View, dx: number, dy: number): View {
  const scale = scaleOf(frame, view);
  return kept(frame, { ...view, x: view.x - dx / scale, y: view.y - dy / scale });
}

/** Moved as little as needed to have this box in sight. */
export function movedInto(frame: Frame, view: View, { left, top, right, bottom }: Box): View {
  const scale = scaleOf(frame, view);
  const [halfWidth, halfHeight] = [frame.width / 2 / scale, frame.height / 2 / scale];
  const within = (middle: number, half: number, low: number, high: number) =>
    low < middle - half ? low + half : high > middle + half ? high - half : middle;
  return kept(frame, {
    ...view,
    x: within(view.x, halfWidth, left, right),
    y: within(view.y, halfHeight, top, bottom),
  });
}

/** What is in sight, in map units. */
export function sightOf(frame: Frame, view: View): Box {
  const [low, high] = [
    toMap(frame, view, { x: 0, y: 0 }),
    toMap(frame, view, { x: frame.width, y: frame.height }),
  ];
  return { left: low.x, top: low.y, right: high.x, bottom: high.y };
}

/** Within the zooms there are, and never off the map. */
function kept(frame: Frame, view: View): View {
  const zoom = Math.min(mostZoom, Math.max(1, view.zoom));
  const scale = scaleOf(frame, { ...view, zoom });
  const { left, top, right, bottom } = frame.box;
  const within = (value: number, half: number, low: number, high: number) =>
    high - low <= 2 * half ? (low + high) / 2 : Math.min(high - half, Math.max(low + half, value));
  return {
    zoom,
    x: within(view.x, frame.width / 2 / scale, left, right),
    y: within(view.y, frame.height / 2 / scale, top, bottom),
  };
}
