/** A day to try out: the template of 2023, open, with links that are new at every start. */
import { randomUUID } from "node:crypto";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { information2023 } from "../../shared/templates/information2023.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import type { DayRegistry } from "../days/dayRegistry.ts";
import type { EventLog, LoggedEvent } from "../log/eventLog.ts";

const DEMO_DAY = "demonstration";
const LABEL = "demonstration";
/** Whose subgroup the demonstration's facilitator leads; the programme team makes links for the others. */
export const DEMO_REGION = "utrecht";

/** Where the demonstration can be reached: its code and a fresh token for each role. */
export interface DemoDay {
  readonly code: string;
  readonly tokens: Readonly<Record<"moderator" | "programmeTeam" | "projector" | "facilitator", string>>;
}

export interface DemoParts {
  readonly log: EventLog;
  readonly registry: DayRegistry;
  readonly access: AccessStore;
  readonly hosts: DayHosts;
  /** UTC ms. */
  readonly now: () => number;
  /** Whether it is opened, where it was not yet. */
  readonly open: boolean;
}

/** Makes the demonstration day when it is not there yet, and links to it. */
export async function demoDay({ log, registry, access, hosts, now, open }: DemoParts): Promise<DemoDay> {
  const { id, code } = registry.add(DEMO_DAY, now());
  if ((await log.head(id)).revision === 0) {
    const ruling = prepareDay(emptyDay, code, beslisdag2023, undefined, information2023);
    if (!ruling.accepted) throw new Error(`The demonstration day was refused: ${ruling.refusal.code}.`);
    const events = ruling.events as unknown as LoggedEvent[];
    await log.append(id, 0, [{ commandId: "prepare-demonstration", at: now(), events }]);
  }
  // Secrets are hashed at rest, so each start prints links of its own; those of earlier starts stay good, or every
  // window that is open would be signed out by a restart.
  const moderator = await access.issue(id, "moderator", LABEL);
  const programmeTeam = await access.issue(id, "programmeTeam", LABEL);
  const projector = await access.issue(id, "projector", LABEL);
  const facilitator = await access.issue(id, "facilitator", LABEL, { region: DEMO_REGION });

  const host = await hosts.byCode(code);
  if (!host) throw new Error("The demonstration day did not start.");
  if (open && host.state.phase === "prepared") {
    const actor = { role: "moderator", id: moderator.id as never } as const;
    const answer = await host.command(actor, randomUUID(), { type: "openDay" });
    if (!answer.accepted) throw new Error(`The demonstration did not open: ${answer.refusal.code}.`);
  }
  return {
    code,
    tokens: {
      moderator: moderator.token,
      programmeTeam: programmeTeam.token,
      projector: projector.token,
      facilitator: facilitator.token,
    },
  };
}
