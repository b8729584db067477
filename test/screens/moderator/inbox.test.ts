import { expect, test } from "vitest";
import {
  movedOrder,
  objectionAtHand,
  resolvableObjections,
  sharedAnswers,
  suggestedVerdict,
} from "../../../client/src/screens/moderator/consent/inbox.ts";
import { treatmentOrder } from "../../../shared/domain/objections.ts";
import { tested, treatedDay } from "./treatedDay.ts";

const round = (day: ReturnType<typeof treatedDay>) => day.state.rounds["r1" as never]!;
const order = (day: ReturnType<typeof treatedDay>) =>
  treatmentOrder(day.state, round(day)).map((each) => each.id as string);

test("an objection moves one place, and not past the ends", () => {
  const day = treatedDay();
  expect(order(day)).toEqual(["o2", "o1", "o3"]);
  const objectionIds = movedOrder(day.state, round(day), "o3" as never, -1)!;
  expect(objectionIds).toEqual(["o2", "o3", "o1"]);
  day.must(day.moderator, { type: "orderObjections", roundId: "r1", objectionIds });
  expect(order(day)).toEqual(["o2", "o3", "o1"]);
  expect(movedOrder(day.state, round(day), "o2" as never, -1)).toBeUndefined();
  expect(movedOrder(day.state, round(day), "o1" as never, 1)).toBeUndefined();
});

test("in view is what was chosen, of a merged one what it was merged into, else what asks something", () => {
  const day = treatedDay();
  const inView = (chosen: string | null = null) =>
    objectionAtHand(day.state, round(day), chosen as never)?.id as string;
  expect(inView()).toBe("o2");
  expect(inView("o3")).toBe("o3");
  tested(day, "o2", "concern");
  expect(inView()).toBe("o1");
  day.must(day.moderator, { type: "mergeObjection", objectionId: "o3", into: "o1" });
  expect(inView("o3")).toBe("o1");
  expect(order(day)).toEqual(["o2", "o1"]);
});

test("only what was found valid can be answered by a text, and sharers are counted by what they said", () => {
  const day = treatedDay();
  day.must(day.moderator, { type: "mergeObjection", objectionId: "o3", into: "o1" });
  tested(day, "o1", "valid");
  expect(resolvableObjections(day.state, round(day)).map((each) => each.id)).toEqual(["o1"]);
  day.must(day.as("p4" as never), {
    type: "cosignObjection",
    objectionId: "o1",
    seatIds: day.seats("p4" as never),
  });
  day.must(day.moderator, { type: "proposeResolution", objectionId: "o1", how: "explained" });
  day.must(day.as("p3" as never), { type: "answerResolution", objectionId: "o3", solved: true });
  const objection = day.state.objections["o1" as never]!;
  expect(sharedAnswers(day.state, objection)).toEqual({ solved: 1, notYet: 0, waiting: 1 });
});

test("the four questions point the way and a frame decides", () => {
  expect(suggestedVerdict({ harms: true })).toBeUndefined();
  expect(suggestedVerdict({ harms: true, causedByProposal: true, knownNow: true })).toBe("valid");
  expect(suggestedVerdict({ harms: true, knownNow: false })).toBe("concern");
  expect(suggestedVerdict({ harms: false, breaksFrame: true })).toBe("valid");
});
