import type { Browser, Page } from "playwright-core";
import { exported } from "../support/exported.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { seatsOf } from "../../shared/domain/seats.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import type { RecordProposal } from "../../shared/protocol/record.ts";
import { joinAs } from "../bots/line.ts";
import type { Line } from "../bots/line.ts";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import type { DemoServer } from "../support/demoServer.ts";
import { fillJoinForm, openBrowser, openDesk, openPhone } from "../support/hallPages.ts";
import { post } from "../support/rawClient.ts";
import { ordersOf } from "../support/tour/stage.ts";

const boardId = "profile-missing";
const proposalId = "profile";
/** Twelve notes, of which the first is taken over as it is, the second in other words, the last not at all. */
const NOTES = [
  "betrekt jongeren uit de regio bij keuzes;",
  "praat elk jaar met jongeren;",
  "kent de scholen;",
  "kent de gemeenten;",
  "kan luisteren;",
  "durft te kiezen;",
  "deelt wat werkt;",
  "woont in de regio;",
  "heeft een netwerk bij fondsen;",
  "kan goed schrijven;",
  "heeft humor;",
  "heeft een rijbewijs;",
];

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

test("the profile: from twelve notes to a decided text, with in the record where each line came from", async () => {
  const { page: phone } = await openPhone(browser, server);
  await fillJoinForm(phone, {
    name: "Robin",
    organisation: "Fonds Vooruit",
    sector: "Fonds",
    regions: ["Drenthe"],
  });
  const { page: desk } = await openDesk(browser, server, "regie");
  const { page: projector } = await openDesk(browser, server, "scherm");
  const order = await ordersOf(server, "moderator");
  const hall = await Promise.all(
    ["Mees", "Noor", "Sam"].map((name) =>
      joinAs(server.url, server.code, {
        name,
        organisation: `Stichting ${name}`,
        sector: "civilSociety",
        regions: ["utrecht"],
      } as never),
    ),
  );
  try {
    await order({ type: "goToPart", partId: "decision-profile" });
    await order({ type: "openBoards", boardIds: [boardId] });
    for (const [n, text] of NOTES.entries()) {
      const note = {
        type: "writeNote",
        boardId,
        noteId: `n${n}`,
        laneId: "missing",
        text,
        editKey: `key-${n}`,
      };
      await give(hall[n % 3]!, note as never);
    }
    await order({ type: "presentProposal", proposalId });
    for (const [n, text] of NOTES.entries()) {
      const from = { boardId, noteId: `n${n}` };
      await order({ type: "proposeAmendment", amendmentId: `a${n}`, proposalId, kind: "add", text, from });
    }

    await bringOne(phone);
    await merge(desk, projector);
    for (let n = 2; n < NOTES.length; n += 1) {
      const reason = { how: "not", reason: "Dat vragen we niet van iedereen." };
      await order({ type: "processAmendment", amendmentId: `a${n}`, ...reason });
    }
    await desk.getByRole("button", { name: /^Verstuur \d+ verwerkingen/ }).click();
    await phone.getByText("Overgenomen", { exact: true }).first().waitFor();
    await desk.getByRole("button", { name: "Bewaar versie 2" }).click();
    await phone.getByText("Overgenomen, in versie 2").first().waitFor();

    await order({ type: "openRound", roundId: "r", proposalId, version: 2 });
    await phone.getByText("Ik geef consent").first().waitFor();
    for (const line of hall) {
      const seatIds = seatsOf(line.state, line.id).map(({ id }) => id);
      await give(line, { type: "giveAnswer", roundId: "r" as never, seatIds, kind: "consent" });
    }
    await order({ type: "closeRound", roundId: "r" });
    await order({ type: "publishRound", roundId: "r" });
    await order({ type: "decideByConsent", decisionId: "d", proposalId, roundId: "r" });
    await projector.getByText("Besloten").first().waitFor();
  } finally {
    hall.forEach((line) => line.close());
  }

  const { versions, amendments } = await recordedProfile();
  const line = (text: string) => {
    const index = versions[1]!.text.lines.findIndex((each) => each.includes(text));
    return versions[1]!.lines[index]!;
  };
  expect(line("betrekt jongeren")).toMatchObject({
    was: "new",
    origins: [
      { kind: "amendment", id: "a0" },
      { kind: "amendment", id: "a1" },
    ],
  });
  const robins = amendments.brought.find(({ organisation }) => organisation === "Fonds Vooruit")!;
  expect(line("met hart")).toMatchObject({ was: "changed", origins: [{ kind: "amendment", id: robins.id }] });
  expect(amendments.brought).toHaveLength(13);
  expect(amendments.brought.every(({ boundTo }) => boundTo === 2)).toBe(true);
  expect(amendments.brought[1]).toMatchObject({
    note: { boardId, noteId: "n1" },
    processing: { how: "reworded", reason: "Zit in de regel over keuzes." },
  });
  expect(amendments.brought[11]).toMatchObject({ processing: { how: "not" } });
  // The board was anonymous: nothing says whose a note was, also after it became an amendment.
  for (const each of amendments.brought.filter(({ note }) => note)) {
    expect(each).not.toHaveProperty("organisation");
    expect(each.regions).toEqual([]);
  }
});

/** Somebody changes a line from their own phone. */
async function bringOne(phone: Page): Promise<void> {
  await phone.getByRole("button", { name: "Stel een wijziging voor" }).click();
  await phone.getByRole("radio", { name: "Een regel wijzigen" }).check();
  await phone.getByLabel("Welke regel?").selectOption({ index: 4 });
  await phone.getByLabel("Zo moet de regel worden").fill("met hart achter de opdracht aan de RSV's staat;");
  await phone.getByRole("button", { name: "Stel voor" }).click();
  await phone.getByText("Nog niet verwerkt").first().waitFor();
}

/** The scribe takes one over, puts another in the same line in other words, and shows the difference. */
async function merge(desk: Page, projector: Page): Promise<void> {
  await desk.getByRole("button", { name: "Consent", exact: true }).first().click();
  await desk.getByRole("button", { name: "Schrijftafel", exact: true }).click();
  const card = (text: string) => desk.locator("[data-amendment]").filter({ hasText: text }).first();
  await card(NOTES[0]!).getByRole("button", { name: "Neem over" }).click();
  await desk.getByText("1 verwerking ligt klaar.").waitFor();
  const other = card(NOTES[1]!);
  await other.getByRole("button", { name: "Anders of niet" }).click();
  await other.getByRole("radio", { name: /Anders verwoord/ }).check();
  await other.getByLabel("Komt terecht in").selectOption({ label: `Regel 6: ${NOTES[0]!}` });
  await other.getByLabel("Waarom?").fill("Zit in de regel over keuzes.");
  await other.getByRole("button", { name: "Leg klaar" }).click();
  await desk.getByText("2 verwerkingen liggen klaar.").waitFor();
  await card("met hart").getByRole("button", { name: "Neem over" }).click();
  await desk.getByText("3 verwerkingen liggen klaar.").waitFor();
  await desk
    .getByRole("textbox", { name: "Regel 6" })
    .fill("betrekt jongeren uit de regio elk jaar bij keuzes;");
  await desk.getByRole("button", { name: "Toon het verschil" }).click();
  await projector
    .getByText(/elk jaar bij keuzes/)
    .first()
    .waitFor();
}

async function give(line: Line, command: DayCommand): Promise<void> {
  const answer = await line.send(command);
  if (!answer.accepted) throw new Error(`refused: ${answer.refusal.code}`);
}

async function recordedProfile(): Promise<RecordProposal> {
  const link = `${server.url}/api/days/${server.code}/link`;
  const { cookies } = await post(link, { token: server.programmeTeam }, server.url);
  const cookie = cookies.map((each) => each.split(";")[0]).join("; ");
  const { content } = await exported(server, cookie, { of: "record", format: "json" });
  const record = dayRecord.parse(JSON.parse(content.toString("utf8")));
  return record.proposals.find(({ id }) => id === proposalId)!;
}
