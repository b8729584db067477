/**
 * Texts of next versions that a moderator is writing. They survive a change of tab and a reload, and go to the other
 * desks and a projector that shows them, at most once a second. Nobody's typing is taken away: another desk's text
 * shows here once what was typed here has been sent.
 */
import type { ProposalId } from "../../../../../shared/domain/ids.ts";
import { latestVersion } from "../../../../../shared/domain/proposals.ts";
import type { ProposalText } from "../../../../../shared/domain/setup.ts";
import type { Proposal } from "../../../../../shared/domain/state.ts";
import type { Session } from "../../../session/session.ts";
import type { Links } from "./versionLinks.ts";

export interface Draft {
  /** The version it started from. */
  readonly base: number;
  readonly intro: string;
  /** One line of the proposal a line. */
  readonly lines: string;
  /** Which of its lines answer which objection. */
  readonly links: Links;
}

/** A draft with the text that was last sent of it. */
type Kept = Draft & { readonly sent?: string };

const SHARE_MS = 1000;

export class Drafts {
  readonly #session: Session;
  readonly #key: string;
  #all = $state.raw<Readonly<Record<string, Kept>>>({});
  #timers: Record<string, ReturnType<typeof setTimeout>> = {};

  constructor(session: Session) {
    this.#session = session;
    this.#key = `bd-drafts-${session.code}`;
    try {
      const kept = JSON.parse(localStorage.getItem(this.#key) ?? "{}") as Record<string, Kept>;
      // Drafts of an earlier build have no links.
      this.#all = Object.fromEntries(
        Object.entries(kept).map(([id, draft]) => [id, { ...draft, links: draft.links ?? {} }]),
      );
    } catch {
      // A browser that keeps nothing: the draft lasts as long as the page.
    }
  }

  /** What is being written for a proposal, here or at another desk, or its newest text to start from. */
  of(proposal: Proposal): Draft {
    const kept = this.#all[proposal.id];
    const shared = proposal.draft;
    const sent = kept?.sent;
    const dirty = kept !== undefined && textKey(draftText(kept)) !== sent;
    if (kept && dirty) return kept;
    if (shared && textKey(shared.text) !== sent) return draftOf(shared.base, shared.text, kept?.links);
    if (kept && (shared || kept.base === latestVersion(proposal).n)) return kept;
    const { n, text } = latestVersion(proposal);
    return draftOf(n, text);
  }

  write(id: ProposalId, draft: Draft): void {
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
    const text = draftText(kept);
    const key = textKey(text);
    if (key === kept.sent || text.lines.length === 0) return;
    if (this.#session.status !== "online") {
      this.#timers[id] = setTimeout(() => void this.share(id), SHARE_MS);
      return;
    }
    const command = { type: "draftVersion", proposalId: id, base: kept.base, ...text } as const;
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

  /** Stops sending; for when the screen goes. */
  close(): void {
    for (const timer of Object.values(this.#timers)) clearTimeout(timer);
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

/** The text a draft stands for: trimmed lines, empty ones left out. */
export function draftText(draft: Pick<Draft, "intro" | "lines">): ProposalText {
  const lines = draft.lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const intro = draft.intro.trim();
  return intro ? { intro, lines } : { lines };
}

function draftOf(base: number, text: ProposalText, links: Links = {}): Draft {
  return { base, intro: text.intro ?? "", lines: text.lines.join("\n"), links };
}

function textKey({ intro, lines }: ProposalText): string {
  return JSON.stringify([intro ?? "", lines]);
}
