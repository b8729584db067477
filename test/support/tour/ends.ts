/** The other ends a matter can come to: with the programme team, put off, replaced, withdrawn, and taken up again. */
import { answer, open } from "./answering.ts";
import { goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const NO_DATE = "Zonder datum weet niemand wanneer iemand begint.";
const MOTIVATION = "De zaal kwam er niet uit. Wij kiezen deze tekst omdat de start anders te laat komt.";

/** Brings every other proposal of the day to an end of its own. */
export async function ends(stage: Stage): Promise<void> {
  await handedOver(stage);
  await stopped(stage);
  await takenUpAgain(stage);
  await whatStays(stage);
}

/** An objection that nobody can solve today: the fallback that was announced. */
async function handedOver({
  order,
  teamOrder,
  look,
  noor,
  projector,
  desk,
  team,
  hall,
}: Stage): Promise<void> {
  await order({ type: "goToPart", partId: "decision-profile" });
  await order({ type: "presentProposal", proposalId: "profile" });
  for (const step of ["clarifying", "reacting"]) {
    await order({ type: "skipStep", proposalId: "profile", step, note: "Het profiel is bekend." });
  }
  await open(order, "profile", 1);
  const [objection] = await answer(hall.slice(0, 50), "profile-1", [NO_DATE]);
  if (!objection) throw new Error("the hall brought no objection");
  await order({ type: "closeRound", roundId: "profile-1" });
  await order({ type: "publishRound", roundId: "profile-1" });
  const { id: objectionId } = objection;
  await order({ type: "giveFloor", objectionId });
  await order({ type: "explainObjection", objectionId });
  await order({ type: "testObjection", objectionId, questions: { harms: true }, verdict: "valid" });
  const reason = "Niemand kan vandaag een datum geven.";
  await order({ type: "leaveObjectionOpen", objectionId, reason });
  await look("projector-left-open", "projector", await ready(projector));
  await press(desk, "Anders afronden");
  await desk
    .getByRole("dialog")
    .getByRole("radio", { name: /Aanhouden/ })
    .check();
  await look("moderator-ending", "laptop", await ready(desk));
  await desk.keyboard.press("Escape");
  await order({ type: "endProposal", proposalId: "profile", ending: "withProgrammeTeam", reason });
  await see(projector, reason);
  await look("projector-handed-over", "projector", await ready(projector));
  await look("phone-handed-over", "phone", await ready(noor));
  await look("moderator-handed-over", "laptop", await ready(desk));
  await goTo(team, /^Kwesties/);
  await team.getByLabel("Waarom besluiten jullie dit?").waitFor();
  await look("team-matters", "laptop", await ready(team));
  await teamOrder({
    type: "decideByProgrammeTeam",
    decisionId: "profile-decided",
    proposalId: "profile",
    version: 1,
    motivation: MOTIVATION,
    reviewOn: "2023-11-01",
    reviewCriteria: "Is er in elke regio iemand begonnen?",
  });
  await see(projector, MOTIVATION);
  await look("projector-decision-by-team", "projector", await ready(projector));
  await look("phone-decision-by-team", "phone", await ready(noor));
  await look("moderator-decided-by-team", "laptop", await ready(desk));
}

/** Put off, replaced and withdrawn. */
async function stopped({ order, look, noor, projector, desk }: Stage): Promise<void> {
  const end = async (
    proposalId: string,
    ending: string,
    reason: string,
    more: object = {},
  ): Promise<void> => {
    await order({ type: "presentProposal", proposalId });
    await order({ type: "endProposal", proposalId, ending, reason, ...more });
    await see(projector, reason);
    await look(`projector-${ending}`, "projector", await ready(projector));
    await look(`phone-${ending}`, "phone", await ready(noor));
  };
  await order({ type: "goToPart", partId: "sheets" });
  await end("agreements", "deferred", "Eerst moet duidelijk zijn wie in welk RSV werkt.", {
    owner: "Programmateam MDT",
    on: "2023-11-01",
  });
  await look("moderator-deferred", "laptop", await ready(desk));
  await order({
    type: "addProposal",
    proposalId: "ground-rules-2",
    title: "Spelregels, korter",
    question: "Kunnen we vandaag met deze drie spelregels werken?",
    lines: ["Eén antwoord per delegatie.", "Een bezwaar heeft een argument.", "De kaders staan vast."],
    circle: { kind: "nationwide" },
  });
  await end("ground-rules", "replaced", "Zes regels onthoudt niemand.", { replacedBy: "ground-rules-2" });
  await end("ground-rules-2", "withdrawn", "We werken al volgens deze regels.");
}

/** A decision that is opened again: the old one stays to be read. */
async function takenUpAgain({ order, look, noor, projector, desk }: Stage): Promise<void> {
  const reason = "Er is een gemeente gevonden die nog nergens bij hoort.";
  await order({ type: "goToPart", partId: "decision-division" });
  await order({ type: "reopenProposal", proposalId: "division", reason });
  await see(desk, /We nemen dit opnieuw op/);
  await see(noor, "Straks vragen we om consent.");
  await look("projector-reopened", "projector", await ready(projector));
  await look("phone-reopened", "phone", await ready(noor));
  await look("moderator-reopened", "laptop", await ready(desk));
}

/** What a phone keeps of its own, and what the programme team works on. */
async function whatStays({ look, noor, team }: Stage): Promise<void> {
  await goTo(noor, "Kaders");
  await goTo(noor, /Besluiten tot nu toe/);
  await look("phone-decisions-of-two-kinds", "phone", await ready(noor));
  await goTo(noor, "Van mij");
  await noor
    .getByRole("heading", { name: "Mijn antwoorden" })
    .evaluate((heading) => heading.scrollIntoView());
  await look("phone-mine-receipts", "phone", await ready(noor));
  await look("team-matters-decided", "laptop", await ready(team));
  await goTo(team, /^Signalen/);
  await look("team-signals", "laptop", await ready(team));
  await press(team, /^Werk bij/);
  await look("team-signal-work", "laptop", await ready(team));
}
