/** What this phone keeps of one day as a whole: whether someone is inside, where they wrote, and forgetting it all. */
import type { BoardId } from "../../../shared/domain/ids.ts";
import { forgetAll, keep, kept } from "./deviceStore.ts";
import { forgetDrafts } from "./drafts.ts";
import { forgetAnonymousNotes } from "./anonymousNotes.ts";
import { leaveDay } from "./http.ts";
import { forgetIdentity, identityOf } from "./identity.ts";
import { idbShelf, openOutbox } from "./outbox.ts";
import { viewCache } from "./viewCache.ts";

const insideKey = (code: string): string => `bd-inside/${code}`;
const leavingKey = (code: string): string => `bd-leaving/${code}`;
const wroteKey = (code: string): string => `bd-wrote/${code}`;

/** Whether this tab was inside the day: a reload goes straight on, a new visit asks who you are. */
export function isInside(code: string): boolean {
  try {
    return sessionStorage.getItem(insideKey(code)) === "1";
  } catch {
    return false;
  }
}

/** This tab is inside the day, or no longer. */
export function setInside(code: string, inside: boolean): void {
  // Who joined has a cookie of their own by now, which an unfinished leaving must not take.
  if (inside) keep(leavingKey(code), null);
  try {
    if (inside) sessionStorage.setItem(insideKey(code), "1");
    else sessionStorage.removeItem(insideKey(code));
  } catch {
    // Blocked: a reload asks once more who you are.
  }
}

/** The boards on which this phone wrote, so that "mine" need not fetch every board of the day. */
export function boardsWrittenOn(code: string): BoardId[] {
  return (kept(wroteKey(code)) ?? "").split(" ").filter((id) => id !== "") as BoardId[];
}

/** This phone wrote on a board. */
export function wroteOn(code: string, boardId: BoardId): void {
  const known = boardsWrittenOn(code);
  if (!known.includes(boardId)) keep(wroteKey(code), [...known, boardId].join(" "));
}

/** This phone is nobody on this day any more: identity, drafts, what waited, keys, the cached view and the cookie go. */
export async function forgetPhone(code: string): Promise<void> {
  const owner = identityOf(code)?.participantId;
  setInside(code, false);
  forgetIdentity(code);
  forgetDrafts(code);
  forgetAnonymousNotes(code);
  forgetAll(wroteKey(code));
  keep(leavingKey(code), "1");
  if (owner)
    await Promise.all([viewCache(code, owner).forget(), openOutbox(code, owner, idbShelf()).forget()]);
  await finishLeaving(code);
}

/** Who left without a network still has a cookie that scripts cannot take away: asks the server once more. */
export async function finishLeaving(code: string): Promise<void> {
  if (kept(leavingKey(code)) === null) return;
  const answer = await leaveDay(code);
  // Also when the day is not there (any more): then nobody is left to be.
  if (answer.ok || ["unknownCode", "dayGone"].includes(answer.refusal?.code ?? ""))
    keep(leavingKey(code), null);
}
