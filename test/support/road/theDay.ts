/** The day itself: led from the desk whose link stands on paper, seen on the projector, answered by who is on the list. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { joinAs } from "../../bots/line.ts";
import type { Line } from "../../bots/line.ts";
import type { DemoServer } from "../demoServer.ts";
import { accepted, ordersOf, press, see } from "../tour/stage.ts";
import type { Order } from "../tour/stage.ts";
import type { OnPaper } from "./paper.ts";
import { picture, sure } from "./road.ts";
import type { Road } from "./road.ts";

/** What one delegation says, and what the programme team reads of it a year later. */
export const CONCERN = "Kleine gemeenten mogen niet ondersneeuwen.";
const NO_TIME = "Er is vandaag geen tijd meer.";

/** From the opening to the drinks; one matter is decided by the hall, one is left to the programme team. */
export async function runTheDay(road: Road, code: string, paper: OnPaper): Promise<void> {
  const { server, open } = road;
  const desk = await open(paper.moderator, "laptop");
  const projector = await open(paper.projector, "projector");
  await press(desk, /^Open de dag/);
  const phone = await seated(await open(paper.seatOf("Stichting Kade"), "phone"));
  const hall = await Promise.all([
    joinAs(server.url, code, person("Mens Een", "School De Es", "education", "drenthe")),
    joinAs(server.url, code, person("Mens Drie", "Fonds Domtoren", "fund", "utrecht")),
    joinAs(server.url, code, person("Mens Zes", "Bakkerij Schouwen", "company", "zeeland")),
  ]);
  await see(projector, "4 mensen zijn binnen");

  await press(desk, /Begin met/);
  await press(desk, /Open het bord/);
  await phone.getByLabel(/Je post-it/).fill("De bibliotheken.");
  await press(phone, "Plak op het bord");
  await see(projector, "De bibliotheken.");
  await picture(projector, "board");

  const moderator = paper.moderator.split("#")[1]!;
  await divide(
    desk,
    projector,
    phone,
    hall,
    await ordersOf({ ...server, code, moderator } as unknown as DemoServer, "moderator"),
  );
  await handOver(desk);
  await press(desk, /Ga naar: Borrel/);
  await sure(desk, /Sluit de dag af/);
  await see(phone, "De dag is afgelopen");
  hall.forEach((line) => line.close());
  for (const page of [desk, projector, phone]) await page.context().close();
}

function person(name: string, organisation: string, sector: string, region: string) {
  return { name, organisation, sector, regions: [region] } as Parameters<typeof joinAs>[2];
}

/** A phone that came with the code of its delegation's sheet. */
async function seated(phone: Page): Promise<Page> {
  await see(phone, "Je komt voor");
  expect(phone.url()).not.toContain("seat.");
  await phone.getByLabel("Je naam").fill("Ada");
  await press(phone, "Doe mee");
  await see(phone, "Stichting Kade");
  return phone;
}

/** The hall divides the country anew, and decides on it by consent. */
async function divide(desk: Page, projector: Page, phone: Page, hall: readonly Line[], order: Order) {
  await press(desk, /Ga naar: Beslissing: regio-indeling/);
  await press(desk, "Presenteer het voorstel");
  await see(projector, "Als we er niet uitkomen");
  await order({ type: "assembleDivision" });
  const codes = ["GM0339", "GM0340", "GM0345"];
  await order({ type: "formRsv", group: "national", rsvId: "vallei", name: "Vallei", edits: 0, codes });
  const lines = ["Nederland krijgt dertien verbanden."];
  await order({
    type: "writeVersion",
    proposalId: "division",
    version: 2,
    lines,
    answers: [],
    division: true,
  });

  await press(desk, /^Naar consent/);
  await press(desk, /Begin met verhelderen/);
  await press(desk, /Begin met reageren/);
  await press(desk, /Open de ronde/);
  await press(phone, /Consent, met een zorg/);
  await phone.getByLabel("Waar moeten we op letten?").fill(CONCERN);
  await press(phone, "Geef consent, met deze zorg");
  await see(phone, "Jouw antwoord is binnen");
  await picture(phone, "answered");
  await Promise.all(hall.map(consent));
  await sure(desk, /Sluit de ronde/);
  await sure(desk, /Toon de uitkomst/);
  await see(projector, "Geen overwegend bezwaar");
  await sure(desk, /Besluit door consent/);
  await see(projector, "Besloten");
  await see(phone, /Besloten/);
}

async function consent(line: Line): Promise<void> {
  const round = Object.values(line.state.rounds).find(({ status }) => status === "open");
  const seatIds = Object.keys(line.state.seats);
  accepted(await line.send({ type: "giveAnswer", roundId: round!.id, seatIds, kind: "consent" } as never));
}

/** There is no time for the profile: the programme team decides, as was said beforehand. */
async function handOver(desk: Page): Promise<void> {
  await desk.getByLabel("Kies een voorstel").selectOption({ label: "Profiel van de regiofacilitator" });
  await press(desk, "Presenteer het voorstel");
  await press(desk, "Anders afronden");
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel(/Naar het programmateam/).check();
  await dialog.getByLabel("Waarom? Dit komt in het verslag.").fill(NO_TIME);
  await dialog.getByRole("button", { name: "Rond zo af" }).click();
  await dialog.waitFor({ state: "detached" });
  await press(desk, "Draaiboek");
}
