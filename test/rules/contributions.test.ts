import { expect, test } from "vitest";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { consentHall } from "../support/consentHall.ts";

const question = (id: string, text = "Wat is een RSV?", seatIds: string[] = []): CommandInput => ({
  type: "contribute",
  contributionId: id,
  proposalId: "division",
  kind: "clarifyingQuestion",
  text,
  seatIds,
});
const reaction = (id: string, seatIds: string[], text = "Mooi plan"): CommandInput => ({
  ...(question(id, text, seatIds) as Extract<CommandInput, { type: "contribute" }>),
  kind: "reaction",
});

function hall() {
  const given = consentHall();
  const { day } = given;
  return {
    ...given,
    step: (step: "clarifying" | "reacting") =>
      given.lead({ type: "startStep", proposalId: "division", step }),
    asks: (who: ParticipantId, command: CommandInput) => day.must(day.as(who), command),
    mayNot: (who: ParticipantId, command: CommandInput) => day.refused(day.as(who), command),
    contribution: (id: string) => day.state.contributions[id as never]!,
    seen: (id: string, view = day.view({ role: "projector" })) => view.contributions[id as never],
  };
}

test("[Q1] questions are asked until the reactions begin; somebody has five waiting at most", () => {
  const { day, ada, cy, asks, mayNot, step, open, lead } = hall();
  expect(mayNot(ada, { ...(question("x") as object), proposalId: "north-plan" } as CommandInput)).toBe(
    "stepOver",
  );
  for (const id of ["q1", "q2", "q3", "q4", "q5"]) asks(ada, question(id));
  expect(mayNot(ada, question("q6"))).toBe("tooManyWaiting");
  lead({ type: "takeUpContribution", contributionId: "q1" });
  asks(ada, question("q6"));
  step("clarifying");
  asks(cy, question("q7"));
  expect(mayNot(cy, question("q8", " "))).toBe("contributionEmpty");
  expect(mayNot(cy, question("q8", "x".repeat(401)))).toBe("contributionTooLong");
  step("reacting");
  expect(mayNot(cy, question("q8"))).toBe("stepOver");
  open();
  expect(mayNot(cy, question("q8"))).toBe("stepOver");
  expect(Object.keys(day.state.contributions)).toHaveLength(7);
});

test("[Q2] a delegation that the matter touches reacts once, in its step; nobody replies", () => {
  const { ada, bo, cy, asks, mayNot, step, lead, refused } = hall();
  lead({ type: "setCircle", proposalId: "division", circle: { kind: "regions", regions: ["north"] } });
  expect(mayNot(ada, reaction("a", ["de-brug~north"]))).toBe("stepOver");
  step("reacting");
  asks(bo, reaction("a", ["de-brug~north"]));
  expect(mayNot(ada, reaction("b", ["de-brug~north"]))).toBe("alreadyReacted");
  expect(mayNot(cy, reaction("b", ["fonds-vooruit~south"]))).toBe("noSeat");
  expect(mayNot(cy, reaction("b", ["de-brug~north"]))).toBe("noSeat");
  expect(mayNot(cy, reaction("b", []))).toBe("noSeat");
  expect(refused({ type: "answerContribution", contributionId: "a", answer: "Dat klopt niet" })).toBe(
    "notAllowed",
  );
  asks(bo, { type: "withdrawContribution", contributionId: "a" });
  asks(ada, reaction("b", ["de-brug~north"]));
});

test("[Q3] its maker rewords or withdraws a question while it waits; nobody else ever", () => {
  const { ada, bo, asks, mayNot, lead, contribution } = hall();
  asks(ada, question("q", "Wat?", ["de-brug~north"]));
  asks(ada, question("q", "Wat precies?"));
  expect(contribution("q")).toMatchObject({ text: "Wat precies?", seats: ["de-brug~north"] });
  expect(mayNot(bo, question("q", "Iets anders"))).toBe("idTaken");
  expect(mayNot(bo, { type: "withdrawContribution", contributionId: "q" })).toBe("unknownContribution");
  lead({ type: "takeUpContribution", contributionId: "q" });
  expect(mayNot(ada, question("q", "Toch anders"))).toBe("contributionHandled");
  expect(mayNot(ada, { type: "withdrawContribution", contributionId: "q" })).toBe("contributionHandled");
  expect(contribution("q").text).toBe("Wat precies?");
});

test("[Q4] the hall sees a question once it is taken up, one at a time, with its answer", () => {
  const { day, ada, bo, cy, asks, lead, contribution, seen } = hall();
  asks(ada, question("q1", "Wat?", ["de-brug~north"]));
  asks(cy, question("q2"));
  expect(seen("q1")).toBeUndefined();
  expect(seen("q1", day.view({ role: "participant", id: cy }))).toBeUndefined();
  expect(seen("q1", day.view({ role: "participant", id: bo }))).toMatchObject({ text: "Wat?" });
  expect(seen("q1", day.view({ role: "moderator" }))).toMatchObject({ text: "Wat?" });
  lead({ type: "takeUpContribution", contributionId: "q1" });
  expect(seen("q1")).toMatchObject({ text: "Wat?", status: "inHand" });
  expect(day.state.scene).toEqual({ kind: "contribution", contributionId: "q1" });
  lead({ type: "takeUpContribution", contributionId: "q2" });
  expect([contribution("q1").status, contribution("q2").status]).toEqual(["done", "inHand"]);
  lead({ type: "answerContribution", contributionId: "q2", answer: "Een samenwerking." });
  expect(seen("q2", day.view({ role: "participant", id: ada }))).toMatchObject({
    status: "done",
    answer: "Een samenwerking.",
  });
});

test("[Q5] who set a question aside says why, to its maker and not to the hall", () => {
  const { day, ada, cy, asks, lead, refused, seen } = hall();
  asks(ada, question("q"));
  asks(cy, question("p"));
  const aside = { type: "setContributionAside", contributionId: "q" } as const;
  expect(refused({ ...aside, reason: " " })).toBe("reasonMissing");
  lead({ ...aside, reason: "Al gevraagd" });
  expect(seen("q", day.view({ role: "participant", id: ada }))).toMatchObject({ reason: "Al gevraagd" });
  expect(seen("q")).toBeUndefined();
  lead({ type: "takeUpContribution", contributionId: "p" });
  lead({ ...aside, contributionId: "p", reason: "Komt later" });
  expect(seen("p")).toMatchObject({ status: "setAside" });
  expect(seen("p")).not.toHaveProperty("reason");
});

test("[Q6] the moderator enters a question or reaction for somebody without a phone, marked so", () => {
  const { lead, contribution, step, refused } = hall();
  lead({ type: "addSeat", organisation: "Dorpshuis", sector: "civilSociety", region: "north" });
  step("reacting");
  lead(reaction("a", ["dorpshuis~north"]));
  expect(contribution("a")).toMatchObject({ entered: true, organisation: "Dorpshuis", regions: ["north"] });
  expect(contribution("a")).not.toHaveProperty("by");
  expect(refused(reaction("b", ["dorpshuis~north"]))).toBe("alreadyReacted");
});
