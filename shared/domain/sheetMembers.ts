/** Who may write on the sheet of an RSV, and how what they write is signed. */
import type { Actor } from "./actor.ts";
import { isNamed } from "./divisionFrames.ts";
import type { LinkId, ParticipantId, RsvId } from "./ids.ts";
import { at as entry, linkOf } from "./room.ts";
import type { RefusalCode } from "./ruling.ts";
import { isRsvMember } from "./rsvMembers.ts";
import type { SheetWriter } from "./sheetState.ts";
import type { DayState } from "./state.ts";

/** Who wrote, as it is kept. */
export interface Signed {
  readonly writer: SheetWriter;
  readonly author?: ParticipantId | undefined;
  readonly by?: LinkId | undefined;
}

/**
 * Why this actor may not write on the sheet of an RSV; undefined where they may: who sits with it, whose organisation
 * takes part in it, its facilitator, and the moderator.
 */
export function writesOn(state: DayState, rsvId: RsvId, actor: Actor): RefusalCode | undefined {
  if (!isNamed(state, rsvId)) return "unknownRsv";
  switch (actor.role) {
    case "moderator":
      return undefined;
    case "facilitator":
      return actor.rsv === rsvId ? undefined : "notYourSheet";
    case "participant":
      return sitsOrTakesPart(state, rsvId, actor.id) ? undefined : "notYourSheet";
    default:
      return "notAllowed";
  }
}

/** Whether a participant sits with this RSV, or is of an organisation that takes part in it. */
export function sitsOrTakesPart(state: DayState, rsvId: RsvId, id: ParticipantId): boolean {
  const participant = entry(state.participants, id);
  if (!participant) return false;
  return entry(state.groups, id) === rsvId || isRsvMember(state, participant.organisation, rsvId);
}

/** How what this actor writes is signed. */
export function signedBy(state: DayState, actor: Actor): Signed {
  if (actor.role === "participant") {
    const organisation = entry(state.participants, actor.id)?.organisation;
    return {
      writer: { role: "participant", ...(organisation === undefined ? {} : { organisation }) },
      author: actor.id,
    };
  }
  return { writer: { role: actor.role === "facilitator" ? "facilitator" : "moderator" }, ...linkOf(actor) };
}
