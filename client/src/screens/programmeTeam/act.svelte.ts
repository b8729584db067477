import type { DayCommand } from "../../../../shared/domain/commands.ts";
import type { WireRefusal } from "../../../../shared/protocol/messages.ts";
import type { Session } from "../../session/session.ts";

/** One form's way to the server: one act at a time, and why the last one was refused. */
export interface Act {
  readonly busy: boolean;
  readonly refused: WireRefusal | null;
  /** Sends the command; true when it is done, also when somebody else did it just before. */
  send(command: DayCommand): Promise<boolean>;
}

/** A fresh `Act` for one form. While one is under way another is not sent and answers false. */
export function actOn(session: () => Session): Act {
  let busy = $state(false);
  let refused = $state.raw<WireRefusal | null>(null);
  return {
    get busy() {
      return busy;
    },
    get refused() {
      return refused;
    },
    async send(command) {
      if (busy) return false;
      busy = true;
      refused = null;
      const answer = await session().send(command);
      busy = false;
      if (answer.accepted || answer.refusal.code === "alreadyDone") return true;
      refused = answer.refusal;
      return false;
    },
  };
}
