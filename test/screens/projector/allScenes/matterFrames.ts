/** The scenes of a matter on its way to a decision: usual, full and hostile. */
import { beslisdag2023 } from "../../../../shared/templates/beslisdag2023.ts";
import { long200, longTitle, objections, scene, seen, wide } from "./days.ts";
import type { GalleryFrame } from "./days.ts";
import { again, ask, asked, inStep, lines, newLines, objected, show, test, write } from "./matters.ts";

export const long1000 = long200.repeat(6).slice(0, 1000);
const question = "Wat verstaan jullie onder ‘op korte termijn’: weken, of mag het ook na de zomer?";
const answer = "Binnen drie maanden. Wie een opzegtermijn heeft, doet gewoon mee.";
export const sentence =
  "‘Op korte termijn’ sluit mensen met een opzegtermijn uit. Dan blijven goede kandidaten weg.";
export const longProposals = beslisdag2023.proposals.map((each) =>
  each.id === "profile" ? { ...each, title: longTitle, proposer: wide } : each,
);

/** The objection with this way of resolving it proposed. */
function proposed(how: string, more: object, solved?: boolean) {
  const g = objected([sentence, ...objections.slice(1, 3)]);
  test(g, "o0", "valid");
  ask(g, { type: "proposeResolution", objectionId: "o0", how, ...more } as never);
  if (solved !== undefined) {
    g.must(g.as("p1" as never), { type: "answerResolution", objectionId: "o0", solved });
  }
  show(g, "o0");
  return g;
}

export const matterFrames: Readonly<Record<string, () => GalleryFrame>> = {
  "proposal-clarifying": () => seen(inStep("clarifying")),
  "proposal-reacting-huge": () => seen(inStep("reacting", { proposals: longProposals })),
  "proposal-changed": () => {
    const g = objected([sentence]);
    test(g, "o0", "valid");
    ask(g, {
      type: "writeVersion",
      proposalId: "profile",
      version: 2,
      intro: "De regiofacilitator is één senior of een duo dat",
      lines: newLines,
    });
    ask(g, { type: "confirmVersion", proposalId: "profile", version: 2 });
    scene(g, { kind: "proposal", proposalId: "profile" });
    return seen(g);
  },

  "question-in-hand": () => seen(asked("clarifying", question, { before: 2 })),
  "question-answered": () => seen(asked("clarifying", question, { before: 2, answer })),
  "question-aloud": () => seen(asked("clarifying", question, { answer: "" })),
  "question-long": () =>
    seen(
      asked("clarifying", long200.repeat(2).slice(0, 400), {
        answer: long1000,
        change: { naming: "person", proposals: longProposals },
      }),
    ),
  reaction: () =>
    seen(
      asked("reacting", "Fijn dat het profiel zo helder is. Wij missen nog iets over jongeren.", {
        before: 5,
      }),
    ),

  "outcome-clusters": () => {
    const g = objected(objections.slice(0, 5));
    ask(g, { type: "mergeObjection", objectionId: "o4", into: "o1" });
    test(g, "o0", "valid");
    test(g, "o1", "concern");
    return seen(g);
  },
  "outcome-treated": () => {
    const g = objected(objections.slice(0, 3));
    test(g, "o0", "valid");
    test(g, "o1", "concern");
    test(g, "o2", "notValid", "Dit geldt met en zonder dit voorstel.");
    write(g);
    g.must(g.as("p1" as never), { type: "answerResolution", objectionId: "o0", solved: true });
    scene(g, { kind: "outcome", roundId: "r1" });
    return seen(g);
  },
  "outcome-eight-treated": () => {
    const g = objected(objections);
    for (const { id } of Object.values(g.state.objections)) if (id !== "o7") test(g, id, "concern");
    scene(g, { kind: "outcome", roundId: "r1" });
    return seen(g);
  },
  "outcome-again-free": () => seen(again()),
  "outcome-again": () => seen(again(2)),
  "outcome-long-shared": () => seen(objected([long1000, long1000, wide], { naming: "person" })),

  "objection-waiting": () => {
    const g = objected([sentence, ...objections.slice(1, 3)]);
    show(g, "o0");
    return seen(g);
  },
  "objection-floor": () => {
    const g = objected([sentence, ...objections.slice(1, 3)]);
    ask(g, { type: "giveFloor", objectionId: "o0" });
    return seen(g, 73_000);
  },
  "objection-testing": () => {
    const g = objected([sentence, ...objections.slice(1, 3)]);
    ask(g, { type: "giveFloor", objectionId: "o0" });
    test(g, "o0");
    return seen(g);
  },
  "objection-valid": () => {
    const g = objected([sentence, ...objections.slice(1, 3)]);
    test(g, "o0", "valid");
    show(g, "o0");
    return seen(g);
  },
  "objection-concern": () => {
    const g = objected([sentence]);
    test(g, "o0", "concern");
    show(g, "o0");
    return seen(g);
  },
  "objection-not-valid": () => {
    const g = objected([sentence]);
    test(g, "o0", "notValid", "De opzegtermijn bestond al en hangt niet van dit voorstel af.");
    show(g, "o0");
    return seen(g);
  },
  "objection-withdrawn": () => {
    const g = objected([sentence]);
    g.must(g.as("p1" as never), { type: "withdrawObjection", objectionId: "o0" });
    show(g, "o0");
    return seen(g);
  },
  "objection-text": () => {
    const g = objected([sentence, ...objections.slice(1, 3)]);
    test(g, "o0", "valid");
    write(g);
    show(g, "o0");
    return seen(g);
  },
  "objection-solved": () => {
    const g = objected([sentence, ...objections.slice(1, 3)]);
    test(g, "o0", "valid");
    write(g);
    g.must(g.as("p1" as never), { type: "answerResolution", objectionId: "o0", solved: true });
    show(g, "o0");
    return seen(g);
  },
  "objection-group": () =>
    seen(
      proposed(
        "smallGroup",
        { note: "De groep schrijft wat ‘beschikbaar’ betekent.", owner: "Stichting Kade", on: "2023-04-15" },
        false,
      ),
    ),
  "objection-earlier": () => seen(proposed("earlierReview", { on: "2023-09-01" })),
  "objection-long": () => {
    const g = objected([long1000], { naming: "person" });
    test(g, "o0", "valid");
    write(g, [...lines.slice(0, 4), long1000], [4]);
    show(g, "o0");
    return seen(g);
  },
  "objection-long-note": () => {
    const g = objected([long1000]);
    test(g, "o0", "valid");
    ask(g, {
      type: "proposeResolution",
      objectionId: "o0",
      how: "measured",
      note: long1000,
      owner: wide,
      on: "2023-06-01",
    });
    show(g, "o0");
    return seen(g);
  },
  "objection-open": () => {
    const g = objected([sentence]);
    test(g, "o0", "valid");
    ask(g, { type: "leaveObjectionOpen", objectionId: "o0", reason: "De groep komt er vandaag niet uit." });
    show(g, "o0");
    return seen(g);
  },
};
