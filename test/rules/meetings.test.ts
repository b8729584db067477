import { describe, expect, test } from "vitest";
import { daySetup } from "../../shared/domain/setup.ts";
import { lengthOf } from "../../shared/domain/text.ts";
import { meetingSetup, rsvsToMeet } from "../../shared/templates/meetingSetup.ts";
import { DAY_TITLE, meetingTitle, rsvNameIn } from "../../shared/templates/meetingTitle.ts";
import { dividedAndDecided, dividedDay } from "../record/divisionDay.ts";
import { givenDay } from "../support/given.ts";

const about = { theme: "Mbo en werk", time: "13:30", place: "Wijkhuis De Linde" };
const details = { title: "Wij en het mbo", date: "2023-06-13", language: "en" } as const;

describe("a meeting of an RSV of an earlier day", () => {
  test("[MK15] has its organisations, the looks and the zone of that day, and can be gone through", () => {
    const { day } = dividedAndDecided();
    const utrecht = rsvsToMeet(day.state).find(({ id }) => id === "utrecht")!;
    expect(utrecht).toEqual({ id: "utrecht", name: "Utrecht, Gooi en Vechtstreek", organisations: 1 });
    const setup = meetingSetup(day.state, utrecht, about, details);
    expect(daySetup.parse(setup)).toEqual(setup);
    expect(setup).toMatchObject({
      ...details,
      template: "regiobijeenkomst",
      organiser: "RSV Utrecht, Gooi en Vechtstreek",
      timeZone: day.state.setup!.timeZone,
      regions: [{ id: "utrecht", name: "Utrecht, Gooi en Vechtstreek" }],
      registrations: [{ organisation: "Gemeente Waterrijk", sector: "municipality", region: "utrecht" }],
      earlier: { code: day.state.code, date: "2023-03-28" },
      validUntil: "2024-05-01",
    });
    expect(setup.programme[0]).toMatchObject({ startsAt: "13:30", place: "Wijkhuis De Linde" });
    expect(setup.programme.at(-1)).toMatchObject({ startsAt: "15:15", minutes: 15 });
    const meeting = givenDay({ setup }).open();
    for (const part of setup.programme)
      meeting.must(meeting.moderator, { type: "goToPart", partId: part.id });
    const anna = meeting.join("Anna", "Gemeente Waterrijk", ["utrecht"], "municipality");
    expect(meeting.seats(anna)).toHaveLength(1);
  });

  test("[MK15] is one of those that were decided on; of what is being made or rehearsed there are none", () => {
    const { day } = dividedAndDecided();
    const names = rsvsToMeet(day.state).map(({ name }) => name);
    expect(names).toContain("Heuvelrug en Vallei");
    expect(names).toHaveLength(13);
    expect(rsvsToMeet(dividedDay().day.state)).toEqual([]);
    const practice = { ...day.state, setup: { ...day.state.setup!, practice: { of: "ABC234" } } };
    expect(rsvsToMeet(practice)).toEqual([]);
  });
});

test("[MK14] a title is made of what is known, and never longer than one may be", () => {
  expect(meetingTitle("", "")).toBe("Regiobijeenkomst");
  expect(meetingTitle("Utrecht", "")).toBe("Regiobijeenkomst Utrecht");
  expect(meetingTitle("Utrecht", "Mbo en werk")).toBe("Regiobijeenkomst Utrecht: Mbo en werk");
  const long = meetingTitle("Utrecht", "🙂".repeat(120));
  expect(lengthOf(long)).toBe(DAY_TITLE);
  expect(long).toMatch(/🙂…$/u);
});

test.each([
  ["RSV Utrecht", "Utrecht"],
  [" rsv  Heuvelrug en Vallei ", "Heuvelrug en Vallei"],
  ["Utrecht", "Utrecht"],
  ["RSV", "RSV"],
  ["RSVP", "RSVP"],
])("[MK14] an RSV typed as %j is called %j", (typed, name) => {
  expect(rsvNameIn(typed)).toBe(name);
});
