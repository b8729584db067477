/** The map: subgroups divide their provinces, the hall lays them together, the frames compute. */
import { facts2023 } from "../../../shared/division/mapFacts.ts";
import { openDesk, sizes } from "../hallPages.ts";
import { goTo, press, ready, see } from "./stage.ts";
import type { Stage } from "./stage.ts";

const valley = ["GM0340", "GM0345", "GM0339", "GM0351", "GM0352", "GM1581"];
const gooi = ["GM0402", "GM0406", "GM0376", "GM0417", "GM1942", "GM1696"];
/** In how many RSVs the other provinces divide themselves: nineteen in all, as on the real day. */
const parts: Readonly<Record<string, readonly string[]>> = {
  gelderland: ["Veluwe", "Rivierenland"],
  "noord-brabant": ["Oost-Brabant"],
  "noord-holland": ["Noord-Holland Zuid"],
  "zuid-holland": ["Zuid-Holland Zuid"],
  limburg: ["Zuid-Limburg"],
};

/** From the opening bid to a version of the proposal with a division of nineteen RSVs. */
export async function division(stage: Stage): Promise<void> {
  await stage.order({ type: "goToPart", partId: "groups" });
  await subgroup(stage);
  await hall(stage);
  await membersAndFrames(stage);
}

/** Utrecht at work: the facilitator's phone, and what the moderator and the projector see of it. */
async function subgroup({ browser, server, order, look, projector, desk, keep }: Stage): Promise<void> {
  const leads = await keep(openDesk(browser, server, "groep", undefined, sizes.phone));
  await see(leads, "Zeg nu");
  await look("facilitator-step", "phone", await ready(leads));
  await goTo(leads, "Kaart");
  await see(leads, "Wie hoort bij welk RSV?");
  await look("facilitator-map", "phone", await ready(leads));

  await order({ type: "showScene", scene: { kind: "division", group: "utrecht" } });
  const group = "utrecht";
  const form = { type: "formRsv", group, rsvId: "valley", name: "Heuvelrug en Vallei" };
  await order({ ...form, codes: valley, edits: 0 });
  await order({ type: "moveMunicipalities", group, codes: gooi, to: "utrecht" });
  await order({ type: "renameRsv", group, rsvId: "utrecht", name: "Utrecht, Gooi en Vechtstreek" });
  await order({ type: "moveMunicipalities", group, codes: ["GM1961"], to: null });
  await see(leads, "Heuvelrug en Vallei");
  await look("facilitator-map-divided", "phone", await ready(leads));
  await press(leads, "Lijst");
  await leads.getByLabel("Zoek een gemeente").fill("Hilversum");
  await look("facilitator-list", "phone", await ready(leads));
  await press(leads, /^Vergelijk/);
  await look("facilitator-compare", "phone", await ready(leads));
  await look("projector-division-subgroup", "projector", await ready(projector));

  await goTo(desk, /^Kaart/);
  await see(desk, "Wat brengen de subgroepen mee?");
  await desk.getByRole("button", { name: "Bewerk de kaart van Utrecht" }).click();
  await see(desk, "Wie hoort bij welk RSV?");
  await look("moderator-division-editor", "laptop", await ready(desk));
  await press(desk, "Terug naar de uitkomsten");

  await goTo(leads, "Stap");
  await leads.getByRole("radio", { name: /We hebben een voorstel/ }).check();
  await leads.getByRole("textbox", { name: /Waarom/ }).fill("Het Gooi werkt al jaren met Utrecht samen.");
  await look("facilitator-outcome", "phone", await ready(leads));
  await press(leads, "Breng in bij de grote zaal");
  await see(leads, "Jullie uitkomst");
  await look("facilitator-done", "phone", await ready(leads));
}

/** Nineteen RSVs: the subgroups' outcomes laid together, and a version of the proposal made of them. */
async function hall({ order, look, projector, desk }: Stage): Promise<void> {
  await look("moderator-division-claims", "laptop", await ready(desk));
  for (const [group, names] of Object.entries(parts)) await split(order, group, names);
  await order({ type: "answerClaim", region: "noord-holland", by: "utrecht", codes: gooi, agreed: true });
  for (const region of Object.keys(parts)) {
    const why = "Zo kennen mensen elkaar, en blijft de reistijd kort.";
    await order({ type: "submitOutcome", region, kind: "proposes", arguments: why, notes: [] });
  }
  const keeps = { type: "submitOutcome", region: "zeeland", kind: "keepsBid", arguments: "", notes: [] };
  await order(keeps);
  await look("moderator-division-outcomes", "laptop", await ready(desk));

  await order({ type: "showScene", scene: { kind: "division", group: "national" } });
  await order({ type: "assembleDivision" });
  await goTo(desk, "Grote zaal");
  await see(desk, "Heuvelrug en Vallei");
  await look("moderator-division-hall", "laptop", await ready(desk));
  await look("projector-division-white-spot", "projector", await ready(projector));
  const group = "national";
  await order({ type: "moveMunicipalities", group, codes: ["GM1961"], to: "utrecht" });
  await look("projector-division", "projector", await ready(projector));
}

/** Provinces divided from north to south, for the look of it. */
async function split(order: Stage["order"], group: string, names: readonly string[]): Promise<void> {
  const own = [...facts2023.municipalities.values()]
    .filter(({ province, code }) => province === group && !gooi.includes(code))
    .sort((a, b) => a.r - b.r || a.q - b.q)
    .map(({ code }) => code);
  const size = Math.ceil(own.length / (names.length + 1));
  for (const [n, name] of names.entries()) {
    const codes = own.slice(size * (n + 1), size * (n + 2));
    await order({ type: "formRsv", group, rsvId: `${group}-${n + 2}`, name, codes, edits: n });
  }
}

/** Members, groups, figures and the test against the frames; then the division before the hall as a version. */
async function membersAndFrames(stage: Stage): Promise<void> {
  const { order, teamOrder, look, noor, projector, desk, team } = stage;
  await goTo(desk, "Leden");
  await look("moderator-members", "laptop", await ready(desk));
  await goTo(desk, "Wie zit waar");
  await look("moderator-groups", "laptop", await ready(desk));
  await order({ type: "showScene", scene: { kind: "groups" } });
  await look("projector-groups", "projector", await ready(projector));
  await order({ type: "judgeFrame", frameId: "open-rsvs", verdict: "ok" });
  const note = "In het noorden zijn nog weinig bedrijven.";
  await order({ type: "judgeFrame", frameId: "new-partners", verdict: "warning", note });
  await goTo(desk, "Toets aan de kaders");
  await look("moderator-frame-test", "laptop", await ready(desk));
  await order({ type: "showScene", scene: { kind: "frameTest" } });
  await look("projector-frame-test", "projector", await ready(projector));

  await teamOrder({ type: "setFigures", figures });
  await order({ type: "showScene", scene: { kind: "figures", figuresId: "youth" } });
  await look("projector-figures", "projector", await ready(projector));
  await goTo(team, /^Kaart/);
  await team
    .getByRole("heading", { name: /Kaders/ })
    .first()
    .waitFor();
  await look("team-map", "laptop", await ready(team));

  const lines = [
    "We verdelen Nederland in negentien RSV's.",
    "Een organisatie kan aan meer dan één RSV meedoen.",
  ];
  const version = { type: "writeVersion", proposalId: "division", version: 3, lines, division: true };
  await order(version);
  const scene = { kind: "divisionVersion", proposalId: "division", version: 3 };
  await order({ type: "showScene", scene });
  await look("projector-division-version", "projector", await ready(projector));
  await goTo(noor, "Nu");
  await look("phone-division-version", "phone", await ready(noor));
}

/** Invented. */
const figures = {
  id: "youth",
  title: "Jongeren die een MDT deden",
  source: "Verzonnen voor de demonstratie",
  level: "province",
  whiteBelow: 60,
  values: Object.fromEntries(
    [...new Set([...facts2023.municipalities.values()].map(({ province }) => province))].map(
      (province, n) => [province, 40 + ((n * 137) % 400)],
    ),
  ),
};
