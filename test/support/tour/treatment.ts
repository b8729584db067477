/** Three objections find their end: by new text, by another way, and as a concern. */
import type { Brought } from "./answering.ts";
import { BREAKS } from "./firstRound.ts";
import type { FirstRound } from "./firstRound.ts";
import { accepted, button, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const NEW_LINE = "Een gemeente die nergens bij hoort, kiest voor 1 mei een RSV.";

/** Treats what the first round on "division" brought. */
export async function treatment(stage: Stage, { late, brought }: FirstRound): Promise<void> {
  const [shared, joined, small] = brought as [Brought, Brought, Brought];
  const { order, look, projector, desk } = stage;
  await order({ type: "mergeObjection", objectionId: joined.id, into: shared.id });
  await button(late, /Ik deel dit bezwaar/).scrollIntoViewIfNeeded();
  await look("phone-objections-share", "phone", await ready(late));
  await late
    .getByRole("listitem")
    .filter({ hasText: "Hierbij gevoegd" })
    .getByRole("button", { name: /Ik deel dit bezwaar/ })
    .click();
  await see(late, "Jouw delegatie deelt dit bezwaar.");
  await see(desk, "3 delen dit");
  await look("projector-outcome-clusters", "projector", await ready(projector));
  await look("moderator-clusters", "laptop", await ready(desk));

  await byText(stage);
  await byAnotherWay(stage, shared, late);
  await asConcern(stage, small);
}

/** The frame-breaking one first: floor, test, the text as it is written, and the word of its maker. */
async function byText({ look, noor, projector, desk }: Stage): Promise<void> {
  await press(desk, /Geef het woord: bezwaar 1 van 3/);
  await see(projector, BREAKS);
  await look("projector-floor", "projector", await ready(projector));
  await see(noor, "Jij bent aan het woord.");
  await look("phone-floor", "phone", await ready(noor));
  await look("moderator-floor", "laptop", await ready(desk));
  await press(desk, "Het bezwaar is toegelicht");
  for (const question of [
    /schade aan het doel/,
    /door het voorstel zelf/,
    /Weten we dat nu al/,
    /met een kader/,
  ]) {
    await desk.getByRole("group", { name: question }).getByLabel("ja").check();
  }
  await desk.getByRole("radio", { name: /Overwegend bezwaar/ }).check();
  await look("moderator-test", "laptop", await ready(desk));
  await look("projector-test", "projector", await ready(projector));
  await press(desk, /Leg vast: overwegend bezwaar/);
  const lines = desk.getByLabel("Regels");
  await lines.fill(`${await lines.inputValue()}\n${NEW_LINE}`);
  await press(desk, "Toon op het scherm");
  await see(projector, NEW_LINE);
  await look("projector-draft", "projector", await ready(projector));
  await lines.scrollIntoViewIfNeeded();
  await look("moderator-draft", "laptop", await ready(desk));
  await press(desk, "Bewaar versie 2");
  await see(noor, NEW_LINE);
  await look("phone-resolution-asked", "phone", await ready(noor));
  await look("moderator-waits-for-maker", "laptop", await ready(desk));
  await look("projector-version-saved", "projector", await ready(projector));
  await press(noor, /Hiermee is mijn bezwaar opgelost/);
  await see(noor, /Wijzigen kan tot de volgende ronde opent/);
  await look("phone-resolution-answered", "phone", await ready(noor));
  await see(desk, /“opgelost”/);
  await press(desk, "Bevestig voor de indiener");
  await look("moderator-solved", "laptop", await ready(desk));
}

/** A cluster that needs no other text: the form of the other ways, and what its sharers are asked. */
async function byAnotherWay({ order, look, projector, desk }: Stage, shared: Brought, late: Stage["noor"]) {
  await order({ type: "showScene", scene: { kind: "proposal", proposalId: "division" } });
  await look("projector-proposal-version-2", "projector", await ready(projector));
  await press(desk, /Geef het woord: bezwaar 2 van 3/);
  await see(desk, "Het bezwaar is toegelicht");
  await order({ type: "explainObjection", objectionId: shared.id });
  await order({
    type: "testObjection",
    objectionId: shared.id,
    questions: { harms: true },
    verdict: "valid",
  });
  await look("projector-verdict-valid", "projector", await ready(projector));
  await desk.locator("summary").filter({ hasText: "Andere oplossing" }).click();
  await desk.getByLabel("Hoe wordt het opgelost?").selectOption("measured");
  await desk
    .getByLabel("Wat meten we, en wanneer is het mis?")
    .fill("De reistijd. Boven een uur kijken we opnieuw.");
  await desk.getByLabel("Wie meet?").fill("Werkgroep Reizen");
  await look("moderator-other-way", "laptop", await ready(desk));
  await press(desk, "Leg dit voor aan de maker");
  await see(projector, "Werkgroep Reizen");
  await look("projector-resolution-way", "projector", await ready(projector));
  await see(late, "Is het bezwaar dat jullie delen hiermee opgelost?");
  await look("phone-resolution-shared", "phone", await ready(late));
  accepted(
    await shared.line.send({ type: "answerResolution", objectionId: shared.id, solved: true } as never),
  );
  await see(projector, /opgelost/i);
  await look("projector-resolved", "projector", await ready(projector));
}

/** The last one turns out to be a concern. */
async function asConcern({ order, look, noor, projector, desk }: Stage, small: Brought): Promise<void> {
  await press(desk, /Geef het woord: bezwaar 3 van 3/);
  await see(noor, "Nu aan het woord");
  await look("phone-hall-listens", "phone", await ready(noor));
  await order({ type: "explainObjection", objectionId: small.id });
  await desk.getByRole("radio", { name: /Geen geldig bezwaar/ }).check();
  await look("moderator-not-valid", "laptop", await ready(desk));
  await desk.getByRole("radio", { name: /Zorg/ }).check();
  await press(desk, /Leg vast: zorg/);
  await look("projector-verdict-concern", "projector", await ready(projector));
  await look("moderator-version-2", "laptop", await ready(desk));
}
