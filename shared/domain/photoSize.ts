/** What a photo is made down to. Source: reliability.md "Security". */

/** What is kept has no side longer than this, in pixels. */
export const LONGEST_SIDE = 2_000;
