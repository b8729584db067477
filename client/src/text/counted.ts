/** A number with the one of two words that goes with it: by(3, "ronde", "rondes") is "3 rondes". */
export function by(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}
