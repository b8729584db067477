import { expect, test } from "vitest";
import { askers } from "../../../client/src/screens/moderator/consent/circle.ts";
import { idOf } from "../../../client/src/screens/moderator/consent/madeIds.ts";
import { enterCommands, seatsWithoutAnswer } from "../../../client/src/entering/entering.ts";
import { roundChanges } from "../../../client/src/screens/moderator/consent/roundChanges.ts";
import { givenDay } from "../../support/given.ts";
import { closeAndShow, openRound, tested, treatedDay } from "./treatedDay.ts";

const newcomer = { organisation: "Fonds Vooruit", sector: "fund", region: "south" as never } as const;

test("an answer for a delegation that is not there adds it, and the same objection twice stays one", () => {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  openRound(day, 1);
  const enter = (argument: string) => {
    const said = { kind: "objection", argument, harm: "Dorpen." } as const;
    for (const command of enterCommands(day.state, "r1" as never, newcomer, said)) {
      day.must(day.moderator, command);
    }
  };
  const round = () => day.state.rounds["r1" as never]!;
  expect(seatsWithoutAnswer(day.state, round())).toHaveLength(1);
  enter("Te ver.");
  enter("Te ver voor dorpen.");
  expect(round().answered).toBe(1);
  expect(Object.values(day.state.objections)).toMatchObject([
    { argument: "Te ver voor dorpen.", entered: true, organisation: "Fonds Vooruit" },
  ]);
});

test("who asks to be let in stands first, and who was told no last", () => {
  const day = givenDay().open();
  day.join("Noor", "Stichting Kade", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  openRound(day, 1);
  const late = ["Sam", "Mila"].map((name) => day.join(name, `Fonds ${name}`, ["south"]));
  for (const id of late) {
    day.must(day.as(id), { type: "askAdmission", roundId: "r1", seatIds: day.seats(id) });
  }
  const [first] = day.seats(late[0]!);
  const decline = { type: "declineAdmission", roundId: "r1", seatId: first!, reason: "Te laat." } as const;
  day.must(day.moderator, decline);
  const asking = askers(day.state, day.state.rounds["r1" as never]!);
  expect(asking.map(({ seat, declined }) => [seat.organisation, declined])).toEqual([
    ["Fonds Mila", undefined],
    ["Fonds Sam", "Te laat."],
  ]);
});

test("two rounds beside each other tell who went from objection to consent, once the second is closed", () => {
  const day = treatedDay();
  for (const id of ["o1", "o2", "o3"]) tested(day, id, "valid");
  const answers = ["o1", "o2", "o3"].map((objectionId) => ({ objectionId, lines: [0] }));
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    lines: ["Nieuw."],
    answers,
  });
  openRound(day, 2);
  for (const id of ["p1", "p2", "p4"] as never[]) {
    day.must(day.as(id), { type: "giveAnswer", roundId: "r2", seatIds: day.seats(id), kind: "consent" });
  }
  const compared = () => {
    const view = day.view({ role: "moderator" });
    return roundChanges(view, view.rounds["r1" as never]!, view.rounds["r2" as never]!);
  };
  expect(compared()).toEqual({ changes: [], unchanged: 0 });
  closeAndShow(day, "r2");
  const told = compared().changes.map(({ from, to, seats }) => [from, to, seats.map((s) => s.organisation)]);
  expect(told).toEqual([
    ["objection", "none", ["Vakschool Zuid"]],
    ["objection", "consent", ["Fonds Morgenrood", "Stichting Kade"]],
  ]);
  expect(compared().unchanged).toBe(1);
});

test("the same words make the same id, other words another", () => {
  expect(idOf("added", "Een plan")).toBe(idOf("added", "Een plan"));
  expect(idOf("added", "Een plan")).not.toBe(idOf("added", "Een ander plan"));
  expect(idOf("x".repeat(200), "a").length).toBeLessThanOrEqual(160);
});
