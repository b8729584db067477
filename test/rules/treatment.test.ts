import { expect, test } from "vitest";
import { blockingObjections, clusterSize, treatmentOrder } from "../../shared/domain/objections.ts";
import { consentHall } from "../support/consentHall.ts";

test("[O6] a merged objection is treated with the other; each delegation counts once, and it may be split off", () => {
  const { day, ada, bo, cy, dot, lead, refused, objected, objection, round } = consentHall();
  objected({ a: ada, b: bo, c: cy, d: dot });
  const merge = (objectionId: string, into: string) =>
    ({ type: "mergeObjection", objectionId, into }) as const;
  lead(merge("b", "a"));
  expect(clusterSize(day.state, objection("a"))).toBe(2);
  lead(merge("a", "c"));
  expect([objection("a"), objection("b")].map((each) => each.mergedInto)).toEqual(["c", "c"]);
  expect(clusterSize(day.state, objection("c"))).toBe(3);
  expect(treatmentOrder(day.state, round()).map((each) => each.id)).toEqual(["c", "d"]);
  expect(day.view({ role: "projector" }).objections).toMatchObject({ c: { delegations: 3, seats: [] } });
  expect(refused(merge("c", "a"))).toBe("objectionNotOpen");
  expect(refused(merge("d", "d"))).toBe("unknownObjection");
  expect(refused(merge("b", "c"))).toBe("alreadyDone");
  lead({ type: "splitObjection", objectionId: "b" });
  expect(objection("b")).toMatchObject({ status: "raised" });
  expect(objection("b")).not.toHaveProperty("mergedInto");
});

test("[O6] when its maker withdraws it, what was merged into it stands by itself again", () => {
  const { day, ada, cy, lead, objected, objection } = consentHall();
  objected({ a: ada, c: cy });
  lead({ type: "mergeObjection", objectionId: "c", into: "a" });
  day.must(day.as(ada), { type: "withdrawObjection", objectionId: "a" });
  expect([objection("a").status, objection("c").status]).toEqual(["withdrawn", "raised"]);
  expect(blockingObjections(day.state, "r" as never).map((each) => each.id)).toEqual(["c"]);
});

test("[O7] 'ik deel dit bezwaar' is for after the round, for one's own delegations that the matter touches", () => {
  const { day, ada, bo, cy, dot, lead, open, finish, objects, objection } = consentHall();
  const circle = { kind: "regions" as const, regions: ["north", "south"] };
  lead({ type: "setCircle", proposalId: "division", circle });
  open();
  day.must(day.as(bo), objects(bo, "b"));
  const share = (...seatIds: string[]) => ({ type: "cosignObjection", objectionId: "b", seatIds }) as const;
  expect(day.refused(day.as(cy), share("fonds-vooruit~south"))).toBe("roundNotClosed");
  finish();
  expect(day.refused(day.as(cy), share("de-brug~south"))).toBe("noSeat");
  expect(day.refused(day.as(dot), share("school~middle"))).toBe("noSeat");
  expect(day.refused(day.as(ada), share("de-brug~north"))).toBe("alreadyDone");
  day.must(day.as(cy), share("fonds-vooruit~south"));
  day.must(day.as(ada), share("de-brug~north", "de-brug~south"));
  expect(Object.keys(objection("b").cosigned)).toEqual(["fonds-vooruit~south", "de-brug~south"]);
  expect(clusterSize(day.state, objection("b"))).toBe(3);
  expect(day.refused(day.as(cy), share("fonds-vooruit~south"))).toBe("alreadyDone");
  lead({ type: "testObjection", objectionId: "b", questions: {}, verdict: "notValid", reason: "Bestond al" });
  expect(day.refused(day.as(ada), share("de-brug~south"))).toBe("objectionNotOpen");
});

test("[O8] frame-breaking first, then the largest cluster, then the oldest, unless the moderator orders", () => {
  const { day, ada, bo, cy, dot, lead, refused, open, finish, objects, round, write } = consentHall();
  open();
  for (const [who, id, more] of [
    [bo, "old", {}],
    [cy, "south", {}],
    [dot, "frame", { frame: "at-most-20" }],
    [ada, "shared", {}],
  ] as const) {
    day.must(day.as(who), objects(who, id, more));
  }
  finish();
  const order = () => treatmentOrder(day.state, round()).map((each) => each.id);
  expect(order()).toEqual(["frame", "shared", "old", "south"]);
  const reorder = {
    type: "orderObjections" as const,
    roundId: "r",
    objectionIds: ["south", "old", "frame"],
  };
  lead(reorder);
  expect(order()).toEqual(["south", "old", "frame", "shared"]);
  expect(refused({ ...reorder, objectionIds: ["nothing"] })).toBe("unknownObjection");
  for (const objectionId of order()) lead({ type: "leaveObjectionOpen", objectionId, reason: "Later" });
  lead(write(2));
  open("s", 2);
  expect(refused({ ...reorder, objectionIds: ["old"] })).toBe("roundOutdated");
});

test("[O9] its maker has the floor until the objection is explained or the matter ends", () => {
  const { day, ada, cy, lead, refused, objected, objection } = consentHall();
  objected({ a: ada, c: cy });
  const floor = { type: "giveFloor", objectionId: "a" } as const;
  lead(floor);
  const since = day.state.floor?.since;
  expect(day.state).toMatchObject({
    floor: { objectionId: "a" },
    scene: { kind: "objection", objectionId: "a" },
  });
  expect(refused(floor)).toBe("alreadyDone");
  lead({ type: "showScene", scene: { kind: "proposal", proposalId: "division" } });
  lead(floor);
  expect(day.state.floor?.since).toBe(since);
  lead({ type: "explainObjection", objectionId: "a" });
  expect(day.state.floor).toBeNull();
  expect(objection("a").explainedAt).toEqual(expect.any(Number));
  expect(refused({ type: "explainObjection", objectionId: "a" })).toBe("alreadyDone");
  lead({ ...floor, objectionId: "c" });
  lead({ type: "endProposal", proposalId: "division", ending: "withdrawn", reason: "Terug naar af" });
  expect(day.state.floor).toBeNull();
  expect(day.view({ role: "projector" }).floor).toBeNull();
});

test("[O10] an objection is tested with four questions and found valid, a concern, or not valid with a reason", () => {
  const { day, ada, cy, dot, lead, refused, objected, objection, phone, test: tested } = consentHall();
  objected({ a: ada, c: cy, d: dot });
  expect(refused(tested("c", "notValid"))).toBe("reasonMissing");
  lead(tested("c", "notValid", { reason: "Dat bestond al" }));
  expect(phone(cy).objections).toMatchObject({
    c: { status: "notValid", test: { reason: "Dat bestond al" } },
  });
  const questions = { harms: true, causedByProposal: true, knownNow: false };
  lead({ ...tested("d", "concern"), questions } as never);
  expect(objection("d")).toMatchObject({ status: "concern", test: { questions, verdict: "concern" } });
  lead(tested("a"));
  expect(objection("a")).toMatchObject({ status: "raised", test: { questions: { harms: true } } });
  lead(tested("a", "valid"));
  expect(refused(tested("a", "valid"))).toBe("alreadyDone");
  expect(blockingObjections(day.state, "r" as never).map((each) => each.id)).toEqual(["a"]);
});

test("[O11] an objection that breaks a frame can only be found valid", () => {
  const { ada, lead, refused, objected, objection, test: tested } = consentHall();
  objected({ a: ada });
  const breaks = { questions: { breaksFrame: true }, reason: "Het kader" };
  expect(refused(tested("a", "concern", breaks))).toBe("frameMakesValid");
  lead(tested("a", "notValid", { reason: "Bestond al" }));
  expect(refused(tested("a", undefined, breaks))).toBe("frameMakesValid");
  lead(tested("a", "valid", breaks));
  expect(objection("a").status).toBe("valid");
});

test("[O12] nobody but its maker withdraws an objection; the moderator only what was entered for somebody", () => {
  const { day, ada, bo, cy, lead, refused, open, finish, objects, objection } = consentHall();
  lead({ type: "addSeat", organisation: "Dorpshuis", sector: "civilSociety", region: "north" });
  open();
  day.must(day.as(bo), objects(bo, "b"));
  lead({ ...objects(bo, "e"), type: "enterAnswer", seatIds: ["dorpshuis~north"] } as never);
  const withdraw = (objectionId: string) => ({ type: "withdrawObjection", objectionId }) as const;
  expect(day.refused(day.as(bo), withdraw("b"))).toBe("roundNotClosed");
  finish();
  for (const who of [ada, cy]) expect(day.refused(day.as(who), withdraw("b"))).toBe("notYourObjection");
  expect(refused(withdraw("b"))).toBe("notYourObjection");
  expect(day.refused(day.as(cy), withdraw("e"))).toBe("notYourObjection");
  day.must(day.as(bo), withdraw("b"));
  lead(withdraw("e"));
  expect([objection("b").status, objection("e").status]).toEqual(["withdrawn", "withdrawn"]);
  expect(day.refused(day.as(bo), withdraw("b"))).toBe("alreadyDone");
});

test("[O12] who lost their seat still speaks for the objection they made; their successor does not", () => {
  const { day, bo, lead, objected, objection } = consentHall();
  objected({ b: bo });
  lead({ type: "releaseSeat", participantId: bo, seatId: "de-brug~north" });
  const eve = day.join("Eve", "De Brug", ["north"]);
  expect(day.refused(day.as(eve), { type: "withdrawObjection", objectionId: "b" })).toBe("notYourObjection");
  expect(day.view({ role: "participant", id: bo }).objections).toMatchObject({ b: { by: bo } });
  day.must(day.as(bo), { type: "withdrawObjection", objectionId: "b" });
  expect(objection("b").status).toBe("withdrawn");
});
