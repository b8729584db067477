import { expect, test } from "vitest";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import { divisionOfVersion } from "../../shared/domain/outcomes.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput } from "../support/given.ts";
import { codesIn, dividedDay, gm, MOST_RSVS, smallCountry } from "../support/dividedDay.ts";
import { dividedHall } from "../support/dividedHall.ts";

const promises = (codes: string[], promised = true, more: object = {}) =>
  ({ type: "promiseKwartiermaker", codes, promised, ...more }) as CommandInput;
const hands = {
  type: "endProposal",
  proposalId: "division",
  ending: "withProgrammeTeam",
  reason: "Zo",
} as const;
const teamDecides = (version: number, decisionId = "t") =>
  ({
    type: "decideByProgrammeTeam",
    decisionId,
    proposalId: "division",
    version,
    motivation: "Zo",
  }) as CommandInput;
const agreed = ["committed", "fte", "white-spots"];

test("[W1] every computed frame says live what comes of it, with its figures and the places that fail", () => {
  const { day, lead, north, form, move, frames } = dividedHall();
  expect(frames()).toMatchObject({
    "at-most-20": { kind: "atMostRsvs", verdict: "ok", counted: 3, of: MOST_RSVS, places: [] },
    "whole-country": { verdict: "ok", counted: 12, of: 12 },
    "each-province": { verdict: "ok", counted: 3, of: 3 },
    committed: { verdict: "open", counted: 0, of: 3 },
    fte: { verdict: "open" },
  });
  expect(frames()).not.toHaveProperty("open-rsvs");
  day.must(north, form("north", "coast", [gm(1)]));
  day.must(north, move("north", [gm(2)], null));
  expect(frames()).toMatchObject({
    "at-most-20": { counted: 4 },
    "whole-country": { verdict: "broken", counted: 11, places: [gm(2)] },
    "white-spots": { verdict: "broken", counted: 0, of: 1, places: [gm(2)] },
  });
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, codesIn("south"), "middle"));
  expect(frames()).toMatchObject({ "at-most-20": { counted: 3 }, "each-province": { verdict: "ok" } });
  lead(move(NATIONAL, codesIn("south"), null));
  expect(frames()).toMatchObject({ "each-province": { verdict: "broken", counted: 2, places: ["south"] } });
});

test("[W1] what the projector computes is what the moderator computes, but for fte that is not published", () => {
  const { day, lead, form, frames } = dividedHall();
  lead({ type: "assembleDivision" });
  lead(form(NATIONAL, "coast", [gm(1)]));
  day.must(day.programmeTeam, { type: "setFte", rsvId: "coast", fte: 3 });
  const { fte, ...projector } = frames({ role: "projector" });
  const { fte: known, ...moderator } = frames({ role: "moderator" });
  expect(projector).toEqual(moderator);
  expect([fte!.verdict, known!.verdict]).toEqual(["open", "broken"]);
});

test("[G16] what is stored of the frames with a version and a decision says nothing of the division of fte", () => {
  const { day, lead, form, bring, agree, decide } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(form(NATIONAL, "coast", [gm(1)]));
  for (const rsvId of ["coast", "north", "middle", "south"]) {
    day.must(day.programmeTeam, { type: "setFte", rsvId, fte: 0.7 });
  }
  const round = bring(2);
  agree(round);
  lead(decide(round));
  const stored = [
    ...divisionOfVersion(day.state, "division" as never, 2)!.frames,
    ...Object.values(day.state.decisions).flatMap((decision) => decision.frames ?? []),
  ].filter(({ kind }) => kind === "fteBounds");
  expect(stored.map(({ verdict, places }) => [verdict, places])).toEqual([
    ["open", []],
    ["open", []],
  ]);
});

test("[W2] what the frames said is stored with each version and with the decision, and stays", () => {
  const { day, lead, move, bring, agree, decide } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, [gm(2)], null));
  const round = bring(2);
  const stored = () => divisionOfVersion(day.state, "division" as never, 2)!.frames;
  const coverage = { frameId: "whole-country", kind: "coverage", counted: 11, of: 12, places: [gm(2)] };
  expect(stored()).toContainEqual({ ...coverage, verdict: "broken" });
  agree(round);
  lead(promises([gm(2)]));
  lead(decide(round));
  expect(stored()).toContainEqual({ ...coverage, verdict: "broken" });
  const [decision] = Object.values(day.state.decisions);
  expect(decision!.frames).toContainEqual({ ...coverage, verdict: "warning" });
  expect(decision!.frames).toHaveLength(6);
});

test("[W2] what the frames say of the first version follows them until the day opens", () => {
  const day = givenDay({ setup: dividedDay(), facts: smallCountry });
  const results = () => divisionOfVersion(day.state, "division" as never, 1)!.frames;
  const few = {
    type: "setFrame",
    frameId: "few",
    group: "regions",
    hard: true,
    text: "Hoogstens 1",
  } as const;
  day.must(day.programmeTeam, { ...few, check: { kind: "atMostRsvs", most: 1 } });
  expect(results()).toContainEqual(expect.objectContaining({ frameId: "few", verdict: "broken", of: 1 }));
  day.must(day.programmeTeam, { type: "removeFrame", frameId: "few" });
  expect(results().map(({ frameId }) => frameId)).not.toContain("few");
  expect(day.state.division.attached).toHaveLength(1);
});

test("[W3] a broken hard frame keeps either decision away, and never the talk or a round", () => {
  const { day, lead, refused, form, bring, agree, decide } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  for (const n of [1, 2, 3]) lead(form(NATIONAL, `r${n}`, [gm(n)]));
  const round = bring(2);
  agree(round);
  const ruling = day.do(day.moderator, decide(round));
  expect(ruling).toEqual({
    accepted: false,
    refusal: { code: "frameBroken", values: { frame: "at-most-20", counted: 6, of: MOST_RSVS } },
  });
  lead(hands);
  expect(day.refused(day.programmeTeam, teamDecides(2))).toBe("frameBroken");
  day.must(day.programmeTeam, { type: "reopenProposal", proposalId: "division", reason: "Opnieuw" });
  lead({ type: "mergeRsv", group: NATIONAL, rsvId: "r1", into: "r2" });
  const next = bring(3);
  agree(next);
  lead(decide(next));
  expect(refused(decide(next, "again"))).toBe("alreadyDone");
});

test("[W3] the programme team decides the version that keeps within the frames", () => {
  const { day, lead, form, bring } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  for (const n of [1, 2, 3]) lead(form(NATIONAL, `r${n}`, [gm(n)]));
  bring(2);
  lead(hands);
  expect(day.refused(day.programmeTeam, teamDecides(2))).toBe("frameBroken");
  day.must(day.programmeTeam, teamDecides(1));
  expect(day.state.rsvs).toHaveLength(3);
});

test("[W3] a frame that is soft, or of another matter, keeps nothing away", () => {
  const { agree, decide, lead, bring, form } = dividedHall(
    dividedDay({ proposals: dividedDay().proposals.map((each) => ({ ...each, frames: agreed })) }),
  );
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  for (const n of [1, 2, 3]) lead(form(NATIONAL, `r${n}`, [gm(n)]));
  lead({ type: "judgeFrame", frameId: "open-rsvs", verdict: "broken", note: "Nog niet" });
  const round = bring(2);
  agree(round);
  lead(decide(round));
});

test("[W4] a promised kwartiermaker for every white spot makes it a warning, which may be decided", () => {
  const { day, lead, refused, move, bring, agree, decide, frames } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, [gm(1), gm(2)], null));
  const round = bring(2);
  agree(round);
  expect(refused(promises(["GM9999"]))).toBe("unknownMunicipality");
  expect(refused(promises([gm(1)], true, { note: "x".repeat(401) }))).toBe("concernTooLong");
  lead(promises([gm(1)], true, { note: "Wij komen" }));
  expect(refused(promises([gm(1)], true, { note: "Wij komen" }))).toBe("alreadyDone");
  expect(refused(decide(round))).toBe("frameBroken");
  day.must(day.programmeTeam, promises([gm(1), gm(2)]));
  expect(frames()).toMatchObject({
    "whole-country": { verdict: "warning", counted: 10, places: [gm(1), gm(2)] },
    "white-spots": { verdict: "ok", counted: 2, of: 2 },
  });
  lead(decide(round));
});

test("[W5] what cannot be known yet keeps no decision away: commitment, and fte that nobody has yet", () => {
  const { day, lead, agree, decide, frames } = dividedHall();
  lead({ type: "assembleDivision" });
  agree();
  lead({ type: "setCommitment", rsvId: "north", committed: true, note: "Getekend" });
  day.must(day.programmeTeam, { type: "setFte", rsvId: "north", fte: 0.5 });
  expect(frames()).toMatchObject({
    committed: { verdict: "open", counted: 1, of: 3, places: ["middle", "south"] },
    fte: { verdict: "open", places: [] },
  });
  lead(decide());
  for (const rsvId of ["middle", "south"]) lead({ type: "setCommitment", rsvId, committed: true });
  expect(frames()).toMatchObject({ committed: { verdict: "ok", counted: 3 } });
});

test("[W5] an RSV commits itself, and gets fte of the programme team, by name, until it is taken back", () => {
  const { day, lead, refused } = dividedHall();
  const commits = (committed: boolean, rsvId = "north") =>
    ({ type: "setCommitment", rsvId, committed }) as const;
  const gets = (fte: number | null, rsvId = "north") => ({ type: "setFte", rsvId, fte }) as const;
  expect(refused(commits(true))).toBe("unknownRsv");
  lead({ type: "assembleDivision" });
  expect(refused(commits(false))).toBe("alreadyDone");
  lead(commits(true));
  expect(refused(commits(true))).toBe("alreadyDone");
  lead(commits(false));
  expect(day.state.division.commitments).toEqual({});
  expect(day.refused(day.programmeTeam, gets(1, "nowhere"))).toBe("unknownRsv");
  for (const wrong of [-0.1, 1001, Number.NaN]) {
    const refusal = () => day.refused(day.programmeTeam, gets(wrong));
    if (Number.isNaN(wrong)) expect(refusal).toThrow();
    else expect(refusal()).toBe("fteOutOfBounds");
  }
  day.must(day.programmeTeam, gets(0.50049));
  expect(day.state.division.fte).toEqual({ north: 0.5 });
  expect(day.refused(day.programmeTeam, gets(0.5))).toBe("alreadyDone");
  day.must(day.programmeTeam, gets(null));
  expect(day.state.division.fte).toEqual({});
});

test("[W6] people judge the frames that are not computed, with a note where not all is well", () => {
  const { day, lead, refused } = dividedHall();
  const judges = (verdict: string, note?: string, frameId = "open-rsvs") =>
    ({ type: "judgeFrame", frameId, verdict, ...(note === undefined ? {} : { note }) }) as CommandInput;
  expect(refused(judges("ok", undefined, "nothing"))).toBe("unknownFrame");
  expect(refused(judges("ok", undefined, "whole-country"))).toBe("frameIsComputed");
  expect(refused(judges("warning"))).toBe("noteMissing");
  expect(refused(judges("broken", " "))).toBe("noteMissing");
  expect(refused(judges("warning", "x".repeat(401)))).toBe("concernTooLong");
  lead(judges("ok"));
  expect(refused(judges("ok"))).toBe("alreadyDone");
  lead({ type: "closeDay" });
  day.must(day.programmeTeam, judges("warning", "Nog niet overal"));
  expect(day.view({ role: "projector" }).division.judgements).toMatchObject({
    "open-rsvs": { verdict: "warning", note: "Nog niet overal" },
  });
});

test("[W7] before the day frames are set and taken away; a computed one belongs to the division at once", () => {
  const day = givenDay({ setup: dividedDay(), facts: smallCountry });
  const sets = (frameId: string, most?: number, more: object = {}) =>
    ({
      type: "setFrame",
      frameId,
      group: "regions",
      hard: false,
      text: "Niet te veel",
      ...(most === undefined ? {} : { check: { kind: "atMostRsvs", most } }),
      ...more,
    }) as CommandInput;
  const team = day.programmeTeam;
  expect(day.refused(team, sets("few", 2, { text: " " }))).toBe("titleMissing");
  day.must(team, sets("few", 2));
  expect(day.refused(team, sets("few", 2))).toBe("alreadyDone");
  const known = (id: string) => day.state.setup!.frames.find((each) => each.id === id);
  expect(known("few")).toMatchObject({ hard: true, check: { most: 2 } });
  day.must(team, sets("kind"));
  expect(known("kind")).toMatchObject({ hard: false });
  const ofDivision = () =>
    day.state.setup!.proposals.find((each) => each.id === "division")!.frames as string[];
  expect(ofDivision()).toContain("few");
  expect(ofDivision()).not.toContain("kind");
  day.must(team, { type: "removeFrame", frameId: "at-most-20" });
  expect(ofDivision()).not.toContain("at-most-20");
  expect(day.refused(team, { type: "removeFrame", frameId: "at-most-20" })).toBe("unknownFrame");
  day.open();
  expect(day.refused(team, sets("few", 3))).toBe("dayNotOpen");
  const ada = day.join("Ada", "De Brug", ["north"]);
  day.must(day.moderator, { type: "presentProposal", proposalId: "division" });
  day.must(day.moderator, { type: "openRound", roundId: "r", proposalId: "division", version: 1 });
  day.must(day.as(ada), { type: "giveAnswer", roundId: "r", seatIds: day.seats(ada), kind: "consent" });
  for (const type of ["closeRound", "publishRound"] as const) day.must(day.moderator, { type, roundId: "r" });
  const decide = { type: "decideByConsent", decisionId: "d", proposalId: "division", roundId: "r" } as const;
  expect(day.refused(day.moderator, decide)).toBe("frameBroken");
});

test("[W8] what a decided division rests on is not taken back unless the matter is taken up again", () => {
  const { day, lead, refused, move, bring, agree, decide } = dividedHall();
  lead({ type: "presentProposal", proposalId: "division" });
  lead({ type: "assembleDivision" });
  lead(move(NATIONAL, [gm(1)], null));
  lead(promises([gm(1), gm(2)]));
  const round = bring(2);
  agree(round);
  lead(decide(round));
  lead(promises([gm(2)], false));
  expect(refused(promises([gm(1)], false))).toBe("frameBroken");
  lead(promises([gm(1)], true, { note: "Nog steeds" }));
  const gets = (fte: number) => ({ type: "setFte", rsvId: "north", fte }) as const;
  expect(day.refused(day.programmeTeam, gets(1.5))).toBe("frameBroken");
  day.must(day.programmeTeam, gets(0.8));
  lead({ type: "reopenProposal", proposalId: "division", reason: "Opnieuw" });
  lead(promises([gm(1)], false));
  day.must(day.programmeTeam, gets(1.5));
});

test("[W9] a day has at most twenty tables to colour the map with, of municipalities or provinces it knows", () => {
  const { day, lead, refused } = dividedHall();
  const figures = (id: string, more: object = {}): CommandInput => ({
    type: "setFigures",
    figures: {
      id,
      title: "Deelnemers",
      source: "Telling",
      level: "municipality",
      values: { [gm(1)]: 4 },
      ...more,
    },
  });
  expect(refused(figures("a", { title: " " }))).toBe("titleMissing");
  expect(refused(figures("a", { source: "x".repeat(201) }))).toBe("contributionTooLong");
  for (const values of [{}, { GM9999: 1 }, { north: 1 }]) {
    expect(refused(figures("a", { values }))).toBe("unknownMunicipality");
  }
  expect(refused({ type: "showScene", scene: { kind: "figures", figuresId: "n0" } })).toBe("noDivision");
  lead(figures("n0", { level: "province", values: { north: 1 }, whiteBelow: 2 }));
  for (let n = 1; n < 20; n += 1) lead(figures(`n${n}`));
  expect(refused(figures("n20"))).toBe("tooManyFigures");
  expect(refused(figures("n1"))).toBe("alreadyDone");
  lead(figures("n1", { title: "Nieuwe telling" }));
  lead({ type: "showScene", scene: { kind: "figures", figuresId: "n0" } });
  lead({ type: "removeFigures", figuresId: "n2" });
  expect(refused({ type: "removeFigures", figuresId: "n2" })).toBe("alreadyDone");
  expect(Object.keys(day.view({ role: "projector" }).division.figures)).toHaveLength(19);
});
