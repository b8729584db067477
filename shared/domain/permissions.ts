/**
 * Who may ask what, and when: default deny. What is not in this table is refused, whoever asks. Rules about the
 * thing itself (a board that is closed, a note of someone else) are in the rooms.
 * Source: reliability.md "Security": one table command x role x phase.
 */
import type { Role } from "./actor.ts";
import type { CommandType } from "./commands.ts";
import type { DayState } from "./state.ts";

export type Phase = DayState["phase"];
type Allowed = Partial<Record<Role, readonly Phase[]>>;

const running = ["open"] as const;
const beforeAndRunning = ["prepared", "open"] as const;
const moderatorRunning: Allowed = { moderator: running };
const participantRunning: Allowed = { participant: running };
const seats: Allowed = { moderator: beforeAndRunning, programmeTeam: beforeAndRunning };

export const permissions: Readonly<Record<CommandType, Allowed>> = {
  openDay: { moderator: ["prepared", "closed"] },
  closeDay: moderatorRunning,
  goToPart: { moderator: beforeAndRunning },
  movePartEnd: moderatorRunning,
  showScene: { moderator: ["prepared", "open", "closed"] },
  setOverlay: { moderator: ["prepared", "open", "closed"] },
  openBoards: moderatorRunning,
  closeBoards: moderatorRunning,
  setAuthorship: seats,
  hideNote: { moderator: ["open", "closed"] },
  restoreNote: { moderator: ["open", "closed"] },
  grantSeat: moderatorRunning,
  releaseSeat: moderatorRunning,
  setSeatPolicy: seats,
  addRegistration: seats,
  removeRegistration: seats,
  presentProposal: moderatorRunning,
  writeVersion: moderatorRunning,
  openRound: moderatorRunning,
  admitSeats: moderatorRunning,
  closeRound: moderatorRunning,
  publishRound: moderatorRunning,
  decideByConsent: moderatorRunning,
  joinDay: { visitor: running },
  changeName: participantRunning,
  addRegions: participantRunning,
  writeNote: participantRunning,
  editNote: participantRunning,
  withdrawNote: participantRunning,
  giveAnswer: participantRunning,
};

/** Whether this role may give this command at all, in whatever phase. */
export function mayEver(role: Role, command: CommandType): boolean {
  return permissions[command][role] !== undefined;
}

/** Whether this role may give this command in this phase. */
export function may(role: Role, command: CommandType, phase: Phase): boolean {
  return permissions[command][role]?.includes(phase) ?? false;
}
