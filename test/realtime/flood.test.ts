import { afterEach, expect, test } from "vitest";
import type { FollowAnswer } from "../../shared/protocol/messages.ts";
import { rateOf } from "../../server/realtime/limits.ts";
import { liveServer, roomyLimits } from "./liveServer.ts";
import type { LiveServer } from "./liveServer.ts";

let server: LiveServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

test("a burst passes once; who goes on gets the rate and no more, each by themselves", async () => {
  let now = 0;
  const within = rateOf({ perSecond: 5, burst: 10 }, () => now);
  const passed = async (key: string, tries: number) => {
    let count = 0;
    for (let tried = 0; tried < tries; tried += 1) if (await within(key)) count += 1;
    return count;
  };
  expect(await passed("a", 20)).toBe(10);
  const perSecond = [];
  for (let second = 1; second <= 5; second += 1) {
    now = second * 1000;
    perSecond.push(await passed("a", 20));
  }
  expect(perSecond).toEqual([5, 5, 5, 5, 5]);
  expect(await passed("b", 20)).toBe(10);
  now += 60_000;
  expect(await passed("a", 20)).toBe(10);
});

test("two hundred sockets of one phone: the newest twenty stay, and nobody else notices", async () => {
  server = await liveServer({ limits: roomyLimits });
  const other = await server.connect("participant", (await server.join("Sam")).cookie);
  const { cookie, id } = await server.join("Boos");
  const sockets = [];
  for (let opened = 0; opened < 200; opened += 1) sockets.push(await server.connect("participant", cookie));
  await other.quiet();
  await sockets.at(-1)!.quiet();
  const open = sockets.map(({ socket }) => socket.connected);
  expect(open.slice(-20)).toEqual(Array.from({ length: 20 }, () => true));
  expect(server.host.presence.presentAt(server.host.now())).toContain(id);
  expect(open.filter(Boolean).length).toBeLessThanOrEqual(21);
  expect(other.socket.connected).toBe(true);
});

test("the sockets of one phone share one rate of following, another phone has its own", async () => {
  const follow = { perSecond: 2, burst: 4 };
  server = await liveServer({ limits: { ...roomyLimits, follow } });
  const other = await server.connect("participant", (await server.join("Sam")).cookie);
  const { cookie } = await server.join("Boos");
  const { connect } = server;
  const sockets = await Promise.all(Array.from({ length: 10 }, () => connect("participant", cookie)));
  const answers = await Promise.all(sockets.map((each) => each.follow("day")));
  const views = answers.filter((answer: FollowAnswer) => answer.kind === "day");
  expect(views.length).toBeLessThanOrEqual(follow.burst + follow.perSecond);
  expect(await other.follow("day")).toMatchObject({ kind: "day" });
});

test("a socket that never stops asking too fast is cut; the phone may come back", async () => {
  const participant = { perSecond: 1, burst: 1 };
  server = await liveServer({ limits: { ...roomyLimits, participant } });
  const { cookie } = await server.join("Boos");
  const { socket } = await server.connect("participant", cookie);
  const gone = new Promise((resolve) => socket.on("disconnect", resolve));
  for (let sent = 0; sent < 600; sent += 1) socket.emit("command", {}, () => {});
  expect(await gone).toBe("io server disconnect");
  expect(await (await server.connect("participant", cookie)).follow("day")).toMatchObject({ kind: "day" });
});
