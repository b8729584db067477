import type { Question } from "../../../../../shared/domain/questionState.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { keep, kept } from "../../../session/deviceStore.ts";

/** Up to when this person read the answers: what came after is new. Kept across a reload. */
export class SeenAnswers {
  readonly #key: string;
  #at = $state(0);

  constructor(code: string) {
    this.#key = `bd-draft/${code}/answers-seen`;
    this.#at = Number(kept(this.#key) ?? 0) || 0;
  }

  /** UTC ms. */
  get at(): number {
    return this.#at;
  }

  /** How many answers are new. */
  fresh({ questions }: DayState): number {
    return Object.values<Question>(questions.questions).filter(({ answer }) => (answer?.at ?? 0) > this.#at)
      .length;
  }

  /** All answers there are were seen. */
  see({ questions }: DayState): void {
    const last = Math.max(
      0,
      ...Object.values<Question>(questions.questions).map((each) => each.answer?.at ?? 0),
    );
    if (last <= this.#at) return;
    this.#at = last;
    keep(this.#key, String(last));
  }
}
