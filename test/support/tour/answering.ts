/** Rounds as the tour opens them, and the answers its hall gives. */
import { nanoid } from "nanoid";
import type { Line } from "../../bots/line.ts";
import { sentences } from "../../bots/sentences.ts";
import { accepted } from "./stage.ts";
import type { Order } from "./stage.ts";

/** An objection of the hall: who made it, and its id. */
export interface Brought {
  readonly line: Line;
  readonly id: string;
}

/** Opens a round on this version; its id is the proposal's with the version behind it. */
export async function open(order: Order, proposalId: string, version: number): Promise<void> {
  const closesAt = Date.now() + 220_000;
  await order({ type: "openRound", roundId: `${proposalId}-${version}`, proposalId, version, closesAt });
}

/** The hall answers: mostly consent, a few concerns, and of every seventh one of these objections. */
export async function answer(
  hall: readonly Line[],
  roundId: string,
  objections: readonly string[] = [],
): Promise<Brought[]> {
  const brought: Brought[] = [];
  for (const [index, line] of hall.entries()) {
    const seatIds = Object.keys(line.state.seats);
    if (seatIds.length === 0) continue;
    const argument = index % 7 === 0 ? objections[index / 7] : undefined;
    const id = nanoid();
    const choice = argument
      ? { kind: "objection", objection: { id, argument } }
      : index % 9 === 4
        ? { kind: "consentWithConcern", concern: sentences.concerns[index % sentences.concerns.length] }
        : index === 11
          ? { kind: "notInCircle" }
          : { kind: "consent" };
    accepted(await line.send({ type: "giveAnswer", roundId, seatIds, ...choice } as never));
    if (argument) brought.push({ line, id });
  }
  return brought;
}
