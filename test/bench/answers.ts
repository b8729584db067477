/** A hall of delegations that all answer one round within seconds: when has every screen the new count? */
import type { RawClient } from "../support/rawClient.ts";
import { percentile } from "./figures.ts";

export interface AnswersResult {
  /** From sending an answer until the last screen shows so many answers, and until it is acknowledged, in ms. */
  spreadP50: number;
  spreadP99: number;
  ackP50: number;
  ackP99: number;
  refused: number;
  /** What the server counted at the end. */
  counted: number;
}

const PROPOSAL = "ground-rules";
const ROUND = "bench-round";

interface Round {
  readonly moderator: RawClient;
  /** The seat of the nth of the hall. */
  readonly seatOf: (n: number) => string;
}

/** Opens a round on the day's first proposal; everyone answers, evenly spread over `seconds`. */
export async function answers(
  hall: readonly RawClient[],
  seconds: number,
  { moderator, seatOf }: Round,
): Promise<AnswersResult> {
  await must(moderator, { type: "presentProposal", proposalId: PROPOSAL });
  await must(moderator, { type: "openRound", roundId: ROUND, proposalId: PROPOSAL, version: 1 });
  const sentAt: number[] = [];
  const left = hall.map(() => hall.length);
  const spread: number[] = [];
  let counted = 0;
  hall.forEach((client) => {
    let has = 0;
    client.onPacket = (text) => {
      let now = has;
      for (const [, count] of text.matchAll(/"answered":(\d+)/g)) now = Math.max(now, Number(count));
      for (let k = has; k < now && k < hall.length; k += 1) {
        left[k] = (left[k] ?? 0) - 1;
        if (left[k] === 0) spread.push(performance.now() - (sentAt[k] ?? 0));
      }
      has = now;
      counted = Math.max(counted, now);
    };
  });

  const acks: number[] = [];
  let refused = 0;
  const start = performance.now();
  await Promise.all(
    hall.map(async (client, n) => {
      await until(start + (n * seconds * 1000) / hall.length);
      sentAt.push(performance.now());
      const { ms, accepted } = await client.command({
        type: "giveAnswer",
        roundId: ROUND,
        seatIds: [seatOf(n)],
        kind: n % 40 === 0 ? "consentWithConcern" : "consent",
        ...(n % 40 === 0 ? { concern: "Vergeet de dorpen langs de rivier niet." } : {}),
      });
      acks.push(ms);
      if (!accepted) refused += 1;
    }),
  );
  // The last count is on its way: it comes with the next tick.
  await new Promise<void>((resolve) => {
    const look = () => (spread.length >= hall.length - refused ? resolve() : setTimeout(look, 5));
    look();
  });
  return {
    spreadP50: percentile(spread, 0.5),
    spreadP99: percentile(spread, 0.99),
    ackP50: percentile(acks, 0.5),
    ackP99: percentile(acks, 0.99),
    refused,
    counted,
  };
}

async function until(at: number): Promise<void> {
  const wait = at - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

async function must(client: RawClient, command: object): Promise<void> {
  if (!(await client.command(command)).accepted) throw new Error(`refused: ${JSON.stringify(command)}`);
}
