/** A moderator's session over a day that rules for real: what the screen sends happens, at once or when told. */
import type { CommandAnswer } from "../../../shared/protocol/messages.ts";
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { FakeSession } from "../../../client/src/session/fakeSession.ts";
import type { GivenDay } from "../../support/given.ts";

const viewer = { role: "moderator" } as const;

export interface ModeratorSession extends FakeSession {
  /** Lets the server's view of the day reach the screen. */
  refresh(): void;
}

/** Answers every command by the rules of the day, unless `hold` keeps the answers back until `answer()`. */
export function moderatorSession(given: GivenDay, { hold = false } = {}): ModeratorSession {
  const joined = Math.max(3, Object.keys(given.state.participants).length);
  const session = fakeSession({
    state: given.view(viewer),
    role: "moderator",
    now: given.now,
    hall: { participants: joined - 3, projectors: 1, moderators: 2, present: joined - 3 },
  });
  const send = session.send.bind(session);
  const refresh = () => session.set({ confirmed: given.view(viewer), now: given.now });
  return Object.assign(session, {
    refresh,
    send(command: Parameters<typeof send>[0]): Promise<CommandAnswer> {
      const answered = send(command);
      if (hold) return answered;
      const ruling = given.do(given.moderator, command);
      session.answer(
        ruling.accepted
          ? { accepted: true, revision: given.entries.length }
          : { accepted: false, refusal: { code: ruling.refusal.code } },
      );
      refresh();
      return answered;
    },
  });
}
