import fc from "fast-check";
import { expect, test } from "vitest";
import { openDayHost } from "../../server/days/dayHost.ts";
import { memoryLog } from "../../server/log/memoryLog.ts";
import { compareDivisions } from "../../shared/division/compare.ts";
import { patched } from "../../shared/division/rsv.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import type { Actor } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import { replay } from "../../shared/domain/evolve.ts";
import { factsOf } from "../../shared/division/mapFacts.ts";
import { currentRsvs, frameResultsOf } from "../../shared/domain/divisionFrames.ts";
import { NATIONAL } from "../../shared/domain/divisionState.ts";
import type { DivisionDraft } from "../../shared/domain/divisionState.ts";
import { personalFieldsOf } from "../../shared/domain/events.ts";
import { emptyDay } from "../../shared/domain/state.ts";
import type { DayState, Decision } from "../../shared/domain/state.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { play, scripts } from "../support/arbitraries.ts";
import type { PlayedDay } from "../support/arbitraries.ts";
import { chanceFrom } from "../support/chance.ts";
import type { Chance } from "../support/chance.ts";
import { allCodes, codesIn, dividedDay, divisionPrepared } from "../support/dividedDay.ts";
import { dividedHall, shapeOf } from "../support/dividedHall.ts";
import { givenDay } from "../support/given.ts";
import type { CommandInput } from "../support/given.ts";
import { MORNING } from "../support/smallDay.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { tried } from "./law.ts";

const statesOf = (day: PlayedDay): DayState[] => [...day.befores, day.state];
/** From when the day with its municipalities is prepared: each state in which the division is another or decided. */
const dividedStates = (day: PlayedDay) => {
  const states = statesOf(day);
  return states
    .slice(divisionPrepared(dividedDay()).length)
    .filter(
      (state, i, all) => state.division !== all[i - 1]?.division || state.decisions !== all[i - 1]?.decisions,
    );
};

/** Which hard frames of the dividing proposal these RSVs break, worked out here anew, apart from the code. */
function broken(state: DayState, rsvs: readonly Rsv[]): string[] {
  const setup = state.setup!;
  const mine = setup.proposals.find((each) => each.id === setup.division!.proposalId)!.frames;
  const covered = rsvs.flatMap((each) => each.municipalities);
  const white = allCodes.filter((code) => !covered.includes(code));
  const alone = white.filter((code) => !Object.hasOwn(state.division.kwartiermakers, code));
  return setup.frames
    .filter((each) => each.hard && each.check && mine.includes(each.id))
    .filter(({ check }) => {
      switch (check!.kind) {
        case "atMostRsvs":
          return rsvs.length > check!.most;
        case "coverage":
        case "kwartiermaker":
          return alone.length > 0;
        case "perProvince":
          return setup.regions.some(({ id }) => !codesIn(id).some((code) => covered.includes(code)));
        case "fteBounds":
          return rsvs.some(
            ({ id }) => (state.division.fte[id] ?? 0.7) < 0.5 || (state.division.fte[id] ?? 0.7) > 1,
          );
        default:
          return false;
      }
    })
    .map((each) => each.id);
}

test("[W3] [W8] however commands interleave there is never a decided division that breaks a hard frame", () => {
  let decided = 0;
  let otherwise = 0;
  let kept = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      kept += day.attempts.filter(
        ({ ruling }) => !ruling.accepted && ruling.refusal.code === "frameBroken",
      ).length;
      const seen = new Set<string>();
      for (const state of dividedStates(day)) {
        const dividing = state.setup?.division?.proposalId;
        const holds = dividing && state.proposals[dividing]?.decision;
        const decision: Decision | undefined = holds && state.decisions[holds];
        if (!decision || decision.reopened) continue;
        const bound = state.division.attached.filter(
          (each) => each.proposalId === dividing && each.version === decision.version,
        );
        expect(bound).toHaveLength(1);
        expect(broken(state, bound[0]!.rsvs)).toEqual([]);
        if (seen.has(decision.id)) continue;
        seen.add(decision.id);
        decided += 1;
        if (decision.version > 1) otherwise += 1;
        expect(decision.frames?.map(({ frameId }) => frameId)).toEqual(
          state.setup!.frames.filter((each) => each.check).map((each) => each.id),
        );
      }
    }),
    tried(51, 600),
  );
  expect(decided).toBeGreaterThan(8);
  expect(otherwise).toBeGreaterThan(2);
  expect(kept).toBeGreaterThan(8);
});

test("[G4] [G10] every division is whole at every moment, and what is bound to a version never changes on the day", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      let attached: DayState["division"]["attached"] = [];
      for (const { division, setup, phase } of dividedStates(day)) {
        const drafts = Object.entries<DivisionDraft>(division.drafts);
        for (const [group, { rsvs }] of drafts) {
          for (const each of rsvs) {
            expect(each.municipalities).toEqual([...new Set(each.municipalities)].sort());
            expect(each.municipalities.length).toBeGreaterThan(0);
            if (group !== NATIONAL) expect(each.home).toBe(group);
          }
          expect(new Set(rsvs.map(({ n }) => n)).size).toBe(rsvs.length);
        }
        // Also side by side every RSV has an id of its own.
        const beside = drafts.filter(([group]) => group !== NATIONAL).flatMap(([, { rsvs }]) => rsvs);
        expect(new Set(beside.map(({ id }) => id)).size).toBe(beside.length);
        const keys = division.attached.map(({ proposalId, version }) => `${proposalId} ${version}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { proposalId } of division.attached) expect(proposalId).toBe(setup!.division!.proposalId);
        // Until the day opens its frames are still being written, and what they say of the first version with them.
        if (phase !== "prepared") expect(division.attached.slice(0, attached.length)).toEqual(attached);
        attached = division.attached;
      }
      const proposal = day.state.proposals["division" as never]!;
      expect(attached.map(({ version }) => version)).toEqual(proposal.versions.map(({ n }) => n));
    }),
    tried(52, 60),
  );
});

test("[G5] the way back of every edit leads back to the letter", () => {
  let undone = 0;
  fc.assert(
    fc.property(scripts, (script) => {
      const day = play(script);
      const states = statesOf(day);
      day.entries.forEach(({ event }, index) => {
        if (event.type !== "divisionEdited" && event.type !== "divisionEditUndone") return;
        const was = states[index]!.division.drafts[event.group]!;
        const is = states[index + 1]!.division.drafts[event.group]!;
        expect(is.edits).toBe(was.edits + 1);
        if (event.type === "divisionEdited") expect(patched(is.rsvs, event.back!)).toEqual(was.rsvs);
        else {
          undone += 1;
          expect(is.rsvs).toEqual(patched(was.rsvs, was.back.at(-1)!));
        }
      });
    }),
    tried(53, 120),
  );
  expect(undone).toBeGreaterThan(20);
});

test("[W1] what is covered is what all RSVs have together, no more and no less", () => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const state of dividedStates(play(script))) {
        const rsvs = currentRsvs(state);
        const together = new Set(rsvs.flatMap((each) => each.municipalities));
        const coverage = frameResultsOf(state, rsvs, factsOf(state.division.facts)).find(
          ({ kind }) => kind === "coverage",
        );
        if (!coverage) continue;
        expect(coverage.counted).toBe(together.size);
        expect(coverage.places).toEqual(allCodes.filter((code) => !together.has(code)));
      }
    }),
    tried(54, 60),
  );
});

test("[G3] [G4] merged and split back is the same, by whichever commands, and so is split and merged back", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const chance = chanceFrom(seed);
      const { lead, draft, form, move, shape } = dividedHall();
      lead({ type: "assembleDivision" });
      for (let n = 0; n < 1 + chance.below(4); n += 1) lead(form(NATIONAL, `r${n}`, some(chance)));
      const { rsvs } = draft(NATIONAL);
      const [a, b] = [chance.of(rsvs)!, chance.of(rsvs)!];
      const before = shape(NATIONAL);
      if (a !== b) {
        lead({ type: "mergeRsv", group: NATIONAL, rsvId: a.id, into: b.id });
        expect(shape(NATIONAL)).toHaveLength(before.length - 1);
        lead(form(NATIONAL, "back", a.municipalities));
        const { changes, codes } = compareDivisions(rsvs, draft(NATIONAL).rsvs);
        expect([...codes]).toEqual([]);
        expect(changes.filter(({ kind }) => kind !== "renamed")).toEqual([]);
      }
      const now = draft(NATIONAL).rsvs;
      const whole = now.find((each) => each.municipalities.length > 1);
      if (!whole) return;
      lead(form(NATIONAL, "part", whole.municipalities.slice(1)));
      const back: CommandInput = chance.often(0.5)
        ? { type: "mergeRsv", group: NATIONAL, rsvId: "part", into: whole.id }
        : move(NATIONAL, whole.municipalities.slice(1), whole.id);
      lead(back);
      expect(draft(NATIONAL).rsvs).toEqual(now);
      expect(shapeOf(now).length).toBe(before.length);
    }),
    tried(55, 300),
  );
});

const some = (chance: Chance) => {
  const picked = allCodes.filter(() => chance.often(0.2));
  return picked.length > 0 ? picked : [chance.of(allCodes)!];
};

const MOST = 20;
const desks = ["link-one", "link-two"].map((id): Actor => ({ role: "moderator", id: id as never }));

/** The day of 2023 with nineteen RSVs in the hall's division. */
function nineteen() {
  const day = givenDay({ setup: beslisdag2023 }).open();
  day.must(day.moderator, { type: "assembleDivision" });
  const codes = day.state.division.openingBid.flatMap((each) => each.municipalities.slice(1));
  for (let n = 0; n < MOST - 1 - 12; n += 1) {
    const made = { rsvId: `made-${n}`, name: `RSV ${n}`, codes: [codes[n * 7]!], edits: n };
    day.must(day.moderator, { type: "formRsv", group: NATIONAL, ...made });
  }
  return day;
}

test("[G6] in 200 races of two moderators for the twentieth RSV there are never twenty-one", async () => {
  const given = nineteen();
  const codes = given.state.division.drafts[NATIONAL]!.rsvs.flatMap((each) => each.municipalities.slice(1));
  let told = 0;
  for (let seed = 1; seed <= 200; seed += 1) {
    const chance = chanceFrom(seed);
    const time = virtualTime(MORNING + 3_600_000);
    const log = memoryLog(personalFieldsOf);
    const events = given.entries.map(({ event }) => event) as never;
    await log.append("day-1", 0, [{ commandId: "until-now", at: MORNING, events }]);
    const faults: unknown[] = [];
    const report = (_what: string, error: unknown) => void faults.push(error);
    const host = await openDayHost({ id: "day-1", code: "ABC234", log, now: () => time.now, report });
    const count = () => host.state.division.drafts[NATIONAL]!.rsvs.length;
    let most = count();
    host.onEntries(() => void (most = Math.max(most, count())));
    let serial = 0;
    const give = (actor: Actor, input: CommandInput) =>
      host.command(actor, `c${(serial += 1)}`, dayCommand.parse(input));

    // Each looks, thinks for a while, and forms one only where there was room when they looked.
    const looks = (actor: Actor, turn: number): void => {
      const { rsvs, edits } = host.state.division.drafts[NATIONAL]!;
      if (rsvs.length >= MOST || turn > 6) return;
      const rsvId = `x-${actor.role === "moderator" ? actor.id : ""}-${turn}`;
      const form: CommandInput = {
        type: "formRsv",
        group: NATIONAL,
        rsvId,
        name: "Twintig",
        codes: [chance.of(codes)!],
        edits,
      };
      time.after(chance.below(400), () => {
        void give(actor, form).then((answer) => {
          if (!answer.accepted && answer.refusal.code === "draftChanged") told += 1;
          time.after(chance.below(200), () => looks(actor, turn + 1));
        });
      });
    };
    for (const desk of desks) time.after(chance.below(200), () => looks(desk, 0));
    // Meanwhile one of them undoes, merges or renames, of what they saw.
    for (const desk of desks) {
      const { edits, rsvs } = host.state.division.drafts[NATIONAL]!;
      const other = chance.of<CommandInput>([
        { type: "undoEdit", group: NATIONAL, edits },
        { type: "mergeRsv", group: NATIONAL, rsvId: chance.of(rsvs)!.id, into: chance.of(rsvs)!.id },
        { type: "renameRsv", group: NATIONAL, rsvId: chance.of(rsvs)!.id, name: "Anders" },
      ])!;
      time.after(chance.below(600), () => void give(desk, other));
    }
    await time.runUntil(time.now + 10_000);
    await host.close();
    expect(faults).toEqual([]);
    expect(most, `seed ${seed}`).toBeLessThanOrEqual(MOST);
    expect(count()).toBeGreaterThanOrEqual(MOST - 2);
    expect(replay(emptyDay, (await log.read("day-1")) as never)).toEqual(host.state);
  }
  expect(told).toBeGreaterThan(100);
});
