/** What every part of the tour has at hand: the screens, the hall, and ways to bring the day into a state. */
import type { Browser, Locator, Page } from "playwright-core";
import type { CommandAnswer } from "../../../shared/protocol/messages.ts";
import type { Line } from "../../bots/line.ts";
import type { chance } from "../../bots/random.ts";
import type { DemoServer } from "../demoServer.ts";
import type { Visitor } from "../hallPages.ts";
import { connectRaw, post } from "../rawClient.ts";

export type Kind = "phone" | "laptop" | "projector";

/** Looks at one page in one state. `name` is a file name without ending; `kind` is the screen it is made for. */
export type Look = (name: string, kind: Kind, page: Page) => Promise<void>;

/** Gives an order to the day, and stops the tour when it is refused. */
export type Order = (command: object) => Promise<void>;

export interface Stage {
  readonly browser: Browser;
  readonly server: DemoServer;
  readonly look: Look;
  /** As moderator, and as programme team. */
  readonly order: Order;
  readonly teamOrder: Order;
  readonly noor: Page;
  readonly projector: Page;
  readonly desk: Page;
  readonly team: Page;
  readonly hall: Line[];
  readonly fate: ReturnType<typeof chance>;
  /** Takes a window into the tour: it is closed at the end. */
  readonly keep: (opening: Promise<Visitor>) => Promise<Page>;
}

/** A button by its name. */
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("button", { name }).first();

/** Presses a button. */
export const press = (page: Page, name: string | RegExp): Promise<void> => button(page, name).click();

/** Waits until a text is there. */
export const see = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByText(text).first().waitFor();

/** Goes to a tab or a place of a screen, whether it is a button or a link, in sight or under "Meer". */
export async function goTo(page: Page, name: string | RegExp): Promise<void> {
  const exact = typeof name === "string";
  const place = page.getByRole("button", { name, exact }).or(page.getByRole("link", { name, exact }));
  const more = page.getByRole("button", { name: /^(Meer|More)$/ });
  await place.or(more).first().waitFor();
  if (!(await place.first().isVisible())) await more.click();
  await place.first().click();
}

/** Stops the tour when a line's command was refused. */
export function accepted(answer: CommandAnswer): void {
  if (!answer.accepted) throw new Error(`refused: ${answer.refusal.code}`);
}

/** Fonts are there and nothing is about to be drawn. */
export async function ready(page: Page): Promise<Page> {
  const still = page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // What turns for ever is never finished.
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map((animation) => animation.finished.catch(() => {})));
  });
  // An animation whose element goes away meanwhile may never say that it is finished; nothing here lasts this long.
  await Promise.race([still, new Promise((resolve) => setTimeout(resolve, 5000))]);
  return page;
}

/** A line that gives orders with a capability link. */
export async function ordersOf(server: DemoServer, role: "moderator" | "programmeTeam"): Promise<Order> {
  const link = `${server.url}/api/days/${server.code}/link`;
  const { cookies } = await post(link, { token: server[role] }, server.url);
  const client = await connectRaw(server.url, { code: server.code, role }, cookies.join("; "));
  return async (command) => {
    if (!(await client.command(command)).accepted) throw new Error(`refused: ${JSON.stringify(command)}`);
  };
}
