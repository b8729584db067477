import { Ajv } from "ajv";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { instantText } from "../../shared/domain/instant.ts";
import { recordOf } from "../../shared/domain/record.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { ERASED } from "../../shared/domain/text.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { givenDay } from "../support/given.ts";
import {
  dayWithClosedRound,
  dayWithOpenRound,
  dayWithPublishedRound,
  decidedDay,
  recorded,
} from "./recordedDay.ts";
import { schemaFile, schemaText } from "./schemaFile.ts";

/** All that leaves in a file, in every form. */
function everyFile(record: ReturnType<typeof recorded>): string {
  return [recordJson(record), recordHtml(record, "nl").html, recordHtml(record, "en").html].join("\n");
}

const concern = "Vergeet de kleine dorpen niet";
const argument = "De grens loopt dwars door een school";
const names = ["Anna Voorbeeld", "Bram Voorbeeld", "Chris Voorbeeld"];

describe("a round in the record", () => {
  it("[R1] discloses of an open round only how many responded", () => {
    const record = recorded(dayWithOpenRound().day.state, { names: true });
    const [round] = record.rounds;
    expect(round).toMatchObject({ status: "open", responded: { answered: 3, of: 4 } });
    expect(round).not.toHaveProperty("outcome");
    expect(record.objections).toEqual([]);
    expect(record.signals).toEqual([]);
    const files = everyFile(record);
    for (const secret of [concern, argument, "Leerlingen raken", "Leg de grens"])
      expect(files).not.toContain(secret);
  });

  it("[R1] is the same file whatever was answered in an open round", () => {
    const one = dayWithOpenRound();
    const other = dayWithOpenRound();
    const { day, bram } = other;
    day.must(day.as(bram), { type: "giveAnswer", roundId: "r1", seatIds: day.seats(bram), kind: "consent" });
    expect(everyFile(recorded(other.day.state))).toBe(everyFile(recorded(one.day.state)));
  });

  it("[R1] keeps the outcome of a closed round back until it is published", () => {
    const record = recorded(dayWithClosedRound().day.state, { names: true });
    expect(record.rounds[0]).toMatchObject({ status: "closed", responded: { answered: 3, of: 4 } });
    expect(record.rounds[0]).not.toHaveProperty("outcome");
    const files = everyFile(record);
    for (const secret of [concern, argument]) expect(files).not.toContain(secret);
  });

  it("[R2] tells a published round in delegations, with its objections and signals", () => {
    const record = recorded(dayWithPublishedRound().day.state);
    expect(record.rounds[0]?.outcome).toEqual({
      consent: 0,
      consentWithConcern: 2,
      objection: 1,
      notInCircle: 0,
      none: 1,
      answered: 3,
      of: 4,
      entered: 0,
      byHand: { consent: 0, notInCircle: 0 },
    });
    expect(record.rounds[0]?.circle).toMatchObject({ entitled: 4, present: 4, admitted: 0 });
    expect(record.objections).toMatchObject([
      { n: 1, status: "raised", standing: true, argument, frame: "at-most-20" },
    ]);
    expect(record.signals).toMatchObject([{ n: 1, text: concern, regions: ["north", "south"] }]);
  });

  it("[R2] leaves out an objection that its maker took back before the round closed", () => {
    const { day, bram } = dayWithOpenRound();
    day.must(day.as(bram), { type: "giveAnswer", roundId: "r1", seatIds: day.seats(bram), kind: "consent" });
    day.must(day.moderator, { type: "closeRound", roundId: "r1" });
    day.must(day.moderator, { type: "publishRound", roundId: "r1" });
    const record = recorded(day.state, { names: true });
    expect(record.objections).toEqual([]);
    expect(everyFile(record)).not.toContain(argument);
  });

  it("[R1] never says who answered what", () => {
    const record = recorded(decidedDay().day.state, { names: true });
    const files = everyFile(record);
    for (const id of ["p1", "p2", "p3"]) expect(files).not.toContain(`"${id}"`);
    expect(JSON.stringify(record.rounds)).not.toMatch(/"by"|seatId|answers/);
  });
});

describe("a decision in the record", () => {
  it("[R3] says what was decided, in which round, on which text and until when", () => {
    const record = recorded(decidedDay().day.state);
    expect(record.decisions).toEqual([
      {
        id: "d1",
        n: 1,
        proposal: "division",
        version: 2,
        round: "r2",
        kind: "byConsent",
        decidedAt: expect.stringMatching(/^2030-03-28T/),
        openObjections: [],
        validUntil: "2031-05-01",
        tasks: [],
      },
    ]);
    const proposal = record.proposals.find(({ id }) => id === "division");
    expect(proposal?.status).toBe("decided");
    expect(proposal?.versions.map(({ n, basedOn }) => [n, basedOn])).toEqual([
      [1, null],
      [2, 1],
    ]);
    expect(record.objections).toMatchObject([{ status: "resolved", standing: false, version: 1 }]);
  });

  it("[R9] shows on paper how the text changed", () => {
    const { html } = recordHtml(recorded(decidedDay().day.state), "nl");
    expect(html).toMatch(/RSV<ins><span class="vh">erbij: <\/span>, met een grens om het dorp<\/ins>\./);
    expect(html).toContain("Geldt tot");
    expect(html).toContain("1 mei 2031");
  });
});

describe("names in the record", () => {
  it("[R4] are left out unless asked for", () => {
    const files = everyFile(recorded(decidedDay({ naming: "person" }).day.state));
    for (const name of names) expect(files).not.toContain(name);
  });

  it("[R4] are there when asked for, and the file says so on top", () => {
    const record = recorded(decidedDay().day.state, { names: true });
    expect(record.participants.people?.map(({ name }) => name).sort()).toEqual(names);
    expect(recordHtml(record, "nl").html).toContain("In dit verslag staan namen van mensen.");
    expect(recordHtml(recorded(decidedDay().day.state), "nl").html).not.toContain("staan namen van mensen");
  });

  it.each([
    ["person", true, { name: "Bram Voorbeeld", organisation: "Gemeente Dorp" }],
    ["person", false, { name: undefined, organisation: "Gemeente Dorp" }],
    ["organisation", true, { name: undefined, organisation: "Gemeente Dorp" }],
    ["region", true, { name: undefined, organisation: undefined }],
  ] as const)("[R4] of an objection follow the day's policy: %s, asked for: %s", (naming, asked, shown) => {
    const record = recorded(dayWithPublishedRound({ naming }).day.state, { names: asked });
    const [objection] = record.objections;
    expect({ name: objection?.name, organisation: objection?.organisation }).toEqual(shown);
    expect(objection?.regions).toEqual(["north"]);
    expect(record.signals[0]?.organisation).toBe(naming === "region" ? undefined : "Buurtwerk De Linde");
    if (naming === "region") {
      const told = JSON.stringify([record.objections, record.signals]);
      expect(told).not.toMatch(/gemeente|buurtwerk|linde/i);
    }
  });

  it("[R4] of an erased person are null in the data and a word on paper", () => {
    const { day, anna } = dayWithPublishedRound();
    const state = {
      ...day.state,
      participants: { ...day.state.participants, [anna]: { ...day.state.participants[anna]!, name: ERASED } },
    };
    const record = recorded(state, { names: true });
    expect(record.participants.people).toContainEqual(expect.objectContaining({ name: null }));
    expect(recordHtml(record, "nl").html).toContain("<em>verwijderd</em>");
  });
});

describe("a board in the record", () => {
  const boardOf = (id: string, asked: boolean) =>
    recorded(dayWithOpenRound().day.state, { names: asked }).boards.find((board) => board.id === id)!;

  it("[R5] signs its notes as the board promised", () => {
    expect(boardOf("names", true).notes[0]?.by).toEqual({
      name: "Anna Voorbeeld",
      organisation: "Buurtwerk De Linde",
    });
    expect(boardOf("names", false).notes[0]?.by).toEqual({ organisation: "Buurtwerk De Linde" });
    expect(boardOf("advice", true).notes[0]?.by).toEqual({ organisation: "Buurtwerk De Linde" });
  });

  it("[R5] that is anonymous has no author, no time and no edit key anywhere", () => {
    const board = boardOf("worries", true);
    expect(board.notes).toEqual([{ id: "n3-a", lane: "lane", text: "Woord van de een op worries" }]);
    expect(everyFile(recorded(dayWithOpenRound().day.state, { names: true }))).not.toContain("lock-");
  });

  it("[R5] shows that a note was hidden and why, and how many were withdrawn, not what they said", () => {
    const board = boardOf("ideas", true);
    expect(board.hidden).toEqual([{ lane: "lane", reason: "niet over de zaak" }]);
    expect(board.withdrawn).toBe(1);
    const files = everyFile(recorded(dayWithOpenRound().day.state, { names: true }));
    expect(files).not.toContain("Verborgen woord");
    expect(files).not.toContain("Teruggenomen woord");
    expect(files).toContain("1 post-it is verborgen door de begeleiding. Reden: niet over de zaak.");
  });
});

describe("the form of the record", () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemaText));

  it.each([
    ["a prepared day", () => givenDay({ setup: beslisdag2023 }).state],
    ["an open round", () => dayWithOpenRound().day.state],
    ["a published round", () => dayWithPublishedRound({ naming: "person" }).day.state],
    ["a decided day", () => decidedDay().day.state],
  ])("[R6] of %s validates against the published schema", (_name, state) => {
    for (const asked of [false, true]) {
      const record = JSON.parse(recordJson(recorded(state(), { names: asked }))) as unknown;
      expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
      expect(dayRecord.safeParse(record).success).toBe(true);
    }
  });

  it("[R6] has no room for what is not in the schema", () => {
    const record = { ...recorded(decidedDay().day.state), answers: [] };
    expect(validate(record)).toBe(false);
  });

  it("[R6] is published in docs as it is (npx tsx test/record/schemaFile.ts writes it)", () => {
    expect(JSON.parse(readFileSync(schemaFile, "utf8"))).toEqual(JSON.parse(schemaText));
  });

  it("[R6] does not exist before the day is prepared", () => {
    const head = { revision: 0, hash: "0".repeat(64) };
    expect(recordOf(emptyDay, { head, generatedAt: 0, names: false })).toBeUndefined();
  });

  it("[R6] writes instants as everybody does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -62_135_596_800_000, max: 253_402_300_799_999 }), (ms) => {
        expect(instantText(ms)).toBe(new Date(ms).toISOString());
      }),
      { seed: 20230328 },
    );
  });
});
