/** People in a browser: a phone that joins, and the desks that open with their link. */
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchOptions } from "./chromium.ts";
import type { DemoServer } from "./demoServer.ts";

export const sizes = {
  phone: { width: 390, height: 844 },
  laptop: { width: 1366, height: 768 },
  projector: { width: 1920, height: 1080 },
} as const;

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
}

export interface JoinForm {
  name: string;
  organisation: string;
  sector: string;
  regions: readonly string[];
}

/** Starts the browser; a page that asks anything of another origin is stopped and noted in `strangers`. */
export async function openBrowser(): Promise<{ browser: Browser; strangers: string[] }> {
  const browser = await chromium.launch(launchOptions());
  return { browser, strangers: [] };
}

/** A window of its own for one person, in Dutch, that only talks to the server under test. */
export async function visit(
  browser: Browser,
  server: Pick<DemoServer, "port">,
  size: { width: number; height: number },
  strangers: string[] = [],
  more: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: size,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    reducedMotion: "reduce",
    ...more,
  });
  await context.route(
    (url) => url.host !== `localhost:${server.port}`,
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  return { page: await context.newPage(), context };
}

/** A phone with the join form open, by the code. */
export async function openPhone(
  browser: Browser,
  server: DemoServer,
  strangers?: string[],
  size: { width: number; height: number } = sizes.phone,
): Promise<Visitor> {
  const visitor = await visit(browser, server, size, strangers);
  await visitor.page.goto(`${server.url}/d/${server.code}`);
  return visitor;
}

/** Fills the join form and presses "Doe mee". */
export async function fillJoinForm(page: Page, who: JoinForm): Promise<void> {
  await page.getByLabel("Je naam").fill(who.name);
  await page.getByLabel("Je organisatie").fill(who.organisation);
  await page.getByLabel("Sector").selectOption({ label: who.sector });
  await page.getByRole("button", { name: "Regio erbij" }).click();
  for (const region of who.regions) await page.getByRole("checkbox", { name: region, exact: true }).check();
  await page.getByRole("button", { name: "Doe mee" }).click();
}

/** Opens a desk or the projector with its link. */
export async function openDesk(
  browser: Browser,
  server: DemoServer,
  desk: "regie" | "scherm" | "programmateam" | "groep",
  strangers?: string[],
  size: { width: number; height: number } = desk === "scherm" ? sizes.projector : sizes.laptop,
): Promise<Visitor> {
  const visitor = await visit(browser, server, size, strangers);
  const token = {
    regie: server.moderator,
    scherm: server.projector,
    programmateam: server.programmeTeam,
    groep: server.facilitator,
  }[desk];
  await visitor.page.goto(`${server.url}/d/${server.code}/${desk}#${token}`);
  return visitor;
}
