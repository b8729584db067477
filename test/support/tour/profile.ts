/** The profile: people bring in what they would change, the scribe works it in, and the next text says where from. */
import { nanoid } from "nanoid";
import { latestVersion } from "../../../shared/domain/proposals.ts";
import { numberedLines } from "../../../shared/domain/versionLines.ts";
import { accepted, goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const proposalId = "profile";
const additions = [
  "betrekt jongeren uit de regio bij de keuzes die over hen gaan;",
  "praat minstens twee keer per jaar met jongeren uit de regio;",
  "spreekt de taal van scholen én van gemeenten;",
  "deelt wat werkt met de andere regiofacilitators;",
];

/** From the presented profile to a text that is being written of what people brought in. */
export async function profile({ order, look, noor, projector, desk, hall }: Stage): Promise<void> {
  await order({ type: "goToPart", partId: "decision-profile" });
  // It was decided by the programme team: the hall takes it up again.
  await order({ type: "reopenProposal", proposalId, reason: "De zaal wil het profiel toch zelf afmaken." });
  await see(noor, "Wat wil je anders?");

  const state = () => hall[0]!.state;
  const lines = numberedLines(state().proposals[proposalId as never]!, 1);
  const bring = async (at: number, kind: "add" | "change" | "delete", text: string, line?: number) => {
    const lineId = line === undefined ? {} : { lineId: lines[line - 1]!.id };
    const command = {
      type: "proposeAmendment",
      amendmentId: `a-${nanoid()}`,
      proposalId,
      kind,
      text,
      ...lineId,
    };
    accepted(await hall[at]!.send(command as never));
    return command.amendmentId;
  };
  const brought: string[] = [];
  for (const [index, text] of additions.entries()) brought.push(await bring(index, "add", text));
  const first = lines[0]!.text;
  brought.push(
    await bring(4, "change", first.replace("leiding geven aan", "het verbinden van mensen in"), 1),
  );
  brought.push(await bring(5, "change", first.replace("aantoonbaar ", ""), 1));
  brought.push(await bring(6, "delete", "", 5));
  const shared = { type: "shareAmendment", amendmentId: brought[0], shares: true };
  for (const at of [7, 8]) accepted(await hall[at]!.send(shared as never));

  await press(noor, "Stel een wijziging voor");
  await noor.getByRole("radio", { name: "Een regel wijzigen" }).check();
  await noor.getByLabel("Welke regel?").selectOption({ index: 4 });
  await noor.getByLabel("Zo moet de regel worden").fill("met hart achter de opdracht aan de RSV's staat.");
  await noor.getByRole("heading", { name: "Wat wil je anders?" }).scrollIntoViewIfNeeded();
  await look("phone-amendment-typing", "phone", await ready(noor));
  await press(noor, "Stel voor");
  await see(noor, "Nog niet verwerkt");

  await goTo(desk, /^Consent/);
  await press(desk, "Schrijftafel");
  const card = (text: string) => desk.locator("[data-amendment]").filter({ hasText: text }).first();
  await card("betrekt jongeren").getByRole("button", { name: "Neem over" }).click();
  await see(desk, "1 verwerking ligt klaar.");
  await card("minstens twee keer").getByRole("button", { name: "Anders of niet" }).click();
  await card("minstens twee keer").getByLabel("Waarom?").fill("Zit in de regel over jongeren.");
  await look("moderator-scribe", "laptop", await ready(desk));
  await card("minstens twee keer").getByRole("button", { name: "Leg klaar" }).click();
  await see(desk, "2 verwerkingen liggen klaar.");
  await card("met hart").getByRole("button", { name: "Neem over" }).click();
  await see(desk, "3 verwerkingen liggen klaar.");
  const held = card("het verbinden van mensen");
  await held.getByRole("button", { name: "Toon", exact: true }).click();
  await see(projector, "Wijziging van regel 1");
  await look("projector-amendments", "projector", await ready(projector));
  await press(desk, "Verstuur 3 verwerkingen");
  await see(noor, "Overgenomen");
  await noor.getByText("Overgenomen").first().scrollIntoViewIfNeeded();
  await look("phone-amendment-processed", "phone", await ready(noor));
  await press(desk, "Toon het verschil");
  await see(projector, "betrekt jongeren");
  await look("projector-profile-difference", "projector", await ready(projector));
  await press(desk, "Bewaar versie 2");
  await see(projector, "Versie 2");
  await press(desk, "Behandeling");
  const { n } = latestVersion(state().proposals[proposalId as never]!);
  if (n !== 2) throw new Error("the profile has no second version");
}
