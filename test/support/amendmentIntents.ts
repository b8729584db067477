/** What people might do next with the text before them: amendments, and the scribe's work with those. By chance. */
import { amendmentsOn, processingOf } from "../../shared/domain/amendmentLists.ts";
import { isAmendable } from "../../shared/domain/amendments.ts";
import type { Amendment } from "../../shared/domain/amendmentState.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { latestVersion, notWorkable } from "../../shared/domain/proposals.ts";
import type { DayState, Note, Proposal } from "../../shared/domain/state.ts";
import { numberedLines } from "../../shared/domain/versionLines.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

const kinds = ["add", "change", "change", "delete"] as const;
const ways = ["adopted", "adopted", "partly", "reworded", "not"] as const;

/** What a participant does with a text that may be amended; null where there is none. */
export function amendIntent(
  day: DayState,
  me: ParticipantId,
  chance: Chance,
  mint: Mint,
): CommandInput | null {
  const all = Object.values<Proposal>(day.proposals);
  const open = all.filter(({ id }) => isAmendable(day, id));
  const proposal = chance.of(open.length > 0 && chance.often(0.9) ? open : all);
  if (!proposal) return null;
  const known = amendmentsOn(day, proposal.id);
  const mine = chance.of(known.filter((each) => each.by === me));
  const any = chance.of(known);
  const what = chance.weighted([
    [6, "propose"],
    [mine ? 2 : 0, "reword"],
    [mine ? 1.5 : 0, "withdraw"],
    [any ? 5 : 0, "share"],
  ]);
  if (what === "reword") {
    return {
      type: "rewordAmendment",
      amendmentId: mine!.id,
      text: mint.text("amendment"),
      why: mint.text("why"),
    };
  }
  if (what === "withdraw") return { type: "withdrawAmendment", amendmentId: mine!.id };
  if (what === "share") return { type: "shareAmendment", amendmentId: any!.id, shares: chance.often(0.7) };
  const notes = Object.values(day.notes).flatMap((board) => Object.values<Note>(board));
  return proposing(proposal, chance, mint, chance.often(0.1) ? chance.of(notes) : undefined);
}

/** What a scribe does with the amendments of a text; null where there is none. */
export function scribeIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const all = Object.values<Proposal>(day.proposals);
  const going = all.filter((each) => !notWorkable(each) && each.status !== "draft");
  const proposal = chance.of(going.length > 0 && chance.often(0.9) ? going : all);
  if (!proposal) return null;
  const proposalId = proposal.id;
  const known = amendmentsOn(day, proposalId);
  const one = chance.of(known);
  const hidden = Object.values<Amendment>(day.amendments).filter((each) => each.hidden);
  const proposed = known.filter((each) => each.proposed);
  const notes = Object.values(day.notes).flatMap((board) => Object.values<Note>(board));
  const what = chance.weighted([
    [isAmendable(day, proposalId) ? 0.3 : 5, "setAmending"],
    [notes.length > 0 ? 3 : 0, "fromNote"],
    [one ? 9 : 0, "process"],
    [proposed.length > 0 ? 8 : 0, "publish"],
    [known.some((each) => processingOf(each)) ? 5 : 0, "write"],
    [one ? 1.5 : 0, "hide"],
    [hidden.length > 0 ? 6 : 0, "restore"],
    [1, "show"],
    [1, "own"],
  ]);
  const amendmentId = one?.id ?? "nothing";
  switch (what) {
    case "setAmending":
      return { type: "setAmending", proposalId, open: !isAmendable(day, proposalId) };
    case "fromNote":
      return proposing(proposal, chance, mint, chance.of(notes));
    case "process": {
      const how = chance.often(0.05) ? null : chance.of(ways)!;
      const reason = how === "adopted" && chance.often(0.5) ? {} : { reason: mint.text("processing") };
      return { type: "processAmendment", amendmentId, how, ...reason };
    }
    case "publish":
      return { type: "publishProcessing", amendmentIds: proposed.map(({ id }) => id) };
    case "write":
      return mergedVersion(proposal, known, chance, mint);
    case "hide":
      return { type: "hideAmendment", amendmentId, reason: mint.text("reason") };
    case "restore":
      return { type: "restoreAmendment", amendmentId: chance.of(hidden)!.id };
    case "show": {
      const inHand = one && chance.often(0.7) ? { inHand: one.id } : {};
      return { type: "showScene", scene: { kind: "amendments", proposalId, ...inHand } };
    }
    case "own":
    default: {
      const entered = chance.of(known.filter((each) => each.by === undefined));
      if (!entered) return null;
      return chance.often(0.5)
        ? { type: "rewordAmendment", amendmentId: entered.id, text: mint.text("amendment") }
        : { type: "withdrawAmendment", amendmentId: entered.id };
    }
  }
}

/** What anyone might ask of amendments, of ids that may or may not be there. */
export function wildAmendmentIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const any = (record: object, kind: string) => chance.of([...Object.keys(record), mint.id(kind)])!;
  const amendmentId = any(day.amendments, "amendment");
  const proposalId = any(day.proposals, "proposal");
  const text = chance.of(["", mint.text("wild")])!;
  return [
    { type: "proposeAmendment", amendmentId, proposalId, kind: "delete", lineId: "v1-1", text },
    { type: "rewordAmendment", amendmentId, text },
    { type: "withdrawAmendment", amendmentId },
    { type: "shareAmendment", amendmentId, shares: chance.often(0.5) },
    { type: "processAmendment", amendmentId, how: "not", reason: text },
    { type: "publishProcessing", amendmentIds: [amendmentId] },
    { type: "hideAmendment", amendmentId, reason: text },
  ];
}

function proposing(proposal: Proposal, chance: Chance, mint: Mint, note: Note | undefined): CommandInput {
  const kind = chance.of(kinds)!;
  const line = chance.of(numberedLines(proposal, latestVersion(proposal).n));
  const lineId = chance.often(0.95) ? line?.id : mint.id("line");
  return {
    type: "proposeAmendment",
    amendmentId: mint.id("amendment"),
    proposalId: proposal.id,
    kind,
    ...(lineId && (kind !== "add" || chance.often(0.5)) ? { lineId } : {}),
    text: mint.text("amendment"),
    ...(chance.often(0.4) ? { why: mint.text("why") } : {}),
    ...(note ? { from: { boardId: note.boardId, noteId: note.id } } : {}),
  };
}

/** The text with what the scribe took over, written as the next version: with the ids of the lines, or without. */
function mergedVersion(
  proposal: Proposal,
  known: readonly Amendment[],
  chance: Chance,
  mint: Mint,
): CommandInput {
  const lines = numberedLines(proposal, latestVersion(proposal).n).map(({ id, text, terms }) => ({
    id: id as string,
    text,
    terms,
  }));
  for (const each of known) {
    if (each.boundTo !== undefined || !processingOf(each) || processingOf(each)?.how === "not") continue;
    const place = lines.findIndex(({ id }) => id === each.lineId);
    if (each.kind === "add") lines.push({ id: each.id, text: each.text, terms: undefined });
    else if (each.kind === "delete" && lines.length > 1 && place >= 0) lines.splice(place, 1);
    else if (place >= 0 && each.text) lines[place]!.text = each.text;
  }
  const who = { who: mint.text("who"), on: "2030-06-01" };
  return {
    type: "writeVersion",
    proposalId: proposal.id,
    version: latestVersion(proposal).n + 1,
    lines: lines.map(({ text }) => text),
    ...(chance.often(0.8) ? { lineIds: lines.map(({ id }) => id) } : {}),
    ...(chance.often(0.6)
      ? { terms: lines.map(({ terms }, index) => (index === 0 ? who : (terms ?? null))) }
      : {}),
  };
}
