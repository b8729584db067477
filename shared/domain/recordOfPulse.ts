/** How the hall said it was, and who is missed, as the record tells it: never whose a line is. */
import type { DayRecord } from "../protocol/record.ts";
import { invitationsOf } from "./gathering.ts";
import { pulseFaces } from "./hallState.ts";
import type { PulseReaction } from "./hallState.ts";
import { countsOf, linesOf, momentsOf } from "./pulse.ts";
import { at as entry } from "./room.ts";
import type { DayState } from "./state.ts";
import { typedWords } from "./text.ts";

/** The moments that were opened, and the organisations that will be invited; who invites only when names were asked for. */
export function recordOfPulse(state: DayState, names: boolean): Pick<DayRecord, "pulse" | "invitations"> {
  return {
    pulse: momentsOf(state).flatMap(({ id, title }) => {
      const moment = entry(state.pulse, id);
      if (!moment) return [];
      const counts = countsOf(moment);
      const lines = linesOf(moment);
      return [
        {
          id,
          title,
          status: moment.status,
          count: moment.answered,
          faces: pulseFaces.map((face) => ({ face, count: counts[face] })),
          // While it is open its maker may still change or take back what they wrote.
          lines: moment.status === "open" ? [] : lines.filter(({ hidden }) => !hidden).map(lineRecord),
          hidden: lines.flatMap(({ hidden }) => (hidden ? { reason: typedWords(hidden.reason) } : [])),
        },
      ];
    }),
    invitations: invitationsOf(state).map(({ organisation, sector, region, inviter, from }) => ({
      organisation,
      ...(sector ? { sector } : {}),
      ...(region ? { region } : {}),
      ...(names && inviter !== undefined ? { inviter: typedWords(inviter) } : {}),
      ...(from ? { from } : {}),
    })),
  };
}

function lineRecord({ line, face, marked }: PulseReaction & { readonly line: string }) {
  return { text: typedWords(line), face, ...(marked ? { marked } : {}) };
}
