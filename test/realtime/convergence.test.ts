import { afterEach, describe, expect, test } from "vitest";
import type { Viewer } from "../../shared/domain/actor.ts";
import type { BoardId, ParticipantId } from "../../shared/domain/ids.ts";
import { redactBoard } from "../../shared/domain/redactNotes.ts";
import { daySliceOf } from "../../shared/domain/slices.ts";
import { redactDay } from "../../shared/domain/redactState.ts";
import { chanceFrom } from "../support/chance.ts";
import { moderatorIntent, participantIntent } from "../support/intents.ts";
import { mintFrom } from "../support/mint.ts";
import { smallDay } from "../support/smallDay.ts";
import { openFollower } from "./follower.ts";
import type { Follower } from "./follower.ts";
import { liveServer, roomyLimits } from "./liveServer.ts";
import type { LiveServer } from "./liveServer.ts";

const PHONES = 6;
const STEPS = 400;
const boards = ["names", "advice", "ideas", "worries"].map((id) => `board:${id}`);

/** WORLDS asks for more of them in a long run. */
const worlds = Array.from({ length: Number(process.env["WORLDS"] ?? 3) }, (_, index) => ({
  seed: index + 1,
  tickMs: [0, 7, 25][index % 3]!,
}));

let server: LiveServer;
let followers: Follower[] = [];
afterEach(async () => {
  for (const follower of followers) follower.close();
  followers = [];
  await server.close();
});

interface Person {
  readonly viewer: Viewer;
  readonly follower: Follower;
}

async function aHall(tickMs: number): Promise<{ people: Person[]; phones: ParticipantId[] }> {
  server = await liveServer({ setup: smallDay(), limits: roomyLimits, tickMs: () => tickMs });
  const people: Person[] = [];
  const phones: ParticipantId[] = [];
  for (let index = 0; index < PHONES; index += 1) {
    // Two delegations of two, so that an act of one is seen by the other as their own.
    const organisation = index < 4 ? `Organisatie ${index % 2}` : `Stichting ${index}`;
    const { id, cookie } = await server.join(`Naam ${index}`, { organisation, regions: ["north"] });
    const viewer = { role: "participant", id: id as ParticipantId } as const;
    phones.push(viewer.id);
    people.push({ viewer, follower: await openFollower(server.url, "participant", cookie) });
  }
  for (const role of ["moderator", "programmeTeam", "projector"] as const) {
    const { cookie } = await server.link(role);
    people.push({ viewer: { role }, follower: await openFollower(server.url, role, cookie) });
  }
  followers = people.map(({ follower }) => follower);
  await Promise.all(followers.map((follower) => follower.follow("day")));
  return { people, phones };
}

describe("everyone sees the day as it is", () => {
  test.each(worlds)(
    "[L3] whatever happens, and whoever comes, goes and looks elsewhere (seed $seed, tick $tickMs)",
    async ({ seed, tickMs }) => {
      const { people, phones } = await aHall(tickMs);
      const chance = chanceFrom(seed);
      const mint = mintFrom(chance);
      const moderator = people[PHONES]!;
      for (let step = 0; step < STEPS; step += 1) {
        const person = chance.of(people)!;
        const { follower } = person;
        const topic = chance.of([...boards, "day"])!;
        if (chance.often(0.12)) void follower.follow(topic);
        else if (chance.often(0.05) && topic !== "day") follower.unfollow(topic);
        else if (chance.often(0.01)) await follower.reconnect();
        else if (chance.often(0.4)) {
          const intent = moderatorIntent(server.host.state, chance, mint);
          if (intent) moderator.follower.command(intent, mint.id("command"));
        } else {
          const index = chance.below(PHONES);
          const intent = participantIntent(server.host.state, phones[index]!, chance, mint);
          if (intent) people[index]!.follower.command(intent, mint.id("command"));
        }
        // Let some of it happen, so that what people do is not all done blindly.
        if (chance.often(0.3)) await person.follower.quiet();
      }
      await Promise.all(followers.map((follower) => follower.quiet()));
      // Commands still on their way end before a command that is answered; its tick took everything along.
      await server.does({ role: "visitor" }, { type: "openDay" });
      await Promise.all(followers.map((follower) => follower.quiet()));

      const { state, revision } = server.host;
      expect(revision).toBeGreaterThan(120);
      expect(server.reports).toEqual([]);
      for (const { viewer, follower } of people) {
        expect(follower.faults).toEqual([]);
        expect(daySliceOf(follower.day)).toEqual(daySliceOf(redactDay(state, viewer)));
        for (const topic of boards.filter((each) => follower.following.has(each))) {
          const id = topic.slice(6) as BoardId;
          const board = redactBoard(state, id, viewer);
          expect(follower.day.notes[id]).toEqual(board.notes);
          expect(follower.day.clusters[id] ?? {}).toEqual(board.clusters);
        }
      }
    },
    30_000,
  );
});
