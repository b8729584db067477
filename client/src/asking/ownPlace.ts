import type { HelpCall } from "../../../shared/domain/helpState.ts";
import type { Session } from "../session/session.ts";

/** Whether somebody waits in the subgroup of who looks. */
export function ownPlace({ region }: Session, call: HelpCall): boolean {
  return region !== null && call.region === region && call.kind === "help";
}
