/** What a regiobijeenkomst is called: whose it is and what it is about. A form proposes it before there is a day. */
import { lengthOf } from "../domain/text.ts";

/** Longest title of a day, in characters: it stands in the bar of every screen. */
export const DAY_TITLE = 80;

/** Of what is known so far; what is too long for a bar is cut short. */
export function meetingTitle(rsv: string, theme: string): string {
  const title = ["Regiobijeenkomst", rsv].filter(Boolean).join(" ") + (theme ? `: ${theme}` : "");
  return lengthOf(title) <= DAY_TITLE
    ? title
    : `${[...title]
        .slice(0, DAY_TITLE - 1)
        .join("")
        .trimEnd()}…`;
}

/** The name of an RSV as somebody typed it, without the word RSV before it. */
export function rsvNameIn(typed: string): string {
  return typed.trim().replace(/^RSV\s+(?=\S)/i, "");
}
