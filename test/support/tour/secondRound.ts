/** The second round on "division", beside the first, and its decision by consent. */
import { answer, open } from "./answering.ts";
import type { FirstRound } from "./firstRound.ts";
import { button, goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** From the new text to a decision with a review and tasks. */
export async function secondRound(stage: Stage, { late }: FirstRound): Promise<void> {
  const { order, look, noor, projector, desk, hall } = stage;
  await open(order, "division", 2);
  await button(noor, /Ik geef consent/).waitFor();
  await look("phone-round-2-changes", "phone", noor);
  const previous = noor.locator("summary").filter({ hasText: "Vorige ronde" });
  await previous.click();
  await previous.scrollIntoViewIfNeeded();
  await look("phone-previous-round", "phone", await ready(noor));
  await press(noor, /Ik geef consent/);
  await press(late, /Ik geef consent/);
  await answer(hall.slice(0, 55), "division-2");
  await desk.locator("summary").filter({ hasText: "Vorige ronde" }).click();
  await look("moderator-round-2-open", "laptop", await ready(desk));
  await look("projector-round-2-open", "projector", await ready(projector));
  await order({ type: "closeRound", roundId: "division-2" });
  await see(desk, "Van bezwaar naar consent");
  await look("moderator-compare", "laptop", await ready(desk));
  await order({ type: "publishRound", roundId: "division-2" });
  await see(projector, "Geen overwegend bezwaar");
  await look("projector-outcome-clear", "projector", await ready(projector));
  await look("phone-outcome-clear", "phone", await ready(noor));
  await look("moderator-decide", "laptop", await ready(desk));
  await decision(stage);
}

async function decision({ order, look, noor, projector, desk }: Stage): Promise<void> {
  await order({
    type: "decideByConsent",
    decisionId: "division-decided",
    proposalId: "division",
    roundId: "division-2",
    reviewOn: "2024-02-01",
    reviewCriteria: "Elke gemeente hoort ergens bij, en niemand reist langer dan een uur.",
  });
  await see(projector, "Besloten");
  await look("projector-decision", "projector", await ready(projector));
  await order({
    type: "agreeTask",
    taskId: "task-letter",
    decisionId: "division-decided",
    who: "Programmateam",
    what: "Vraagt elke gemeente bij welk RSV zij hoort.",
    dueOn: "2023-05-01",
  });
  await order({
    type: "agreeTask",
    taskId: "task-travel",
    decisionId: "division-decided",
    who: "Werkgroep Reizen",
    what: "Meet de reistijd van jongeren.",
    dueOn: "2023-11-01",
  });
  await see(noor, "Werkgroep Reizen");
  await look("projector-decision-tasks", "projector", await ready(projector));
  await look("phone-decision", "phone", await ready(noor));
  await look("moderator-decided", "laptop", await ready(desk));
  await goTo(noor, "Kaders");
  await goTo(noor, /Besluiten tot nu toe/);
  await look("phone-decisions", "phone", await ready(noor));
  await goTo(noor, "Nu");
}
