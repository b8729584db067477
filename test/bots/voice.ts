/** What a bot says of a matter beside its answers: a question, a reaction, sharing an objection, whether it is solved. */
import { nanoid } from "nanoid";
import type { ContributionId, ObjectionId, ProposalId } from "../../shared/domain/ids.ts";
import { isOpen } from "../../shared/domain/objections.ts";
import { circleOf } from "../../shared/domain/proposals.ts";
import { inCircle, seatsOf } from "../../shared/domain/seats.ts";
import type { DayState, Objection, Proposal } from "../../shared/domain/state.ts";
import type { Line } from "./line.ts";
import type { Pace } from "./pace.ts";
import type { Chance } from "./random.ts";
import { sentences } from "./sentences.ts";

/** Typical human times in milliseconds. */
const TYPICAL = { ask: 20_000, share: 25_000, solved: 15_000 };

/** Lets a bot speak on this line until the line closes; whatever is refused is simply not said. */
export function speak(line: Line, chance: Chance, pace: Pace): void {
  const seen = new Set<string>();
  const once = (key: string, chanceOf: number, typicalMs: number, act: () => void) => {
    if (seen.has(key)) return;
    seen.add(key);
    if (chance.next() < chanceOf) pace.later(chance.wait(typicalMs), act);
  };
  const send = (command: object) => void line.send(command as never).catch(() => {});

  line.onChange(() => {
    const { state, id: me } = line;
    for (const proposal of Object.values<Proposal>(state.proposals)) {
      const { id, status } = proposal;
      if (status === "presented" || status === "clarifying") {
        once(`ask ${id}`, 0.03, TYPICAL.ask, () => {
          send(contribution(id, "clarifyingQuestion", chance.pick(sentences.questions), mine(state, me, id)));
        });
      }
      if (status === "reacting") {
        const seats = mine(state, me, id);
        once(`react ${id}`, seats.length > 0 ? 0.08 : 0, TYPICAL.ask, () => {
          send(contribution(id, "reaction", chance.pick(sentences.reactions), seats));
        });
      }
    }
    for (const objection of Object.values<Objection>(state.objections)) {
      if (state.rounds[objection.roundId]?.status !== "published") continue;
      if (objection.by === me) {
        const { resolution } = objection;
        if (!resolution || resolution.solved !== undefined) continue;
        once(`solved ${objection.id} ${resolution.at}`, 1, TYPICAL.solved, () => {
          send({ type: "answerResolution", objectionId: objection.id, solved: chance.next() < 0.85 });
        });
      } else if (isOpen(objection)) {
        const seatIds = mine(state, me, objection.proposalId);
        once(`share ${objection.id}`, seatIds.length > 0 ? 0.04 : 0, TYPICAL.share, () => {
          send({ type: "cosignObjection", objectionId: objection.id satisfies ObjectionId, seatIds });
        });
      }
    }
  });
}

function mine(state: DayState, me: Line["id"], proposalId: ProposalId) {
  return seatsOf(state, me)
    .filter((seat) => inCircle(circleOf(state, proposalId), seat))
    .map((seat) => seat.id);
}

function contribution(
  proposalId: ProposalId,
  kind: "clarifyingQuestion" | "reaction",
  text: string,
  seatIds: readonly string[],
) {
  return { type: "contribute", contributionId: nanoid() as ContributionId, proposalId, kind, text, seatIds };
}
