/**
 * Of two organisers who ask the same at the same moment one has the effect; the other is told who that was and when.
 * The log knows under which link something was done, the list of links what that link is called.
 */
import type { DayCommand } from "../../shared/domain/commands.ts";
import type { RefusalCode } from "../../shared/domain/ruling.ts";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";

/** Refusals that mean that somebody else may have been first. */
const overtaken: readonly RefusalCode[] = [
  "alreadyDone",
  "idTaken",
  "roundStillOpen",
  "roundNotOpen",
  "versionOutdated",
  "proposalDecided",
  "proposalEnded",
  "objectionNotOpen",
  "contributionHandled",
  "draftChanged",
  "claimChanged",
  "outcomeSubmitted",
  "questionHandled",
  "questionMerged",
  "answerChanged",
  "helpTaken",
  "helpOver",
];
/** How many acts back it may have been: longer ago is not the same moment. */
const RECENT = 60;

/** Completes the refusal of an organiser's command with `first` (the name of the link) and `firstAt` (UTC ms). */
export function firstTeller(
  access: Pick<AccessStore, "list">,
): (host: DayHost, command: DayCommand, answer: CommandAnswer) => Promise<CommandAnswer> {
  return async (host, command, answer) => {
    if (answer.accepted || !overtaken.includes(answer.refusal.code as RefusalCode)) return answer;
    const found = lastActOn(host, command);
    if (!found) return answer;
    const link = (await access.list(host.id)).find(({ id }) => id === found.by);
    if (!link) return answer;
    const values = { ...answer.refusal.values, first: link.label, firstAt: found.at };
    return { accepted: false, refusal: { ...answer.refusal, values } };
  };
}

/** What an organiser last did with the same things: every id in the command that the event also names is the same. */
function lastActOn(host: DayHost, command: DayCommand): { by: string; at: number } | undefined {
  const asked = idsIn(command);
  const entries = host.sinceAct(Math.max(0, host.acts - RECENT)) ?? [];
  for (const { event, at } of [...entries].reverse()) {
    const { by } = event as { by?: unknown };
    if (typeof by !== "string") continue;
    const told = new Map(idsIn(event));
    const shared = asked.filter(([key]) => told.has(key));
    const same = shared.length > 0 || (asked.length === 0 && told.size === 0);
    if (same && shared.every(([key, id]) => told.get(key) === id)) return { by, at };
  }
  return undefined;
}

/** Whose division it is, and whose membership, are told by region and name. */
const alsoIds = new Set(["group", "region", "organisation"]);

function idsIn(thing: object): (readonly [string, string])[] {
  return Object.entries(thing).filter(
    (entry): entry is [string, string] =>
      (entry[0].endsWith("Id") || alsoIds.has(entry[0])) && typeof entry[1] === "string",
  );
}
