/** Every scene of the projector. */
import { dayFrames } from "./dayFrames.ts";
import type { GalleryFrame } from "./days.ts";
import { divisionFrames } from "./divisionFrames.ts";
import { endFrames } from "./endFrames.ts";
import { matterFrames } from "./matterFrames.ts";

/** The frames by name. Made when asked for: a hall of 187 takes a moment. */
export const frames: Readonly<Record<string, () => GalleryFrame>> = {
  ...dayFrames,
  ...matterFrames,
  ...endFrames,
  ...divisionFrames,
};
