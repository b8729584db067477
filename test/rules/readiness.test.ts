import { expect, test } from "vitest";
import { canOpen, readiness } from "../../shared/domain/readiness.ts";
import type { CheckKind, ShellKnows } from "../../shared/domain/readiness.ts";
import type { DaySetup } from "../../shared/domain/setup.ts";
import { noteRehearsal, rehearsalPrint } from "../../shared/domain/rehearsing.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { givenDay } from "../support/given.ts";
import type { GivenDay } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";

const checksOf = (day: GivenDay, shell?: ShellKnows) => readiness(day.state, shell);
const check = (day: GivenDay, kind: CheckKind, shell?: ShellKnows) =>
  checksOf(day, shell).find((each) => each.kind === kind);
const withoutFallback = (): DaySetup => {
  const setup = smallDay();
  const proposals = setup.proposals.map((each, index) => (index === 1 ? { ...each, fallback: "" } : each));
  return { ...setup, proposals };
};

test("[PR9] the day of 2023 may open as it comes; the rest is advice", () => {
  const day = givenDay({ setup: beslisdag2023 });
  expect(canOpen(checksOf(day))).toBe(true);
  expect(check(day, "programme")).toMatchObject({ state: "ok", count: beslisdag2023.programme.length });
  expect(check(day, "map")).toMatchObject({ state: "ok", count: 342 });
  expect(check(day, "fallbacks")).toMatchObject({ state: "ok", count: 4 });
  expect(check(day, "frames")!.state).toBe("ok");
  expect(check(day, "sheets")).toMatchObject({ state: "ok", count: 6 });
});

test("[PR9] a day without programme, or with a proposal without fallback, does not open and says which", () => {
  const empty = givenDay({ setup: smallDay({ programme: [], moments: [] }) });
  expect(check(empty, "programme")!.state).toBe("missing");
  expect(empty.refused(empty.moderator, { type: "openDay" })).toBe("programmeEmpty");
  const day = givenDay({ setup: withoutFallback() });
  expect(checksOf(day)[0]).toMatchObject({
    kind: "fallbacks",
    state: "missing",
    about: "north-plan",
    count: 2,
  });
  const ruling = day.do(day.moderator, { type: "openDay" });
  expect(ruling).toMatchObject({
    refusal: { code: "fallbackMissing", values: { title: "Het plan van Noord" } },
  });
  const [, seen] = day.state.setup!.proposals;
  const proposal = { ...seen!, fallback: "Dan wacht Noord." };
  day.must(day.programmeTeam, { type: "setProposal", proposal, seen: seen! });
  expect(canOpen(checksOf(day))).toBe(true);
  expect(day.open().state.phase).toBe("open");
});

test("[PR9] what is unwise is advised, with what it is about: gaps, parts and boards without use, dates that passed", () => {
  const setup = smallDay();
  const programme = setup.programme.map((part) => {
    if (part.id === "closing") return { ...part, kind: "drinks" as const, startsAt: "14:00" };
    return part.id === "writing" ? { ...part, boards: [] } : part;
  });
  const proposals = setup.proposals.map((each) => ({ ...each, validUntil: "2029-01-01" }));
  const day = givenDay({ setup: { ...setup, programme, proposals, frames: [], moments: [] } });
  expect(check(day, "clock")).toMatchObject({ state: "advice", about: "closing" });
  expect(check(day, "partsWithout")).toMatchObject({ state: "advice", about: "writing" });
  expect(check(day, "boards")).toMatchObject({ state: "advice", count: 2, about: "ideas" });
  expect(checksOf(day).filter(({ kind }) => kind === "validity")).toHaveLength(2);
  for (const kind of ["frames", "pulse", "closing", "sheets", "information"] as const)
    expect([kind, check(day, kind)!.state]).toEqual([kind, "advice"]);
  expect(canOpen(checksOf(day))).toBe(true);
});

test("[PR9] a list of registrations is asked only where it gives seats", () => {
  const day = givenDay({ setup: smallDay({ registrations: [] }) });
  expect(check(day, "registrations")).toBeUndefined();
  day.must(day.programmeTeam, { type: "setSeatPolicy", seatPolicy: "registered" });
  expect(check(day, "registrations")!.state).toBe("advice");
});

test("[PR9] what only the shell knows is checked where it says so, and left out where it does not", () => {
  const day = givenDay();
  expect(check(day, "facilitators")).toBeUndefined();
  const shell = { facilitated: new Set(["north", "south"]) };
  expect(check(day, "facilitators", shell)).toMatchObject({
    state: "advice",
    count: 2,
    of: 3,
    names: ["Midden"],
  });
});

test("[PR9] paper is made once for the hall, and for who is on the list", () => {
  const day = givenDay({ setup: smallDay({ registrations: [] }) });
  const print = (paper: "hall" | "seats") =>
    day.must(day.programmeTeam, { type: "notePrinted", paper, links: 0 });
  expect(check(day, "paper")).toMatchObject({ state: "advice", count: 0, of: 1 });
  print("hall");
  expect(check(day, "paper")!.state).toBe("ok");
  const line = { id: "line" as never, organisation: "Atelier Noord", sector: "fund", regions: ["north"] };
  day.must(day.programmeTeam, { type: "addRegistered", line: line as never });
  expect(check(day, "paper")).toMatchObject({ state: "advice", count: 1, of: 2 });
  print("seats");
  expect(check(day, "paper")!.state).toBe("ok");
});

test("[PR9] [OP13] what was rehearsed counts until the day is another one", () => {
  const day = givenDay();
  expect(check(day, "rehearsal")!.state).toBe("advice");
  const note = () => noteRehearsal(day.state, rehearsalPrint(day.state.setup!));
  day.happens(note());
  expect(check(day, "rehearsal")!.state).toBe("ok");
  expect(note()).toMatchObject({ refusal: { code: "alreadyDone" } });
  const [part] = day.state.setup!.programme;
  day.must(day.programmeTeam, { type: "setPart", part: { ...part!, minutes: 99 }, seen: part! });
  expect(check(day, "rehearsal")!.state).toBe("advice");
  for (const role of ["participant", "projector"] as const)
    expect(day.view(role === "participant" ? { role, id: null } : { role }).rehearsed).toBeUndefined();
  day.open();
  expect(note()).toMatchObject({ refusal: { code: "alreadyDone" } });
});
