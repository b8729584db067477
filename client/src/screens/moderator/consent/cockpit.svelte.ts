/** What the moderator has in view and chose, beside what is true of the day: it is this desk's alone. */
import type { ObjectionId, ProposalId, SeatId } from "../../../../../shared/domain/ids.ts";
import type { Verdict } from "../../../../../shared/domain/state.ts";
import type { Choices } from "./proposalAction.ts";

export class Cockpit {
  #proposalId = $state.raw<ProposalId | null>(null);
  #verdict = $state.raw<Choices["verdict"]>(null);
  objectionId = $state.raw<ObjectionId | null>(null);
  /** Whether the scribe's desk is in view, of the proposal in view. */
  scribing = $state(false);
  closeAfter = $state(0);
  validUntil = $state("");
  reviewOn = $state("");
  reviewCriteria = $state("");
  /** For whom an answer is being entered; "new" is a delegation that is not there yet. */
  enteringFor = $state.raw<SeatId | "new" | null>(null);

  /** The proposal the moderator went to; null follows the day. */
  get proposalId(): ProposalId | null {
    return this.#proposalId;
  }

  /** Goes to a proposal: what was chosen for another does not come along. */
  goTo(id: ProposalId | null): void {
    if (id === this.#proposalId) return;
    this.#proposalId = id;
    this.objectionId = null;
    this.#verdict = null;
    this.validUntil = "";
    this.reviewOn = "";
    this.reviewCriteria = "";
  }

  /** What the test of an objection comes to, before it is recorded. */
  get verdict(): Choices["verdict"] {
    return this.#verdict;
  }
  chooseVerdict(objectionId: ObjectionId, verdict: Verdict, reason: string): void {
    this.#verdict = { objectionId, verdict, reason: reason.trim() };
  }
  forgetVerdict(): void {
    this.#verdict = null;
  }

  get choices(): Choices {
    return {
      closeAfterMinutes: this.closeAfter,
      validUntil: this.validUntil || undefined,
      reviewOn: this.reviewOn || undefined,
      reviewCriteria: this.reviewCriteria.trim() || undefined,
      objectionId: this.objectionId,
      verdict: this.#verdict,
    };
  }
}
