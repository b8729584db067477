/** The gate before every rule of the day: who may ask what, and when. */
import type { Context } from "./actor.ts";
import type { CommandType, DayCommand } from "./commands.ts";
import { allows, allowsEver } from "./ownPermissions.ts";
import type { Permissions } from "./ownPermissions.ts";
import type { Deciders } from "./room.ts";
import { refuse } from "./ruling.ts";
import type { Ruling } from "./ruling.ts";
import type { DayState } from "./state.ts";

/** What these deciders say of a command, after the permissions had their say; refused where none of them rules on it. */
export function ruledBy(
  deciders: Partial<Deciders>,
  permissions: Permissions,
  state: DayState,
  command: DayCommand,
  context: Context,
): Ruling {
  const { role } = context.actor;
  if (!allowsEver(permissions, role, command.type)) return refuse("notAllowed");
  if (!allows(permissions, role, command.type, state.phase)) {
    // Of two moderators at once the second reads that it was done, not that the day has not begun.
    const done = state.phase === "open" ? "openDay" : state.phase === "closed" ? "closeDay" : undefined;
    if (command.type === done) return refuse("alreadyDone");
    if (state.phase === "adopted") return refuse("dayAdopted");
    return refuse(state.phase === "closed" ? "dayClosed" : "dayNotOpen");
  }
  const rule = deciders[command.type] as Deciders[CommandType] | undefined;
  return rule ? rule(state, command as never, context) : refuse("notAllowed");
}
