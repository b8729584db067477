import { expect, test } from "vitest";
import type { Amendment } from "../../../shared/domain/amendmentState.ts";
import {
  freshDraft,
  holds,
  linksOf,
  movedLine,
  sharedDraft,
  withAmendment,
  withAnswer,
  withLine,
  wordsOf,
} from "../../../client/src/screens/moderator/scribe/lineDraft.ts";
import { consentHall } from "../../support/consentHall.ts";

const asked = (more: Partial<Amendment>): Amendment => ({
  id: "a" as never,
  proposalId: "division" as never,
  kind: "add",
  version: 1,
  text: "Er komt een lijst.",
  at: 0,
  seats: [],
  regions: [],
  shared: {},
  ...more,
});

test("an amendment is dropped into the draft where it belongs, and twice is once", () => {
  const draft = freshDraft(consentHall().proposal());
  const added = asked({ lineId: "v1-1" as never });
  const once = withAmendment(draft, added);
  expect(once.lines.map(({ id }) => id)).toEqual(["v1-1", "a", "v1-2"]);
  expect(withAmendment(once, added)).toEqual(once);
  expect([holds(draft, added), holds(once, added)]).toEqual([false, true]);
  const gone = withAmendment(once, asked({ kind: "delete", lineId: "v1-2" as never }));
  expect(wordsOf(gone)).toMatchObject({
    text: { lines: ["Elke regio is een RSV.", "Er komt een lijst."] },
    lineIds: ["v1-1", "a"],
  });
  const reworded = withAmendment(gone, asked({ kind: "change", lineId: "v1-1" as never, text: "Anders." }));
  expect(reworded.lines[0]?.text).toBe("Anders.");
  expect(movedLine(reworded, "a" as never, -1).lines.map(({ id }) => id)).toEqual(["a", "v1-1"]);
  expect(movedLine(reworded, "a" as never, 1)).toEqual(reworded);
});

test("a line of its own that is empty is not sent, and what it answers stays with its line", () => {
  const draft = freshDraft(consentHall().proposal());
  const two = withAmendment(draft, asked({ id: "b" as never, text: "Nog een." }));
  const answering = withAnswer(two, "o1" as never, 2, true);
  expect(linksOf(answering)).toEqual({ o1: [2] });
  expect(linksOf(movedLine(answering, "b" as never, -1))).toEqual({ o1: [1] });
  expect(wordsOf(withLine(two, "b" as never, { text: " " })).lineIds).toEqual(["v1-1", "v1-2"]);
});

test("what another desk writes comes with its lines, also from a desk that writes plain text", () => {
  const { lead, proposal } = consentHall();
  const draft = { type: "draftVersion", proposalId: "division", base: 1 } as const;
  lead({
    ...draft,
    lines: ["Nieuw.", "Elke regio is een RSV."],
    lineIds: ["x", "v1-1"],
    terms: [null, { who: "Ada" }],
  });
  expect(sharedDraft(proposal())?.lines).toMatchObject([
    { id: "x", who: "" },
    { id: "v1-1", who: "Ada" },
  ]);
  lead({ ...draft, lines: ["Elke regio is een RSV.", "Samen is dat echt alles."] });
  expect(sharedDraft(proposal())?.lines.map(({ id }) => id)).toEqual(["v1-1", "v1-2"]);
});
