/** The whole road in small: one server without a day, one browser, and everyone's window onto what is made in it. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { EmptyServer } from "../emptyServer.ts";
import { sizes, visit } from "../hallPages.ts";

export interface Road {
  readonly server: EmptyServer;
  readonly browser: Browser;
  /** Addresses of others that a page asked for. */
  readonly strangers: string[];
  /** The laptop of whoever makes the day and is its programme team. */
  readonly team: Page;
  /** A window of its own for one person. `address` is whole, or a path on the server. */
  open(address: string, size: keyof typeof sizes, more?: BrowserContextOptions): Promise<Page>;
}

/** The road at its beginning: the programme team's laptop is open, and nothing on it. */
export async function roadOf(server: EmptyServer, browser: Browser): Promise<Road> {
  const strangers: string[] = [];
  const { page: team } = await visit(browser, server, sizes.laptop, strangers);
  return {
    server,
    browser,
    strangers,
    team,
    async open(address, size, more) {
      const { page } = await visit(browser, server, sizes[size], strangers, more);
      await page.goto(new URL(address, server.url).href);
      return page;
    },
  };
}

/** A picture for who wants to look at the road, in the folder that is asked for. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["ROAD_SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png` });
}

/** Presses a button that asks whether one is sure. */
export async function sure(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name }).first().click();
  await page
    .getByRole("button", { name: /Zeker\?/ })
    .first()
    .click();
}
