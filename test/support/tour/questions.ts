/** Questions and help: asked on a phone, answered at the desk for everyone at once, shown on the screen. */
import { openDesk } from "../hallPages.ts";
import { accepted, button, goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const collected = [
  {
    questionId: "collected-1",
    text: "Hoeveel fte krijgt een RSV, en wie bepaalt dat?",
    organisation: "Stichting Kade",
  },
  { questionId: "collected-2", text: "Wie bepaalt hoeveel fte een RSV krijgt?" },
  {
    questionId: "collected-3",
    text: "Kan een organisatie in twee RSV’s meedoen?",
    organisation: "Fonds Vooruit",
  },
] as const;
const answer = "Ja. Spreek wel af wie er namens jullie zit, zodat elk RSV weet wie het aanspreekpunt is.";

/** Leaves phone, desk and projector where the walk goes on. */
export async function questions({
  browser,
  server,
  order,
  look,
  noor,
  projector,
  desk,
  hall,
  keep,
}: Stage): Promise<void> {
  await order({ type: "importQuestions", questions: collected });
  await goTo(noor, /^Vragen/);
  await look("phone-questions-none", "phone", await ready(noor));
  await noor.getByLabel("Je vraag", { exact: true }).fill("Moet mijn gemeente kiezen tussen twee RSV’s?");
  await press(noor, "Stel je vraag");
  await order({ type: "mergeQuestion", questionId: "collected-2", into: "collected-1" });
  for (const { questionId } of [collected[0], collected[2]]) {
    await order({ type: "showQuestion", questionId, shown: true });
    for (const line of hall.slice(0, questionId === "collected-1" ? 9 : 4)) {
      accepted(await line.send({ type: "shareQuestion", questionId: questionId as never }));
    }
  }
  await order({ type: "showScene", scene: { kind: "questions" } });
  await see(projector, /Hoeveel fte/);
  await look("projector-questions", "projector", await ready(projector));
  await button(desk, /^Vragen/).click();
  await press(desk, /Kan een organisatie in twee/);
  await desk.getByLabel("Antwoord voor iedereen").fill(answer);
  await look("moderator-questions", "laptop", await ready(desk));
  await press(desk, /Toon het antwoord aan iedereen/);
  await see(noor, answer);
  await noor.getByText(answer).first().scrollIntoViewIfNeeded();
  await look("phone-questions", "phone", await ready(noor));
  await order({ type: "showScene", scene: { kind: "answered", questionId: "collected-3" } });
  await see(projector, answer);
  await look("projector-answered", "projector", await ready(projector));

  await press(noor, "Ik heb hulp nodig");
  await press(noor, "Vraag om hulp");
  const facilitator = await keep(openDesk(browser, server, "groep"));
  await button(facilitator, /^Hulp/).click();
  await button(facilitator, /Ik ga naar/).waitFor();
  await look("facilitator-help", "phone", await ready(facilitator));
  await press(facilitator, /Ik ga naar/);
  await see(noor, "Er komt iemand naar je toe");
  await noor.getByText("Er komt iemand naar je toe").first().scrollIntoViewIfNeeded();
  await look("phone-help-coming", "phone", await ready(noor));
  await press(facilitator, "Geholpen");
  await goTo(noor, "Nu");
  await desk.getByRole("button", { name: "Draaiboek", exact: true }).first().click();
}
