import { expect, test } from "vitest";
import { seatId } from "../../shared/domain/ids.ts";
import { missingSeats } from "../../shared/domain/rounds.ts";
import { consentHall } from "../support/consentHall.ts";

const dorpshuis = {
  type: "addSeat",
  organisation: "Dorpshuis",
  sector: "civilSociety",
  region: "north",
} as const;
const entered = (kind: string, seatIds = ["dorpshuis~north"], more = {}) =>
  ({ type: "enterAnswer", roundId: "r", seatIds, kind, ...more }) as never;
const count = (consent: number, notInCircle = 0) =>
  ({ type: "enterHandCount", roundId: "r", consent, notInCircle }) as const;

test("[C17] a delegation without a phone has a say, and its answer is entered and marked so", () => {
  const { day, lead, refused, open, finish, round } = consentHall();
  lead(dorpshuis);
  expect(refused({ ...dorpshuis, organisation: "dorpshuis!" })).toBe("alreadyDone");
  open();
  expect(round().entitled).toContain("dorpshuis~north");
  lead(entered("consentWithConcern", undefined, { concern: "Let op" }));
  expect(round().answers[seatId.parse("dorpshuis~north")]).toMatchObject({
    entered: true,
    concern: "Let op",
  });
  expect(round().answers[seatId.parse("dorpshuis~north")]).not.toHaveProperty("by");
  lead(entered("consent"));
  expect(refused(entered("consent", ["nobody~north"]))).toBe("unknownSeat");
  finish();
  expect(round().outcome).toMatchObject({ consent: 1, consentWithConcern: 0, entered: 1 });
  expect(day.state.signals).toEqual({});
});

test("[C17] a round opens for delegations without phones alone", () => {
  const { day, ada, bo, cy, dot, lead, refused, open, round } = consentHall();
  for (const id of [ada, bo, cy, dot]) day.away.add(id);
  expect(refused({ type: "openRound", roundId: "r", proposalId: "division", version: 1 })).toBe(
    "circleEmpty",
  );
  lead(dorpshuis);
  open();
  lead(entered("consent"));
  expect(round().answered).toBe(1);
});

test("[C17] what a delegation answered on its phone is never replaced by what is entered for it", () => {
  const { day, bo, lead, refused, open, says, round } = consentHall();
  open();
  lead(entered("notInCircle", ["de-brug~north"]));
  day.must(day.as(bo), says(bo, "consent"));
  expect(round().answers[seatId.parse("de-brug~north")]).toMatchObject({ kind: "consent", by: bo });
  expect(refused(entered("notInCircle", ["de-brug~north"]))).toBe("answeredThemselves");
});

test("[C17] an objection that was entered belongs to who it was entered for, one at a time", () => {
  const { day, bo, lead, open, finish, says, round, objection } = consentHall();
  lead(dorpshuis);
  open();
  lead(entered("objection", undefined, { objection: { id: "e", argument: "Te ver weg" } }));
  lead(entered("objection", ["de-brug~north"], { objection: { id: "f", argument: "Te groot" } }));
  lead(entered("consent"));
  expect([objection("e").status, objection("f").status]).toEqual(["takenBack", "raised"]);
  day.must(day.as(bo), says(bo, "consent"));
  finish();
  // Nobody of the delegation raised it themselves, so none of them took it back either.
  expect(round().outcome).toMatchObject({ consent: 1, objection: 1 });
  expect(objection("f")).toMatchObject({ entered: true, organisation: "De Brug", regions: ["north"] });
});

test("[C18] a hand count is marked, holds no words, and with what phones answered never exceeds the circle", () => {
  const { day, ada, cy, dot, lead, refused, open, finish, says, round } = consentHall();
  open();
  day.must(day.as(cy), says(cy, "consent"));
  expect(refused(count(4))).toBe("handCountTooLarge");
  lead(count(2, 1));
  expect(refused(count(2, 1))).toBe("alreadyDone");
  expect(day.view({ role: "moderator" }).rounds).toMatchObject({ r: { countedByHand: 3, answered: 4 } });
  expect(day.view({ role: "moderator" }).rounds["r" as never]).not.toHaveProperty("handCount");
  // The network comes back, and somebody who was counted answers on the phone.
  day.must(day.as(dot), says(dot, "consent"));
  expect(refused({ type: "closeRound", roundId: "r" })).toBe("handCountTooLarge");
  lead(count(1, 1));
  finish();
  expect(round()).toMatchObject({ countedByHand: 2, answered: 4, of: 4 });
  expect(round().outcome).toMatchObject({
    consent: 3,
    notInCircle: 1,
    none: 0,
    byHand: { consent: 1, notInCircle: 1 },
  });
  expect(day.refused(day.as(ada), says(ada, "consent"))).toBe("roundNotOpen");
});

test("[C19] who came late asks to be let in; the moderator does, or says why not", () => {
  const { day, cy, lead, refused, open, says, round, phone } = consentHall();
  open();
  const eve = day.join("Eve", "Gemeente Dorp", ["north"]);
  const ask = (...seatIds: string[]) => ({ type: "askAdmission", roundId: "r", seatIds }) as const;
  const mine = "gemeente-dorp~north";
  expect(day.refused(day.as(eve), says(eve, "consent"))).toBe("tooLate");
  expect(day.refused(day.as(cy), ask(mine))).toBe("noSeat");
  expect(day.refused(day.as(cy), ask("fonds-vooruit~south"))).toBe("alreadyDone");
  day.must(day.as(eve), ask(mine));
  expect(day.refused(day.as(eve), ask(mine))).toBe("alreadyDone");
  const decline = { type: "declineAdmission", roundId: "r", seatId: mine } as const;
  expect(refused({ ...decline, reason: "" })).toBe("reasonMissing");
  lead({ ...decline, reason: "Noord sprak al" });
  expect(phone(eve).rounds).toMatchObject({ r: { asking: { [mine]: { declined: "Noord sprak al" } } } });
  expect(phone(cy).rounds).toMatchObject({ r: { asking: {} } });
  day.must(day.as(eve), ask(mine));
  lead({ type: "admitSeats", roundId: "r", seatIds: [mine] });
  expect(round().asking).toEqual({});
  day.must(day.as(eve), says(eve, "consent"));
  expect(round()).toMatchObject({ admitted: [mine], answered: 1, of: 5 });
});

test("[C20] a matter's circle is what it touches, set before the round opens and kept by the round", () => {
  const { day, ada, cy, dot, lead, refused, open, finish, says, round, phone } = consentHall();
  const set = (circle: object) => ({ type: "setCircle", proposalId: "division", circle }) as never;
  expect(refused(set({ kind: "nationwide" }))).toBe("alreadyDone");
  expect(refused(set({ kind: "regions", regions: ["moon"] }))).toBe("unknownRegion");
  expect(refused(set({ kind: "picked", seats: [] }))).toBe("circleEmpty");
  expect(refused(set({ kind: "picked", seats: ["nobody~north"] }))).toBe("unknownSeat");
  lead(set({ kind: "picked", seats: ["de-brug~south", "school~middle"] }));
  open();
  expect(refused(set({ kind: "nationwide" }))).toBe("roundStillOpen");
  expect([...round().entitled].sort()).toEqual(["de-brug~south", "school~middle"]);
  expect(day.refused(day.as(cy), says(cy, "consent"))).toBe("tooLate");
  day.must(day.as(ada), { ...says(ada, "consent"), seatIds: ["de-brug~south"] } as never);
  // The phone, which does not hold the list, comes to the same.
  expect(phone(dot).rounds).toMatchObject({ r: { entitled: [], circle: { kind: "picked" }, of: 2 } });
  expect(missingSeats(day.view({ role: "moderator" }), round()).map((seat) => seat.id)).toEqual([
    "school~middle",
  ]);
  finish();
  lead(set({ kind: "nationwide" }));
  expect(round().circle).toMatchObject({ kind: "picked" });
});

test("[C21] a receipt goes with its answer and objection, and is one person's in a round", () => {
  const { day, ada, bo, cy, open, says, objects, round, objection } = consentHall();
  open();
  const receipt = "ABCD2345";
  day.must(day.as(ada), { ...objects(ada, "a"), receipt } as never);
  expect(round().answers[seatId.parse("de-brug~south")]).toMatchObject({ receipt });
  expect(objection("a").receipt).toBe(receipt);
  expect(day.refused(day.as(cy), says(cy, "consent", { receipt }))).toBe("idTaken");
  // Also when the answer was replaced: the objection still goes by it.
  day.must(day.as(bo), says(bo, "consent"));
  day.must(day.as(ada), { ...says(ada, "consent"), seatIds: ["de-brug~south"] } as never);
  expect(objection("a").seats).toEqual(["de-brug~north"]);
  expect(day.refused(day.as(cy), says(cy, "consent", { receipt }))).toBe("idTaken");
  day.must(day.as(ada), { ...says(ada, "notInCircle", { receipt }), seatIds: ["de-brug~south"] } as never);
  day.must(day.as(cy), says(cy, "consent", { receipt: "WXYZ6789" }));
});
