import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { exported } from "../support/exported.ts";
import { openBrowser, openDesk } from "../support/hallPages.ts";
import { post } from "../support/rawClient.ts";
import { button, goTo, press, see } from "../support/tour/stage.ts";
import { afterTheDay, closedDay } from "../support/tour/after.ts";

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

const fill = (page: Page, label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);

test(
  "the programme team divides the fte, reads the record over, corrects, adopts it and adds to it",
  { timeout: 300_000 },
  async () => {
    await closedDay(server);
    const { page: team } = await openDesk(browser, server, "programmateam");
    const shots = process.env["SHOTS"];
    await afterTheDay(team, async (name) => {
      if (shots) await team.screenshot({ path: `${shots}/${name}.png` });
    });

    await goTo(team, "Vaststellen");
    await see(team, "Het verslag is vastgesteld");
    const code = (await team.locator(".code").textContent()) ?? "";
    expect(code).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    await fill(team, "Titel", "De boot vaart");
    await fill(team, "Tekst", "Sinds mei vaart de boot elke dag.");
    await press(team, "Voeg de aanvulling toe");
    await see(team, "Sinds mei vaart de boot elke dag.");
    expect(await button(team, "Dit deel klopt").count()).toBe(0);

    const { cookies } = await post(
      `${server.url}/api/days/${server.code}/link`,
      { token: server.programmeTeam },
      server.url,
    );
    const wish = { of: "record", format: "html", names: true } as const;
    const { content } = await exported(server, cookies.join("; "), wish);
    const record = content.toString();
    expect(record).toContain(code);
    for (const said of ["Sinds mei vaart de boot", "kan niemand in april beginnen", "april beginen"]) {
      expect(record).toContain(said);
    }
    expect(record).not.toContain("Nog niet vastgesteld");
  },
);
