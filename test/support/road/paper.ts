/** The sheets that hang in the hall and lie on the tables: each opens in a window of its own, with what it is for. */
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { goTo } from "../tour/stage.ts";
import { LISTED } from "./registering.ts";

/** The addresses that stand on paper, each with its secret. */
export interface OnPaper {
  readonly moderator: string;
  readonly projector: string;
  /** Of a delegation, by what stands on its sheet. */
  seatOf(organisation: string): string;
}

/** Opens every kind of sheet from the desk and counts them. */
export async function printTheSheets(team: Page, provinces: number): Promise<OnPaper> {
  await goTo(team, "Links");
  const sheets = async (kind: string, selector = ".page"): Promise<string[]> => {
    const opening = team.context().waitForEvent("page");
    await team.getByRole("button", { name: `Open om te printen: ${kind}` }).click();
    const page = await opening;
    await page.waitForLoadState();
    const texts = await page.locator(selector).allInnerTexts();
    await page.close();
    return texts;
  };
  expect(await sheets("Vel voor de zaal")).toHaveLength(1);
  const roles = await sheets("Vellen per rol");
  expect(roles).toHaveLength(2 + provinces);
  const seats = await sheets("Vellen per delegatie");
  expect(seats).toHaveLength(LISTED.delegations);
  expect(await sheets("Naamkaartjes", ".badge")).toHaveLength(LISTED.people);

  // An address may break anywhere on paper.
  const address = (texts: readonly string[], has: string) => {
    const sheet = texts.find((each) => each.includes(has)) ?? "";
    const found = /http\S+#\S+/.exec(sheet.replaceAll("\u200b", ""))?.[0];
    if (!found) throw new Error(`no address on the sheet of ${has}`);
    return found;
  };
  return {
    moderator: address(roles, "/regie#"),
    projector: address(roles, "/scherm#"),
    seatOf: (organisation) => address(seats, organisation),
  };
}
