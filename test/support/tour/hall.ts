/** How the hall says it was, who is here, who is missed, and the closing presentation. */
import { nanoid } from "nanoid";
import { closingSlides } from "../../../shared/domain/closing.ts";
import { pulseFaces } from "../../../shared/domain/hallState.ts";
import type { MomentId, PulseId } from "../../../shared/domain/ids.ts";
import { accepted, goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const momentId = "after-the-groups" as MomentId;
const lines = [
  "Eindelijk weet ik wie er naast ons werkt.",
  "De middag ging snel. Meer tijd per groep graag.",
  "Goed dat bezwaren echt iets veranderen.",
  "Ik wil de jongeren vaker horen.",
];

/** Asks how it was, shows it, and walks through the closing presentation. */
export async function hallSays({ order, look, noor, projector, desk, hall }: Stage): Promise<void> {
  await order({ type: "showScene", scene: { kind: "hall" } });
  await see(projector, "Wie is hier?");
  await look("projector-hall", "projector", await ready(projector));

  await order({ type: "openPulse", momentId });
  await order({ type: "showScene", scene: { kind: "pulse", momentId } });
  for (const [index, line] of hall.entries()) {
    const face = pulseFaces[[3, 4, 3, 2, 3, 4, 1, 3, 2, 0][index % 10]!]!;
    const words = lines[index];
    const pulseId = `p-${nanoid()}` as PulseId;
    accepted(
      await line.send({ type: "givePulse", momentId, pulseId, face, ...(words ? { line: words } : {}) }),
    );
  }
  await goTo(noor, "Nu");
  const along = noor.getByRole("button", { name: "Ga mee" });
  if (await along.isVisible()) await along.click();
  await noor.getByRole("button", { name: "Fijn", exact: true }).click();
  await look("phone-pulse", "phone", await ready(noor));
  await press(desk, "Deelnemers");
  await goTo(desk, "Hoe was het?");
  await press(desk, "Volgende drie");
  await see(desk, "3 van 3 nu geciteerd");
  await look("moderator-pulse", "laptop", await ready(desk));
  await order({ type: "closePulse", momentId });
  await see(projector, "mensen lieten het weten");
  await look("projector-pulse", "projector", await ready(projector));

  await order({
    type: "addInvitation",
    invitationId: `i-${nanoid()}`,
    organisation: "Jongerenraad Oost",
    sector: "youth",
  });
  await goTo(desk, "Wie missen we nog?");
  await look("moderator-missing", "laptop", await ready(desk));

  await order({ type: "goToPart", partId: "closing" });
  await order({ type: "showScene", scene: { kind: "closing", slide: 1 } });
  await press(desk, "Draaiboek");
  await see(desk, "Volgende dia");
  await look("moderator-closing", "laptop", await ready(desk));
  const slides = closingSlides(hall[0]!.state);
  const decisions = slides.findIndex(({ kind }) => kind === "decisions");
  await order({ type: "showScene", scene: { kind: "closing", slide: decisions } });
  await see(projector, "Slotpresentatie");
  await look("projector-closing", "projector", await ready(projector));
}
