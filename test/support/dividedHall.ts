/** A hall that divides the small country, and the short way to say what subgroups and moderator do with it. */
import type { Viewer } from "../../shared/domain/actor.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import type { FrameResult } from "../../shared/division/frames/frameMatter.ts";
import { currentRsvs, frameResultsOf } from "../../shared/domain/divisionFrames.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import { dividedDay, smallCountry } from "./dividedDay.ts";
import { givenDay } from "./given.ts";
import type { CommandInput } from "./given.ts";

export type DividedHall = ReturnType<typeof dividedHall>;

/** An open day on which De Brug (Ada) sits for north and Fonds Vooruit (Cy) for south. */
export function dividedHall(setup: DaySetup = dividedDay()) {
  const day = givenDay({ setup, facts: smallCountry }).open();
  const ada = day.join("Ada", "De Brug", ["north"]);
  const cy = day.join("Cy", "Fonds Vooruit", ["south"], "fund");
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  const refused = (command: CommandInput) => day.refused(day.moderator, command);
  const draft = (group: string) => day.state.division.drafts[group as never]!;

  const move = (
    group: string,
    codes: readonly string[],
    to: string | null,
    keep?: boolean,
  ): CommandInput => ({
    type: "moveMunicipalities",
    group,
    codes: [...codes],
    to,
    ...(keep === undefined ? {} : { keep }),
  });
  const form = (group: string, rsvId: string, codes: readonly string[], edits = draft(group)?.edits ?? 0) =>
    ({
      type: "formRsv",
      group,
      rsvId,
      name: `RSV ${rsvId}`,
      codes: [...codes],
      edits,
    }) satisfies CommandInput;
  const write = (version: number, more: object = {}): CommandInput => ({
    type: "writeVersion",
    proposalId: "division",
    version,
    lines: [`Tekst ${version}`],
    ...more,
  });

  return {
    day,
    ada,
    cy,
    lead,
    refused,
    draft,
    move,
    form,
    write,
    north: day.facilitator("north"),
    middle: day.facilitator("middle"),
    south: day.facilitator("south"),
    /** Who is in which RSV of this group, as "id: 1 2 3". */
    shape: (group: string) => shapeOf(draft(group)?.rsvs ?? []),
    /** Presents the proposal and brings its newest version through a round in which everyone consents. */
    agree: (roundId = "r") => {
      const proposal = day.state.proposals["division" as never]!;
      if (proposal.status === "draft") lead({ type: "presentProposal", proposalId: "division" });
      const version = proposal.versions.length;
      lead({ type: "openRound", roundId, proposalId: "division", version });
      for (const who of [ada, cy]) {
        const seatIds = day.seats(who);
        day.must(day.as(who), { type: "giveAnswer", roundId, seatIds, kind: "consent" });
      }
      lead({ type: "closeRound", roundId });
      lead({ type: "publishRound", roundId });
    },
    decide: (roundId = "r", decisionId = `d-${roundId}`): CommandInput => ({
      type: "decideByConsent",
      decisionId,
      proposalId: "division",
      roundId,
    }),
    /** Brings the hall's division into the newest version, which is then agreed on. */
    bring: (version: number, roundId = `r${version}`) => {
      lead(write(version, { division: true }));
      return roundId;
    },
    /** What the frames say now, by id. */
    frames: (viewer?: Viewer): Record<string, FrameResult> => {
      const state = viewer ? day.view(viewer) : day.state;
      const results = frameResultsOf(state, currentRsvs(state), factsOf(state.division.facts));
      return Object.fromEntries(results.map((each) => [each.frameId, each]));
    },
    hall: () => draft(NATIONAL),
  };
}

/** A division as lines that a reader takes in at once: "north: 1 2 3 4". */
export function shapeOf(rsvs: readonly Rsv[]): string[] {
  return rsvs.map(
    ({ id, municipalities }) => `${id}: ${municipalities.map((c) => Number(c.slice(2))).join(" ")}`,
  );
}
