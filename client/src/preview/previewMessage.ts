/** What a page that makes a day and the frames in it say to each other; within one browser and one build. */
import type { DayState } from "../../../shared/domain/state.ts";
import type { Language } from "../text/text.svelte.ts";

export type PreviewScreen = "projector" | "phone";

/** To a frame: the day to draw. */
export interface PreviewMessage {
  readonly kind: "beslisdag-preview";
  readonly state: DayState;
  /** UTC ms. */
  readonly now: number;
  readonly joinAt: string;
  readonly language: Language;
}

/** From a frame: it can draw. */
export const PREVIEW_READY = "beslisdag-preview-ready";

const places: Readonly<Record<string, PreviewScreen>> = {
  "/voorbeeld/scherm": "projector",
  "/voorbeeld/telefoon": "phone",
};

/** The screen that an address previews; undefined where it is no preview. */
export function previewScreenAt(path: string): PreviewScreen | undefined {
  return Object.hasOwn(places, path) ? places[path] : undefined;
}

/** Where a screen is previewed. */
export function previewAddress(screen: PreviewScreen): string {
  return Object.keys(places).find((path) => places[path] === screen)!;
}

/** Whether this came from the page that the frame is in, and is a day to draw. */
export function isPreviewMessage(event: MessageEvent): event is MessageEvent<PreviewMessage> {
  const data = event.data as Partial<PreviewMessage> | null;
  return event.origin === location.origin && event.source === parent && data?.kind === "beslisdag-preview";
}
