/** "Wie missen we nog?": an organiser notes an organisation that will be invited, typed or made of a note. */
import type { Invitation } from "./hallState.ts";
import type { CommandOf } from "./commands.ts";
import { conversionFault, convertedFrom } from "./lineage.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import { knowsRegion, organisationFault } from "./seats.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

type Words = Omit<CommandOf<"changeInvitation">, "type">;

export const invitingDeciders = {
  addInvitation: (state, command, { actor }) => {
    const { invitationId, from } = command;
    if (entry(state.invitations, invitationId)) return refuse("idTaken");
    const wrong = fault(state, command);
    if (wrong) return wrong;
    const notThere = conversionFault(state, from);
    if (notThere) return refuse(notThere);
    return accept(
      {
        type: "invitationAdded",
        invitationId,
        ...wordsOf(command),
        ...(from ? { from } : {}),
        ...linkOf(actor),
      },
      ...convertedFrom(state, from, "invitation", invitationId),
    );
  },

  changeInvitation: (state, command, { actor }) => {
    const invitation = entry(state.invitations, command.invitationId);
    if (!invitation) return refuse("unknownInvitation");
    const wrong = fault(state, command);
    if (wrong) return wrong;
    if (JSON.stringify(wordsOf(invitation)) === JSON.stringify(wordsOf(command)))
      return refuse("alreadyDone");
    return accept({
      type: "invitationChanged",
      invitationId: command.invitationId,
      ...wordsOf(command),
      ...linkOf(actor),
    });
  },

  removeInvitation: (state, { invitationId }, { actor }) =>
    entry(state.invitations, invitationId)
      ? accept({ type: "invitationRemoved", invitationId, ...linkOf(actor) })
      : refuse("unknownInvitation"),
} satisfies Partial<Deciders>;

function fault(state: DayState, { organisation, region, inviter }: Words): Ruling | undefined {
  const wrongName = organisationFault(organisation);
  if (wrongName) return { accepted: false, refusal: wrongName };
  if (region !== undefined && !knowsRegion(state, region)) return refuse("unknownRegion");
  if (lengthOf(inviter ?? "") > maximum.organisation) {
    return refuse("lineTooLong", { max: maximum.organisation });
  }
  return undefined;
}

function wordsOf({ organisation, sector, region, inviter }: Omit<Words, "invitationId"> | Invitation) {
  return {
    organisation,
    ...(sector ? { sector } : {}),
    ...(region ? { region } : {}),
    ...(inviter ? { inviter } : {}),
  };
}
