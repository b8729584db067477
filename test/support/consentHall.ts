/** A hall of four delegations with a proposal before it, and the short way to say what people do with it. */
import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { Objection, Proposal, Round } from "../../shared/domain/state.ts";
import { givenDay } from "./given.ts";
import type { CommandInput, GivenDay, GivenOptions } from "./given.ts";

export type ConsentHall = ReturnType<typeof consentHall>;

/**
 * De Brug for north (Ada and Bo) and south (Ada), Fonds Vooruit for south (Cy), School for middle (Dot); the
 * proposal `division` is presented.
 */
export function consentHall(options: GivenOptions = {}) {
  const day: GivenDay = givenDay(options).open();
  const ada = day.join("Ada", "De Brug", ["north", "south"]);
  const bo = day.join("Bo", "De Brug", ["north"]);
  const cy = day.join("Cy", "Fonds Vooruit", ["south"], "fund");
  const dot = day.join("Dot", "School", ["middle"]);
  const lead = (command: CommandInput) => day.must(day.moderator, command);
  const refused = (command: CommandInput) => day.refused(day.moderator, command);
  lead({ type: "presentProposal", proposalId: "division" });

  const open = (roundId = "r", version = 1, proposalId = "division") =>
    lead({ type: "openRound", roundId, proposalId, version });
  const finish = (roundId = "r") => {
    lead({ type: "closeRound", roundId });
    lead({ type: "publishRound", roundId });
  };
  const says = (who: ParticipantId, kind: string, more = {}) =>
    ({ type: "giveAnswer", roundId: "r", seatIds: day.seats(who), kind, ...more }) as CommandInput;
  const objects = (who: ParticipantId, id: string, more = {}) =>
    says(who, "objection", { objection: { id, argument: `Bezwaar ${id}`, ...more } });
  const test = (objectionId: string, verdict?: string, more = {}) =>
    ({ type: "testObjection", objectionId, questions: { harms: true }, verdict, ...more }) as CommandInput;
  const write = (version: number, answers: string[] = [], proposalId = "division"): CommandInput => ({
    type: "writeVersion",
    proposalId,
    version,
    lines: ["Elke regio is een RSV.", `Tekst ${version}.`],
    answers: answers.map((objectionId) => ({ objectionId, lines: [1] })),
  });

  return {
    day,
    ada,
    bo,
    cy,
    dot,
    lead,
    refused,
    open,
    finish,
    says,
    objects,
    test,
    write,
    /** A published round in which these people object, each with an objection of that id. */
    objected: (objections: Readonly<Record<string, ParticipantId>>) => {
      open();
      for (const [id, who] of Object.entries(objections)) day.must(day.as(who), objects(who, id));
      finish();
    },
    round: (id = "r"): Round => day.state.rounds[id as never]!,
    objection: (id: string): Objection => day.state.objections[id as never]!,
    proposal: (id = "division"): Proposal => day.state.proposals[id as never]!,
    /** What this person's phone holds. */
    phone: (id: ParticipantId) => day.view({ role: "participant", id }),
  };
}
