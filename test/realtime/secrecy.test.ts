import { afterEach, expect, test } from "vitest";
import type { LinkId, ParticipantId } from "../../shared/domain/ids.ts";
import type { CommandInput } from "../support/given.ts";
import { smallDay } from "../support/smallDay.ts";
import { CODE, liveServer, openClient, roomyLimits } from "./liveServer.ts";
import type { LiveServer } from "./liveServer.ts";

let server: LiveServer;
afterEach(() => server.close());

/** Words that occur nowhere else, one for each thing that somebody may not see. */
const canary = {
  name: "KANARIE-NAAM",
  concern: "KANARIE-ZORG",
  argument: "KANARIE-ARGUMENT",
  harm: "KANARIE-SCHADE",
  hidden: "KANARIE-VERBORGEN",
  reason: "KANARIE-REDEN",
  withdrawn: "KANARIE-INGETROKKEN",
  editKey: "KANARIE-SLEUTEL",
  say: "KANARIE-ZEG-NU",
  registered: "KANARIE-AANMELDING",
};

type Seen = Map<string, string>;
/** Which of these words a viewer was sent. */
function found(seen: Seen, who: string, words: Record<string, string>): string[] {
  const text = seen.get(who) ?? "";
  return Object.entries(words).flatMap(([what, word]) => (text.includes(word) ? [what] : []));
}

test("[V1] nobody is sent what they may not see: every byte of every socket, through a whole round", async () => {
  const setup = smallDay({
    naming: "region",
    registrations: [{ organisation: canary.registered, sector: "fund", region: "north" }],
  });
  setup.programme[1]!.say = canary.say;
  server = await liveServer({ setup, limits: roomyLimits });
  const maker = await server.join(canary.name, { organisation: "Stichting Maker", regions: ["north"] });
  const mate = await server.join("Maat", { organisation: "Stichting Maker", regions: ["north"] });
  const other = await server.join("Ander", { organisation: "Gemeente Ander", regions: ["north"] });
  const links = {
    moderator: await server.link("moderator"),
    programmeTeam: await server.link("programmeTeam"),
    projector: await server.link("projector"),
  };
  const seen: Seen = new Map();
  const people = {
    maker: ["participant", maker.cookie],
    mate: ["participant", mate.cookie],
    other: ["participant", other.cookie],
    moderator: ["moderator", links.moderator.cookie],
    programmeTeam: ["programmeTeam", links.programmeTeam.cookie],
    projector: ["projector", links.projector.cookie],
  } as const;
  const topics = ["day", "board:names", "board:ideas", "board:worries"];
  const clients = new Map<string, ReturnType<typeof openClient>>();
  for (const [who, [role, cookie]] of Object.entries(people)) {
    const client = openClient(server.url, role, cookie);
    client.socket.io.engine.on("packet", ({ data }: { data?: unknown }) => {
      seen.set(who, `${seen.get(who) ?? ""}\n${String(data)}`);
    });
    await client.connected;
    for (const topic of topics) await client.follow(topic);
    clients.set(who, client);
  }
  const desk = { role: "moderator", id: links.moderator.id as LinkId } as const;
  const as = (id: string) => ({ role: "participant", id: id as ParticipantId }) as const;
  const must = async (actor: Parameters<typeof server.does>[0], command: CommandInput) =>
    expect(await server.does(actor, command as never)).toMatchObject({ accepted: true });
  const quiet = async () => {
    for (const client of clients.values()) await client.quiet();
  };

  await must(desk, { type: "openBoards", boardIds: ["names", "ideas", "worries"] });
  const lane = { laneId: "lane" } as const;
  // An anonymous note, one that is hidden, one that its writer takes back.
  await must(as(maker.id), {
    type: "writeNote",
    boardId: "worries",
    noteId: "n-anonymous",
    text: "Zonder naam",
    editKey: canary.editKey,
    ...lane,
  });
  await must(as(maker.id), { type: "writeNote", boardId: "ideas", noteId: "n-1", text: "Een idee", ...lane });
  await must(desk, { type: "hideNote", boardId: "ideas", noteId: "n-1", reason: canary.reason });
  await must(desk, { type: "presentProposal", proposalId: "division" });
  await must(desk, { type: "openRound", roundId: "r-1", proposalId: "division", version: 1 });
  const seatIds = ["stichting-maker~north"];
  await must(as(maker.id), {
    type: "giveAnswer",
    roundId: "r-1",
    seatIds,
    kind: "objection",
    objection: { id: "o-1", argument: canary.argument, harm: canary.harm },
  });
  await must(as(other.id), {
    type: "giveAnswer",
    roundId: "r-1",
    seatIds: ["gemeente-ander~north"],
    kind: "consentWithConcern",
    concern: canary.concern,
  });
  await quiet();

  const ofTheRound = { concern: canary.concern, argument: canary.argument, harm: canary.harm };
  expect(found(seen, "maker", ofTheRound)).toEqual(["argument", "harm"]);
  expect(found(seen, "mate", ofTheRound)).toEqual(["argument", "harm"]);
  expect(found(seen, "other", ofTheRound)).toEqual(["concern"]);
  for (const who of ["moderator", "programmeTeam", "projector"])
    expect(found(seen, who, ofTheRound)).toEqual([]);

  await must(desk, { type: "closeRound", roundId: "r-1" });
  await quiet();
  for (const who of ["moderator", "programmeTeam"]) {
    expect(found(seen, who, ofTheRound)).toEqual(["concern", "argument", "harm"]);
  }
  expect(found(seen, "projector", ofTheRound)).toEqual([]);
  expect(found(seen, "mate", ofTheRound)).toEqual(["argument", "harm"]);

  await must(desk, { type: "publishRound", roundId: "r-1" });
  await quiet();
  expect(found(seen, "projector", ofTheRound)).toEqual(["argument", "harm"]);

  // A newcomer, who is sent the day and the boards as they are now.
  const late = await server.join("Later", { organisation: "Fonds Later", regions: ["south"] });
  const newcomer = openClient(server.url, "participant", late.cookie);
  newcomer.socket.io.engine.on("packet", ({ data }: { data?: unknown }) => {
    seen.set("newcomer", `${seen.get("newcomer") ?? ""}\n${String(data)}`);
  });
  await newcomer.connected;
  for (const topic of topics) await newcomer.follow(topic);
  newcomer.socket.close();
  for (const client of clients.values()) client.socket.close();

  const ids = { maker: maker.id, mate: mate.id, other: other.id };
  const ofOrganisers = {
    name: canary.name,
    reason: canary.reason,
    say: canary.say,
    registered: canary.registered,
    moderatorLink: links.moderator.id,
  };
  const secrets = {
    editKey: canary.editKey,
    editLock: "editLock",
    secret: maker.secret,
    token: links.moderator.token.split(".")[2]!,
  };
  for (const who of [...clients.keys(), "newcomer"])
    expect([who, found(seen, who, secrets)]).toEqual([who, []]);
  for (const who of ["projector", "newcomer"]) {
    expect([who, found(seen, who, { ...ids, ...ofOrganisers })]).toEqual([who, []]);
  }
  expect(found(seen, "newcomer", { concern: canary.concern })).toEqual([]);
  expect(found(seen, "other", { ...ids, ...ofOrganisers })).toEqual(["other"]);
  // A delegation knows its members.
  expect(found(seen, "mate", { ...ids, ...ofOrganisers })).toEqual(["maker", "mate", "name"]);
  // The maker reads why their note is hidden, not by whom.
  expect(found(seen, "maker", ofOrganisers)).toEqual(["name", "reason"]);
  for (const who of ["moderator", "programmeTeam"]) {
    expect(found(seen, who, ofOrganisers)).toEqual(Object.keys(ofOrganisers));
  }
  // Not even they learn who wrote on an anonymous board.
  const anonymous = Object.values(server.host.state.notes).flatMap((notes) => Object.values(notes));
  expect(anonymous.find(({ id }) => (id as string) === "n-anonymous")).not.toHaveProperty("author");
  expect(
    (await fetch(`${server.url}/api/days/${CODE}`).then((response) => response.text())).includes(canary.name),
  ).toBe(false);
});

test("[V1] while a round is open an objection looks on the wire like consent, for hall, screen and desk", async () => {
  server = await liveServer({ setup: smallDay(), limits: roomyLimits });
  const people = await Promise.all(
    ["Een", "Twee", "Drie"].map((name) => server.join(name, { organisation: name, regions: ["north"] })),
  );
  const watcher = await server.join("Kijker", { organisation: "Kijker", regions: ["north"] });
  const desk = await server.link("moderator");
  const projector = await server.link("projector");
  const watchers = [
    await server.connect("participant", watcher.cookie),
    await server.connect("moderator", desk.cookie),
    await server.connect("projector", projector.cookie),
  ];
  const phones = await Promise.all(people.map(({ cookie }) => server.connect("participant", cookie)));
  const moderator = watchers[1]!;
  await moderator.command({ type: "presentProposal", proposalId: "division" });
  await moderator.command({ type: "openRound", roundId: "r-1", proposalId: "division", version: 1 });
  for (const each of watchers) await each.follow("day");
  const objection = { id: "o-1", argument: "Omdat" };
  const given = [
    { kind: "consent" },
    { kind: "objection", objection },
    { kind: "consentWithConcern", concern: "Toch" },
  ];
  for (const [index, kind] of given.entries()) {
    const seatIds = [`${["een", "twee", "drie"][index]}~north`];
    const answer = await phones[index]!.command({ type: "giveAnswer", roundId: "r-1", seatIds, ...kind });
    expect(answer).toMatchObject({ accepted: true });
    for (const each of watchers) await each.quiet();
  }
  for (const { packets } of watchers) {
    const steps = packets.map(({ after, upTo, entries }) => [upTo - after, entries.length]);
    expect(steps).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  }
});
