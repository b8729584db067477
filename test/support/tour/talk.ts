/** A proposal before its round: presented, its circle, clarifying questions and reactions. */
import { nanoid } from "nanoid";
import type { Line } from "../../bots/line.ts";
import { sentences } from "../../bots/sentences.ts";
import { accepted, button, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

/** Brings "division" to the door of its first round. */
export async function talk({ order, look, noor, projector, desk, hall }: Stage): Promise<void> {
  await order({ type: "goToPart", partId: "decision-division" });
  await desk.getByRole("button", { name: "Consent", exact: true }).first().click();
  await look("moderator-consent-draft", "laptop", await ready(desk));
  await order({ type: "presentProposal", proposalId: "division" });
  await see(projector, "Elke provincie is één RSV.");
  await look("projector-proposal", "projector", await ready(projector));
  await look("phone-proposal", "phone", await ready(noor));
  await look("moderator-consent-presented", "laptop", await ready(desk));
  const change = desk.locator("summary").filter({ hasText: "Verander de kring" });
  await change.click();
  await desk.getByRole("radio", { name: /^Regio’s/ }).check();
  await desk.getByRole("group", { name: "Welke regio’s?" }).getByText("Utrecht").click();
  await look("moderator-circle", "laptop", await ready(desk));
  await desk.getByRole("radio", { name: /^Landelijk/ }).check();
  await change.click();

  await order({ type: "startStep", proposalId: "division", step: "clarifying" });
  for (const [index, text] of sentences.questions.slice(0, 4).entries()) {
    accepted(await hall[index]!.send(contribution(hall[index]!, "clarifyingQuestion", text)));
  }
  const asked = noor.getByLabel("Wat wil je weten over de tekst?");
  await asked.fill("Hoort mijn gemeente bij één RSV of bij twee?");
  await asked.scrollIntoViewIfNeeded();
  await look("phone-question-typing", "phone", await ready(noor));
  await press(noor, "Stel mijn vraag");
  await see(noor, "Staat in de rij");
  await noor.getByText("Staat in de rij").first().scrollIntoViewIfNeeded();
  await look("phone-question-waiting", "phone", await ready(noor));
  await see(desk, "Hoort mijn gemeente bij één RSV of bij twee?");
  await look("moderator-clarifying", "laptop", await ready(desk));
  await press(desk, /Neem de volgende vraag/);
  await see(projector, sentences.questions[0]!);
  await look("projector-question-in-hand", "projector", await ready(projector));
  await look("phone-question-in-hand", "phone", await ready(noor));
  await press(desk, "Typ een antwoord");
  await desk
    .getByLabel("Antwoord voor de zaal")
    .fill("Dat project kiest zelf een RSV. Het mag er ook twee kiezen.");
  await look("moderator-question-in-hand", "laptop", await ready(desk));
  await press(desk, "Plaats antwoord");
  await see(projector, /Dat project kiest zelf/);
  await look("projector-question-answered", "projector", await ready(projector));
  await see(noor, /Dat project kiest zelf/);
  await noor
    .getByText(/Dat project kiest zelf/)
    .first()
    .scrollIntoViewIfNeeded();
  await look("phone-question-answered", "phone", await ready(noor));

  await order({ type: "startStep", proposalId: "division", step: "reacting" });
  for (const [index, text] of sentences.reactions.slice(0, 3).entries()) {
    accepted(await hall[20 + index]!.send(contribution(hall[20 + index]!, "reaction", text)));
  }
  const reaction = noor.getByLabel("Wat wil jouw delegatie zeggen?");
  await reaction.fill("Fijn dat het duidelijk is. Wij willen graag meteen beginnen.");
  await reaction.scrollIntoViewIfNeeded();
  await look("phone-reaction-typing", "phone", await ready(noor));
  await press(noor, "Geef onze reactie");
  await see(noor, "Staat in de rij");
  await see(desk, sentences.reactions[2]!);
  await look("moderator-reacting", "laptop", await ready(desk));
  await button(desk, `Neem op: ${sentences.reactions[0]!}`).click();
  await see(projector, sentences.reactions[0]!);
  await look("projector-reaction", "projector", await ready(projector));
  await see(noor, sentences.reactions[0]!);
  await look("phone-reaction-heard", "phone", await ready(noor));
}

function contribution(line: Line, kind: "clarifyingQuestion" | "reaction", text: string) {
  const seatIds = kind === "reaction" ? Object.keys(line.state.seats) : [];
  return {
    type: "contribute",
    contributionId: nanoid(),
    proposalId: "division",
    kind,
    text,
    seatIds,
  } as never;
}
