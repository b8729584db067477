/** Who of the viewers organises the day, and what of an act is for them alone. */
import type { Viewer } from "./actor.ts";

/** Moderator and programme team know who is who; the projector and the hall do not. */
export function seesEveryone(viewer: Viewer): boolean {
  return viewer.role === "moderator" || viewer.role === "programmeTeam";
}

/** The value without the link that did it, which is optional wherever it stands. */
export function withoutBy<T extends object>(value: T): T {
  const { by: _by, ...rest } = value as T & { by?: unknown };
  return rest as T;
}
