/** Everything that can be asked of a day. What a message holds beyond these fields is dropped when it is parsed. */
import * as z from "zod/mini";
import * as ids from "./ids.ts";
import { afterCommands } from "./afterCommands.ts";
import { amendmentCommands } from "./amendmentCommands.ts";
import { boardCommands } from "./boardCommands.ts";
import { consentCommands } from "./consentCommands.ts";
import { divisionCommands } from "./divisionCommands.ts";
import { informationCommands } from "./informationCommands.ts";
import { questionCommands } from "./questionCommands.ts";
import { hallCommands } from "./hallCommands.ts";
import { registrationCommands } from "./registrationCommands.ts";
import { keepingCommands } from "./keepingCommands.ts";
import { setupCommands } from "./setupCommands.ts";
import { authorship, seatPolicy, sector } from "./setup.ts";
import { regionCommands } from "./regionCommands.ts";
import { sheetCommands } from "./sheetCommands.ts";
import { overlay, scene } from "./state.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

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
  command("addSeat", { organisation: typedLine, sector, region: ids.regionId }),
  command("setSeatPolicy", { seatPolicy }),
  ...registrationCommands,
  // The programme team makes the day.
  ...setupCommands,
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
  // What is on the boards.
  ...boardCommands,
  // A matter on its way to a decision.
  ...consentCommands,
  ...amendmentCommands,
  // The division of the country.
  ...divisionCommands,
  // What the hall asks, is told, and writes together.
  ...questionCommands,
  ...informationCommands,
  ...sheetCommands,
  // An RSV after the day, and what everyone may read.
  ...regionCommands,
  // How it was, and who is missed.
  ...hallCommands,
  // How long names and photos are kept.
  ...keepingCommands,
  // What the programme team does with the day afterwards.
  ...afterCommands,
] as const;

export const dayCommand = z.discriminatedUnion("type", commands);

export type DayCommand = z.infer<typeof dayCommand>;
export type CommandType = DayCommand["type"];
export type CommandOf<T extends CommandType> = Extract<DayCommand, { type: T }>;
