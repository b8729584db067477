/**
 * The texts a scribe is writing. They survive a change of tab and a reload, and go to the other desks and a projector
 * that shows them, at most once a second; another desk's text shows here once what was typed here has been sent.
 */
import type { ProposalId } from "../../../../../shared/domain/ids.ts";
import { latestVersion } from "../../../../../shared/domain/proposals.ts";
import type { Proposal } from "../../../../../shared/domain/state.ts";
import type { Session } from "../../../session/session.ts";
import { freshDraft, sharedDraft, wordsOf, type LineDraft } from "./lineDraft.ts";

/** A draft with the words that were last sent of it. */
type Kept = LineDraft & { readonly sent?: string };

const SHARE_MS = 1000;

export class LineDrafts {
  readonly #session: Session;
  readonly #key: string;
  #all = $state.raw<Readonly<Record<string, Kept>>>({});
  #timers: Record<string, ReturnType<typeof setTimeout>> = {};

  constructor(session: Session) {
    this.#session = session;
    this.#key = `bd-lines-${session.code}`;
    try {
      this.#all = JSON.parse(localStorage.getItem(this.#key) ?? "{}") as Record<string, Kept>;
    } catch {
      // A browser that keeps nothing: the draft lasts as long as the page.
    }
  }

  /** What is being written for a proposal, here or at another desk, or its newest text to start from. */
  of(proposal: Proposal): LineDraft {
    const kept = this.#all[proposal.id];
    const shared = sharedDraft(proposal);
    if (kept && keyOf(kept) !== kept.sent) return kept;
    if (shared && keyOf(shared) !== kept?.sent) return { ...shared, answers: kept?.answers ?? {} };
    if (kept && (shared || kept.base === latestVersion(proposal).n)) return kept;
    return freshDraft(proposal);
  }

  write(id: ProposalId, draft: LineDraft): void {
    const sent = this.#all[id]?.sent;
    this.#keep({ ...this.#all, [id]: { ...draft, ...(sent === undefined ? {} : { sent }) } });
    this.#timers[id] ??= setTimeout(() => void this.share(id), SHARE_MS);
  }

  /** Sends what was typed and not yet sent, now. */
  async share(id: ProposalId): Promise<void> {
    clearTimeout(this.#timers[id]);
    delete this.#timers[id];
    const kept = this.#all[id];
    if (!kept) return;
    const { text, lineIds } = wordsOf(kept);
    const key = keyOf(kept);
    if (key === kept.sent || text.lines.length === 0) return;
    if (this.#session.status !== "online") {
      this.#timers[id] = setTimeout(() => void this.share(id), SHARE_MS);
      return;
    }
    const command = { type: "draftVersion", proposalId: id, base: kept.base, ...text, lineIds } as const;
    const answer = await this.#session.send(command);
    const now = this.#all[id];
    if (now && (answer.accepted || answer.refusal.code === "alreadyDone")) {
      this.#keep({ ...this.#all, [id]: { ...now, sent: key } });
    }
  }

  forget(id: ProposalId): void {
    clearTimeout(this.#timers[id]);
    delete this.#timers[id];
    const { [id]: _gone, ...rest } = this.#all;
    this.#keep(rest);
  }

  /** Sends what waits and stops; for when the screen goes. */
  close(): void {
    for (const id of Object.keys(this.#timers) as ProposalId[]) {
      clearTimeout(this.#timers[id]);
      if (this.#session.status === "online") void this.share(id);
    }
    this.#timers = {};
  }

  #keep(all: Readonly<Record<string, Kept>>): void {
    this.#all = all;
    try {
      localStorage.setItem(this.#key, JSON.stringify(all));
    } catch {
      // As above.
    }
  }
}

function keyOf(draft: LineDraft): string {
  const { text, lineIds } = wordsOf(draft);
  return JSON.stringify([text.intro ?? "", text.lines, text.terms ?? [], lineIds]);
}
