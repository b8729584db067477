import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openDesk, openPhone } from "../support/hallPages.ts";
import type { Visitor } from "../support/hallPages.ts";
import { goTo } from "../support/tour/stage.ts";

const { data, remove } = temporaryData();
const strangers: string[] = [];
let server: DemoServer;
let browser: Browser;

beforeAll(async () => {
  server = await startDemoServer(data);
  ({ browser } = await openBrowser());
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  remove();
});

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();

test("a whole day: three phones, projector, moderator and programme team, from join to record", async () => {
  const moderator = await openDesk(browser, server, "regie", strangers);
  const projector = await openDesk(browser, server, "scherm", strangers);
  const noor = await join({
    name: "Noor",
    organisation: "Stichting Kade",
    sector: "Maatschappelijke organisatie",
    regions: ["Flevoland", "Utrecht"],
  });
  const sam = await join({
    name: "Sam",
    organisation: "Gemeente Waterrijk",
    sector: "Gemeente",
    regions: ["Flevoland"],
  });
  const jip = await join({
    name: "Jip",
    organisation: "College De Delta",
    sector: "Onderwijs",
    regions: ["Zeeland"],
  });
  await see(projector.page, "3 mensen");

  await welcome(moderator, projector, noor, sam);
  await division(moderator, projector, noor, sam, jip);
  await restart(projector, noor);
  await record();
  expect(strangers).toEqual([]);
});

async function join(who: Parameters<typeof fillJoinForm>[1]): Promise<Visitor> {
  const phone = await openPhone(browser, server, strangers);
  await fillJoinForm(phone.page, who);
  await see(phone.page, "Nu in de zaal");
  return phone;
}

/** The first part: a board, a note through a lost line and a reload, hiding and restoring. */
async function welcome(moderator: Visitor, projector: Visitor, noor: Visitor, sam: Visitor): Promise<void> {
  await press(moderator.page, /Begin met: Welkom/);
  await press(moderator.page, /Open het bord/);
  await noor.page.getByLabel(/Je post-it/).fill("De bibliotheken.");
  await press(noor.page, "Plak op het bord");
  await see(noor.page, "Op het bord");
  await see(projector.page, "De bibliotheken.");

  await sam.page.getByLabel(/Je post-it/).waitFor();
  await keptForOffline(sam.page);
  await sam.context.setOffline(true);
  await see(sam.page, "Geen verbinding.");
  await sam.page.getByLabel(/Je post-it/).fill("De sportclubs.");
  await press(sam.page, "Plak op het bord");
  await see(sam.page, "Blijft op je telefoon, wordt verstuurd");
  await sam.page.reload();
  await see(sam.page, "De sportclubs.");
  await sam.context.setOffline(false);
  await see(sam.page, "Op het bord");
  await see(projector.page, "De sportclubs.");

  await press(moderator.page, "Bord");
  await moderator.page.getByText("De sportclubs.").first().click();
  await press(moderator.page, "Verberg");
  await moderator.page.getByLabel("Reden").fill("Staat er dubbel");
  await moderator.page.getByRole("dialog").getByRole("button", { name: "Verberg" }).click();
  await projector.page.getByText("De sportclubs.").waitFor({ state: "detached" });
  await see(sam.page, /Staat er dubbel/);
  await press(moderator.page, "Maak ongedaan");
  await see(projector.page, "De sportclubs.");
  await press(moderator.page, "Draaiboek");
}

/** Waits until the phone keeps what it needs for a reload without a network. */
async function keptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
    const assets = loaded.filter((name) => name.includes("/assets/"));
    const kept = await Promise.all([...assets, "/"].map((name) => caches.match(name)));
    return kept.every((response) => response !== undefined);
  });
}

/** A proposal in two rounds: an objection in the first, consent in the second, a decision. */
async function division(
  moderator: Visitor,
  projector: Visitor,
  noor: Visitor,
  sam: Visitor,
  jip: Visitor,
): Promise<void> {
  await press(moderator.page, /Ga naar: Beslissing: regio-indeling/);
  await press(moderator.page, "Presenteer het voorstel");
  await see(projector.page, "Elke provincie is één RSV.");
  await see(projector.page, "Als we er niet uitkomen");
  await press(moderator.page, "Consent");
  await press(moderator.page, /Begin met verhelderen/);
  await press(moderator.page, /Begin met reageren/);
  await press(moderator.page, /Open de ronde/);

  // Noor speaks for two delegations and answers for both at once.
  await press(noor.page, /Ik geef consent/);
  await see(noor.page, "Jouw antwoord is binnen");
  await press(sam.page, /Consent, met een zorg/);
  await sam.page.getByLabel("Waar moeten we op letten?").fill("Kleine gemeenten mogen niet ondersneeuwen.");
  await press(sam.page, "Geef consent, met deze zorg");
  await see(sam.page, "Jouw antwoord is binnen");
  await see(projector.page, "Ronde open");
  await press(jip.page, /Overwegend bezwaar/);
  await press(jip.page, "Dien mijn bezwaar in");
  await see(jip.page, /argument|waarom/i);
  const argument = "Onze jongeren gaan over de grens naar school.";
  await jip.page.getByLabel("Waarom is dit niet veilig genoeg om te proberen?").fill(argument);
  await press(jip.page, "Dien mijn bezwaar in");
  await see(jip.page, "Jouw antwoord is binnen");

  await press(moderator.page, /Sluit de ronde/);
  await press(moderator.page, /Zeker\?/);
  await see(projector.page, "Ronde gesloten");
  expect(await projector.page.content()).not.toContain(argument);
  await see(moderator.page, argument);
  await press(moderator.page, /Toon de uitkomst/);
  await press(moderator.page, /Zeker\?/);
  await see(projector.page, "1 bezwaar: we gaan integreren");
  await see(projector.page, argument);
  await see(noor.page, argument);

  await press(moderator.page, /Geef het woord/);
  await press(moderator.page, /Het bezwaar is toegelicht/);
  await moderator.page.getByRole("radio", { name: /Overwegend bezwaar/ }).check();
  await press(moderator.page, /Leg vast: overwegend bezwaar/);
  const lines = moderator.page.getByLabel("Regels");
  await lines.fill(`${await lines.inputValue()}\nJongeren kiezen zelf in welk RSV zij meedoen.`);
  await press(moderator.page, "Bewaar versie 2");
  await press(moderator.page, /Open ronde 2/);
  for (const phone of [noor, sam, jip]) {
    await see(phone.page, "Jongeren kiezen zelf in welk RSV zij meedoen.");
    await press(phone.page, /Ik geef consent/);
    await see(phone.page, "Jouw antwoord is binnen");
  }
  await press(moderator.page, /Sluit de ronde/);
  await press(moderator.page, /Zeker\?/);
  await press(moderator.page, /Toon de uitkomst/);
  await press(moderator.page, /Zeker\?/);
  await see(projector.page, "Geen overwegend bezwaar");
  await press(moderator.page, /Besluit door consent/);
  await press(moderator.page, /Zeker\?/);
  await see(projector.page, "Besloten");
  await see(noor.page, /Besloten/);
}

/** The server goes and comes back: the same frame, the same person, no new link. */
async function restart(projector: Visitor, noor: Visitor): Promise<void> {
  const { port } = server;
  await server.stop();
  await see(projector.page, /laatste contact/);
  await see(projector.page, "Besloten");
  server = await startDemoServer(data, port);
  await projector.page.getByText(/laatste contact/).waitFor({ state: "detached" });
  await projector.page.reload();
  await see(projector.page, "Besloten");
  await noor.page.reload();
  await see(noor.page, /Besloten/);
  const back = await noor.context.newPage();
  await back.goto(`${server.url}/d/${server.code}`);
  await see(back, /Ga verder als Noor|Besloten/);
}

async function record(): Promise<void> {
  const team = await openDesk(browser, server, "programmateam", strangers);
  await see(team.page, "Kleine gemeenten mogen niet ondersneeuwen.");
  await goTo(team.page, "Verslag");
  const json = await download(team.page, "Maak Het verslag als json");
  const parsed = JSON.parse(json) as { decisions: unknown[]; signals: unknown[] };
  expect(parsed.decisions).toHaveLength(1);
  expect(parsed.signals).toHaveLength(1);
  expect(json).toContain("De sportclubs.");
  expect(json).not.toContain('"Noor"');
  const html = await download(team.page, "Maak Het verslag als webpagina");
  expect(html).toContain("Jongeren kiezen zelf in welk RSV zij meedoen.");
  expect(html).toContain("Onze jongeren gaan over de grens naar school.");
  expect(html).not.toMatch(/\bNoor\b/);
}

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name, exact: true }).click();
  const stream = await (await waiting).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
