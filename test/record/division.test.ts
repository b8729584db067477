// @vitest-environment jsdom
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { replay } from "../../shared/domain/evolve.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { recordHtml } from "../../server/export/recordHtml.ts";
import { recordJson } from "../../server/export/recordJson.ts";
import { dayRecord, recordJsonSchema } from "../../shared/protocol/record.ts";
import { dividedAndDecided, dividedDay, gooi } from "./divisionDay.ts";
import { decidedDay, recorded } from "./recordedDay.ts";

const given = dividedAndDecided();
const record = recorded(given.day.state);
const division = record.division!;
const pages = { nl: recordHtml(record, "nl").html, en: recordHtml(record, "en").html };
const page = (html = pages.nl) => new DOMParser().parseFromString(html, "text/html");
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, " ").trim() ?? "";
const section = (html = pages.nl) => page(html).querySelector("section[aria-labelledby=division]");
const subgroup = (region: string) => division.subgroups.find((each) => each.region === region)!;
const rsv = (id: string) => division.now.rsvs.find((each) => each.id === id)!;

describe("the division in the record", () => {
  const validate = new Ajv({ allErrors: true }).compile(recordJsonSchema());

  it.each([
    ["being made", () => dividedDay().day.state],
    ["decided", () => given.day.state],
  ])("[R6] of a day that is %s validates against the published schema", (_name, state) => {
    const told = JSON.parse(recordJson(recorded(state(), { names: true }))) as unknown;
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true);
    expect(dayRecord.safeParse(told).success).toBe(true);
  });

  it("[R7] is the same from the log as it was live", () => {
    const stored = JSON.parse(JSON.stringify(given.day.entries)) as typeof given.day.entries;
    expect(recordJson(recorded(replay(emptyDay, stored)))).toBe(recordJson(record));
  });

  it("[R23] is not there on a day that does not divide the country", () => {
    const none = recorded(decidedDay().day.state);
    expect(none).not.toHaveProperty("division");
    expect(recordHtml(none, "nl").html).not.toContain('id="division"');
  });

  it("[R23] holds the opening bid and what each subgroup brought, with reasons and what neighbours said", () => {
    expect(division.openingBid).toHaveLength(12);
    expect(subgroup("utrecht").outcome).toMatchObject({
      kind: "proposes",
      arguments: "Het Gooi is op Utrecht gericht.",
    });
    expect(subgroup("utrecht").rsvs.map(({ name, reason }) => [name, reason])).toEqual([
      ["Utrecht, Gooi en Vechtstreek", undefined],
      ["Heuvelrug en Vallei", "De scholen werken al samen."],
    ]);
    expect(subgroup("utrecht").claims).toMatchObject([
      {
        on: "noord-holland",
        municipalities: [...gooi].sort(),
        answer: { agreed: true, note: "Dat past ons ook." },
      },
    ]);
    expect(subgroup("utrecht").changes.nl).toContain(
      "Blaricum, Gooise Meren en nog 4 gemeenten gaan van Noord-Holland naar Utrecht, Gooi en Vechtstreek.",
    );
    expect(subgroup("zeeland").outcome?.kind).toBe("keepsBid");
    expect(subgroup("drenthe")).not.toHaveProperty("outcome");
    const said = text(section());
    for (const words of [
      "Het Gooi is op Utrecht gericht.",
      "Noord-Holland vindt dat goed. Dat past ons ook.",
    ])
      expect(said).toContain(words);
  });

  it("[R23] tells every version with what changed since the one before, in words", () => {
    expect(division.versions.map(({ version, rsvs }) => [version, rsvs.length])).toEqual([
      [1, 12],
      [2, 13],
    ]);
    expect(division.versions[0]?.changedFromPrevious).toEqual({ nl: [], en: [] });
    expect(division.versions[1]?.changedFromPrevious.en).toContain(
      "Veere was in Zeeland and is now in no RSV.",
    );
    expect(text(section(pages.en))).toContain("Text 2: 13 RSVs");
  });

  it("[R23] is the decided one once it is decided, whatever is done to the map afterwards", () => {
    expect(recorded(dividedDay().day.state).division?.now.basis).toBe("inTheMaking");
    const { day } = dividedAndDecided();
    day.must(day.moderator, { type: "moveMunicipalities", group: "national", codes: ["GM0014"], to: null });
    const { now } = recorded(day.state).division!;
    expect(now).toMatchObject({ basis: "decided", version: 2 });
    expect(now.whiteSpots.map(({ name }) => name)).toEqual(["Veere"]);
    expect(text(section())).toContain("13 RSV's. Dit is de indeling van tekst 2, waarover is besloten.");
  });

  it("[R24] has with a decision and a version what the frames said then", () => {
    const [decision] = record.decisions;
    expect(decision?.frames?.find(({ frame }) => frame === "nationwide-coverage")).toEqual({
      frame: "nationwide-coverage",
      kind: "coverage",
      verdict: "warning",
      counted: 341,
      of: 342,
      places: ["GM0717"],
    });
    expect(division.versions[0]?.frames.find(({ kind }) => kind === "coverage")?.verdict).toBe("ok");
    const then = text(page().querySelector("#decision-1"));
    expect(then).toContain("341 van 342 gemeenten");
    expect(then).toContain("Het gaat om: Veere.");
    expect(text(section())).toContain("let opLet op in het Gooi.");
  });

  it("[R24] tells nothing of how fte are divided but whether it fits", () => {
    const outcome = division.now.frames.find(({ kind }) => kind === "fteBounds");
    expect(outcome).toEqual({ frame: "fte-bounds", kind: "fteBounds", verdict: "open" });
    expect([recordJson(record), pages.nl].join()).not.toMatch(/0[.,]875/);
  });

  it("[R25] says of every RSV which municipalities it has, who takes part and what it promised", () => {
    expect(rsv("utrecht")).toMatchObject({
      letter: "J",
      regions: ["utrecht", "noord-holland"],
      members: [{ organisation: "Gemeente Waterrijk", sector: "municipality" }],
      commitment: { note: "Namens allen." },
    });
    expect(rsv("utrecht").sectors.filter(({ count }) => count > 0)).toEqual([
      { sector: "municipality", count: 1 },
    ]);
    expect(rsv("vallei").municipalities).toEqual([
      { code: "GM0339", name: "Renswoude" },
      { code: "GM0340", name: "Rhenen" },
      { code: "GM0345", name: "Veenendaal" },
    ]);
    expect(division.now.whiteSpots).toMatchObject([
      { code: "GM0717", name: "Veere", kwartiermaker: { note: "Begint in mei." } },
    ]);
    expect(text(section())).toContain("Rhenen GM0340");
    expect(text(section())).toContain("Veere Kwartiermaker toegezegd. Begint in mei.");
  });

  it("[R25] shows figures with their source, and by province as a table", () => {
    expect(division.figures).toMatchObject([
      {
        title: "Deelnemers per provincie",
        source: "Eigen telling",
        values: [{ of: "utrecht", value: 1250 }, {}],
      },
    ]);
    expect(text(section())).toContain(
      "Bron: Eigen telling. 2 getallen, in deelnemers. Witte vlek onder 100: 1.",
    );
  });

  it("[R26] says where an objection is about and which RSVs a circle has", () => {
    const { day, anna, bram } = dividedDay();
    day.must(day.moderator, {
      type: "setCircle",
      proposalId: "division",
      circle: { kind: "rsvs", rsvs: ["utrecht"], seats: [] },
    });
    day.must(day.moderator, { type: "openRound", roundId: "r1", proposalId: "division", version: 2 });
    day.must(day.as(anna), {
      type: "giveAnswer",
      roundId: "r1",
      seatIds: day.seats(anna),
      kind: "objection",
      objection: {
        id: "o1",
        argument: "Rhenen hoort bij ons",
        area: { rsvs: ["vallei"], codes: ["GM0340"] },
      },
    });
    expect(bram).toBeDefined();
    day.must(day.moderator, { type: "closeRound", roundId: "r1" });
    day.must(day.moderator, { type: "publishRound", roundId: "r1" });
    const told = recorded(day.state);
    expect(told.objections[0]?.area).toEqual({
      rsvs: [{ id: "vallei", name: "Heuvelrug en Vallei" }],
      municipalities: [{ code: "GM0340", name: "Rhenen" }],
    });
    const said = text(page(recordHtml(told, "nl").html).querySelector("main"));
    expect(said).toContain("Waar gaat het over: RSV Heuvelrug en Vallei, Rhenen");
    expect(said).toContain("Wie meedoet in Utrecht, Gooi en Vechtstreek (1 delegatie)");
  });

  it("[R27] draws the map with a title and a description for who does not see it", () => {
    const map = section()?.querySelector("svg[role=img]");
    const named = (map?.getAttribute("aria-labelledby") ?? "").split(" ");
    const document = page();
    const label = named.map((id) => text(document.getElementById(id))).join(" ");
    expect(label).toContain("Nederland in 13 RSV's");
    expect(label).toContain("Zonder RSV: Veere.");
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("[R27] shows hostile names of RSVs as words, on the map and around it", () => {
    const evil = `</svg><script>alert(1)</script><img src=x onerror=a()>`;
    const state = dividedDay({ gooi: evil.slice(0, 55), vallei: `"'><style>*{}` }).day.state;
    for (const language of ["nl", "en"] as const) {
      const document = page(recordHtml(recorded(state), language).html);
      expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
      expect(document.querySelectorAll("style")).toHaveLength(1);
      expect(text(document.querySelector("section[aria-labelledby=division]"))).toContain(`"'><style>*{}`);
    }
  });
});
