/** What can be asked of the division of the country and its RSVs. Part of the day's commands; see commands.ts. */
import * as z from "zod/mini";
import { frameCheck } from "../division/frames/checks.ts";
import { municipalityCode } from "../division/rsv.ts";
import { divisionGroup, mapFigures, outcomeKind } from "./divisionState.ts";
import * as ids from "./ids.ts";
import { noteRef } from "./lineageRef.ts";
import { sector } from "./setup.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const codes = z.array(municipalityCode).check(z.minLength(1), z.maxLength(1000));
const group = divisionGroup;

export const divisionCommands = [
  // Editing: a subgroup its own division, the moderator any.
  command("moveMunicipalities", {
    group,
    codes,
    /** Null: to none. */
    to: z.nullable(ids.rsvId),
    /** Also stay where they were; only where the day lets RSVs overlap. */
    keep: z.optional(z.boolean()),
  }),
  /** `edits`: how many edits the maker had seen, so that two at once do not make one too many. */
  command("formRsv", {
    group,
    rsvId: ids.rsvId,
    name: typedLine,
    codes,
    edits: z.int(),
    keep: z.optional(z.boolean()),
  }),
  command("mergeRsv", { group, rsvId: ids.rsvId, into: ids.rsvId }),
  command("renameRsv", { group, rsvId: ids.rsvId, name: typedLine }),
  command("explainRsv", { group, rsvId: ids.rsvId, reason: typedText }),
  /** `edits`: the edit that is undone, so that two at once undo one. */
  command("undoEdit", { group, edits: z.int() }),
  // Subgroups.
  command("submitOutcome", {
    region: ids.regionId,
    kind: outcomeKind,
    arguments: typedText,
    notes: z.array(noteRef).check(z.maxLength(100)),
  }),
  command("takeBackOutcome", { region: ids.regionId }),
  command("answerClaim", {
    region: ids.regionId,
    by: ids.regionId,
    codes,
    agreed: z.boolean(),
    note: z.optional(typedText),
  }),
  // The hall.
  command("assembleDivision", {}),
  // What is known and promised of RSVs.
  command("promiseKwartiermaker", { codes, promised: z.boolean(), note: z.optional(typedText) }),
  command("setCommitment", { rsvId: ids.rsvId, committed: z.boolean(), note: z.optional(typedText) }),
  /** `seen`: what stood there when its giver began to type. */
  command("setFte", {
    rsvId: ids.rsvId,
    fte: z.nullable(z.number()),
    seen: z.optional(z.nullable(z.number())),
  }),
  command("judgeFrame", {
    frameId: ids.frameId,
    verdict: z.enum(["ok", "warning", "broken"]),
    note: z.optional(typedText),
  }),
  // Who takes part where.
  command("joinRsv", { rsvId: ids.rsvId }),
  command("leaveRsv", { rsvId: ids.rsvId }),
  command("addMembership", {
    rsvId: ids.rsvId,
    organisation: typedLine,
    sector,
    note: z.optional(noteRef),
  }),
  command("endMembership", { membershipId: ids.membershipId }),
  command("chooseGroup", { rsvId: z.nullable(ids.rsvId) }),
  // Before the day, and its map.
  command("setFrame", {
    frameId: ids.frameId,
    group: typedLine,
    hard: z.boolean(),
    text: typedText,
    check: z.optional(frameCheck),
  }),
  command("removeFrame", { frameId: ids.frameId }),
  command("setOverlap", { overlap: z.boolean() }),
  command("setFigures", { figures: mapFigures }),
  command("removeFigures", { figuresId: ids.figuresId }),
] as const;
