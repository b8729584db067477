/**
 * What can be asked of the day that is being made. Part of the day's commands; see commands.ts. Each carries what its
 * editor had before them (`seen`), so that of two editors the second is told and nothing is lost in silence.
 */
import * as z from "zod/mini";
import { theme } from "../look/themeTokens.ts";
import * as ids from "./ids.ts";
import {
  boardSetup,
  calendarDate,
  circle,
  lane,
  lineTerms,
  logo,
  part,
  planned,
  proposalSetup,
  proposalText,
  pulseMomentSetup,
  sheetQuestion,
  timeOfDay,
} from "./setup.ts";
import { dayDetails, partContent } from "./setupEvents.ts";
import { typedLine, typedText } from "./text.ts";

const command = <T extends string, S extends z.core.$ZodLooseShape>(type: T, shape: S) =>
  z.object({ type: z.literal(type), ...shape });

const line = z.optional(typedLine);
const text = z.optional(typedText);

const typedDetails = z.object({
  ...dayDetails.shape,
  title: typedLine,
  place: line,
  organiser: typedLine,
  question: typedText,
  timeZone: typedLine,
});

const typedPart = z.object({
  ...partContent.shape,
  title: typedLine,
  place: line,
  question: text,
  say: text,
});

const typedTerms = z.object({ ...lineTerms.shape, who: line, when: line });

const typedProposal = z.object({
  ...proposalSetup.shape,
  title: typedLine,
  question: typedText,
  proposer: line,
  text: z.object({
    ...proposalText.shape,
    intro: text,
    lines: z.array(typedText).check(z.maxLength(100)),
    terms: z.optional(z.array(z.nullable(typedTerms)).check(z.maxLength(100))),
  }),
  note: text,
  arguments: z.array(typedText).check(z.maxLength(20)),
  circle,
  fallback: typedText,
  validUntil: calendarDate,
});

const typedBoard = z.object({
  ...boardSetup.shape,
  title: typedLine,
  question: typedText,
  lanes: z.array(z.object({ ...lane.shape, title: typedLine })).check(z.minLength(1), z.maxLength(4)),
});

const order = <S extends z.core.$ZodType>(id: S) => z.array(id).check(z.maxLength(200));

export const setupCommands = [
  command("setTheme", { theme }),
  command("setLogo", { logo: z.nullable(z.object({ ...logo.shape, alt: typedLine })) }),
  command("setDetails", { details: typedDetails, seen: dayDetails }),
  command("setProgrammeStart", { startsAt: timeOfDay, seen: timeOfDay }),
  /** A new part stands after `after` (null: first; left out: last); `seen` is null for a new one. */
  command("setPart", {
    part: typedPart,
    after: z.optional(z.nullable(ids.partId)),
    seen: z.nullable(partContent),
  }),
  command("removePart", { partId: ids.partId, seen: partContent }),
  command("orderParts", { order: order(part.shape.id), seen: order(part.shape.id) }),
  command("setProposal", { proposal: typedProposal, seen: z.nullable(proposalSetup) }),
  command("removeProposal", { proposalId: ids.proposalId, seen: proposalSetup }),
  command("orderProposals", { order: order(ids.proposalId), seen: order(ids.proposalId) }),
  command("setBoard", { board: typedBoard, seen: z.nullable(boardSetup) }),
  command("removeBoard", { boardId: ids.boardId, seen: boardSetup }),
  command("setSheetQuestions", {
    questions: z.array(z.object({ ...sheetQuestion.shape, question: typedText })).check(z.maxLength(12)),
    seen: z.array(sheetQuestion),
  }),
  command("setMoments", {
    moments: z.array(z.object({ ...pulseMomentSetup.shape, title: typedLine })).check(z.maxLength(10)),
    seen: z.array(pulseMomentSetup),
  }),
  command("setPlanning", {
    planning: z.array(z.object({ when: typedLine, what: typedText })).check(z.maxLength(40)),
    seen: z.array(planned),
  }),
  command("setRegionPlace", {
    region: ids.regionId,
    place: typedLine,
    seen: z.optional(z.string().check(z.maxLength(4000))),
  }),
] as const;
