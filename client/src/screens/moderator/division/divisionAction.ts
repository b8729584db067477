/** What the map asks for next: the outcomes together as one map, then that map as a version of the proposal. */
import { isEmptyPatch, patchBetween } from "../../../../../shared/division/rsv.ts";
import type { DayCommand } from "../../../../../shared/domain/commands.ts";
import { NATIONAL } from "../../../../../shared/domain/divisionState.ts";
import type { ProposalId } from "../../../../../shared/domain/ids.ts";
import { latestVersion, notWorkable } from "../../../../../shared/domain/proposals.ts";
import type { RefusalCode } from "../../../../../shared/domain/ruling.ts";
import type { DayState } from "../../../../../shared/domain/state.ts";
import { broughtIn } from "./outcomeCards.ts";

export type DivisionAct =
  | { readonly kind: "assembleDivision"; readonly brought: number; readonly of: number }
  /** `stopped`: why the proposal takes no new version now. */
  | { readonly kind: "putForward"; readonly version: number; readonly stopped?: RefusalCode }
  | { readonly kind: "divisionToConsent"; readonly proposalId: ProposalId; readonly version: number }
  | { readonly kind: "divisionDecided" };

export type DivisionAction = DivisionAct & {
  readonly commands: readonly DayCommand[];
  readonly final: boolean;
};

/** What the moderator does next with the map; undefined on a day that does not divide the country. */
export function divisionAction(state: DayState): DivisionAction | undefined {
  const proposalId = state.setup?.division?.proposalId;
  const proposal = proposalId && state.proposals[proposalId];
  if (!proposalId || !proposal) return undefined;
  if (proposal.status === "decided") return { kind: "divisionDecided", commands: [], final: false };
  const hall = state.division.drafts[NATIONAL];
  if (!hall) {
    const { brought, of } = broughtIn(state);
    if (of === 0) return undefined;
    const commands: DayCommand[] = [
      { type: "assembleDivision" },
      { type: "showScene", scene: { kind: "division", group: NATIONAL } },
    ];
    return { kind: "assembleDivision", brought, of, commands, final: brought === 0 };
  }
  const { n } = latestVersion(proposal);
  if (isVersion(state, n))
    return { kind: "divisionToConsent", proposalId, version: n, commands: [], final: false };
  const stopped = notWorkable(proposal)?.code;
  return { kind: "putForward", version: n + 1, ...(stopped ? { stopped } : {}), commands: [], final: false };
}

/** Whether the hall's division is the one of this version. */
export function isVersion(state: DayState, version: number): boolean {
  const hall = state.division.drafts[NATIONAL];
  const proposalId = state.setup?.division?.proposalId;
  const attached = state.division.attached.find(
    (each) => each.proposalId === proposalId && each.version === version,
  );
  return hall !== undefined && attached !== undefined && isEmptyPatch(patchBetween(attached.rsvs, hall.rsvs));
}
