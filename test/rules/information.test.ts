import { describe, expect, test } from "vitest";
import { informationMaximum } from "../../shared/domain/informationState.ts";
import { prepareDay } from "../../shared/domain/prepareDay.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { information2023 } from "../../shared/templates/information2023.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput } from "../support/given.ts";
import { consentHall } from "../support/consentHall.ts";

const HALL = { role: "participant", id: null } as const;
type SetSheet = Extract<CommandInput, { type: "setInformationSheet" }>;
const sheet = (change: Partial<SetSheet> = {}): SetSheet => ({
  type: "setInformationSheet",
  sheetId: "mdt",
  title: "MDT in het kort",
  text: "Jongeren doen iets voor een ander.",
  ...change,
});
const publish = (sheetId = "mdt", published = true): CommandInput => ({
  type: "publishInformationSheet",
  sheetId,
  published,
});

describe("a sheet", () => {
  test("[I5] has a title and a text, table, chart or image; an image has words for who cannot see it", () => {
    const day = givenDay();
    const refused = (change: Partial<SetSheet>) => day.refused(day.programmeTeam, sheet(change));
    expect(refused({ title: " " })).toBe("informationUntitled");
    expect(refused({ text: "" })).toBe("informationEmpty");
    expect(refused({ title: "t".repeat(informationMaximum.title + 1) })).toBe("contributionTooLong");
    expect(refused({ text: "t".repeat(informationMaximum.text + 1) })).toBe("contributionTooLong");
    const image = { kind: "image", photo: "p", width: 4, height: 3 } as const;
    expect(refused({ figure: image, alt: " " })).toBe("altMissing");
    day.must(day.programmeTeam, sheet({ text: "", figure: image, alt: "De zaal vol mensen" }));
    expect(day.state.information.sheets).toMatchObject({ mdt: { figure: image, alt: "De zaal vol mensen" } });
    expect(
      day.refused(day.programmeTeam, sheet({ text: "", figure: image, alt: "De zaal vol mensen" })),
    ).toBe("alreadyDone");
    // Words for an image that went do not stay behind.
    day.must(day.programmeTeam, sheet({ alt: "De zaal vol mensen" }));
    expect(day.state.information.sheets).not.toHaveProperty("mdt.alt");
  });

  test("[I5] has a table of even rows that fit, or a chart of at most 20 bars, each with its own name", () => {
    const day = givenDay();
    const refused = (figure: SetSheet["figure"]) => day.refused(day.programmeTeam, sheet({ figure }));
    const table = (columns: string[], rows: string[][]) => ({ kind: "table", columns, rows }) as const;
    for (const wrong of [
      table([], [[]]),
      table(["a"], []),
      table(["a", "b"], [["1"]]),
      table(["a", "b", "c", "d", "e", "f"], [["1", "2", "3", "4", "5", "6"]]),
      table(
        ["a"],
        Array.from({ length: 41 }, () => ["1"]),
      ),
      table(["a"], [["x".repeat(161)]]),
      table(
        ["a"],
        Array.from({ length: 40 }, () => ["x".repeat(130)]),
      ),
    ])
      expect(refused(wrong)).toBe("tableWrong");
    const bars = (count: number) => Array.from({ length: count }, (_, n) => ({ label: `B${n}`, value: n }));
    for (const wrong of [
      [],
      bars(21),
      [...bars(1), ...bars(1)],
      [{ label: " ", value: 1 }],
      [{ label: "a", value: -1 }],
    ])
      expect(refused({ kind: "chart", of: "other", bars: wrong })).toBe("chartWrong");
    day.must(
      day.programmeTeam,
      sheet({ figure: { kind: "chart", of: "rsv", unit: "jongeren", bars: bars(20) } }),
    );
    day.must(day.programmeTeam, sheet({ figure: table(["Wat", "Dagen"], [["Overleggen", "0,5"]]) }));
  });

  test("[I5] comes with the template, ready to read", () => {
    const prepared = prepareDay(emptyDay, "ABC234", beslisdag2023, undefined, information2023);
    if (!prepared.accepted) throw new Error(prepared.refusal.code);
    const day = replay(
      emptyDay,
      prepared.events.map((event) => ({ event, at: 1 })),
    );
    expect(day.information.order).toEqual(information2023.map(({ id }) => id));
    expect(Object.values(day.information.sheets).every(({ publishedAt }) => publishedAt === 1)).toBe(true);
    expect(JSON.stringify(day.setup)).not.toContain("MDT in het kort");
  });
});

describe("who reads a sheet", () => {
  test("[I6] is nobody but organisers while it is a draft, everyone once it is published, and no one after", () => {
    const { day, ada } = consentHall();
    const phone = { role: "participant", id: ada } as const;
    day.must(day.programmeTeam, sheet());
    day.must(day.programmeTeam, sheet({ sheetId: "offer", title: "Aanbod" }));
    for (const viewer of [HALL, phone, { role: "projector" }, { role: "facilitator" }] as const) {
      expect(day.view(viewer).information).toEqual({ sheets: {}, order: [] });
      expect(JSON.stringify(day.wire(viewer))).not.toContain("MDT in het kort");
    }
    expect(day.view({ role: "moderator" }).information.order).toEqual(["mdt", "offer"]);
    day.must(day.programmeTeam, publish("offer"));
    expect(day.view(HALL).information).toMatchObject({
      sheets: { offer: { title: "Aanbod" } },
      order: ["offer"],
    });
    day.must(day.moderator, publish("mdt"));
    expect(day.view(phone).information.order).toEqual(["mdt", "offer"]);
    day.must(day.programmeTeam, sheet({ text: "Verbeterd." }));
    expect(day.view(phone).information.sheets).toMatchObject({ mdt: { text: "Verbeterd." } });
    expect(day.refused(day.programmeTeam, publish("mdt"))).toBe("alreadyDone");
    day.must(day.programmeTeam, publish("mdt", false));
    expect(day.view(phone).information.order).toEqual(["offer"]);
    day.must(day.programmeTeam, { type: "removeInformationSheet", sheetId: "offer" });
    expect(day.view(phone).information).toEqual({ sheets: {}, order: [] });
    expect(day.refused(day.programmeTeam, publish("offer"))).toBe("unknownInformation");
  });

  test("[I6] reads them in the order that the programme team gives, of the sheets as they are then", () => {
    const day = givenDay();
    for (const sheetId of ["a", "b", "c"]) day.must(day.programmeTeam, sheet({ sheetId }));
    for (const sheetId of ["a", "c"]) day.must(day.programmeTeam, publish(sheetId));
    const order = (...ids: string[]): CommandInput => ({ type: "orderInformationSheets", order: ids });
    expect(day.refused(day.programmeTeam, order("a", "b", "c"))).toBe("alreadyDone");
    expect(day.refused(day.programmeTeam, order("c", "a"))).toBe("informationChanged");
    expect(day.refused(day.programmeTeam, order("c", "a", "a"))).toBe("informationChanged");
    day.must(day.programmeTeam, order("c", "b", "a"));
    expect(day.view(HALL).information.order).toEqual(["c", "a"]);
    expect(day.state.information.order).toEqual(["c", "b", "a"]);
  });

  test("[I7] is the hall, on the projector, a page at a time and published sheets only", () => {
    const day = givenDay().open();
    day.must(day.programmeTeam, sheet());
    const scene = { kind: "information", sheetId: "mdt", page: 1 } as const;
    const show: CommandInput = { type: "showScene", scene };
    expect(day.refused(day.moderator, { ...show, scene: { ...scene, sheetId: "x" } })).toBe(
      "unknownInformation",
    );
    expect(day.refused(day.moderator, show)).toBe("informationNotPublished");
    day.must(day.programmeTeam, publish());
    day.must(day.moderator, show);
    expect(day.view({ role: "projector" }).scene).toEqual(scene);
  });
});

test("[I5] a day has room for a good many sheets, not without end", () => {
  const day = givenDay();
  for (let n = 0; n < informationMaximum.sheets; n += 1)
    day.must(day.programmeTeam, sheet({ sheetId: `s${n}` }));
  expect(day.refused(day.programmeTeam, sheet({ sheetId: "one-more" }))).toBe("tooMuchInformation");
  day.must(day.programmeTeam, sheet({ sheetId: "s0", text: "Toch anders." }));
});
