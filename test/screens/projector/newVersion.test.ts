import { cleanup } from "@testing-library/svelte";
import { afterEach, expect, it } from "vitest";
import { latestVersion } from "../../../shared/domain/proposals.ts";
import { answer, close, inRound, objection, publish, show, shown } from "./hall.ts";

afterEach(cleanup);

it("marks what a new text adds to the text before, and marks nothing in a first text", () => {
  const day = inRound();
  show(day, { kind: "proposal", proposalId: "division" });
  shown(day);
  expect(document.querySelectorAll("ins, del")).toHaveLength(0);
  cleanup();

  answer(day, 1, objection("o1", "Dit schaadt ons"));
  close(day);
  publish(day);
  const proposal = Object.entries(day.state.proposals).find(([id]) => id === "division")?.[1];
  const text = proposal ? latestVersion(proposal).text : undefined;
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: text?.intro,
    lines: [...(text?.lines ?? []), "Jongeren kiezen zelf hun regio."],
  });
  show(day, { kind: "proposal", proposalId: "division" });
  shown(day);
  expect([...document.querySelectorAll("ins")].map((each) => each.textContent)).toEqual([
    expect.stringContaining("Jongeren kiezen zelf hun regio."),
  ]);
  expect(document.querySelectorAll("del")).toHaveLength(0);
});

it("marks a change in the opening sentence like one in a line", () => {
  const day = inRound();
  answer(day, 1, objection("o1", "Dit schaadt ons"));
  close(day);
  publish(day);
  day.must(day.moderator, {
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    intro: "We verdelen de provincie.",
    lines: ["Elke regio is een RSV.", "Samen is dat alles."],
  });
  show(day, { kind: "proposal", proposalId: "division" });
  shown(day);
  expect(document.querySelector("del")?.textContent).toContain("het land");
  expect(document.querySelector("ins")?.textContent).toContain("de provincie");
});
