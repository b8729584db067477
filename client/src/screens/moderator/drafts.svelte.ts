/** Texts of next versions that a moderator is writing; they survive a change of tab and a reload of the page. */
import type { ProposalId } from "../../../../shared/domain/ids.ts";
import { latestVersion } from "../../../../shared/domain/proposals.ts";
import type { ProposalText } from "../../../../shared/domain/setup.ts";
import type { Proposal } from "../../../../shared/domain/state.ts";

export interface Draft {
  /** The version it started from. */
  readonly base: number;
  readonly intro: string;
  /** One line of the proposal a line. */
  readonly lines: string;
}

export class Drafts {
  readonly #key: string;
  #all = $state.raw<Readonly<Record<string, Draft>>>({});

  constructor(code: string) {
    this.#key = `bd-drafts-${code}`;
    try {
      this.#all = JSON.parse(localStorage.getItem(this.#key) ?? "{}") as Record<string, Draft>;
    } catch {
      // A browser that keeps nothing: the draft lasts as long as the page.
    }
  }

  /** What is being written for a proposal, or its newest text to start from. */
  of(proposal: Proposal): Draft {
    return this.#all[proposal.id] ?? freshDraft(proposal);
  }

  write(id: ProposalId, draft: Draft): void {
    this.#keep({ ...this.#all, [id]: draft });
  }

  forget(id: ProposalId): void {
    const { [id]: _gone, ...rest } = this.#all;
    this.#keep(rest);
  }

  #keep(all: Readonly<Record<string, Draft>>): void {
    this.#all = all;
    try {
      localStorage.setItem(this.#key, JSON.stringify(all));
    } catch {
      // As above.
    }
  }
}

/** The text a draft stands for: trimmed lines, empty ones left out. */
export function draftText(draft: Draft): ProposalText {
  const lines = draft.lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const intro = draft.intro.trim();
  return intro ? { intro, lines } : { lines };
}

function freshDraft(proposal: Proposal): Draft {
  const { n, text } = latestVersion(proposal);
  return { base: n, intro: text.intro ?? "", lines: text.lines.join("\n") };
}
