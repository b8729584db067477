/** What the programme team might do after the day. Chosen by chance; a good part is refused. */
import { candidateChecks } from "../../shared/domain/afterState.ts";
import type { Candidate, CorrectionTarget } from "../../shared/domain/afterState.ts";
import { stillToAdopt } from "../../shared/domain/adopting.ts";
import { textNow } from "../../shared/domain/corrections.ts";
import { decisionsSoFar } from "../../shared/domain/decisions.ts";
import { criteriaOf } from "../../shared/domain/nominations.ts";
import { recordParts } from "../../shared/domain/recordParts.ts";
import type { DayState, Objection, Proposal, Signal } from "../../shared/domain/state.ts";
import type { Chance } from "./chance.ts";
import type { CommandInput } from "./given.ts";
import type { Mint } from "./mint.ts";

const LATER = "2031-04-18";

/** The programme team divides fte, tests who is put forward, follows up, reads over, corrects and adopts. */
export function afterIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  if (day.phase === "adopted") {
    const title = chance.often(0.9) ? mint.text("addendumTitle") : "";
    return { type: "addAddendum", id: mint.id("addendum"), title, text: mint.text("addendum") };
  }
  const what = chance.weighted([
    [8, "fte"],
    [24, "candidate"],
    [day.phase === "closed" ? 14 : 0.2, "adopt"],
    [day.phase === "closed" ? 5 : 0.2, "reading"],
  ]);
  switch (what) {
    case "fte":
      return fteIntent(day, chance, mint);
    case "candidate":
      return candidateIntent(day, chance, mint);
    case "adopt":
      return towardsAdoption(day, chance, mint);
    default:
      return readingIntent(day, chance, mint);
  }
}

function fteIntent(day: DayState, chance: Chance, mint: Mint): CommandInput | null {
  const rsv =
    chance.of(day.rsvs.filter(({ id }) => day.division.fte[id] === undefined)) ?? chance.of(day.rsvs);
  const area = chance.of(Object.keys(day.division.fteAreas));
  const versions = day.after.fteVersions.map(({ n }) => n);
  return chance.weighted<CommandInput | null>([
    [
      rsv ? 10 : 0,
      rsv
        ? {
            type: "setFte",
            rsvId: rsv.id,
            fte: chance.often(0.95) ? 0.5 + chance.below(5) / 10 : (chance.of([0.3, null]) ?? null),
            ...(chance.often(0.5) ? { seen: day.division.fte[rsv.id] ?? null } : {}),
          }
        : null,
    ],
    [
      1.5,
      {
        type: "setFteArea",
        id: (chance.often(0.4) ? area : undefined) ?? mint.id("area"),
        name: mint.text("areaName"),
        fte: chance.of([0.5, 0.2, 0.2, 0])!,
      },
    ],
    [area ? 2 : 0.1, { type: "removeFteArea", id: area ?? "x" }],
    [2, { type: "noteFte", of: rsv?.id ?? area ?? "x", remark: mint.text("remark"), asked: 0.6 }],
    [3, { type: "motivateFte", text: mint.text("fteWhy") }],
    [8, { type: "keepFteVersion", name: mint.text("keeper"), note: mint.text("versionNote") }],
    [versions.length > 0 ? 9 : 0.2, { type: "publishFte", version: chance.of(versions) ?? 1 }],
  ]);
}

function candidateIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const all = Object.values<Candidate>(day.after.candidates);
  // Mostly the first who is not appointed yet, or nobody would ever be.
  const known = (chance.often(0.8) ? all.find(({ appointed }) => !appointed) : undefined) ?? chance.of(all);
  const candidateId = known?.id ?? "nobody";
  const rsvId = (known && chance.often(0.8) ? known.rsvId : chance.of(day.rsvs)?.id) ?? "x";
  const todo = criteriaOf(day).filter(({ id }) => known?.criteria[id]?.verdict !== "met");
  const criterion = chance.of(todo) ?? chance.of(criteriaOf(day));
  const check = chance.of(candidateChecks.filter((each) => known?.checks[each] === undefined));
  const ready = todo.length === 0 && !check;
  return chance.weighted<CommandInput>([
    [
      all.length < 2 ? 3 : 0.3,
      {
        type: "setCandidate",
        candidateId: chance.often(0.7) ? mint.id("candidate") : candidateId,
        rsvId,
        name: mint.text("candidate"),
        organisation: chance.often(0.6) ? mint.text("nominator") : "",
      },
    ],
    [0.3, { type: "removeCandidate", candidateId }],
    [
      5,
      {
        type: "testCandidate",
        candidateId,
        criterion: criterion?.id ?? "line-1",
        verdict: chance.of(["met", "met", "met", "met", "met", "unclear", "notMet", null] as const) ?? null,
        remark: mint.text("testRemark"),
      },
    ],
    [6, { type: "checkCandidate", candidateId, check: check ?? "cv", seen: chance.often(0.95) }],
    [
      ready ? 20 : 0.7,
      {
        type: "concludeCandidate",
        candidateId,
        outcome: chance.of(["suits", "suits", ready ? "suits" : "suitsNot", null] as const) ?? null,
        reason: mint.text("outcomeReason"),
      },
    ],
    [
      known?.outcome?.kind === "suits" ? 25 : 0.3,
      { type: "appointCandidate", candidateId, fte: 0.6, on: LATER },
    ],
    [
      known?.appointed ? 12 : 0.2,
      { type: "takeBackAppointment", candidateId, reason: mint.text("appointmentReason") },
    ],
  ]);
}

/** The next thing that keeps the record from being adopted, or the adoption itself. */
export function towardsAdoption(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const [next] = stillToAdopt(day);
  const name = mint.text("reader");
  switch (next?.kind) {
    case "objection":
      return {
        type: "followObjection",
        objectionId: next.objectionId,
        owner: mint.text("follower"),
        on: LATER,
        note: mint.text("followNote"),
      };
    case "signal":
      return {
        type: "workOnSignal",
        signalId: next.signalId,
        status: chance.of(["open", "inProgress", "answered", "done"] as const)!,
        owner: mint.text("owner"),
        dueOn: LATER,
      };
    case "part": {
      const seen = recordParts(day).find(({ key }) => key === next.part)?.print ?? "";
      return { type: "reviewPart", part: next.part, name, seen: chance.often(0.95) ? seen : "other" };
    }
    default:
      return { type: "adoptRecord", name, role: mint.text("role") };
  }
}

function readingIntent(day: DayState, chance: Chance, mint: Mint): CommandInput {
  const part = chance.of(recordParts(day))?.key ?? "day";
  const review = chance.of(day.after.reviews);
  const evaluation = chance.of(Object.keys(day.after.evaluations));
  const target = chance.of(targetsOf(day));
  return chance.weighted<CommandInput>([
    [1, { type: "setReaders", count: chance.of([1, 1, 2, 3])! }],
    [0.5, { type: "takeBackReview", part: review?.part ?? part, reviewedAt: review?.at ?? 0 }],
    [1, { type: "askReader", part, name: mint.text("asked") }],
    [1, { type: "setRecordNaming", naming: chance.of(["organisation", "region", null] as const) ?? null }],
    [
      target ? 2 : 0,
      {
        type: "correctText",
        id: mint.id("correction"),
        target: target ?? { kind: "signal", id: "x" },
        seen: (target && textNow(day, target)) ?? "",
        text: mint.text("corrected"),
        reason: mint.text("correctionReason"),
        name: mint.text("corrector"),
      },
    ],
    [
      1.5,
      {
        type: "setEvaluation",
        id: (chance.often(0.4) ? evaluation : undefined) ?? mint.id("evaluation"),
        region: chance.of(["north", "south"])!,
        on: LATER,
        place: mint.text("evaluationPlace"),
        outcome: mint.text("evaluationOutcome"),
      },
    ],
    [evaluation ? 1 : 0.1, { type: "removeEvaluation", id: evaluation ?? "x" }],
  ]);
}

function targetsOf(day: DayState): CorrectionTarget[] {
  return [
    ...decisionsSoFar(day).map(({ id }) => ({ kind: "motivation" as const, id })),
    ...Object.values<Proposal>(day.proposals).map(({ id }) => ({
      kind: "line" as const,
      id,
      version: 1,
      line: 0,
    })),
    ...Object.values<Signal>(day.signals).map(({ id }) => ({ kind: "signal" as const, id })),
  ];
}

/** Anything about what comes after the day, of things that may or may not be there. */
export function wildAfterIntents(day: DayState, chance: Chance, mint: Mint): CommandInput[] {
  const text = chance.of(["", mint.text("wild"), "é👩‍👩‍👧‍👦".repeat(300)])!;
  const candidateId = chance.of([...Object.keys(day.after.candidates), mint.id("candidate")])!;
  const objections = Object.values<Objection>(day.objections).map(({ id }) => id as string);
  const objectionId = chance.of([...objections, mint.id("objection")])!;
  return [
    { type: "setFteArea", id: mint.id("area"), name: text, fte: -1 },
    { type: "noteFte", of: mint.id("rsv"), remark: text },
    { type: "keepFteVersion", name: text, note: text },
    { type: "publishFte", version: 7 },
    { type: "setCandidate", candidateId, rsvId: mint.id("rsv"), name: text, organisation: text },
    { type: "appointCandidate", candidateId, fte: 4, on: "2030-02-30" },
    { type: "followObjection", objectionId, owner: text, on: LATER, note: text },
    { type: "reviewPart", part: "day", name: text, seen: "" },
    { type: "adoptRecord", name: text, role: text },
    { type: "addAddendum", id: mint.id("addendum"), title: text, text },
    {
      type: "correctText",
      id: mint.id("correction"),
      target: { kind: "line", id: chance.of(Object.keys(day.proposals)) ?? "x", version: 1, line: 0 },
      seen: text,
      text,
      reason: text,
      name: text,
    },
  ];
}
