import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import AxeBuilder from "@axe-core/playwright";
import { recordParts } from "../../shared/domain/recordParts.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { openBrowser, sizes } from "../support/hallPages.ts";
import { CODE, liveServer } from "../realtime/liveServer.ts";
import type { LiveServer } from "../realtime/liveServer.ts";

let server: LiveServer;
let browser: Browser;
let url: string;

beforeAll(async () => {
  server = await liveServer({ clientFolder: "dist/client" });
  url = server.url.replace("127.0.0.1", "localhost");
  ({ browser } = await openBrowser());
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const by = (role: "moderator" | "programmeTeam") => ({ role, id: `link-${role}` as never }) as const;
const must = async (role: "moderator" | "programmeTeam", command: DayCommand): Promise<void> => {
  const answer = await server.does(by(role), command);
  if (!answer.accepted) throw new Error(`${command.type}: ${answer.refusal.code}`);
};

/** The day as it is once its record is adopted, with an organisation in Utrecht. */
async function adopted(): Promise<void> {
  await must("moderator", { type: "assembleDivision" });
  await must("moderator", {
    type: "addMembership",
    rsvId: "utrecht" as never,
    organisation: "Stichting Kade",
    sector: "education",
  });
  await must("moderator", { type: "closeDay" });
  for (const { key, print } of recordParts(server.host.state)) {
    await must("programmeTeam", { type: "reviewPart", part: key as never, name: "Sam", seen: print });
  }
  await must("programmeTeam", { type: "adoptRecord", name: "Sam", role: "programmaleider" });
}

async function desk(role: "programmeTeam" | "regionKeeper", place: string): Promise<Page> {
  const link = await server.link(role, undefined, role === "regionKeeper" ? "utrecht" : undefined);
  const context = await browser.newContext({
    viewport: sizes.laptop,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(`${url}/d/${CODE}/${place}#${link.token}`);
  return page;
}

/** Pictures for who looks at them, in the folder that is asked for. */
const shots = process.env["REGION_SHOTS"];
const shot = async (page: Page, name: string): Promise<void> => {
  if (!shots) return;
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
};

const axe = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test("[RE1] [RE4] [RE15] published, found without script, kept by its keeper, and a meeting made from it", async () => {
  await adopted();
  const quiet = await browser.newContext({
    viewport: sizes.laptop,
    javaScriptEnabled: false,
    locale: "nl-NL",
  });
  const reader = await quiet.newPage();
  expect((await reader.goto(`${url}/d/${CODE}/rsv`))?.status()).toBe(404);
  await shot(reader, "not-published");

  const team = await desk("programmeTeam", "programmateam");
  await team.getByRole("button", { name: "Verslag", exact: true }).first().click();
  await team.getByRole("button", { name: "Maak openbaar" }).click();
  await team.getByText(/^Openbaar sinds/).waitFor();
  await shot(team, "team-published");

  // Found by who has no script.
  await reader.goto(`${url}/d/${CODE}/rsv`);
  await shot(reader, "overview");
  await reader.getByLabel("Zoek op organisatie, gemeente of regio").fill("stichting kade");
  await reader.getByRole("button", { name: "Zoek" }).click();
  await reader.getByRole("heading", { name: "Stichting Kade doet mee in 1 RSV" }).waitFor();
  await shot(reader, "found");

  // Kept by its keeper.
  const keeper = await desk("regionKeeper", "regio");
  await keeper.getByText("Dit ziet iedereen.").waitFor();
  await keeper.getByLabel("Thema").fill("Mbo en werk");
  await keeper.getByLabel("Plaats").fill("Stadhuis");
  await keeper.getByRole("button", { name: "Plan een bijeenkomst" }).click();
  await keeper.getByText("Mbo en werk, Stadhuis").waitFor();
  await shot(keeper, "keeper-agenda");
  await keeper.getByRole("button", { name: "Leden", exact: true }).click();
  await keeper.getByLabel("Organisatie").fill("Fonds Morgenrood");
  await keeper.getByRole("button", { name: "Voeg toe" }).click();
  await keeper.getByRole("button", { name: "Haal Fonds Morgenrood weg" }).waitFor();
  await shot(keeper, "keeper-members");
  await keeper.getByRole("button", { name: "Gemeenten", exact: true }).click();
  await keeper
    .getByRole("group", { name: "Rollen van Amersfoort" })
    .getByRole("checkbox", { name: "regiehouder" })
    .check();
  await shot(keeper, "keeper-places");
  await keeper.getByRole("button", { name: "Cijfers", exact: true }).click();
  await keeper.getByLabel("CSV-bestand").setInputFiles({
    name: "cijfers.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("gemeente;aantal\nUtrecht;420\nAmersfoort;128\nZeist;55\n"),
  });
  await keeper.getByLabel("Wat zijn het voor cijfers?").fill("Jongeren zonder werk");
  await keeper.getByLabel("Bron").fill("CBS");
  await keeper.getByRole("button", { name: "Zet de cijfers op de pagina" }).click();
  await keeper.getByRole("heading", { name: "Jongeren zonder werk" }).waitFor();
  await shot(keeper, "keeper-numbers");
  await keeper.getByRole("button", { name: "Contact en strategie", exact: true }).click();
  await keeper.getByRole("textbox", { name: "Naam" }).fill("Sam de Wit");
  await keeper.getByLabel("E-mail of telefoon").fill("sam@utrecht.example");
  await keeper.getByRole("button", { name: "Bewaar" }).first().click();
  await keeper.getByText("Bewaard.").waitFor();
  await shot(keeper, "keeper-about");
  await axe(keeper);

  // Everyone reads it, but for the contact who did not agree.
  await reader.getByRole("link", { name: "Utrecht", exact: true }).first().click();
  await reader.getByText("Mbo en werk").waitFor();
  await reader.getByText("Fonds Morgenrood").waitFor();
  await reader.getByText("regiehouder").waitFor();
  expect(await reader.getByText("Sam de Wit").count()).toBe(0);
  await shot(reader, "rsv");
  const feed = await reader.request.get(`${url}/d/${CODE}/rsv/utrecht/agenda.ics`);
  expect(await feed.text()).toContain("SUMMARY:RSV Utrecht: Mbo en werk\r\n");

  // With script axe can look.
  const looker = await (await browser.newContext({ viewport: sizes.phone, locale: "nl-NL" })).newPage();
  for (const path of ["rsv", "rsv?zoek=kade", "rsv/utrecht", "verslag", "rsv?lang=en"]) {
    await looker.goto(`${url}/d/${CODE}/${path}`);
    await axe(looker);
    const wide = await looker.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(wide, path).toBe(false);
    await shot(looker, `phone-${path.replace(/\W/g, "-")}`);
  }

  // A meeting of its own.
  await keeper.getByRole("button", { name: "Bijeenkomst starten", exact: true }).click();
  await shot(keeper, "keeper-start");
  await keeper.getByRole("button", { name: "Maak de regiobijeenkomst" }).click();
  await keeper.getByRole("heading", { name: "De regiobijeenkomst is klaar" }).waitFor();
  await shot(keeper, "keeper-started");
  const address = await keeper.getByRole("link", { name: "Open de nieuwe dag" }).getAttribute("href");
  const made = await server.hosts.byCode(/\/d\/([A-Z0-9]+)\//.exec(address!)![1]!);
  expect(made?.state.setup).toMatchObject({
    template: "regiobijeenkomst",
    title: "Regiobijeenkomst Utrecht: Mbo en werk",
    earlier: { code: CODE },
    registrations: [{ organisation: "Stichting Kade" }, { organisation: "Fonds Morgenrood" }],
  });
  await keeper.goto(address!);
  await keeper.getByText("Regiobijeenkomst Utrecht: Mbo en werk").first().waitFor();
}, 120_000);
