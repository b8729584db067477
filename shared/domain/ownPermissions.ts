/**
 * What a participant may ask, and when: the rows of permissions.ts in which they stand, with who else may. Apart,
 * because a phone foresees its own acts with these and carries no other. Source: reliability.md "Security".
 */
import type { Role } from "./actor.ts";
import type { CommandType } from "./commands.ts";
import type { DayState } from "./state.ts";

export type Phase = DayState["phase"];
export type Allowed = Partial<Record<Role, readonly Phase[]>>;
export type Permissions = Readonly<Partial<Record<CommandType, Allowed>>>;

export const running = ["open"] as const;
export const runningAndAfter = ["open", "closed"] as const;
/** What is known of an RSV may come in before, on and after the day. */
export const always = ["prepared", "open", "closed"] as const;
export const subgroup: Allowed = { moderator: running, facilitator: running };
const participantRunning: Allowed = { participant: running };
/** On the sheet of an RSV: its people, who sits with it, and the moderator, who may set it right after the day. */
const onSheet: Allowed = { participant: running, facilitator: running, moderator: runningAndAfter };

export const ownPermissions = {
  declineObjection: participantRunning,
  addBoardPhoto: { participant: running, moderator: runningAndAfter, facilitator: running },
  removeBoardPhoto: { participant: running, moderator: runningAndAfter, facilitator: running },
  claimSeat: participantRunning,
  joinRsv: participantRunning,
  leaveRsv: participantRunning,
  chooseGroup: participantRunning,
  givePulse: participantRunning,
  askQuestion: { participant: running, moderator: always, programmeTeam: always },
  withdrawQuestion: participantRunning,
  shareQuestion: participantRunning,
  unshareQuestion: participantRunning,
  askHelp: participantRunning,
  takeBackHelp: { participant: running, facilitator: running },
  proposeAmendment: { participant: running, moderator: running },
  rewordAmendment: { participant: running, moderator: running },
  withdrawAmendment: { participant: running, moderator: running },
  shareAmendment: participantRunning,
  holdField: onSheet,
  releaseField: onSheet,
  writeField: onSheet,
  addSentence: onSheet,
  layInText: onSheet,
  leaveOutText: onSheet,
  signCommitment: onSheet,
  takeBackSignature: onSheet,
  addSheetPhoto: onSheet,
  removeSheetPhoto: onSheet,
  changeName: participantRunning,
  addRegions: participantRunning,
  writeNote: participantRunning,
  editNote: { participant: running, ...subgroup },
  withdrawNote: { participant: running, ...subgroup },
  contribute: { participant: running, moderator: running },
  withdrawContribution: participantRunning,
  askAdmission: participantRunning,
  giveAnswer: participantRunning,
  cosignObjection: participantRunning,
  withdrawObjection: { participant: running, moderator: running },
  answerResolution: { participant: running, moderator: running },
} satisfies Permissions;

/** Whether this table lets a role give a command at all, in whatever phase; what is not in it is refused. */
export function allowsEver(table: Permissions, role: Role, command: CommandType): boolean {
  return table[command]?.[role] !== undefined;
}

/** Whether this table lets a role give a command in this phase. */
export function allows(table: Permissions, role: Role, command: CommandType, phase: Phase): boolean {
  return table[command]?.[role]?.includes(phase) ?? false;
}
