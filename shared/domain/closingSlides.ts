/** What the slides of the closing presentation hold: data alone, so that each language and each screen words it itself. */
import type { FrameVerdict } from "../division/frames/frameMatter.ts";
import type { FrameResult } from "../division/frames/frameMatter.ts";
import type { Rsv } from "../division/rsv.ts";
import type { CurrentDivision } from "./currentDivision.ts";
import type { TextChange } from "./difference.ts";
import type { ShownPulse } from "./hallState.ts";
import type { ProposalId, RegionId, RsvId } from "./ids.ts";
import type { LineTerms } from "./setup.ts";
import type { Decision, Ending, Proposal } from "./state.ts";

/** Which of how many slides on one subject, from 0. */
export interface SlidePage {
  readonly page: number;
  readonly pages: number;
}

export interface RsvRow {
  readonly id: RsvId;
  readonly n: number;
  readonly name: string;
  readonly municipalities: number;
  readonly members: number;
}

/** What an RSV, or an area with a kwartiermaker, gets of the fte that were published. */
export interface FteRow {
  readonly id: string;
  readonly name: string;
  readonly fte: number;
  /** The number of the RSV; an area has none. */
  readonly n?: number;
}

export interface FrameRow {
  readonly id: string;
  readonly text: string;
  readonly verdict: FrameVerdict;
  /** Of a computed frame. */
  readonly result?: FrameResult;
  /** Of one that people judge; absent while nobody did. */
  readonly judged?: { readonly verdict: "ok" | "warning" | "broken"; readonly note?: string };
}

/** A line of a text with what was added since it was first laid before the hall. */
export interface TextRow {
  readonly number: number;
  readonly added: boolean;
  readonly parts: readonly TextChange[];
  /** Of an agreement: who does it, and when. */
  readonly terms?: LineTerms;
}

export interface TaskRow {
  readonly who: string;
  readonly what: string;
  readonly dueOn: string;
}

export interface OpenRow {
  readonly proposalId: ProposalId;
  readonly title: string;
  readonly status: Proposal["status"];
  readonly ending?: Pick<Ending, "kind" | "reason" | "owner" | "on">;
}

export type ClosingSlide =
  | {
      readonly kind: "title";
      readonly title: string;
      readonly date: string;
      readonly question: string;
      readonly organiser: string;
    }
  | {
      readonly kind: "map";
      readonly basis: CurrentDivision["basis"];
      readonly rsvs: readonly Rsv[];
      readonly white: number;
      readonly regions: readonly RegionId[];
    }
  | ({ readonly kind: "rsvs"; readonly rows: readonly RsvRow[] } & SlidePage)
  | ({
      readonly kind: "fte";
      readonly rows: readonly FteRow[];
      /** On all its slides. */
      readonly sum: number;
    } & SlidePage)
  | ({ readonly kind: "frames"; readonly rows: readonly FrameRow[]; readonly left: number } & SlidePage)
  | ({
      readonly kind: "decisions";
      readonly rows: readonly (Pick<Decision, "id" | "kind" | "version" | "validUntil"> & {
        readonly title: string;
      })[];
      /** On all its slides. */
      readonly total: number;
    } & SlidePage)
  | ({
      readonly kind: "text";
      readonly proposalId: ProposalId;
      readonly title: string;
      readonly intro?: string;
      readonly rows: readonly TextRow[];
      readonly decided: boolean;
      readonly version: number;
      /** How many lines came in or changed, on all its slides. */
      readonly added: number;
    } & SlidePage)
  | ({ readonly kind: "agreements"; readonly rows: readonly TaskRow[] } & SlidePage)
  | ({
      readonly kind: "team";
      readonly rows: readonly OpenRow[];
      /** Concerns given with consent, and objections that stay open: they go along. */
      readonly concerns: number;
      readonly standing: number;
    } & SlidePage)
  | ({ readonly kind: "planning"; readonly rows: readonly { when: string; what: string }[] } & SlidePage)
  | ({ readonly kind: "pulse"; readonly title: string } & ShownPulse)
  | { readonly kind: "thanks"; readonly title: string; readonly organiser: string };

export type SlideKind = ClosingSlide["kind"];
export type SlideOf<K extends SlideKind> = Extract<ClosingSlide, { kind: K }>;
