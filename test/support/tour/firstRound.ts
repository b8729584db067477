/** The first round on "division": every kind of answer, latecomers, people without a phone, and its outcome. */
import type { Page } from "playwright-core";
import { sentences } from "../../bots/sentences.ts";
import { fillJoinForm, openPhone } from "../hallPages.ts";
import { answer, open } from "./answering.ts";
import type { Brought } from "./answering.ts";
import { button, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

export const BREAKS = "Een gemeente hoort hier bij geen enkel RSV. Dan dekken we niet heel Nederland.";

export interface FirstRound {
  /** A second phone, of someone who came when the round was open. */
  readonly late: Page;
  /** What the hall brought, beside the objection of the first phone. */
  readonly brought: readonly Brought[];
}

/** Plays the round up to its outcome on every screen. */
export async function firstRound(stage: Stage): Promise<FirstRound> {
  const { order, look, noor, projector, desk, hall } = stage;
  await look("moderator-before-round", "laptop", await ready(desk));
  await open(order, "division", 1);
  await button(noor, /Ik geef consent/).waitFor();
  await look("phone-round", "phone", noor);
  await press(noor, /Consent, met een zorg/);
  await look("phone-concern", "phone", await ready(noor));
  await press(noor, /Terug|Annuleer/);
  await press(noor, /Overwegend bezwaar/);
  await look("phone-objection", "phone", await ready(noor));
  await press(noor, /Terug|Annuleer/);
  const brought = await answer(hall.slice(0, 38), "division-1", sentences.objections);
  await look("projector-round-open", "projector", await ready(projector));
  await look("moderator-round-open", "laptop", await ready(desk));
  await press(noor, /Ik geef consent/);
  await see(noor, "Jouw antwoord is binnen");
  await look("phone-receipt", "phone", await ready(noor));

  const late = await latecomer(stage);
  await withoutPhone(stage);

  await press(noor, "Wijzig mijn antwoord");
  await press(noor, /Overwegend bezwaar/);
  await noor.getByLabel("Waarom is dit niet veilig genoeg om te proberen?").fill(BREAKS);
  await noor.getByLabel("Raakt het een kader?").selectOption("nationwide-coverage");
  await look("phone-objection-filled", "phone", await ready(noor));
  await press(noor, "Dien mijn bezwaar in");
  await see(noor, "Jouw antwoord is binnen");
  await look("phone-receipt-objection", "phone", await ready(noor));

  await order({ type: "closeRound", roundId: "division-1" });
  await look("projector-round-closed", "projector", await ready(projector));
  await look("phone-round-closed", "phone", await ready(noor));
  await look("moderator-round-closed", "laptop", await ready(desk));
  await order({ type: "publishRound", roundId: "division-1" });
  await see(projector, /we gaan integreren/);
  await look("projector-outcome-objections", "projector", await ready(projector));
  await look("phone-outcome-objections", "phone", await ready(noor));
  await look("moderator-outcome", "laptop", await ready(desk));
  return { late, brought };
}

/** Someone who comes late asks to be let in: first no, then yes. */
async function latecomer({ browser, server, look, desk, keep }: Stage): Promise<Page> {
  const late = await keep(openPhone(browser, server));
  await fillJoinForm(late, {
    name: "Bo",
    organisation: "Gemeente Laatdorp",
    sector: "Gemeente",
    regions: ["Zeeland"],
  });
  await see(late, "De ronde was al begonnen.");
  await late.getByText("De ronde was al begonnen.").first().scrollIntoViewIfNeeded();
  await look("phone-late", "phone", await ready(late));
  await press(late, /Vraag om mee te beslissen/);
  await see(late, "Je vroeg om mee te beslissen.");
  await look("phone-late-asking", "phone", await ready(late));
  await see(desk, "Vraagt om mee te beslissen");
  await look("moderator-asking", "laptop", await ready(desk));
  await press(desk, /Laat Gemeente Laatdorp niet toe/);
  await desk.getByLabel(/Waarom niet/).fill("Wij zijn al bijna klaar.");
  await look("moderator-declining", "laptop", await ready(desk));
  await press(desk, "Laat niet toe");
  await see(late, "De begeleiding liet je niet toe.");
  await look("phone-late-declined", "phone", await ready(late));
  await press(late, "Vraag het opnieuw");
  await press(desk, /Laat Gemeente Laatdorp toe/);
  await press(late, /Ik geef consent/);
  await see(late, "Jouw antwoord is binnen");
  return late;
}

/** An answer for someone without a phone, and hands counted when the network is gone. */
async function withoutPhone({ look, desk }: Stage): Promise<void> {
  await press(desk, "Iemand zonder telefoon");
  const dialog = desk.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Overwegend bezwaar/ }).check();
  await look("moderator-proxy", "laptop", await ready(desk));
  await desk.keyboard.press("Escape");
  await press(desk, "Tel handen");
  await dialog.getByLabel("Ik geef consent").fill("4");
  await dialog.getByLabel("Ik beslis niet mee").fill("1");
  await look("moderator-hand-count", "laptop", await ready(desk));
  await press(desk, "Leg de telling vast");
  await see(desk, "5 handmatig geteld");
}
