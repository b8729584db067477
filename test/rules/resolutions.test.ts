import { expect, test } from "vitest";
import { consentHall } from "../support/consentHall.ts";

const resolve = (objectionId: string, how = "explained", more = {}) =>
  ({ type: "proposeResolution", objectionId, how, ...more }) as const;
const answer = (objectionId: string, solved: boolean) =>
  ({ type: "answerResolution", objectionId, solved }) as const;

test("[O13] only a valid objection is resolved, and each way says what can be followed up", () => {
  const { ada, lead, refused, objected, objection, test: tested } = consentHall();
  objected({ a: ada });
  expect(refused(resolve("a") as never)).toBe("objectionNotValid");
  lead(tested("a", "valid"));
  const lacking = {
    textChanged: "versionUnchanged",
    shorterTerm: "dateMissing",
    earlierReview: "dateMissing",
    measured: "noteMissing",
    smallGroup: "ownerMissing",
    otherProposal: "noteMissing",
    referred: "noteMissing",
  };
  for (const [how, code] of Object.entries(lacking)) expect(refused(resolve("a", how) as never)).toBe(code);
  expect(refused(resolve("a", "shorterTerm", { on: "2030-03-01" }) as never)).toBe("dateInPast");
  const group = resolve("a", "smallGroup", { owner: "Ada", on: "2030-05-01" }) as never;
  lead(group);
  expect(objection("a").resolution).toMatchObject({ how: "smallGroup", owner: "Ada", on: "2030-05-01" });
  expect(refused(group)).toBe("alreadyDone");
  expect(objection("a").status).toBe("valid");
});

test("[O13] one text answers several objections, each by the lines that changed for it", () => {
  const { ada, cy, dot, lead, refused, objected, objection, test: tested, write } = consentHall();
  objected({ a: ada, c: cy, d: dot });
  lead(tested("a", "valid"));
  lead(tested("c", "valid"));
  expect(refused(write(2, ["a", "d"]))).toBe("objectionNotValid");
  lead({
    ...write(2),
    answers: [
      { objectionId: "a", lines: [1, 1, 0, 9] },
      { objectionId: "c", lines: [0] },
    ],
  } as never);
  expect(objection("a").resolution).toMatchObject({ how: "textChanged", version: 2, lines: [0, 1] });
  expect(objection("c").resolution).toMatchObject({ how: "textChanged", version: 2, lines: [0] });
  expect(objection("d")).not.toHaveProperty("resolution");
});

test("[O14] its maker says on the phone whether it is resolved, and may come back on it", () => {
  const { day, ada, bo, cy, lead, refused, objected, objection, test: tested } = consentHall();
  objected({ b: bo });
  expect(day.refused(day.as(bo), answer("b", true))).toBe("resolutionMissing");
  lead(tested("b", "valid"));
  lead(resolve("b") as never);
  for (const who of [ada, cy]) expect(day.refused(day.as(who), answer("b", true))).toBe("notYourObjection");
  expect(refused(answer("b", true))).toBe("notYourObjection");
  day.must(day.as(bo), answer("b", true));
  expect(objection("b")).toMatchObject({ status: "resolved", resolution: { solved: true } });
  expect(day.refused(day.as(bo), answer("b", true))).toBe("alreadyDone");
  day.must(day.as(bo), answer("b", false));
  expect(objection("b").status).toBe("valid");
  lead(tested("b", "concern"));
  expect(day.refused(day.as(bo), answer("b", true))).toBe("objectionNotOpen");
});

test("[O14] who shares it says so too, which resolves nothing, and is asked anew of every new way", () => {
  const { day, ada, cy, lead, objected, objection, test: tested } = consentHall();
  objected({ a: ada });
  day.must(day.as(cy), { type: "cosignObjection", objectionId: "a", seatIds: ["fonds-vooruit~south"] });
  lead(tested("a", "valid"));
  lead(resolve("a") as never);
  const shared = () => objection("a").cosigned["fonds-vooruit~south" as never];
  day.must(day.as(cy), answer("a", true));
  expect(day.refused(day.as(cy), answer("a", true))).toBe("alreadyDone");
  expect(shared()).toMatchObject({ solved: true });
  expect(objection("a").status).toBe("valid");
  lead(resolve("a", "referred", { note: "Naar het bestuur" }) as never);
  expect(shared()).not.toHaveProperty("solved");
});

test("[O14] the maker of a merged objection answers for it, to each new way; 'nog niet' splits it off, tested as it was", () => {
  const { day, ada, cy, lead, objected, objection, test: tested } = consentHall();
  objected({ a: ada, c: cy });
  lead({ type: "mergeObjection", objectionId: "c", into: "a" });
  lead(tested("a", "valid"));
  lead(resolve("a") as never);
  day.must(day.as(cy), answer("c", true));
  expect(objection("c")).toMatchObject({ status: "merged", resolution: { how: "explained", solved: true } });
  lead(resolve("a", "referred", { note: "Naar het bestuur" }) as never);
  day.must(day.as(cy), answer("c", true));
  expect(objection("c").resolution).toMatchObject({ how: "referred", solved: true });
  day.must(day.as(ada), answer("a", true));
  day.must(day.as(cy), answer("c", false));
  expect([objection("a").status, objection("c").status]).toEqual(["resolved", "valid"]);
  expect(objection("c").resolution).toMatchObject({ how: "referred", solved: false });
});

test("[O14] where the objection it was merged into was found not valid, there is nothing to answer", () => {
  const { day, ada, cy, lead, objected, objection, test: tested } = consentHall();
  objected({ a: ada, c: cy });
  lead({ type: "mergeObjection", objectionId: "c", into: "a" });
  lead(tested("a", "valid"));
  lead(resolve("a") as never);
  lead(tested("a", "notValid", { reason: "Bestond al" }));
  expect(day.refused(day.as(cy), answer("c", false))).toBe("objectionNotOpen");
  expect(objection("c").status).toBe("merged");
});

test("[O15] an objection that is left open says why, keeps consent away, and may be taken up again", () => {
  const { ada, lead, refused, objected, objection, test: tested } = consentHall();
  objected({ a: ada });
  const leave = { type: "leaveObjectionOpen", objectionId: "a" } as const;
  expect(refused({ ...leave, reason: " " })).toBe("reasonMissing");
  lead(tested("a", "valid"));
  lead(resolve("a") as never);
  lead({ ...leave, reason: "We komen er niet uit" });
  expect(objection("a")).toMatchObject({ status: "unresolved", leftOpen: "We komen er niet uit" });
  expect(refused({ type: "decideByConsent", decisionId: "d", proposalId: "division", roundId: "r" })).toBe(
    "openObjections",
  );
  expect(refused({ ...leave, reason: "Nog eens" })).toBe("objectionNotOpen");
  lead(resolve("a") as never);
  expect(objection("a").status).toBe("valid");
  expect(objection("a")).not.toHaveProperty("leftOpen");
});

test("[O16] a new round asks that every objection was treated; what was not confirmed goes on open", () => {
  const { day, ada, cy, lead, refused, open, objected, objection, test: tested, write } = consentHall();
  objected({ a: ada, c: cy });
  const again = { type: "openRound", roundId: "s", proposalId: "division", version: 1 } as const;
  lead(tested("a", "valid"));
  lead(tested("c", "concern"));
  expect(refused(again)).toBe("objectionsUntreated");
  lead(resolve("a") as never);
  expect(refused(again)).toBe("versionUnchanged");
  lead(write(2, ["a"]));
  open("s", 2);
  expect([objection("a").status, objection("c").status]).toEqual(["unresolved", "concern"]);
  expect(day.refused(day.as(ada), answer("a", true))).toBe("roundOutdated");
});
