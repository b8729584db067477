/** What waits to be spoken. `key` names a subject: of one subject only the newest is worth saying. */
export type Announcement = { readonly text: string; readonly key?: string | undefined };

/** The memory of one live region: what waits, and when it last spoke (ms, or undefined for never). */
export type AnnouncerState = {
  readonly waiting: readonly Announcement[];
  readonly spokeAt: number | undefined;
};

/** A live region speaks at most once in this many milliseconds. */
export const announcementGapMs = 5_000;

const mostAtOnce = 3;

/** A region that has said nothing yet. */
export const silentAnnouncer: AnnouncerState = { waiting: [], spokeAt: undefined };

/** Puts a message in the queue. A message of the same key (or the same text) takes the place of the older one; of more than three the oldest goes. Empty text is nothing. */
export function announce(state: AnnouncerState, message: Announcement): AnnouncerState {
  if (message.text.trim() === "") return state;
  const others = state.waiting.filter(
    (each) => each.text !== message.text && (message.key === undefined || each.key !== message.key),
  );
  return { ...state, waiting: [...others, message].slice(-mostAtOnce) };
}

/**
 * What may be spoken at `now` (ms): all that waits as one announcement when the last one is five seconds ago, else nothing.
 * `waitMs` says when to ask again, undefined when nothing waits.
 */
export function speak(
  state: AnnouncerState,
  now: number,
): {
  readonly state: AnnouncerState;
  readonly text: string | undefined;
  readonly waitMs: number | undefined;
} {
  if (state.waiting.length === 0) return { state, text: undefined, waitMs: undefined };
  const mayAt = state.spokeAt === undefined ? now : state.spokeAt + announcementGapMs;
  if (now < mayAt) return { state, text: undefined, waitMs: mayAt - now };
  const text = state.waiting.map((each) => each.text).join(" ");
  return { state: { waiting: [], spokeAt: now }, text, waitMs: undefined };
}
