/**
 * Signing for the assignment, per organisation. An RSV is committed once all its members signed, or when who leads the
 * day says so (setCommitment); a signature that is taken back stays to be seen, and takes back what it made.
 * Source: day-2023.md "Werkformulier per RSV (A2)"; "Opdracht en commitment".
 */
import type { Actor } from "./actor.ts";
import type { EventOf } from "./events.ts";
import type { MembershipId, RsvId } from "./ids.ts";
import { membersOfRsv } from "./memberships.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import { membershipIdOf } from "./rsvMembers.ts";
import { signedBy, writesOn } from "./sheetMembers.ts";
import type { Signature } from "./sheetState.ts";
import type { DayState } from "./state.ts";

export const sheetSigningDeciders = {
  signCommitment: (state, { rsvId, organisation }, { actor }) => {
    const refused = writesOn(state, rsvId, actor);
    if (refused) return refuse(refused);
    const membershipId = signerOf(state, rsvId, organisation, actor);
    const member = membershipId && entry(state.division.memberships, membershipId);
    if (!member) return refuse("notAMember");
    const sheet = entry(state.sheets, rsvId);
    if (stands(entry(sheet?.signatures ?? {}, membershipId))) return refuse("alreadyDone");
    const signed: EventOf<"commitmentSigned"> = {
      type: "commitmentSigned",
      rsvId,
      membershipId,
      organisation: member.organisation,
      ...signedBy(state, actor),
    };
    const all = membersOfRsv(state, rsvId).every(
      ({ id }) => id === membershipId || stands(entry(sheet?.signatures ?? {}, id)),
    );
    if (!all || entry(state.division.commitments, rsvId)) return accept(signed);
    return accept(signed, { type: "commitmentSet", rsvId, committed: true, signed: true, ...linkOf(actor) });
  },

  takeBackSignature: (state, { rsvId, organisation }, { actor }) => {
    const refused = writesOn(state, rsvId, actor);
    if (refused) return refuse(refused);
    const membershipId = signerOf(state, rsvId, organisation, actor);
    const known = membershipId && entry(entry(state.sheets, rsvId)?.signatures ?? {}, membershipId);
    if (!membershipId || !stands(known)) return refuse("alreadyDone");
    const back: EventOf<"signatureTakenBack"> = {
      type: "signatureTakenBack",
      rsvId,
      membershipId,
      ...signedBy(state, actor),
    };
    if (!entry(state.division.commitments, rsvId)?.signed) return accept(back);
    return accept(back, { type: "commitmentSet", rsvId, committed: false, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** How many of an RSV's members signed and did not take it back, of how many. */
export function signedMembers(
  state: DayState,
  rsvId: RsvId,
): { readonly signed: number; readonly of: number } {
  const members = membersOfRsv(state, rsvId);
  const signatures = entry(state.sheets, rsvId)?.signatures ?? {};
  return { signed: members.filter(({ id }) => stands(entry(signatures, id))).length, of: members.length };
}

/** Whether a signature holds. */
export function stands(signature: Signature | undefined): boolean {
  return signature !== undefined && signature.takenBackAt === undefined;
}

/** A participant signs for their own organisation, whatever they name; who leads the group for the one they name. */
function signerOf(
  state: DayState,
  rsvId: RsvId,
  named: string | undefined,
  actor: Actor,
): MembershipId | undefined {
  const organisation =
    actor.role === "participant" ? entry(state.participants, actor.id)?.organisation : named;
  return organisation === undefined ? undefined : membershipIdOf(organisation, rsvId);
}
