/** How who leads takes a call for help, and calls the plenary. Source: issue "Everything the hall says" (helpdesk). */
import type { Actor } from "./actor.ts";
import { helperOf, isFrom, isOpenCall, openCalls } from "./help.ts";
import type { HelpCall } from "./helpState.ts";
import type { HelpId } from "./ids.ts";
import { at as entry, linkOf } from "./room.ts";
import type { Deciders } from "./room.ts";
import { accept, refuse } from "./ruling.ts";
import type { Refusal } from "./ruling.ts";
import type { DayState } from "./state.ts";
import { lengthOf, maximum } from "./text.ts";

export const helpDeskDeciders = {
  callPlenary: (state, { helpId, words }, { actor }) => {
    const { role: _role, ...from } = helperOf(actor);
    if (entry(state.help, helpId)) return refuse("idTaken");
    if (openCalls(state).some((each) => each.kind === "plenary" && isFrom(each, from))) {
      return refuse("helpOpen");
    }
    if (words === "") return refuse("contributionEmpty");
    if (lengthOf(words) > maximum.concern) return refuse("contributionTooLong", { max: maximum.concern });
    return accept({ type: "plenaryCalled", helpId, ...from, words, ...linkOf(actor) });
  },

  takeHelp: (state, { helpId }, { actor }) => {
    const call = handled(state, helpId, actor);
    if ("code" in call) return { accepted: false, refusal: call };
    if (call.status === "taken") return refuse("helpTaken");
    return accept({ type: "helpTaken", helpId, ...helperOf(actor), ...linkOf(actor) });
  },

  returnHelp: (state, { helpId }, { actor }) => {
    const call = handled(state, helpId, actor);
    if ("code" in call) return { accepted: false, refusal: call };
    if (call.status === "waiting") return refuse("alreadyDone");
    return accept({ type: "helpReturned", helpId, ...linkOf(actor) });
  },

  finishHelp: (state, { helpId }, { actor }) => {
    const call = handled(state, helpId, actor);
    if ("code" in call) return { accepted: false, refusal: call };
    return accept({ type: "helpFinished", helpId, ...linkOf(actor) });
  },
} satisfies Partial<Deciders>;

/** The open call that this is about; a call to the plenary is not for who leads a subgroup. */
function handled(state: DayState, helpId: HelpId, actor: Actor): HelpCall | Refusal {
  const call = entry(state.help, helpId);
  if (!call) return { code: "unknownHelp" };
  if (call.kind === "plenary" && actor.role === "facilitator") return { code: "notAllowed" };
  return isOpenCall(call) ? call : { code: "helpOver" };
}
