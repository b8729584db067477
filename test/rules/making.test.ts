import { describe, expect, test } from "vitest";
import type { PhotoId } from "../../shared/domain/ids.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { openingFrom } from "../../shared/division/rsv.ts";
import { daySetup } from "../../shared/domain/setup.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import { setupFromTemplate } from "../../shared/templates/dayTemplates.ts";
import { regiobijeenkomst } from "../../shared/templates/regiobijeenkomst.ts";
import { setupAsCopy } from "../../shared/templates/setupAsCopy.ts";
import { setupFromOutcome } from "../../shared/templates/setupFromOutcome.ts";
import type { DayMatter } from "../../shared/templates/setupFromOutcome.ts";
import { templateNames } from "../../shared/templates/templateNames.ts";
import { dividedAndDecided, dividedDay } from "../record/divisionDay.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";

const made = (matter: DayMatter | string): DayMatter => {
  if (typeof matter === "string") throw new Error(matter);
  return matter;
};
const proposalIn = (setup: DaySetup, id: string) => setup.proposals.find((each) => each.id === id)!;

/** The divided day, decided by consent, with a signal. */
function decidedDay(): GivenDay {
  const { day } = dividedAndDecided();
  day.must(day.moderator, {
    type: "addSignal",
    signalId: "late",
    text: "De eilanden zijn ver weg.",
    regions: ["zeeland"],
  });
  return day;
}

describe("templates", () => {
  test.each(templateNames)("[MK1] %s is a day that can be prepared, opened and gone through", (name) => {
    const { setup } = setupFromTemplate(name, { title: "Onze dag", date: "2031-02-28", language: "en" });
    expect(daySetup.parse(setup)).toEqual(setup);
    expect(setup).toMatchObject({ title: "Onze dag", date: "2031-02-28", language: "en" });
    const day = givenDay({ setup }).open();
    for (const part of setup.programme) day.must(day.moderator, { type: "goToPart", partId: part.id });
    for (const { id } of setup.proposals) {
      day.must(day.moderator, { type: "presentProposal", proposalId: id });
    }
    const ids = (named: readonly { readonly id: string }[]) => new Set(named.map(({ id }) => id));
    const [boards, proposals, frames] = [ids(setup.boards), ids(setup.proposals), ids(setup.frames)];
    for (const part of setup.programme) {
      expect(part.boards.filter((id) => !boards.has(id))).toEqual([]);
      expect(part.proposals.filter((id) => !proposals.has(id))).toEqual([]);
    }
    for (const proposal of setup.proposals) {
      expect(proposal.fallback).not.toBe("");
      expect(proposal.frames.filter((id) => !frames.has(id))).toEqual([]);
    }
  });

  test("[MK1] dates move along with the date of the day, in what is valid until and in what is written", () => {
    const { setup } = setupFromTemplate("beslisdag-2023", { date: "2027-03-30" });
    expect(setup.validUntil).toBe("2028-05-01");
    expect(proposalIn(setup, "ground-rules").validUntil).toBe("2027-03-31");
    expect(proposalIn(setup, "division").text.lines.at(-1)).toContain("Deze indeling geldt tot 1 mei 2028.");
    expect(setup.planning[0]).toEqual({ when: "30 maart 2027", what: "Beslisdag" });
    expect(setup.planning.map(({ when }) => when)).toContain("november 2027 - februari 2028");
  });

  test("[MK1] a term that would lie before the day lies a year later", () => {
    const { setup } = setupFromTemplate("leeg", { date: "2030-06-03" });
    expect(setup.validUntil).toBe("2031-05-01");
    expect(setupFromTemplate("leeg", { date: "2024-02-29" }).setup.validUntil).toBe("2025-05-01");
  });

  test("[MK2] a regional meeting is two hours of one RSV with a theme and one consent round", () => {
    const meeting = regiobijeenkomst({
      rsv: { id: "rsv-utrecht" as never, name: "Utrecht, Gooi en Vechtstreek" },
      theme: "mentale gezondheid",
      startsAt: "23:00",
    });
    expect(meeting.title).toBe("Regiobijeenkomst Utrecht, Gooi en Vechtstreek: mentale gezondheid");
    expect(meeting.regions).toEqual([{ id: "rsv-utrecht", name: "Utrecht, Gooi en Vechtstreek" }]);
    expect(meeting.programme.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
    expect(meeting.programme.at(-1)!.startsAt).toBe("00:45");
    expect(meeting.proposals).toHaveLength(1);
    expect(meeting.programme.filter(({ kind }) => kind === "decision")).toHaveLength(1);
  });

  test("[MK3] the day of 2024 begins with every province as an RSV while there is no outcome", () => {
    const { setup } = setupFromTemplate("beslisdag-2024");
    const day = givenDay({ setup });
    expect(day.state.division.openingBid.map(({ id }) => id)).toEqual(setup.regions.map(({ id }) => id));
    expect(setup.earlier).toBeUndefined();
  });
});

describe("from an earlier day", () => {
  test("[MK4] its RSVs are the opening bid, each subgroup with its own, its text and frames the draft", () => {
    const before = decidedDay();
    const { setup } = made(setupFromOutcome(before.state, { title: "Beslisdag 2024", date: "2024-04-18" }));
    const decided = before.state.division.attached.at(-1)!.rsvs;
    const day = givenDay({ setup });
    const shape = (rsvs: readonly { id: string; name: string; municipalities: readonly string[] }[]) =>
      rsvs.map(({ id, name, municipalities }) => ({ id, name, municipalities }));
    expect(shape(day.state.division.openingBid)).toEqual(shape(decided));
    expect(decided.length).toBeGreaterThan(12);
    expect(day.state.division.drafts["utrecht" as never]!.rsvs.map(({ name }) => name)).toEqual([
      "Utrecht, Gooi en Vechtstreek",
      "Heuvelrug en Vallei",
    ]);
    expect(setup.frames).toEqual(before.state.setup!.frames);
    expect(setup.earlier).toEqual({
      code: before.state.code,
      title: "Beslisdag regionale samenwerking",
      date: "2023-03-28",
    });
    expect(setup).toMatchObject({ title: "Beslisdag 2024", date: "2024-04-18", validUntil: "2025-05-01" });
    expect(proposalIn(setup, "division").title).toBe(`We gaan verder met deze ${decided.length} RSV's`);
    expect(setup.boards.filter(({ rsv }) => rsv).map(({ title }) => title)).toContain(
      "RSV Heuvelrug en Vallei",
    );
    // What was decided first is tested by the frames as the hall's own.
    expect(day.state.division.attached).toMatchObject([{ version: 1, rsvs: day.state.division.openingBid }]);
  });

  test("[MK4] a decided text is the half-product; what was not decided stays as the template has it", () => {
    const before = decidedDay();
    before.must(before.moderator, { type: "presentProposal", proposalId: "profile" });
    before.must(before.moderator, {
      type: "writeVersion",
      proposalId: "profile",
      version: 2,
      lines: ["jongeren kent;", "op korte termijn beschikbaar is."],
    });
    const half = made(setupFromOutcome(before.state));
    expect(proposalIn(half.setup, "profile").text.lines).toHaveLength(5);
    const roundId = "round-of-the-profile";
    before.must(before.moderator, { type: "openRound", roundId, proposalId: "profile", version: 2 });
    for (const id of Object.keys(before.state.participants) as never[]) {
      const seatIds = before.seats(id);
      before.must(before.as(id), { type: "giveAnswer", roundId, seatIds, kind: "consent" });
    }
    before.must(before.moderator, { type: "closeRound", roundId });
    before.must(before.moderator, { type: "publishRound", roundId });
    before.must(before.moderator, {
      type: "decideByConsent",
      decisionId: "p",
      proposalId: "profile",
      roundId,
    });
    const { setup } = made(setupFromOutcome(before.state));
    expect(proposalIn(setup, "profile")).toMatchObject({
      text: { lines: ["jongeren kent;", "op korte termijn beschikbaar is."] },
      note: "Zo is het vastgesteld op 28 maart 2023. Vandaag kijken we of het zo blijft.",
    });
  });

  test("[MK4] its signals are the first information sheets, without who gave them", () => {
    const before = decidedDay();
    const [sheet] = made(setupFromOutcome(before.state)).information;
    expect(sheet!.content.title).toBe("Signalen van de vorige keer");
    expect(sheet!.content.text).toContain("- De eilanden zijn ver weg. (Zeeland)");
    for (let n = 0; n < 30; n += 1) {
      before.must(before.moderator, {
        type: "addSignal",
        signalId: `s${n}`,
        text: "x".repeat(990),
        regions: [],
      });
    }
    const sheets = made(setupFromOutcome(before.state)).information;
    expect(sheets.length).toBeGreaterThan(10);
    expect(givenDay().state.phase).toBe("prepared");
    expect(sheets.every(({ content }) => content.text.length <= 3000)).toBe(true);
  });

  test("[MK4] a day on which nothing was decided has no outcome to begin from", () => {
    expect(setupFromOutcome(dividedDay().day.state)).toBe("notDecided");
    const day = decidedDay();
    day.must(day.moderator, {
      type: "reopenProposal",
      proposalId: "division",
      reason: "Er kwam een nieuw argument.",
    });
    expect(setupFromOutcome(day.state)).toBe("notDecided");
  });

  test("[MK4] a region that no RSV is at home in keeps its subgroup, which begins with nothing", () => {
    const { municipalities } = factsOf(null);
    const inBoth = [...municipalities.values()].filter(({ province }) =>
      ["flevoland", "gelderland"].includes(province),
    );
    const opening = [
      {
        id: "midden" as never,
        name: "Midden",
        municipalities: [...inBoth.map(({ code }) => code), "GM9999"],
      },
      { id: "weg" as never, name: "Opgeheven", municipalities: ["GM9998"] },
    ];
    const { setup } = setupFromTemplate("beslisdag-2024");
    expect(openingFrom(opening, setup.regions, municipalities)).toMatchObject([
      { id: "midden", n: 1, home: "gelderland", municipalities: { length: inBoth.length } },
    ]);
    const day = givenDay({
      setup: { ...setup, division: { ...setup.division!, opening } },
    }).open();
    expect(day.state.division.drafts["flevoland" as never]!.rsvs).toEqual([]);
    day.must(day.facilitator("flevoland"), {
      type: "formRsv",
      group: "flevoland",
      rsvId: "polder",
      name: "Polder",
      codes: ["GM0034"],
      edits: 0,
    });
  });

  test("[MK5] a copy has the setup as it was before the day, and nothing that people made of it", () => {
    const before = decidedDay();
    before.must(before.moderator, {
      type: "addProposal",
      proposalId: "extra",
      title: "Erbij",
      question: "Goed zo?",
      lines: ["Op de dag zelf bedacht."],
      circle: { kind: "nationwide" },
    } as never);
    const { setup } = made(setupAsCopy(before.state, { title: "Nog een keer", date: "2023-03-28" }));
    const { setup: original } = givenDay({ setup: setupFromTemplate("beslisdag-2023").setup }).state;
    expect({ ...setup, title: "" }).toEqual({ ...original, title: "" });
  });
});

describe("photos of a copied day", () => {
  test("[MK5] come with the sheets that show them, as far as they are still kept", () => {
    const day = givenDay();
    const figure = { kind: "image", photo: "p".repeat(43) as PhotoId, width: 40, height: 30 } as const;
    day.must(day.programmeTeam, {
      type: "setInformationSheet",
      sheetId: "drawing",
      title: "Tekening",
      text: "Zo ziet het eruit.",
      figure,
      alt: "Een schets",
    });
    day.must(day.programmeTeam, { type: "publishInformationSheet", sheetId: "drawing", published: true });
    const sheetOf = (isKept: () => boolean) => {
      const copy = setupAsCopy(day.state, {}, isKept);
      return copy === "noDay" ? undefined : copy.information.find(({ id }) => id === "drawing")?.content;
    };
    expect(sheetOf(() => true)).toMatchObject({ figure, alt: "Een schets" });
    expect(sheetOf(() => false)).toEqual({ title: "Tekening", text: "Zo ziet het eruit." });
  });
});
