/** How a matter ends on the screen: the text that is written, the decision, and the ends that are none. */
import { long200, outcome, scene, seen, wide } from "./days.ts";
import type { GalleryFrame } from "./days.ts";
import { long1000, longProposals, sentence } from "./matterFrames.ts";
import {
  agree,
  ask,
  decide,
  handedOver,
  inStep,
  intro,
  lines,
  newLines,
  objected,
  test,
  write,
} from "./matters.ts";

const review = {
  reviewOn: "2023-11-15",
  reviewCriteria: "Heeft elk RSV een facilitator die het profiel waarmaakt?",
};
const tasks = [
  ["Programmateam", "stuurt het profiel aan alle RSV’s"],
  ["Stichting Kade", "schrijft de vacaturetekst"],
] as const;

/** A draft on the profile. */
function drafted(text: readonly string[], opening: string = intro) {
  const g = objected([sentence]);
  test(g, "o0", "valid");
  ask(g, { type: "draftVersion", proposalId: "profile", base: 1, intro: opening, lines: [...text] });
  scene(g, { kind: "draft", proposalId: "profile" });
  return g;
}

export const endFrames: Readonly<Record<string, () => GalleryFrame>> = {
  draft: () => seen(drafted(newLines)),
  "draft-nothing": () => seen(drafted(lines)),
  "draft-written": () => {
    const g = drafted(newLines);
    write(g);
    return seen(g);
  },
  "draft-much": () =>
    seen(
      drafted(
        [
          "ervaring heeft met leiding geven aan samenwerking in netwerken en met jongeren;",
          ...lines.slice(1, 3),
          "Nieuw: woont of werkt zelf in de regio;",
          "binnen drie maanden beschikbaar is, of eerder als het kan.",
        ],
        "De regiofacilitator is één senior of een duo dat",
      ),
    ),
  "draft-huge": () => seen(drafted(Array.from({ length: 14 }, (_, i) => `${i} ${long200}`))),

  "decision-agreed": () => {
    const g = outcome({ consent: 183 }, 187);
    decide(g, "r1", review);
    agree(g, tasks);
    return seen(g);
  },
  "decision-agreed-huge": () => {
    const g = outcome({ consent: 30 }, 40, { proposals: longProposals });
    decide(g, "r1", { reviewOn: "2023-11-15", reviewCriteria: long1000 });
    agree(
      g,
      Array.from({ length: 7 }, () => [wide, long200] as const),
    );
    return seen(g);
  },
  "decision-reopened": () => {
    const g = outcome({ consent: 183 }, 187);
    decide(g, "r1", review);
    ask(g, {
      type: "reopenProposal",
      proposalId: "profile",
      reason: "De vacaturetekst bleek niet te passen.",
    });
    scene(g, { kind: "decision", decisionId: "d1" });
    return seen(g);
  },
  "decision-team": () =>
    team("Eén bezwaar bleef na twee rondes open. Zonder profiel kan geen enkel RSV iemand voordragen."),
  "decision-team-huge": () => team(long1000.repeat(3), true),
  "decision-team-reopened": () => {
    const g = teamDecided("Eén bezwaar bleef na twee rondes open.");
    ask(g, {
      type: "reopenProposal",
      proposalId: "profile",
      reason: "De zaal wil er zelf nog eens naar kijken.",
    });
    scene(g, { kind: "decision", decisionId: "d1" });
    return seen(g);
  },

  "ending-deferred": () => {
    const g = objected([sentence]);
    ask(g, {
      type: "endProposal",
      proposalId: "profile",
      ending: "deferred",
      reason: "We willen eerst horen wat de RSV’s zelf nodig hebben.",
      owner: "Stichting Kade",
      on: "2023-05-10",
    });
    return seen(g);
  },
  "ending-withdrawn": () => {
    const g = inStep("reacting");
    ask(g, {
      type: "endProposal",
      proposalId: "profile",
      ending: "withdrawn",
      reason: "De inbrenger komt met een nieuw profiel.",
    });
    return seen(g);
  },
  "ending-replaced": () => {
    const g = inStep("reacting");
    ask(g, {
      type: "endProposal",
      proposalId: "profile",
      ending: "replaced",
      reason: "Het andere voorstel regelt dit ook.",
      replacedBy: "agreements",
    });
    return seen(g);
  },
  "ending-team": () => seen(handedOver("Na twee rondes staat er nog één bezwaar open.")),
  "ending-huge": () => {
    const g = inStep("reacting", { proposals: longProposals });
    ask(g, {
      type: "endProposal",
      proposalId: "profile",
      ending: "deferred",
      reason: long1000,
      owner: wide,
      on: "2023-05-10",
    });
    return seen(g);
  },
};

function teamDecided(motivation: string, more = false) {
  const g = handedOver("Na twee rondes staat er nog één bezwaar open.");
  g.must(g.programmeTeam, {
    type: "decideByProgrammeTeam",
    decisionId: "d1",
    proposalId: "profile",
    version: 1,
    motivation,
    ...(more ? review : {}),
  });
  if (more) agree(g, tasks);
  return g;
}

function team(motivation: string, more = false) {
  return seen(teamDecided(motivation, more));
}
