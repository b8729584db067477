/** Which amendments are one's own or one's delegation's, and where each is on its way. */
import { isHandled } from "../../../../../shared/domain/amendmentLists.ts";
import type { Amendment } from "../../../../../shared/domain/amendmentState.ts";
import type { AmendmentId, ParticipantId } from "../../../../../shared/domain/ids.ts";
import { isMember } from "../../../../../shared/domain/seats.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import type { IconName } from "../../../parts/iconPaths.ts";
import type { PendingCommand } from "../../../session/session.ts";
import { amendText } from "../../../text/amendText.ts";

/** Whether this person or their delegation brought it in. */
export function isOwn(state: DayState, amendment: Amendment, me: ParticipantId | null): boolean {
  if (me === null) return false;
  return amendment.by === me || amendment.seats.some((id) => isMember(state, id, me));
}

/** Those of this person and their delegation on all texts, oldest first, without what they took back. */
export function ownAmendments(state: DayState, me: ParticipantId | null): Amendment[] {
  return Object.values<Amendment>(state.amendments)
    .filter((each) => each.withdrawnAt === undefined && isOwn(state, each, me))
    .sort((a, b) => a.at - b.at);
}

/** Where it is, for who reads it. */
export function progressOf(amendment: Amendment): { icon: IconName; text: string } {
  const t = amendText();
  const { processing, boundTo, hidden } = amendment;
  if (hidden) return { icon: "eyeOff", text: hidden.reason ? t.hiddenBecause(hidden.reason) : t.hidden };
  if (!isHandled(amendment) || !processing) return { icon: "clock", text: t.waiting };
  const how = t.how[processing.how];
  const text = boundTo === undefined || processing.how === "not" ? how : t.inVersion(how, boundTo);
  return { icon: processing.how === "not" ? "info" : "tick", text };
}

/** Whether a pending command is about this amendment. */
export function aboutAmendment(id: AmendmentId): (pending: PendingCommand) => boolean {
  return ({ command }) => "amendmentId" in command && command.amendmentId === id;
}
