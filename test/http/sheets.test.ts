import { expect, test } from "vitest";
import { calendarOf } from "../../server/export/sheetCalendar.ts";
import { letterFor } from "../../server/export/sheetStyle.ts";
import { instantIn } from "../../server/export/zonedTime.ts";
import { openSqlite } from "../../server/log/sqlite.ts";
import { memorySheetLinks, sqliteSheetLinks } from "../../server/sheets/sheetLinkTable.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { scratch } from "../log/scratch.ts";
import { dividedHall } from "../support/dividedHall.ts";

test("[B13] an RSV's link is made once, opens its own sheet and no other, and no other secret does", () => {
  const links = memorySheetLinks();
  const secret = links.secretOf("day", "north");
  expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(links.secretOf("day", "north")).toBe(secret);
  expect(links.secretOf("day", "south")).not.toBe(secret);
  expect(links.opens("day", "north", secret)).toBe(true);
  for (const [day, rsv, other] of [
    ["day", "south", secret],
    ["other", "north", secret],
    ["day", "north", `${secret.slice(1)}a`],
    ["day", "north", ""],
    ["day", "unknown", secret],
  ] as const) {
    expect(links.opens(day, rsv, other)).toBe(false);
  }
});

const path = scratch();

test.each([
  ["in memory", () => memorySheetLinks()],
  ["in the database", () => sqliteSheetLinks(openSqlite(path()))],
])(
  "[RG13] the link of a sheet is given anew: the one before opens nothing, others stay (%s)",
  (_where, make) => {
    const links = make();
    const [north, south] = [links.secretOf("day", "north"), links.secretOf("day", "south")];
    const fresh = links.rotate("day", "north");
    expect(fresh).not.toBe(north);
    expect(links.secretOf("day", "north")).toBe(fresh);
    expect([links.opens("day", "north", north), links.opens("day", "north", fresh)]).toEqual([false, true]);
    expect(links.opens("day", "south", south)).toBe(true);
    expect(links.rotate("day", "north")).not.toBe(fresh);
  },
);

test("[B13] the more is written, the smaller the letters on paper, never larger than fits", () => {
  const long = "Een zin die iets zegt. ".repeat(43);
  expect(letterFor([["Vraag?", ""]])).toBe(5.4);
  expect(letterFor([["Vraag?", long]])).toBeLessThan(letterFor([["Vraag?", long.slice(0, 300)]]));
  expect(
    letterFor([
      ["Vraag?", "x"],
      ["Vraag?", long],
    ]),
  ).toBe(letterFor([["Vraag?", long]]));
});

test("[B14] the first appointment is a calendar file: same uid, escaped, folded, in UTC by the day's zone", () => {
  const appointment = {
    uid: "north-abc234@beslisdag",
    sequence: 3,
    stampedAt: Date.UTC(2023, 2, 28, 13),
    beginsAt: instantIn("Europe/Amsterdam", "2023-04-18", "09:30")!,
    summary: "Eerste bijeenkomst RSV Noord",
    location: "Stadhuis; kamer 2, eerste\nverdieping \\ links",
    description: "é".repeat(60),
  };
  const file = calendarOf(appointment);
  expect(file).toContain("DTSTART:20230418T073000Z\r\n");
  expect(file).toContain("UID:north-abc234@beslisdag\r\nDTSTAMP:20230328T130000Z\r\nSEQUENCE:3\r\n");
  expect(file).toContain("LOCATION:Stadhuis\\; kamer 2\\, eerste\\nverdieping \\\\ links\r\n");
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file.replaceAll("\r\n ", "")).toContain(`DESCRIPTION:${"é".repeat(60)}\r\n`);
});

test("[B14] summer and winter time, and the hours that are skipped or come twice, are one instant", () => {
  const at = (date: string, time: string) => {
    const instant = instantIn("Europe/Amsterdam", date, time);
    return instant === undefined ? undefined : new Date(instant).toISOString();
  };
  expect(at("2023-01-10", "09:30")).toBe("2023-01-10T08:30:00.000Z");
  expect(at("2023-07-10", "09:30")).toBe("2023-07-10T07:30:00.000Z");
  expect(at("2023-10-29", "02:30")).toBe("2023-10-29T00:30:00.000Z");
  expect(at("2023-03-26", "02:30")).toBe("2023-03-26T01:30:00.000Z");
  expect(at("morgen", "09:30")).toBeUndefined();
});

test("[B17] the record tells what stands on each sheet at the end, how often it was written, and who signed", () => {
  const { day, ada, lead } = dividedHall();
  lead({ type: "assembleDivision" });
  day.must(day.as(ada), { type: "joinRsv", rsvId: "north" });
  const write = (fieldId: string, over: number, text: string) =>
    day.must(day.as(ada), { type: "writeField", rsvId: "north", fieldId, pen: `p${fieldId}`, over, text });
  write("reached", 0, "Eerst dit");
  write("reached", 1, "Samen <b>verder</b>");
  write("~contact", 0, "Sam van het loket");
  write("~date", 0, "2030-04-18");
  day.must(day.as(ada), { type: "signCommitment", rsvId: "north" });
  const record = (names: boolean) =>
    recordOf(day.state, { head: { revision: 1, hash: "0".repeat(64) }, generatedAt: day.now, names })!;
  const sheet = record(false).sheets!.find(({ rsv }) => rsv === "north")!;
  expect(sheet.answers.find(({ question }) => question === "Wat is er over een jaar?")).toMatchObject({
    text: "Samen <b>verder</b>",
    texts: 2,
  });
  expect(sheet).toMatchObject({
    appointment: { date: "2030-04-18" },
    members: [{ organisation: "De Brug" }],
    commitment: { committed: true, signatures: [{ organisation: "De Brug" }] },
  });
  expect(JSON.stringify(record(false))).not.toContain("Sam van het loket");
  expect(record(true).sheets!.find(({ rsv }) => rsv === "north")?.contact).toBe("Sam van het loket");
  for (const language of ["nl", "en"] as const) {
    const { html } = recordHtml(record(false), language);
    expect(html).toContain("Samen &lt;b&gt;verder&lt;/b&gt;");
    expect(html).not.toContain("Sam van het loket");
  }
});
