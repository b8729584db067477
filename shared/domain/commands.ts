/** Everything that can be asked of a day. What a message holds beyond these fields is dropped when it is parsed. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { authorship, calendarDate, seatPolicy, sector } from "./setup.ts";
import { answerKind, overlay, scene } from "./state.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });
const someSeats = z.array(ids.seatId).check(z.minLength(1), z.maxLength(100));

export const commands = [
  // The moderator leads the day.
  command("openDay", {}),
  command("closeDay", {}),
  command("goToPart", { partId: ids.partId }),
  command("movePartEnd", { partId: ids.partId, endsAt: z.number() }),
  command("showScene", { scene }),
  command("setOverlay", { overlay }),
  command("openBoards", { boardIds: z.array(ids.boardId).check(z.minLength(1), z.maxLength(100)) }),
  command("closeBoards", { boardIds: z.array(ids.boardId).check(z.minLength(1), z.maxLength(100)) }),
  command("setAuthorship", { boardId: ids.boardId, authorship }),
  command("hideNote", { boardId: ids.boardId, noteId: ids.noteId, reason: typedLine }),
  command("restoreNote", { boardId: ids.boardId, noteId: ids.noteId }),
  command("grantSeat", { participantId: ids.participantId, region: ids.regionId }),
  command("releaseSeat", { participantId: ids.participantId, seatId: ids.seatId }),
  command("setSeatPolicy", { seatPolicy }),
  command("addRegistration", { organisation: typedLine, sector, region: ids.regionId }),
  command("removeRegistration", { seatId: ids.seatId }),
  // A round of consent.
  command("presentProposal", { proposalId: ids.proposalId }),
  command("writeVersion", {
    proposalId: ids.proposalId,
    version: z.int(),
    intro: z.optional(typedText),
    lines: z.array(typedText).check(z.minLength(1), z.maxLength(100)),
  }),
  command("openRound", {
    roundId: ids.roundId,
    proposalId: ids.proposalId,
    version: z.int(),
    closesAt: z.optional(z.number()),
  }),
  command("admitSeats", { roundId: ids.roundId, seatIds: someSeats }),
  command("closeRound", { roundId: ids.roundId }),
  command("publishRound", { roundId: ids.roundId }),
  command("decideByConsent", {
    decisionId: ids.decisionId,
    proposalId: ids.proposalId,
    roundId: ids.roundId,
    validUntil: z.optional(calendarDate),
  }),
  // A participant takes part.
  command("joinDay", {
    participantId: ids.participantId,
    name: typedLine,
    organisation: typedLine,
    sector,
    regions: z.array(ids.regionId).check(z.maxLength(100)),
  }),
  command("changeName", { name: typedLine }),
  command("addRegions", { regions: z.array(ids.regionId).check(z.minLength(1), z.maxLength(100)) }),
  command("writeNote", {
    noteId: ids.noteId,
    boardId: ids.boardId,
    laneId: ids.laneId,
    text: typedText,
    editKey: z.optional(z.string().check(z.maxLength(100))),
  }),
  command("editNote", {
    noteId: ids.noteId,
    boardId: ids.boardId,
    text: typedText,
    editKey: z.optional(z.string().check(z.maxLength(100))),
  }),
  command("withdrawNote", {
    noteId: ids.noteId,
    boardId: ids.boardId,
    editKey: z.optional(z.string().check(z.maxLength(100))),
  }),
  command("giveAnswer", {
    roundId: ids.roundId,
    seatIds: someSeats,
    kind: answerKind,
    concern: z.optional(typedText),
    objection: z.optional(
      z.object({
        id: ids.objectionId,
        argument: typedText,
        harm: z.optional(typedText),
        frame: z.optional(ids.frameId),
        remedy: z.optional(typedText),
      }),
    ),
  }),
] as const;

export const dayCommand = z.discriminatedUnion("type", commands);

export type DayCommand = z.infer<typeof dayCommand>;
export type CommandType = DayCommand["type"];
export type CommandOf<T extends CommandType> = Extract<DayCommand, { type: T }>;
