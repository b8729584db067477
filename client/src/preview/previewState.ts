/**
 * The day as the hall would see a draft of it: evolved here, with what is being typed already saved and the hall where
 * the draft is about. Nobody else sees any of it.
 */
import { evolve } from "../../../shared/domain/evolve.ts";
import type { DayEvent } from "../../../shared/domain/events.ts";
import type { BoardId, ParticipantId, PartId, ProposalId, RegionId } from "../../../shared/domain/ids.ts";
import { redactState } from "../../../shared/domain/redactState.ts";
import type { Part } from "../../../shared/domain/setup.ts";
import type { DayState } from "../../../shared/domain/state.ts";

/** Where the hall is in the preview. */
export type PreviewFocus =
  | { readonly kind: "part"; readonly partId: PartId }
  | { readonly kind: "proposal"; readonly proposalId: ProposalId }
  | { readonly kind: "board"; readonly boardId: BoardId }
  | { readonly kind: "day" };

/** The person whose phone the preview shows. */
export const SAMPLE = "preview" as ParticipantId;
const MINUTE_MS = 60_000;

export interface PreviewedDay {
  readonly projector: DayState;
  readonly phone: DayState;
}

/** What the projector and a phone would show, `at` being now (UTC ms). Draft parts that name nothing are left as they are. */
export function previewOf(
  state: DayState,
  drafts: readonly DayEvent[],
  focus: PreviewFocus,
  at: number,
): PreviewedDay {
  const after = (day: DayState, events: readonly DayEvent[]) =>
    events.reduce((each, event) => evolve(each, event, at), day);
  const drafted = after(state, drafts);
  const hall = after(after(drafted, [{ type: "dayOpened" }]), inHall(drafted, focus, at));
  // The projector counts who is in: nobody yet.
  const withSample = after(hall, [joined(drafted, focus)]);
  return {
    projector: redactState(hall, { role: "projector" }),
    phone: redactState(withSample, { role: "participant", id: SAMPLE }),
  };
}

function inHall(day: DayState, focus: PreviewFocus, at: number): DayEvent[] {
  const programme = day.setup?.programme ?? [];
  switch (focus.kind) {
    case "day":
      return [];
    case "part": {
      const part = programme.find(({ id }) => id === focus.partId);
      if (!part) return [];
      return [
        ...part.proposals.map((proposalId): DayEvent => ({ type: "proposalPresented", proposalId })),
        started(part, at),
        ...part.boards.map((boardId): DayEvent => ({ type: "boardOpened", boardId })),
      ];
    }
    case "proposal": {
      const { proposalId } = focus;
      if (!day.setup?.proposals.some(({ id }) => id === proposalId)) return [];
      const part = programme.find(({ proposals }) => proposals.includes(proposalId));
      return [
        ...(part ? [started(part, at)] : []),
        { type: "proposalPresented", proposalId },
        { type: "sceneShown", scene: { kind: "proposal", proposalId } },
      ];
    }
    case "board": {
      const { boardId } = focus;
      if (!day.setup?.boards.some(({ id }) => id === boardId)) return [];
      const part = programme.find(({ boards }) => boards.includes(boardId));
      return [
        ...(part ? [started(part, at)] : []),
        { type: "boardOpened", boardId },
        { type: "sceneShown", scene: { kind: "board", boardId, page: 0 } },
      ];
    }
  }
}

function started(part: Part, at: number): DayEvent {
  return { type: "partStarted", partId: part.id, endsAt: at + part.minutes * MINUTE_MS };
}

/** Somebody whom the draft concerns: of the region that a board belongs to, else of the first. */
function joined({ setup }: DayState, focus: PreviewFocus): DayEvent {
  const board = focus.kind === "board" ? setup?.boards.find(({ id }) => id === focus.boardId) : undefined;
  const region: RegionId | undefined = board?.region ?? setup?.regions[0]?.id;
  return {
    type: "participantJoined",
    participantId: SAMPLE,
    name: "",
    organisation: "",
    sector: "other",
    regions: region ? [region] : [],
  };
}
