/** A subgroup works on its map while the whole hall looks at it: when has every screen the edit? */
import type { RawClient } from "../support/rawClient.ts";
import { percentile } from "./figures.ts";

export interface EditsResult {
  /** From sending an edit until the last screen has it, and until it is acknowledged, in ms. */
  spreadP50: number;
  spreadP99: number;
  ackP50: number;
  ackP99: number;
  refused: number;
}

const GROUP = "utrecht";
const AMERSFOORT = "GM0307";
/** As fast as a person with a list could go. */
const EDITS_PER_SECOND = 5;

/** The moderator takes a municipality out of its RSV and puts it back, for so many seconds. */
export async function edits(
  hall: readonly RawClient[],
  seconds: number,
  moderator: RawClient,
): Promise<EditsResult> {
  await Promise.all(hall.map((client) => client.follow("division")));
  const total = EDITS_PER_SECOND * seconds;
  const sentAt: number[] = [];
  const left = Array.from({ length: total }, () => hall.length);
  const spread: number[] = [];
  hall.forEach((client) => {
    let has = 0;
    client.onPacket = (text) => {
      let now = has;
      for (const [, edit] of text.matchAll(/"edits":(\d+)/g)) now = Math.max(now, Number(edit));
      for (let k = has; k < now && k < total; k += 1) {
        left[k] = (left[k] ?? 0) - 1;
        if (left[k] === 0) spread.push(performance.now() - (sentAt[k] ?? 0));
      }
      has = now;
    };
  });

  const acks: number[] = [];
  let refused = 0;
  const start = performance.now();
  for (let n = 0; n < total; n += 1) {
    const wait = start + (n * 1000) / EDITS_PER_SECOND - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    sentAt.push(performance.now());
    const to = n % 2 === 0 ? null : GROUP;
    const command = { type: "moveMunicipalities", group: GROUP, codes: [AMERSFOORT], to };
    const { ms, accepted } = await moderator.command(command);
    acks.push(ms);
    if (!accepted) refused += 1;
  }
  await new Promise<void>((resolve) => {
    const look = () => (spread.length >= total - refused ? resolve() : setTimeout(look, 5));
    look();
  });
  return {
    spreadP50: percentile(spread, 0.5),
    spreadP99: percentile(spread, 0.99),
    ackP50: percentile(acks, 0.5),
    ackP99: percentile(acks, 0.99),
    refused,
  };
}
