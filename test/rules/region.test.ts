import { describe, expect, test } from "vitest";
import { regionDayStarted } from "../../shared/domain/regionKeeping.ts";
import { regionMaximum } from "../../shared/domain/regionState.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import { dividedHall } from "../support/dividedHall.ts";
import type { CommandInput } from "../support/given.ts";

/** The small country after its day, with the keepers of two RSVs. */
function afterwards() {
  const { day, ada, lead } = dividedHall();
  lead({ type: "assembleDivision" });
  day.must(day.as(ada), { type: "joinRsv", rsvId: "north" });
  lead({ type: "closeDay" });
  const keeper = day.regionKeeper("north");
  const other = day.regionKeeper("south");
  const keep = (command: CommandInput) => day.must(keeper, command);
  const refused = (command: CommandInput) => day.refused(keeper, command);
  return { day, ada, keeper, other, keep, refused, north: () => day.state.regions["north" as never]! };
}

type Meeting = Extract<CommandInput, { type: "setRegionMeeting" }>;
const meeting = (change: Partial<Meeting> = {}): Meeting => ({
  type: "setRegionMeeting",
  rsvId: "north",
  meetingId: "m1",
  seen: 0,
  date: "2030-05-16",
  time: "09:30",
  minutes: 120,
  place: "Stadhuis",
  theme: "Mbo",
  ...change,
});
const contact = (change: object = {}) =>
  ({
    type: "setRegionContact",
    rsvId: "north",
    seen: 0,
    name: "Sam de Wit",
    reach: "sam@noord.example",
    shown: true,
    ...change,
  }) as const;

describe("who keeps the page of an RSV", () => {
  test("[RE7] its keeper, once the day is over, and of no other RSV", () => {
    const { day, other, refused, keeper } = afterwards();
    expect(day.refused(other, meeting())).toBe("notYourRsv");
    expect(refused(meeting({ rsvId: "nowhere" }))).toBe("notYourRsv");
    day.must(day.moderator, { type: "openDay" });
    expect(day.refused(keeper, meeting())).toBe("dayNotOpen");
    const gone = day.regionKeeper("nowhere");
    day.must(day.moderator, { type: "closeDay" });
    expect(day.refused(gone, meeting({ rsvId: "nowhere" }))).toBe("unknownRsv");
  });

  test("[RE7] what is kept reaches keepers and organisers, nobody else's screen; the log makes the same page", () => {
    const { day, keep, ada } = afterwards();
    keep(contact());
    keep(meeting());
    for (const viewer of [
      { role: "participant", id: ada },
      { role: "participant", id: null },
      { role: "projector" },
      { role: "facilitator" },
    ] as const) {
      expect(JSON.stringify(day.view(viewer).regions)).not.toMatch(/Sam de Wit|Stadhuis/);
      expect(JSON.stringify(day.wire(viewer))).not.toMatch(/Sam de Wit|Stadhuis/);
    }
    expect(day.view({ role: "regionKeeper" }).regions).toEqual(day.state.regions);
    expect(day.view({ role: "regionKeeper" }).participants).toEqual({});
    expect(replay(emptyDay, day.entries as never).regions).toEqual(day.state.regions);
  });

  test("[RE8] nobody overwrites what they did not see, and what changed is listed with who and when", () => {
    const { day, keep, refused, north, keeper } = afterwards();
    keep(contact());
    expect(refused(contact({ name: "Bo" }))).toBe("regionChanged");
    expect(refused(contact({ seen: 1 }))).toBe("alreadyDone");
    keep(contact({ seen: 1, name: "Bo" }));
    const strategy = { type: "setRegionStrategy", rsvId: "north", text: "Samen", seen: 0 } as const;
    keep(strategy);
    expect(refused({ ...strategy, text: "Anders" })).toBe("regionChanged");
    keep(meeting());
    expect(refused(meeting({ theme: "Vmbo" }))).toBe("regionChanged");
    // The same, sent twice over a bad line.
    expect(refused(meeting())).toBe("alreadyDone");
    const roles = { type: "setMunicipalityRoles", rsvId: "north", code: "GM0001" } as const;
    keep({ ...roles, seen: [], roles: ["refers"] });
    expect(refused({ ...roles, seen: [], roles: ["provides"] })).toBe("regionChanged");
    expect(north().history.map(({ what }) => what)).toEqual([
      "contact",
      "contact",
      "strategy",
      "meeting",
      "roles",
    ]);
    expect(north().history.at(-1)).toEqual({
      what: "roles",
      at: day.now - 1000 * 1,
      by: "id" in keeper ? keeper.id : "",
    });
  });
});

describe("what is kept", () => {
  test("[RE9] a contact has a name, and is shown only where its owner agreed; it can be taken away", () => {
    const { keep, refused, north } = afterwards();
    expect(refused(contact({ name: " ", reach: "06" }))).toBe("nameEmpty");
    expect(refused(contact({ name: "n".repeat(regionMaximum.name + 1) }))).toBe("contributionTooLong");
    keep(contact({ shown: false }));
    expect(north().contact).toMatchObject({ shown: false });
    keep(contact({ seen: 1, name: "", reach: "", shown: true }));
    expect(north().contact).toEqual({ name: "", reach: "", shown: false, edits: 2 });
  });

  test("[RE10] a strategy may link to a document elsewhere: https, nothing that could do harm", () => {
    const { keep, refused, north } = afterwards();
    const set = (link: string) => ({
      type: "setRegionStrategy" as const,
      rsvId: "north",
      seen: 0,
      text: "",
      link,
    });
    for (const link of [
      "http://plan.example/1",
      "javascript:alert(1)",
      "https://wie@plan.example/",
      "https://plan",
      "https://plan.example/ a",
      'https://plan.example/"onclick=x',
      "data:text/html,x",
    ])
      expect(refused(set(link)), link).toBe("linkWrong");
    keep(set("https://plan.example/strategie.pdf?v=2#kop"));
    expect(north().strategy).toMatchObject({ link: "https://plan.example/strategie.pdf?v=2#kop" });
  });

  test("[RE11] a meeting has a theme, and a date and time that exist, not before the day", () => {
    const { refused, keep, north } = afterwards();
    expect(refused(meeting({ theme: " " }))).toBe("titleMissing");
    expect(refused(meeting({ date: "2030-02-30" }))).toBe("dateMissing");
    expect(refused(meeting({ time: "24:00" }))).toBe("dateMissing");
    expect(refused(meeting({ date: "1999-01-01" }))).toBe("dateInPast");
    expect(refused(meeting({ minutes: 5 }))).toBe("meetingLength");
    expect(refused(meeting({ seen: 3 }))).toBe("unknownMeeting");
    keep(meeting());
    keep(meeting({ seen: 1, time: "10:00" }));
    expect(north().meetings).toMatchObject({ m1: { time: "10:00", edits: 2 } });
  });

  test("[RE11] a cancelled meeting stays to be seen, and is not taken up again", () => {
    const { refused, keep, north } = afterwards();
    const cancel = (seen: number) => ({
      type: "cancelRegionMeeting" as const,
      rsvId: "north",
      meetingId: "m1",
      seen,
    });
    expect(refused(cancel(0))).toBe("unknownMeeting");
    keep(meeting());
    expect(refused(cancel(0))).toBe("regionChanged");
    keep(cancel(1));
    expect(north().meetings).toMatchObject({ m1: { theme: "Mbo", cancelled: true, edits: 2 } });
    expect(refused(cancel(2))).toBe("alreadyDone");
    expect(refused(meeting({ seen: 2, theme: "Toch" }))).toBe("meetingCancelled");
  });

  test("[RE12] numbers are of the RSV's own municipalities, with a title, a source and a date", () => {
    const { refused, keep, north } = afterwards();
    const set = (change: object = {}) => ({
      type: "setRegionAnalysis" as const,
      rsvId: "north",
      analysisId: "a",
      title: "Jongeren zonder werk",
      source: "CBS",
      date: "2030-01-01",
      values: { GM0001: 12 },
      ...change,
    });
    expect(refused(set({ title: "" }))).toBe("titleMissing");
    expect(refused(set({ source: "" }))).toBe("sourceMissing");
    expect(refused(set({ date: "" }))).toBe("dateMissing");
    expect(refused(set({ values: { GM9999: 1 } }))).toBe("unknownMunicipality");
    expect(refused(set({ values: { GM0001: -1 } }))).toBe("chartWrong");
    expect(refused(set({ values: {} }))).toBe("chartWrong");
    keep(set());
    expect(refused(set())).toBe("alreadyDone");
    keep({ type: "removeRegionAnalysis", rsvId: "north", analysisId: "a" });
    expect(north().analyses).toEqual({});
  });

  test("[RE13] a municipality has one role, several or none; only those of the RSV", () => {
    const { refused, keep, north } = afterwards();
    const set = (roles: ("refers" | "directs")[], seen: ("refers" | "directs")[] = [], code = "GM0001") =>
      ({ type: "setMunicipalityRoles", rsvId: "north", code, roles, seen }) as const;
    expect(refused(set(["refers"], [], "GM9999"))).toBe("unknownMunicipality");
    keep(set(["refers", "directs", "refers"]));
    expect(north().roles).toEqual({ GM0001: ["directs", "refers"] });
    keep(set([], ["refers", "directs"]));
    expect(north().roles).toEqual({});
  });

  test("[RE14] who joins after the day stands beside the members of the day, told apart by date", () => {
    const { day, refused, keep, north } = afterwards();
    const add = (organisation: string, since = "2030-05-01") =>
      ({ type: "addRegionMember", rsvId: "north", organisation, sector: "fund", since }) as const;
    expect(refused(add("  "))).toBe("organisationEmpty");
    expect(refused(add("de brug"))).toBe("alreadyDone");
    expect(refused(add("Fonds", "1999-01-01"))).toBe("dateInPast");
    keep(add("Fonds Vooruit"));
    expect(refused(add("FONDS vooruit"))).toBe("alreadyDone");
    expect(Object.values(north().members)).toEqual([
      { id: "fonds-vooruit~north", organisation: "Fonds Vooruit", sector: "fund", since: "2030-05-01" },
    ]);
    expect(Object.keys(day.state.division.memberships)).toEqual(["de-brug~north"]);
    keep({ type: "endRegionMember", rsvId: "north", membershipId: "fonds-vooruit~north" });
    expect(north().members).toEqual({});
  });

  test("[RE15] a meeting of the region is made by the RSV's own keeper alone, and the page remembers which", () => {
    const { day, keeper, other, north } = afterwards();
    const made = { code: "ABC234", title: "RSV north", date: "2030-06-01" };
    const ask = (actor: typeof keeper) => regionDayStarted(day.state, "north" as never, made, actor);
    expect(ask(other)).toMatchObject({ refusal: { code: "notYourRsv" } });
    expect(ask(day.programmeTeam)).toMatchObject({ refusal: { code: "notAllowed" } });
    day.happens(ask(keeper));
    expect(north().days).toEqual([made]);
    day.must(day.moderator, { type: "openDay" });
    expect(ask(keeper)).toMatchObject({ refusal: { code: "dayNotOpen" } });
  });
});

test("[RE1] only the programme team publishes, only what is adopted, and may withdraw it", () => {
  const { day } = afterwards();
  expect(day.refused(day.programmeTeam, { type: "publishRecord" })).toBe("dayClosed");
  expect(day.refused(day.moderator, { type: "publishRecord" })).toBe("notAllowed");
  expect(day.refused(day.programmeTeam, { type: "withdrawPublication" })).toBe("alreadyDone");
});
