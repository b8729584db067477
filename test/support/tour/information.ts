/** What the programme team tells everyone: sheets on desk, projector and phone, and the frames in full. */
import { goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const provinces = [
  "Groningen",
  "Fryslân",
  "Drenthe",
  "Overijssel",
  "Flevoland",
  "Gelderland",
  "Utrecht",
  "Noord-Holland",
  "Zuid-Holland",
  "Zeeland",
  "Noord-Brabant",
  "Limburg",
];

/** From the sheets of the template to one more with a chart, read by the hall. */
export async function information({ look, order, teamOrder, noor, projector, team }: Stage): Promise<void> {
  const sheetId = "reach-of-last-year";
  await teamOrder({
    type: "setInformationSheet",
    sheetId,
    title: "Zoveel jongeren deden mee",
    text: "Verzonnen getallen, om te laten zien hoe het eruitziet.",
    source: "Verzonnen",
    figure: {
      kind: "chart",
      of: "province",
      unit: "jongeren in 2022",
      bars: provinces.map((label, n) => ({ label, value: 400 + ((n * 977) % 4000) })),
    },
  });
  await goTo(team, "Informatie");
  await see(team, "Zoveel jongeren deden mee");
  await look("team-information", "laptop", await ready(team));
  await press(team, "Wijzig Zoveel jongeren deden mee");
  await look("team-information-form", "laptop", await ready(team));
  await teamOrder({ type: "publishInformationSheet", sheetId, published: true });

  await order({ type: "showScene", scene: { kind: "information", sheetId, page: 0 } });
  await see(projector, "jongeren in 2022");
  await look("projector-information-chart", "projector", await ready(projector));
  await order({
    type: "showScene",
    scene: { kind: "information", sheetId: "support-offer", page: 0 },
  });
  await see(projector, "Waarbij");
  await look("projector-information-table", "projector", await ready(projector));

  await goTo(noor, "Kaders");
  await noor
    .getByRole("navigation", { name: "Wat er al ligt" })
    .getByRole("button", { name: /Informatie/ })
    .click();
  await see(noor, "Wat het programmateam biedt");
  await look("phone-information", "phone", await ready(noor));
  await order({ type: "showScene", scene: { kind: "programme" } });
  await press(team, "Annuleer");
  await goTo(team, "Overzicht");
  await goTo(noor, "Nu");
}
