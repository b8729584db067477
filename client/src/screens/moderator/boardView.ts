/** How much of a board stands on the projector. */
export const boardViews = ["all", "clusters", "pinned"] as const;
export type BoardView = (typeof boardViews)[number];
