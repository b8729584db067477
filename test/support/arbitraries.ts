/** Days as they might have gone: lists of numbers that fast-check makes and shrinks, played as commands. */
import { noteRehearsal, rehearsalPrint } from "../../shared/domain/rehearsing.ts";
import fc from "fast-check";
import { afterwards } from "./afterwards.ts";
import { afterIntent } from "./afterIntents.ts";
import type { Actor } from "../../shared/domain/actor.ts";
import { dayCommand } from "../../shared/domain/commands.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import { isOver } from "../../shared/domain/phase.ts";
import { regionDayStarted } from "../../shared/domain/regionKeeping.ts";
import type { FrameId, ParticipantId } from "../../shared/domain/ids.ts";
import type { Ruling } from "../../shared/domain/ruling.ts";
import type { Naming } from "../../shared/domain/setup.ts";
import { openRounds } from "../../shared/domain/rounds.ts";
import type { DayState, Round } from "../../shared/domain/state.ts";
import { chanceFrom } from "./chance.ts";
import { teamIntent } from "./consentIntents.ts";
import { exportIntent } from "./exportIntents.ts";
import { givenDay } from "./given.ts";
import type { GivenDay } from "./given.ts";
import { anyActor, joinIntent, moderatorIntent, participantIntent, wildIntent } from "./intents.ts";
import { informationIntent } from "./informationIntents.ts";
import { erasingIntent, keepingIntent } from "./keepingIntents.ts";
import { mintFrom } from "./mint.ts";
import { dividedDay, smallCountry } from "./dividedDay.ts";
import { facilitatorIntent } from "./divisionIntents.ts";
import { regionIntent } from "./regionIntents.ts";
import { registerIntent, seatLinkActor } from "./registrationIntents.ts";
import { setupIntent } from "./setupIntents.ts";
import { sheetIntent } from "./sheetIntents.ts";

/** A command somebody gave, the day before it, and what came of it. */
export interface Attempt {
  readonly actor: Actor;
  readonly command: DayCommand;
  readonly before: DayState;
  readonly ruling: Ruling;
}

export interface PlayedDay extends GivenDay {
  readonly attempts: readonly Attempt[];
}

/** The numbers from which a day is played: each is the seed of one act. */
export interface Script {
  readonly acts: readonly number[];
  readonly naming: Naming;
}

/** Scripts of days; about every sixth act is refused, as on a real day. */
export const scripts: fc.Arbitrary<Script> = fc.record({
  acts: fc.array(fc.nat(), { minLength: 90, maxLength: 440, size: "max" }),
  naming: fc.constantFrom<Naming>("person", "organisation", "region"),
});

/** Plays a day from a script. The same script always plays the same day. */
export function play({ acts, naming }: Script): PlayedDay {
  const plain = dividedDay({ naming });
  // One board is hidden until it is revealed.
  const boards = plain.boards.map((board, index) =>
    index === 0 ? { ...board, hiddenUntilRevealed: true as const } : board,
  );
  // One matter says what a facilitator must be.
  const proposals = plain.proposals.map((each) =>
    each.id === "north-plan" ? { ...each, frames: ["nomination" as FrameId] } : each,
  );
  const day = givenDay({ setup: { ...plain, boards, proposals }, facts: smallCountry });
  const attempts: Attempt[] = [];
  const mint = mintFrom(chanceFrom(acts.length + 1));
  const desks: Actor[] = [day.moderator, day.programmeTeam, day.projector, day.visitor];

  const attempt = (actor: Actor, input: Parameters<GivenDay["do"]>[1] | null) => {
    const parsed = input && dayCommand.safeParse(input);
    if (!parsed?.success) return;
    const before = day.state;
    attempts.push({ actor, command: parsed.data, before, ruling: day.do(actor, parsed.data) });
  };

  // On some days the programme team is still at it when the hall comes in.
  const making = chanceFrom((acts[0] ?? 0) + 7);
  if (making.often(0.3)) {
    for (let left = 5 + making.below(20); left > 0; left -= 1)
      attempt(day.programmeTeam, setupIntent(day.state, making, mint));
    if (making.often(0.5)) day.happens(noteRehearsal(day.state, rehearsalPrint(day.state.setup!)));
  }

  for (const [index, act] of acts.entries()) {
    const chance = chanceFrom(act);
    // On some days the hall goes home in time, and the programme team does the rest.
    const late = mint.liveliness.after > 0 && index > acts.length * 0.73;
    if (late && day.state.phase === "open") {
      for (const { id } of openRounds(day.state)) {
        attempt(day.moderator, { type: "closeRound", roundId: id });
      }
      for (const { id, status } of Object.values<Round>(day.state.rounds)) {
        if (status === "closed") attempt(day.moderator, { type: "publishRound", roundId: id });
      }
      attempt(day.moderator, { type: "closeDay" });
    }
    const people = Object.keys(day.state.participants) as ParticipantId[];
    const person = chance.of(people);
    const what = chance.weighted([
      [people.length < 9 ? 10 : 0.2, "join"],
      [person ? 50 : 0, "participant"],
      [people.length < 3 ? 8 : 36, "moderator"],
      [5, "wild"],
      [3, "phone"],
      [5, "team"],
      [4 * mint.liveliness.informing, "inform"],
      [12, "facilitator"],
      [0.5, "geometry"],
      [0.4, "export"],
      [isOver(day.state.phase) && day.state.rsvs.length > 0 ? 120 : 0.3, "keeper"],
      [1.2 * mint.liveliness.registering, "register"],
      [0.8 * mint.liveliness.registering, "seatLink"],
      [0.6, "keeping"],
      [0.7, "making"],
      [late ? (day.state.phase === "adopted" ? 40 : 330) : 2 * mint.liveliness.after, "after"],
    ]);
    if (what === "join") attempt(day.visitor, joinIntent(chance, mint));
    if (what === "participant") {
      attempt(day.as(person!), participantIntent(day.state, person!, chance, mint));
    }
    if (what === "moderator") attempt(day.moderator, moderatorIntent(day.state, chance, mint));
    if (what === "facilitator") {
      const rsv = chance.often(0.35 * mint.liveliness.sheets) ? chance.of(day.state.rsvs)?.id : undefined;
      if (rsv) attempt(day.rsvFacilitator(rsv), sheetIntent(day.state, `f-${rsv}`, [rsv], chance, mint));
      const region = chance.of(day.state.setup!.regions)!.id;
      attempt(day.facilitator(region), facilitatorIntent(day.state, region, chance, mint));
    }
    if (what === "keeper") {
      const { rsvs, publishedAt, phase } = day.state;
      const rsv = chance.of(rsvs)?.id;
      if (!rsv) continue;
      const keeper = day.regionKeeper(rsv);
      attempt(keeper, regionIntent(day.state, rsv, chance, mint));
      if (isOver(phase) && chance.often(0.1)) {
        const made = { code: mint.id("code"), title: mint.text("day"), date: "2030-06-01" };
        day.happens(regionDayStarted(day.state, rsv, made, keeper));
      }
      const type = publishedAt === undefined ? "publishRecord" : "withdrawPublication";
      if (chance.often(0.3)) attempt(day.programmeTeam, { type });
    }
    if (what === "geometry") {
      const digest = mint.id("digest");
      const set = { type: "geometrySet", digest, attribution: mint.text("attribution") } as const;
      day.happens({
        accepted: true,
        events: [day.state.division.geometry ? { type: "geometryRemoved" } : set],
      });
    }
    if (what === "export") day.happens(exportIntent(day.state, day.programmeTeam, chance, mint));
    if (what === "keeping") {
      attempt(day.programmeTeam, keepingIntent(chance));
      day.happens(erasingIntent(day, chance));
    }
    if (what === "inform") attempt(day.programmeTeam, informationIntent(day.state, chance, mint));
    if (what === "register") attempt(day.programmeTeam, registerIntent(day.state, chance, mint));
    if (what === "seatLink") {
      if (person && chance.often(0.7)) {
        attempt(seatLinkActor(day.state, chance, person), { type: "claimSeat" });
      } else attempt(seatLinkActor(day.state, chance), joinIntent(chance, mint));
    }
    if (what === "making") attempt(day.programmeTeam, setupIntent(day.state, chance, mint));
    if (what === "team") attempt(day.programmeTeam, teamIntent(day.state, chance, mint));
    if (what === "wild") attempt(anyActor(day.state, chance, desks), wildIntent(day.state, chance, mint));
    if (what === "after") attempt(day.programmeTeam, afterIntent(day.state, chance, mint));
    if (what === "phone" && person && !day.away.delete(person)) day.away.add(person);
  }
  // On some days what comes in the weeks after is played to its end.
  if (day.state.phase === "closed" && acts.length % 3 === 0) afterwards(day, acts[0] ?? 0, mint, attempt);
  return Object.assign(day, { attempts });
}
