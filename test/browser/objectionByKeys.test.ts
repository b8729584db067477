import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openDesk, openPhone } from "../support/hallPages.ts";
import { ordersOf } from "../support/tour/stage.ts";
import { pressBig, settled, tabTo } from "./keys.ts";

const ARGUMENT = "Een gemeente hoort hier bij geen enkel RSV.";
const NEW_LINE = "Een gemeente die nergens bij hoort, kiest een RSV.";

const { data, remove } = temporaryData();
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

test("an objection by keyboard alone, on the phone and at the desk, in an order that a screen reader can follow", async () => {
  const { page: phone } = await openPhone(browser, server);
  await fillJoinForm(phone, {
    name: "Robin",
    organisation: "Fonds Vooruit",
    sector: "Fonds",
    regions: ["Drenthe"],
  });
  await phone.getByText("Nu in de zaal").first().waitFor();
  await openTheRound();
  const { page: desk } = await openDesk(browser, server, "regie");

  await objectAfterConsent(phone);
  await treat(desk);
  await confirm(phone);
  await tabTo(desk, /^Bevestig voor de indiener/);
  await desk.keyboard.press("Enter");
  await pressBig(desk, /Open ronde 2/);
  await tabTo(phone, /Ik geef consent/);
  await phone.keyboard.press("Space");
  await phone.getByText("Jouw antwoord is binnen").first().waitFor();
});

async function openTheRound(): Promise<void> {
  const order = await ordersOf(server, "moderator");
  await order({ type: "goToPart", partId: "decision-division" });
  await order({ type: "presentProposal", proposalId: "division" });
  for (const step of ["clarifying", "reacting"]) {
    await order({ type: "skipStep", proposalId: "division", step, note: "Er was geen tijd." });
  }
  await order({ type: "openRound", roundId: "division-1", proposalId: "division", version: 1 });
}

/** Consent first; then an objection that names a frame. */
async function objectAfterConsent(phone: Page): Promise<void> {
  await phone.getByRole("button", { name: /Ik geef consent/ }).waitFor();
  await told(phone, [
    'link "Naar de inhoud"',
    "- banner",
    "- main",
    'heading "Is iedereen akkoord met deze regio-indeling?" [level=1]',
    "Elke provincie is één RSV.",
    "Als we er niet uitkomen:",
    'group "Jouw antwoord"',
    'button "Ik geef consent',
    'button "Consent, met een zorg',
    'button "Overwegend bezwaar',
    'button "Ik beslis niet mee',
    "- navigation",
    "- status",
  ]);
  await tabTo(phone, /Ik geef consent/);
  await phone.keyboard.press("Space");
  await phone.getByText("Jouw antwoord is binnen").first().waitFor();
  await tabTo(phone, /^Wijzig mijn antwoord/);
  await phone.keyboard.press("Enter");
  await tabTo(phone, /Overwegend bezwaar/);
  await phone.keyboard.press("Enter");
  await phone.getByRole("heading", { name: "Wat is je bezwaar?" }).waitFor();
  await told(phone, [
    "- main",
    'heading "Wat is je bezwaar?" [level=1]',
    "Met jouw argument maken we het voorstel beter.",
    'textbox "Waarom is dit niet veilig genoeg om te proberen?"',
    'textbox "Wat gaat er mis, en bij wie?',
    'combobox "Raakt het een kader?',
    'textbox "Wat zou het oplossen?',
    'button "Dien mijn bezwaar in"',
    'button "Terug"',
    "- navigation",
  ]);
  await tabTo(phone, /niet veilig genoeg/);
  await phone.keyboard.type(ARGUMENT);
  await tabTo(phone, /^Raakt het een kader/);
  await phone.keyboard.press("ArrowDown");
  await tabTo(phone, /^Dien mijn bezwaar in/);
  await phone.keyboard.press("Enter");
  await phone.getByText("Jouw antwoord is binnen").first().waitFor();
}

/** Floor, the four questions, the outcome of the test, and a new text that answers it. */
async function treat(desk: Page): Promise<void> {
  await pressBig(desk, /Sluit de ronde/);
  await pressBig(desk, /Zeker\?/);
  await pressBig(desk, /Toon de uitkomst/);
  await pressBig(desk, /Zeker\?/);
  await pressBig(desk, /Geef het woord/);
  await pressBig(desk, /Het bezwaar is toegelicht/);
  await pressBig(desk, /Toets bezwaar 1/);
  for (const key of ["Space", "Space", "Space", "ArrowDown"]) {
    await tabTo(desk, /^ja/);
    await desk.keyboard.press(key);
  }
  await tabTo(desk, /^Overwegend bezwaar/);
  await desk.keyboard.press("Space");
  await pressBig(desk, /Leg vast: overwegend bezwaar/);
  await tabTo(desk, /^Regels/);
  await desk.keyboard.press("Control+End");
  await desk.keyboard.press("Enter");
  await desk.keyboard.type(NEW_LINE);
  await settled(desk, /Bewaar versie 2/);
  await tabTo(desk, /^Bewaar versie 2/);
  await desk.keyboard.press("Enter");
}

/** The maker is asked whether the new text takes the objection away. */
async function confirm(phone: Page): Promise<void> {
  await phone.getByText("Is jouw bezwaar hiermee opgelost?").first().waitFor();
  await told(phone, [
    "- main",
    'heading "Is jouw bezwaar hiermee opgelost?" [level=1]',
    ARGUMENT,
    NEW_LINE,
    'group "Jouw antwoord"',
    'button "Hiermee is mijn bezwaar opgelost',
    'button "Nog niet',
    "- navigation",
  ]);
  await tabTo(phone, /Hiermee is mijn bezwaar opgelost/);
  await phone.keyboard.press("Enter");
  await phone.getByText("Wijzigen kan tot de volgende ronde opent").first().waitFor();
}

/** A screen reader is given these one after the other. */
async function told(page: Page, inOrder: readonly string[]): Promise<void> {
  const tree = await page.locator("body").ariaSnapshot();
  let from = 0;
  for (const words of inOrder) {
    const at = tree.indexOf(words, from);
    expect(at, `“${words}” does not come here in:\n${tree}`).toBeGreaterThanOrEqual(0);
    from = at + words.length;
  }
}
