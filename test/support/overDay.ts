/** A day that is over and is made ready for adoption, and the short way to say what the programme team does with it. */
import { recordParts } from "../../shared/domain/recordParts.ts";
import { consentHall } from "./consentHall.ts";
import type { CommandInput } from "./given.ts";

/** A day that is over, on which the programme team decided with an objection that stayed open, and one signal. */
export function overDay() {
  const hall = consentHall();
  const { day, ada, lead, objected, test: tested } = hall;
  objected({ a: ada });
  lead(tested("a", "valid"));
  lead({ type: "leaveObjectionOpen", objectionId: "a", reason: "Geen tijd" });
  lead({ type: "endProposal", proposalId: "division", ending: "withProgrammeTeam", reason: "Te laat" });
  lead({ type: "addSignal", signalId: "s", text: "De eilande", regions: ["north"] });
  lead({ type: "closeDay" });
  const team = (command: CommandInput) => day.must(day.programmeTeam, command);
  const refused = (command: CommandInput) => day.refused(day.programmeTeam, command);
  team({
    type: "decideByProgrammeTeam",
    decisionId: "d",
    proposalId: "division",
    version: day.state.proposals["division" as never]!.versions.length,
    motivation: "Anders begint er niemnd",
  });
  const printOf = (part: string) => recordParts(day.state).find(({ key }) => key === part)!.print;
  const read = (part: string, name = "Noor"): CommandInput => ({
    type: "reviewPart",
    part,
    name,
    seen: printOf(part),
  });
  const readAll = (name = "Noor") => {
    for (const { key } of recordParts(day.state)) team(read(key, name));
  };
  const follow: CommandInput = {
    type: "followObjection",
    objectionId: "a",
    owner: "Werkgroep",
    on: "2030-06-01",
    note: "",
  };
  const own: CommandInput = { type: "workOnSignal", signalId: "s", status: "open", owner: "Noor" };
  const motivation = { kind: "motivation", id: "d" } as const;
  const correct = (change: object = {}): CommandInput => ({
    type: "correctText",
    id: "c1",
    target: motivation,
    seen: "Anders begint er niemnd",
    text: "Anders begint er niemand",
    reason: "Typefout",
    name: "Noor",
    ...change,
  });
  const adopt: CommandInput = { type: "adoptRecord", name: "Noor", role: "Programmamanager" };
  return { ...hall, team, refused, printOf, read, readAll, follow, own, correct, motivation, adopt };
}
