/** A programme team's session on a given day: its commands are ruled on for real, and what they change is shown. */
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { FakeSession } from "../../../client/src/session/fakeSession.ts";
import type { Session } from "../../../client/src/session/session.ts";
import type { DayCommand } from "../../../shared/domain/commands.ts";
import { redactState } from "../../../shared/domain/redactState.ts";
import type { GivenDay } from "../../support/given.ts";

export type TeamSession = Session & Pick<FakeSession, "sent" | "set">;

/** What the programme team sees of this day, and its acts on it. */
export function teamSession(day: GivenDay): TeamSession {
  const view = () => redactState(day.state, { role: "programmeTeam" });
  const fake = fakeSession({
    state: view(),
    role: "programmeTeam",
    now: day.now,
    hall: { participants: 41, projectors: 1, moderators: 1, present: 40 },
  });
  const sent: DayCommand[] = [];
  return new Proxy(fake, {
    get(target, key) {
      if (key === "sent") return sent;
      if (key !== "send") return Reflect.get(target, key) as unknown;
      return (command: DayCommand) => {
        sent.push(command);
        const ruling = day.do(day.programmeTeam, command);
        fake.set({ confirmed: view(), now: day.now });
        return Promise.resolve(ruling.accepted ? { accepted: true, revision: day.entries.length } : ruling);
      };
    },
  });
}
