import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nanoid } from "nanoid";
import { joinAs } from "../bots/line.ts";
import type { Line } from "../bots/line.ts";
import { invent } from "../bots/people.ts";
import { chance } from "../bots/random.ts";
import { sentences } from "../bots/sentences.ts";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { openBrowser, openDesk, sizes } from "../support/hallPages.ts";
import { ordersOf } from "../support/tour/stage.ts";

const PEOPLE = 25;
const boardId = "province-utrecht";

const { data, remove } = temporaryData();
let server: DemoServer;
let browser: Browser;
let hall: Line[] = [];

beforeAll(async () => {
  server = await startDemoServer(data);
  ({ browser } = await openBrowser());
});
afterAll(async () => {
  for (const line of hall) line.close();
  await browser?.close();
  await server?.stop();
  remove();
});

/** Looks kept where somebody asks for them. */
const look = (page: Page, name: string) =>
  process.env.LOOKS ? page.screenshot({ path: `${process.env.LOOKS}/${name}.png` }) : undefined;

test("a subgroup's hour: 25 people write, notes are put together by hand and by keys, one becomes a signal, and an outcome is brought", async () => {
  const order = await ordersOf(server, "moderator");
  await order({ type: "goToPart", partId: "groups" });
  await order({ type: "openBoards", boardIds: [boardId] });
  const fate = chance(5);
  hall = await Promise.all(
    Array.from({ length: PEOPLE }, (_, n) =>
      joinAs(server.url, server.code, { ...invent(fate.fork(n), ["utrecht"]), regions: ["utrecht"] }),
    ),
  );
  await hall[0]!.follow(`board:${boardId}`);
  const { page: desk } = await openDesk(browser, server, "regie");
  const lane = hall[0]!.state.setup!.boards.find(({ id }) => id === boardId)!.lanes[0]!.id;
  for (const line of hall) {
    const text = fate.pick([...sentences.advice, ...sentences.missing]);
    const answer = await line.send({
      type: "writeNote",
      noteId: nanoid(),
      boardId,
      laneId: lane,
      text,
    } as never);
    expect(answer.accepted).toBe(true);
  }
  const words = [
    "Maak één trekker uit elk gebied.",
    "Betaal de reiskosten van jongeren.",
    "Een loket voor scholen.",
  ];
  for (const [n, text] of words.entries()) {
    await hall[n]!.send({ type: "writeNote", noteId: nanoid(), boardId, laneId: lane, text } as never);
  }

  await desk.getByRole("button", { name: "Bord", exact: true }).first().click();
  await desk.getByLabel("Bord", { exact: true }).first().selectOption({ value: boardId });
  const card = (text: string) => desk.locator("[data-note]", { hasText: text }).first();
  const column = (name: string) => desk.getByRole("region", { name, exact: true });
  await card(words[0]!).waitFor();
  await look(desk, "1-new");

  // A group from the menu, with its first note in it.
  await card(words[0]!).click();
  await desk.getByRole("complementary").getByRole("button", { name: "Naar groep" }).click();
  await desk.getByLabel("Naam van de nieuwe groep").fill("Eén trekker");
  await look(desk, "2-group-dialog");
  await desk.getByRole("button", { name: "Maak groep" }).click();
  await column("Eén trekker").getByText(words[0]!).waitFor();

  // By hand.
  await card(words[1]!).dragTo(column("Eén trekker"));
  await column("Eén trekker").getByText(words[1]!).waitFor();

  // By keys: Enter on a note, then the group in the list; and back with the undo.
  await card(words[2]!).focus();
  await desk.keyboard.press("Enter");
  await desk
    .getByRole("dialog")
    .getByRole("button", { name: /Eén trekker/ })
    .waitFor();
  await expect.poll(() => desk.evaluate(() => document.activeElement?.textContent)).toContain("Eén trekker");
  await desk.keyboard.press("Enter");
  await column("Eén trekker").getByText(words[2]!).waitFor();
  await look(desk, "3-clustered");
  await desk.getByRole("button", { name: /Maak ongedaan/ }).click();
  await column("Nieuw").getByText(words[2]!).waitFor();

  // What one note says becomes a signal, and the note tells so to its writer.
  await card(words[0]!).click();
  await desk
    .getByRole("complementary")
    .getByRole("button", { name: /signaal/ })
    .click();
  await look(desk, "4-convert");
  await desk.getByRole("button", { name: "Maak signaal" }).click();
  await column("Eén trekker").getByText("een signaal").waitFor();
  const note = Object.values<{ text: string; became?: unknown[] }>(
    hall[0]!.state.notes[boardId as never] ?? {},
  ).find(({ text }) => text === words[0]);
  expect(note?.became).toHaveLength(1);
  await look(desk, "5-converted");

  await desk.setViewportSize(sizes.phone);
  await look(desk, "6-phone");
  await card(words[0]!).click();
  await look(desk, "7-phone-panel");
  await desk.keyboard.press("Escape");
  await desk.setViewportSize({ width: 320, height: 640 });
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

  // The facilitator works at the same board, and brings the outcome.
  const { page: group } = await openDesk(browser, server, "groep");
  await group
    .getByRole("button", { name: /Post-its/ })
    .first()
    .click();
  await group.getByText(words[0]!).first().waitFor();
  await look(group, "8-facilitator");
  await order({
    type: "submitOutcome",
    region: "utrecht",
    kind: "keepsBid",
    arguments: "Zo blijft het.",
    notes: [],
  });
  await expect.poll(() => hall[0]!.state.phase).toBe("open");
}, 180_000);
