/** A facilitator's or moderator's session over the day of 2023 that rules for real: what is sent happens. */
import { fakeSession } from "../../../client/src/session/fakeSession.ts";
import type { FakeSession } from "../../../client/src/session/fakeSession.ts";
import type { RegionId } from "../../../shared/domain/ids.ts";
import { daySetup } from "../../../shared/domain/setup.ts";
import type { CommandAnswer } from "../../../shared/protocol/messages.ts";
import { beslisdag2023 } from "../../../shared/templates/beslisdag2023.ts";
import { givenDay } from "../../support/given.ts";
import type { GivenDay } from "../../support/given.ts";

export interface EditorSession extends FakeSession {
  /** Lets the server's view of the day reach the screen. */
  refresh(): void;
}

/** The day of 2023, open. */
export function dayOf2023(change: (setup: typeof beslisdag2023) => unknown = (setup) => setup): GivenDay {
  return givenDay({ setup: daySetup.parse(change(beslisdag2023)) }).open();
}

/** Answers every command by the rules of the day; of a subgroup's facilitator, or of a moderator without a region. */
export function editorSession(given: GivenDay, region?: string): EditorSession {
  const actor = region === undefined ? given.moderator : given.facilitator(region);
  const viewer =
    region === undefined
      ? ({ role: "moderator" } as const)
      : ({ role: "facilitator", region: region as RegionId } as const);
  const session = fakeSession({
    state: given.view(viewer),
    role: viewer.role,
    now: given.now,
    ...(region === undefined ? {} : { region: region as RegionId }),
  });
  const send = session.send.bind(session);
  const refresh = () => session.set({ confirmed: given.view(viewer), now: given.now });
  return Object.assign(session, {
    refresh,
    send(command: Parameters<typeof send>[0]): Promise<CommandAnswer> {
      const answered = send(command);
      const ruling = given.do(actor, command);
      if (ruling.accepted) refresh();
      session.answer(
        ruling.accepted
          ? { accepted: true, revision: given.entries.length }
          : { accepted: false, refusal: { code: ruling.refusal.code } },
      );
      return answered;
    },
  });
}
