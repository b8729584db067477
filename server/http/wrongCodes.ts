import { RateLimiterMemory } from "rate-limiter-flexible";

/** How many wrong codes a minute get a plain answer. */
export interface WrongCodeLimits {
  readonly perAddress: number;
  readonly everyone: number;
}

/** A hall of 300 behind one address that all mistype once stays below it. */
export const usualWrongCodeLimits: WrongCodeLimits = { perAddress: 600, everyone: 3_000 };

/** Notes one more wrong code from this address; false when there were too many. Right codes are never counted. */
export type NoteWrongCode = (address: string) => Promise<boolean>;

/** Counts wrong codes over a minute, per address and in all. */
export function wrongCodes({ perAddress, everyone }: WrongCodeLimits): NoteWrongCode {
  const byAddress = new RateLimiterMemory({ points: perAddress, duration: 60 });
  const all = new RateLimiterMemory({ points: everyone, duration: 60 });
  return (address) =>
    Promise.all([byAddress.consume(address), all.consume("all")]).then(
      () => true,
      () => false,
    );
}
