/**
 * The names things have in the log. Ids are made by whoever creates the thing (the phone for its own notes),
 * so that a command resent after a lost answer names the same thing again.
 */
import * as z from "zod/mini";

// `__proto__` is no id: a record that is read back from JSON through a schema has no such key.
const idText = z.string().check(z.regex(/^(?!__proto__$)[A-Za-z0-9_~-]{1,160}$/));

export const participantId = idText.brand<"ParticipantId">();
export const linkId = idText.brand<"LinkId">();
export const commandId = idText.brand<"CommandId">();
export const regionId = idText.brand<"RegionId">();
export const partId = idText.brand<"PartId">();
export const frameId = idText.brand<"FrameId">();
export const boardId = idText.brand<"BoardId">();
export const laneId = idText.brand<"LaneId">();
export const noteId = idText.brand<"NoteId">();
export const seatId = idText.brand<"SeatId">();
export const proposalId = idText.brand<"ProposalId">();
export const roundId = idText.brand<"RoundId">();
export const objectionId = idText.brand<"ObjectionId">();
export const decisionId = idText.brand<"DecisionId">();
export const clusterId = idText.brand<"ClusterId">();
export const signalId = idText.brand<"SignalId">();
export const contributionId = idText.brand<"ContributionId">();
export const amendmentId = idText.brand<"AmendmentId">();
/** A line of a proposal: the same through every version that keeps or changes it. */
export const lineId = idText.brand<"LineId">();
export const taskId = idText.brand<"TaskId">();
export const rsvId = idText.brand<"RsvId">();
export const membershipId = idText.brand<"MembershipId">();
export const questionId = idText.brand<"QuestionId">();
export const helpId = idText.brand<"HelpId">();
export const figuresId = idText.brand<"FiguresId">();
export const sheetFieldId = idText.brand<"SheetFieldId">();
/** One stretch of writing by one person: made by the screen each time somebody begins to write. */
export const penId = idText.brand<"PenId">();
/** A sheet with which the programme team informs the hall. */
export const informationSheetId = idText.brand<"InformationSheetId">();
/** A photo that was sent to the server, which names it. */
export const photoId = idText.brand<"PhotoId">();
export const momentId = idText.brand<"MomentId">();
export const pulseId = idText.brand<"PulseId">();
export const invitationId = idText.brand<"InvitationId">();
/** A file that was made of the day. */
export const exportId = idText.brand<"ExportId">();
/** A meeting of an RSV after the day. */
export const meetingId = idText.brand<"MeetingId">();
/** A line of the list of registrations. */
export const registeredId = idText.brand<"RegisteredId">();
/** An area that gets a kwartiermaker of the programme team. */
export const areaId = idText.brand<"AreaId">();
export const candidateId = idText.brand<"CandidateId">();
export const evaluationId = idText.brand<"EvaluationId">();
export const correctionId = idText.brand<"CorrectionId">();
export const addendumId = idText.brand<"AddendumId">();

/** Eight symbols that cannot be taken for one another; made by the phone, known to nobody else. */
export const RECEIPT_SYMBOLS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
export const receipt = z
  .string()
  .check(z.regex(/^[2-9A-HJKMNP-Z]{8}$/))
  .brand<"Receipt">();

/** Whatever has a name of its own, of a kind that is told beside it. */
export const anyId = idText;

export type ParticipantId = z.infer<typeof participantId>;
export type LinkId = z.infer<typeof linkId>;
export type CommandId = z.infer<typeof commandId>;
export type ExportId = z.infer<typeof exportId>;
export type RegionId = z.infer<typeof regionId>;
export type PartId = z.infer<typeof partId>;
export type FrameId = z.infer<typeof frameId>;
export type BoardId = z.infer<typeof boardId>;
export type LaneId = z.infer<typeof laneId>;
export type NoteId = z.infer<typeof noteId>;
export type SeatId = z.infer<typeof seatId>;
export type ProposalId = z.infer<typeof proposalId>;
export type RoundId = z.infer<typeof roundId>;
export type ObjectionId = z.infer<typeof objectionId>;
export type DecisionId = z.infer<typeof decisionId>;
export type ClusterId = z.infer<typeof clusterId>;
export type SignalId = z.infer<typeof signalId>;
export type ContributionId = z.infer<typeof contributionId>;
export type AmendmentId = z.infer<typeof amendmentId>;
export type LineId = z.infer<typeof lineId>;
export type TaskId = z.infer<typeof taskId>;
export type RsvId = z.infer<typeof rsvId>;
export type MembershipId = z.infer<typeof membershipId>;
export type QuestionId = z.infer<typeof questionId>;
export type HelpId = z.infer<typeof helpId>;
export type FiguresId = z.infer<typeof figuresId>;
export type SheetFieldId = z.infer<typeof sheetFieldId>;
export type PenId = z.infer<typeof penId>;
export type InformationSheetId = z.infer<typeof informationSheetId>;
export type PhotoId = z.infer<typeof photoId>;
export type MomentId = z.infer<typeof momentId>;
export type PulseId = z.infer<typeof pulseId>;
export type InvitationId = z.infer<typeof invitationId>;
export type MeetingId = z.infer<typeof meetingId>;
export type RegisteredId = z.infer<typeof registeredId>;
export type AreaId = z.infer<typeof areaId>;
export type CandidateId = z.infer<typeof candidateId>;
export type EvaluationId = z.infer<typeof evaluationId>;
export type CorrectionId = z.infer<typeof correctionId>;
export type AddendumId = z.infer<typeof addendumId>;
export type Receipt = z.infer<typeof receipt>;
