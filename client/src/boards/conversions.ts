/** What a note can be made into at a desk: the command for each, and why it cannot be now. */
import { nanoid } from "nanoid";
import { isAmendable } from "../../../shared/domain/amendments.ts";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import type { AmendmentId, LineId, ProposalId, QuestionId, SignalId } from "../../../shared/domain/ids.ts";
import { mayEver } from "../../../shared/domain/permissions.ts";
import { hasEnded } from "../../../shared/domain/proposals.ts";
import type { BoardSetup } from "../../../shared/domain/setup.ts";
import type { DayState, Note, Proposal } from "../../../shared/domain/state.ts";
import type { boards } from "../text/nl/boards.ts";

export type Conversion = "amendment" | "objection" | "signal" | "question";
export type DeskRole = "moderator" | "facilitator";

const commandOf = {
  amendment: "proposeAmendment",
  objection: "askObjection",
  signal: "addSignal",
  question: "askQuestion",
} as const;

/** The matters a conversion can go with; a signal and a question need none. */
export function mattersFor(day: DayState, kind: Conversion): Proposal[] {
  if (kind === "signal" || kind === "question") return [];
  return Object.values<Proposal>(day.proposals).filter((each) =>
    kind === "amendment" ? isAmendable(day, each.id) : each.status !== "draft" && !hasEnded(each),
  );
}

/** What this role may make of a note, each with why not now. */
export function conversionsOf(
  day: DayState,
  note: Note,
  role: DeskRole,
  t: typeof boards,
): { kind: Conversion; blocked: string | undefined }[] {
  const kinds: Conversion[] = ["amendment", "objection", "signal", "question"];
  return kinds
    .filter((kind) => mayEver(role, commandOf[kind]))
    .map((kind) => ({ kind, blocked: blockedBy(day, note, kind, t) }));
}

function blockedBy(day: DayState, note: Note, kind: Conversion, t: typeof boards): string | undefined {
  if (kind === "objection" && note.author === undefined) return t.writerUnknown;
  if (kind === "signal" || kind === "question") return undefined;
  if (mattersFor(day, kind).length > 0) return undefined;
  return kind === "amendment" ? t.notAmendable : t.noMatter;
}

/** What somebody at a desk wants made of a note. */
export interface ConversionWish {
  readonly text: string;
  /** The matter it goes with; a signal and a question need none. */
  readonly proposalId: ProposalId | undefined;
  /** What an amendment does with a line; it adds one when left out. */
  readonly change?: { readonly kind: "change" | "delete"; readonly lineId: LineId } | undefined;
}

/** The command that makes this of a note, in these words. */
export function conversionCommand(
  kind: Conversion,
  note: Note,
  setup: BoardSetup,
  { text, proposalId, change }: ConversionWish,
): DayCommand | undefined {
  const from = { boardId: note.boardId, noteId: note.id };
  const organisation = note.organisation ? { organisation: note.organisation } : {};
  switch (kind) {
    case "signal":
      return {
        type: "addSignal",
        signalId: `s-${nanoid()}` as SignalId,
        text,
        regions: setup.region ? [setup.region] : [],
        ...organisation,
        from,
      };
    case "question":
      return {
        type: "askQuestion",
        questionId: `q-${nanoid()}` as QuestionId,
        text,
        ...organisation,
        ...(setup.region ? { region: setup.region } : {}),
        from,
      };
    case "amendment":
      if (!proposalId) return undefined;
      return {
        type: "proposeAmendment",
        amendmentId: `a-${nanoid()}` as AmendmentId,
        proposalId,
        ...(change ?? { kind: "add" }),
        text: change?.kind === "delete" ? "" : text,
        ...(change?.kind === "delete" ? { why: text } : {}),
        ...organisation,
        from,
      };
    case "objection":
      return proposalId ? { type: "askObjection", ...from, proposalId } : undefined;
  }
}
