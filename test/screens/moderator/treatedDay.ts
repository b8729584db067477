/** A small day with a round that brought objections, for tests of what the moderator does with them. */
import { givenDay, type CommandInput, type GivenDay } from "../../support/given.ts";

/** Three delegations with an objection each ("o1", "o2" breaks a frame, "o3"), shown to the hall, one with consent. */
export function treatedDay(): GivenDay {
  const day = givenDay().open();
  const people = [
    day.join("Noor", "Stichting Kade", ["north"]),
    day.join("Sam", "Fonds Morgenrood", ["south"]),
    day.join("Mila", "Vakschool Zuid", ["south"]),
    day.join("Daan", "Buurtwerk De Linde", ["middle"]),
  ];
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  openRound(day, 1);
  people.forEach((id, i) => {
    const objection = {
      id: `o${i + 1}`,
      argument: `Bezwaar ${i + 1}.`,
      ...(i === 1 ? { frame: "at-most-20" } : {}),
    };
    const said: Partial<CommandInput> = i < 3 ? { kind: "objection", objection } : { kind: "consent" };
    day.must(day.as(id), {
      type: "giveAnswer",
      roundId: "r1",
      seatIds: day.seats(id),
      ...said,
    } as CommandInput);
  });
  closeAndShow(day, "r1");
  return day;
}

/** Opens round `n` on the newest version as "r1", "r2", … */
export function openRound(day: GivenDay, n: number): void {
  const version = day.state.proposals["division" as never]!.versions.length;
  day.must(day.moderator, { type: "openRound", roundId: `r${n}`, proposalId: "division", version });
}

export function closeAndShow(day: GivenDay, roundId: string): void {
  day.must(day.moderator, { type: "closeRound", roundId });
  day.must(day.moderator, { type: "publishRound", roundId });
}

/** Records the outcome of a test. */
export function tested(day: GivenDay, objectionId: string, verdict: "valid" | "concern"): void {
  day.must(day.moderator, { type: "testObjection", objectionId, questions: {}, verdict });
}
