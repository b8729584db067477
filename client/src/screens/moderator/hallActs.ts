/** What the desk does to the hall besides the big act: moving through the programme, the screen, the time. */
import type { ProposalId } from "../../../../shared/domain/ids.ts";
import { openRounds } from "../../../../shared/domain/rounds.ts";
import type { Part } from "../../../../shared/domain/setup.ts";
import type { DayState, Round, Scene } from "../../../../shared/domain/state.ts";
import type { Session } from "../../session/session.ts";
import { timeOfDay } from "../../text/format.ts";
import { moderatorText } from "../../text/moderatorText.ts";
import type { Desk } from "./desk.svelte.ts";
import { homeScene } from "./scenes.ts";

const FIVE_MINUTES_MS = 5 * 60_000;

export interface HallActs {
  /** Goes to a part; with a round open it asks once more. True when it was sent. */
  goTo(part: Part): boolean;
  show(scene: Scene): void;
  /** Puts something over the screen, or takes it away again. */
  overlay(which: "blank" | "qr"): void;
  /** To the frames, and back to where the hall was. */
  frames(): void;
  /** Five minutes more for this part, from now when its time is over. */
  moreTime(): void;
}

/** The acts on this session, told and refused through this desk. */
export function hallActs(session: Session, desk: Desk): HallActs {
  const show = (scene: Scene) => void desk.act("screen", [{ type: "showScene", scene }]);
  return {
    show,
    goTo(part) {
      if (openRounds(session.confirmed).length > 0 && !desk.confirm(`move-${part.id}`)) return false;
      void desk.act("move", [{ type: "goToPart", partId: part.id }]);
      return true;
    },
    overlay(which) {
      const overlay = session.confirmed.overlay === which ? null : which;
      void desk.act("screen", [{ type: "setOverlay", overlay }]);
    },
    frames() {
      const day = session.confirmed;
      show(day.scene.kind === "frames" ? homeScene(day) : { kind: "frames" });
    },
    moreTime() {
      const { current, setup } = session.confirmed;
      if (!current || !setup) return;
      const { partId } = current;
      const endsAt = Math.max(current.endsAt, session.now()) + FIVE_MINUTES_MS;
      void desk.act("time", [{ type: "movePartEnd", partId, endsAt }], {
        text: moderatorText().moreMinutesDone(timeOfDay(endsAt, setup.timeZone)),
        commands: [{ type: "movePartEnd", partId, endsAt: current.endsAt }],
      });
    },
  };
}

/** The outcome that "resultaat" shows: of this proposal when it has one, else the newest of the day. */
export function lastPublished(state: DayState, id: ProposalId | null): Round | undefined {
  return Object.values<Round>(state.rounds)
    .filter((round) => round.status === "published")
    .sort((a, b) => Number(b.proposalId === id) - Number(a.proposalId === id) || b.openedAt - a.openedAt)[0];
}
