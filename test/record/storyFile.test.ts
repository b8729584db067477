// @vitest-environment jsdom
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { dayRecord, recordJsonSchema } from "../../shared/protocol/record.ts";
import { dayWithOpenRound, recorded } from "./recordedDay.ts";
import { reopenedDay, storyDay } from "./storyDay.ts";

const schemaText = JSON.stringify(recordJsonSchema(), null, 2);
const story = storyDay();
const record = recorded(story.day.state);
const page = (html = recordHtml(record, "nl").html) => new DOMParser().parseFromString(html, "text/html");
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

describe("receipts in the record", () => {
  it("[R19] are sorted, lead to the answer and the objection, and name nobody", () => {
    const [first] = record.rounds;
    expect(first?.receipts?.map(({ code, answer, objection: n }) => [code, answer, n])).toEqual([
      ["ANNA2222", "consentWithConcern", undefined],
      ["BRAM2222", "objection", 1],
      ["CHRXS222", "objection", 4],
      ["DXNA2222", "objection", 2],
      ["EVXX2222", "objection", 3],
    ]);
    expect(JSON.stringify(record.objections)).not.toMatch(/BRAM2222|receipt/);
    expect(text(page().querySelector("section[aria-labelledby=receipts]"))).toContain(
      "BRAM 2222 overwegend bezwaar 1",
    );
  });

  it("[R19] tell for how many delegations only where that number points at nobody", () => {
    const rows = record.rounds[1]?.receipts ?? [];
    expect(rows.find(({ code }) => code === "ANNA3333")).not.toHaveProperty("delegations");
    expect(rows.filter(({ delegations }) => delegations === 1)).toHaveLength(4);
  });

  it("[R19] keep an objection findable where a colleague of the delegation answered afterwards", () => {
    const { day, bram } = dayWithOpenRound();
    const colleague = day.join("Bas Voorbeeld", "Gemeente Dorp", ["north"], "municipality");
    const give = { type: "giveAnswer", roundId: "r1" } as const;
    day.must(day.as(bram), {
      ...give,
      seatIds: day.seats(bram),
      kind: "objection",
      receipt: "BRAM2222",
      objection: { id: "o1", argument: "De grens loopt door een school" },
    });
    day.must(day.as(colleague), {
      ...give,
      seatIds: day.seats(colleague),
      kind: "consent",
      receipt: "BASX2222",
    });
    expect(recorded(day.state).rounds[0]).not.toHaveProperty("receipts");
    day.must(day.moderator, { type: "closeRound", roundId: "r1" });
    expect(recordJson(recorded(day.state))).not.toMatch(/BRAM2222|BASX2222/);
    day.must(day.moderator, { type: "publishRound", roundId: "r1" });
    expect(recorded(day.state).rounds[0]?.receipts).toEqual([
      { code: "BASX2222", answer: "consent" },
      { code: "BRAM2222", answer: "objection", objection: 1 },
    ]);
  });
});

describe("the form of the whole story", () => {
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(schemaText));

  it.each([
    ["as it was", () => storyDay({ naming: "person" }).day.state],
    ["taken up again", () => reopenedDay().day.state],
  ])("[R6] %s validates against the published schema", (_name, state) => {
    const told = JSON.parse(recordJson(recorded(state(), { names: true }))) as unknown;
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    expect(dayRecord.safeParse(told).success).toBe(true);
  });

  it("[R6] says of every field what that field is", () => {
    const { properties } = JSON.parse(schemaText) as { properties: { log: { properties: object } } };
    const said = [...schemaText.matchAll(/"description": "([^"]+)"/g)].map(([, each]) => each);
    expect(said.filter((each) => each?.startsWith("Events in the log"))).toHaveLength(1);
    expect(JSON.stringify(properties.log)).toContain("Events in the log");
  });

  it("[R8] keeps hostile words words wherever people typed on the way", () => {
    const evil = `</style></title></p><script>document.title="x"</script><img src=x onerror=alert(1)>`;
    const typedKeys = "text argument harm remedy reason note owner answer leftOpen skipped motivation";
    const keys = new Set(`${typedKeys} reviewCriteria who what followUp title question fallback`.split(" "));
    const state = JSON.parse(
      JSON.stringify(story.day.state, (key, value: unknown) =>
        keys.has(key) && typeof value === "string" ? evil : value,
      ),
    ) as typeof story.day.state;
    for (const language of ["nl", "en"] as const) {
      const document = page(recordHtml(recorded(state, { names: true }), language).html);
      expect(document.querySelectorAll("script, img, [onerror], iframe, object")).toHaveLength(0);
      expect(text(document.querySelector("#decision-2 .byteam dd"))).toBe(evil);
    }
  });
});
