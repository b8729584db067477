import { expect, test } from "vitest";
import { recordHtml } from "../../server/export/recordHtml.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import { dayRecord } from "../../shared/protocol/record.ts";
import { consentHall } from "../support/consentHall.ts";
import type { CommandInput } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";
import { recorded } from "./recordedDay.ts";

const proposalId = "division";

/** A decided text that was made of amendments, one of them of a note. */
function amendedDay(naming: "organisation" | "person" | "region" = "organisation") {
  const hall = consentHall({ setup: smallDay({ naming }) });
  const { day, ada, cy, lead } = hall;
  lead({ type: "setAmending", proposalId, open: true });
  lead({ type: "openBoards", boardIds: ["ideas"] });
  const note = { boardId: "ideas", noteId: "n" };
  day.must(day.as(ada), { type: "writeNote", ...note, laneId: "lane", text: "Er komt een lijst." });
  const brings = (
    who: typeof ada,
    amendmentId: string,
    kind: "add" | "change" | "delete",
    text: string,
    more = {},
  ) => day.must(day.as(who), { type: "proposeAmendment", amendmentId, proposalId, kind, text, ...more });
  lead({
    type: "proposeAmendment",
    amendmentId: "a",
    proposalId,
    kind: "add",
    text: "Er komt een lijst.",
    from: note,
  });
  brings(cy, "b", "delete", "", { lineId: "v1-2", why: "Dat spreekt <vanzelf>" });
  brings(cy, "c", "add", "Iedereen krijgt taart.");
  brings(cy, "d", "add", "Over een persoon.");
  brings(ada, "e", "add", "Toch niet.");
  brings(cy, "f", "add", "Niemand keek ernaar.");
  day.must(day.as(ada), { type: "withdrawAmendment", amendmentId: "e" });
  day.must(day.as(cy), { type: "shareAmendment", amendmentId: "a", shares: true });
  lead({ type: "hideAmendment", amendmentId: "d", reason: "Niet over de zaak" });
  const process = (amendmentId: string, how: "adopted" | "not", reason?: string): CommandInput => ({
    type: "processAmendment",
    amendmentId,
    how,
    ...(reason ? { reason } : {}),
  });
  lead(process("a", "adopted"));
  lead(process("b", "adopted"));
  lead(process("c", "not", "Geen taart"));
  lead({
    type: "writeVersion",
    proposalId,
    version: 2,
    lines: ["Elke regio is een RSV.", "Er komt een lijst."],
    lineIds: ["v1-1", "a"],
    terms: [null, { who: "Het programmateam", when: "voor de zomer", on: "2030-06-01" }],
  });
  hall.open("r", 2);
  hall.finish();
  lead({ type: "decideByConsent", decisionId: "d", proposalId, roundId: "r" });
  return hall;
}

/** The page as text. */
const page = (record: DayRecord, language: "nl" | "en") => recordHtml(record, language).html;

const told = (record: DayRecord) => record.proposals.find(({ id }) => id === proposalId)!;

test("[AM13] every line of a decided text says where it came from, every amendment what became of it and why", () => {
  const { day } = amendedDay();
  const record = dayRecord.parse(JSON.parse(JSON.stringify(recorded(day.state))));
  const { versions, amendments } = told(record);
  expect(versions[1]).toMatchObject({
    lines: [
      { id: "v1-1", was: "kept", origins: [] },
      { id: "a", was: "new", origins: [{ kind: "amendment", id: "a" }] },
    ],
    gone: [{ id: "v1-2", from: [{ kind: "amendment", id: "b" }] }],
    text: { terms: [null, { who: "Het programmateam", on: "2030-06-01" }] },
  });
  expect(amendments).toMatchObject({ hidden: [{ reason: "Niet over de zaak" }], withdrawn: 1 });
  expect(amendments.brought.map(({ id, processing, boundTo }) => [id, processing?.how, boundTo])).toEqual([
    ["a", "adopted", 2],
    ["b", "adopted", 2],
    ["c", "not", 2],
    ["f", undefined, undefined],
  ]);
  expect(amendments.brought[0]).toMatchObject({
    organisation: "De Brug",
    note: { boardId: "ideas", noteId: "n" },
    sharedBy: [{ organisation: "Fonds Vooruit", region: "south" }],
  });
  expect(record.decisions[0]?.tasks).toEqual([
    { who: "Het programmateam", what: "Er komt een lijst.", dueOn: "2030-06-01" },
  ]);
  expect(JSON.stringify(record)).not.toContain("Over een persoon");
});

test("[AM13] names only where the day names people and names were asked for, organisations not by region", () => {
  for (const [naming, names, wanted] of [
    ["person", true, { name: "Cy", organisation: "Fonds Vooruit" }],
    ["person", false, { organisation: "Fonds Vooruit" }],
    ["region", true, {}],
  ] as const) {
    const { brought } = told(recorded(amendedDay(naming).day.state, { names })).amendments;
    const { name, organisation } = brought[1]!;
    expect({ ...(name ? { name } : {}), ...(organisation ? { organisation } : {}) }).toEqual(wanted);
    // Its board promised its writer that their name stays out of it.
    expect(brought[0]).not.toHaveProperty("name");
  }
});

test("[AM13] and so in the record that people read, in both languages", () => {
  const record = recorded(amendedDay().day.state);
  const dutch = page(record, "nl");
  for (const words of [
    "Waar elke regel vandaan komt",
    "wijzigingsvoorstel 1</a>",
    "van een briefje",
    "Wie doet wat wanneer",
    "voor de zomer",
    "Geen taart",
    "Dat spreekt &lt;vanzelf&gt;",
    "Gedeeld door Fonds Vooruit",
    "1 weggehaald; 1 ingetrokken",
    "Nog niet verwerkt",
  ]) {
    expect(dutch).toContain(words);
  }
  const english = page(record, "en");
  expect(english).toContain("Where each line came from");
  expect(english).toContain("Not taken over");
});
