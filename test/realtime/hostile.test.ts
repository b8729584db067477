import { detailsOf } from "../../shared/domain/setupMaking.ts";
import { smallDay } from "../support/smallDay.ts";
import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commands } from "../../shared/domain/commands.ts";
import type { DayCommand } from "../../shared/domain/commands.ts";
import type { LinkId, ParticipantId } from "../../shared/domain/ids.ts";
import { may, mayEver } from "../../shared/domain/permissions.ts";
import { MAX_PACKET_BYTES } from "../../shared/protocol/messages.ts";
import { roles } from "../../shared/protocol/role.ts";
import { leastExample } from "../support/leastExample.ts";
import { chanceFrom } from "../support/chance.ts";
import type { Chance } from "../support/chance.ts";
import { liveServer, openClient, roomyLimits } from "./liveServer.ts";
import type { Client, LiveServer } from "./liveServer.ts";

let server: LiveServer;
beforeEach(async () => {
  server = await liveServer({ setup: smallDay(), limits: roomyLimits });
});
afterEach(() => server.close());

const aPhone = async (name = "Noor") => {
  const joined = await server.join(name, { regions: ["north"] });
  return { ...joined, client: await server.connect("participant", joined.cookie) };
};

const PACKETS = 10_000;
const names = [
  "command",
  "follow",
  "unfollow",
  "__proto__",
  "constructor",
  "error",
  "packet",
  "hello",
  "",
  "\u0000",
];

/** Something a client of ours would never send. */
function junk(chance: Chance, depth = 0): unknown {
  const kind = chance.below(depth > 4 ? 9 : 13);
  const words = [
    "day",
    "board:names",
    "__proto__",
    "constructor",
    "openDay",
    "\ud800",
    "x".repeat(300),
    "",
    "p1",
  ];
  switch (kind) {
    case 0:
      return null;
    case 1:
      return chance.below(1e9) - 5e8;
    case 2:
      return chance.often(0.5);
    case 3:
      return Buffer.from("bytes");
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
      return chance.of(words);
    case 9:
      return Array.from({ length: chance.below(6) }, () => junk(chance, depth + 1));
    case 10:
      return JSON.parse(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`);
    case 11:
      return {
        commandId: chance.often(0.5) ? randomUUID() : junk(chance, depth + 1),
        command: {
          type: chance.of(commands.map((each) => each.shape.type._zod.def.values[0])),
          ...some(chance, depth),
        },
      };
    default:
      return { topic: chance.of(words), since: junk(chance, depth + 1), ...some(chance, depth) };
  }
}

function some(chance: Chance, depth: number): object {
  const keys = [
    "boardIds",
    "boardId",
    "noteId",
    "text",
    "roundId",
    "seatIds",
    "kind",
    "scene",
    "regions",
    "partId",
  ];
  return Object.fromEntries(
    Array.from({ length: chance.below(4) }, () => [chance.of(keys), junk(chance, depth + 1)]),
  );
}

/** Bytes that the client library itself would not send. */
function writeRaw({ socket }: Client, text: string): void {
  const { transport } = socket.io.engine as unknown as { transport: { ws: { send(text: string): void } } };
  transport.ws.send(text);
}

describe("whatever a client sends", () => {
  test(`[L15] ${PACKETS} packets of nonsense leave the server alive and the day as it was`, async () => {
    const chance = chanceFrom(20230328);
    const { client } = await aPhone();
    const other = await aPhone("Sam");
    const before = server.host.revision;
    for (let sent = 0; sent < PACKETS; sent += 1) {
      const args = Array.from({ length: chance.below(4) }, () => junk(chance));
      const ack = chance.often(0.5) ? [() => {}] : [];
      const name = chance.often(0.05) ? (chance.below(9) as never) : chance.of(names)!;
      client.socket.emit(name, ...args, ...ack);
      if (sent % 500 === 0) await client.quiet();
    }
    for (const depth of [21, 1_000, 16_000])
      writeRaw(client, `42["command",${"[".repeat(depth)}${"]".repeat(depth)}]`);
    await client.quiet();
    await other.client.quiet();
    expect(server.host.revision).toBe(before);
    expect(server.reports).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  }, 60_000);

  test.each([
    "4null",
    "42",
    '42["__proto__"]',
    "42[null]",
    "42{}",
    "42[[]]",
    "43[]",
    "451-[]",
    "4\u0000",
    "9",
    "4{",
    "41/x,",
  ])("[L15] a packet that is none (%j) costs at most its own connection", async (raw) => {
    const { client } = await aPhone();
    const other = await aPhone("Sam");
    writeRaw(client, raw);
    await other.client.quiet();
    expect(await other.client.follow("day")).toMatchObject({ kind: "day" });
    expect(server.reports).toEqual([]);
  });

  test("[A11] one byte more than is allowed ends the connection, one byte less does not", async () => {
    const { client } = await aPhone();
    const other = await aPhone("Sam");
    const body = (text: string) => `42${JSON.stringify(["command", text])}`;
    const room = MAX_PACKET_BYTES - Buffer.byteLength(body(""));
    client.socket.emit("command", "x".repeat(room));
    await client.quiet();
    const gone = new Promise((resolve) => client.socket.on("disconnect", resolve));
    client.socket.emit("command", "x".repeat(room + 1));
    expect(await gone).toBeDefined();
    await other.client.quiet();
  });

  test("[J6] an id that is the name of something on every object is an id like any other", async () => {
    await server.does(desk, { type: "openBoards", boardIds: ["ideas"] } as DayCommand);
    const { client } = await aPhone();
    for (const noteId of ["constructor", "toString", "hasOwnProperty"]) {
      const note = { type: "writeNote", boardId: "ideas", laneId: "lane", noteId, text: "Ja" };
      expect(await client.command(note, noteId)).toMatchObject({ accepted: true });
    }
    expect(server.reports).toEqual([]);
  });

  test("[L4] the id of another's command neither answers for it nor keeps it from being heard", async () => {
    const { client } = await aPhone();
    const other = await aPhone("Sam");
    const revision = () => server.host.revision;
    const before = revision();
    expect(await other.client.command({ type: "changeName", name: "Sanne" }, "c-1")).toMatchObject({
      accepted: true,
    });
    expect(await client.command({ type: "changeName", name: "Nora" }, "c-1")).toMatchObject({
      accepted: true,
    });
    expect(revision()).toBe(before + 2);
    expect(await client.command({ type: "changeName", name: "Nora" }, "c-1")).toMatchObject({
      accepted: true,
    });
    expect(revision()).toBe(before + 2);
    const kept = (await server.log.chain(server.host.id)).map((row) => row.commandId);
    expect(kept).not.toContain("c-1");
  });

  test("[L15] a handler that throws disturbs nobody, and is told", async () => {
    const { client } = await aPhone();
    const other = await aPhone("Sam");
    const real = server.host.command;
    server.host.command = () => {
      throw new Error("out of order");
    };
    expect(await client.command({ type: "changeName", name: "Sam" })).toMatchObject({
      refusal: { code: "invalid" },
    });
    server.host.command = real;
    expect(server.reports).toMatchObject([{ what: "handling command failed" }]);
    expect(await other.client.command({ type: "changeName", name: "Sanne" })).toMatchObject({
      accepted: true,
    });
  });
});

const desk = { role: "moderator", id: "link-1" as LinkId } as const;

describe("who may do what", () => {
  /** A command of each type that can be read, of things that exist or not. */
  const [proposal] = smallDay().proposals;
  const details = detailsOf(smallDay());
  const examples: Record<string, object> = {
    goToPart: { partId: "welcome" },
    movePartEnd: { partId: "welcome", endsAt: 1 },
    showScene: { scene: { kind: "programme" } },
    setOverlay: { overlay: "qr" },
    openBoards: { boardIds: ["names"] },
    closeBoards: { boardIds: ["names"] },
    setAuthorship: { boardId: "names", authorship: "named" },
    hideNote: { boardId: "names", noteId: "n", reason: "Daarom" },
    restoreNote: { boardId: "names", noteId: "n" },
    grantSeat: { participantId: "p", region: "north" },
    releaseSeat: { participantId: "p", seatId: "s" },
    setSeatPolicy: { seatPolicy: "open" },
    addRegistration: { organisation: "O", sector: "fund", region: "nowhere" },
    removeRegistration: { seatId: "s" },
    presentProposal: { proposalId: "none" },
    writeVersion: { proposalId: "none", version: 2, lines: ["Een"] },
    openRound: { roundId: "r", proposalId: "none", version: 1 },
    admitSeats: { roundId: "r", seatIds: ["s"] },
    closeRound: { roundId: "r" },
    publishRound: { roundId: "r" },
    decideByConsent: { decisionId: "d", proposalId: "none", roundId: "r" },
    joinDay: { participantId: "p-9", name: "", organisation: "O", sector: "fund", regions: [] },
    changeName: { name: "" },
    addRegions: { regions: ["nowhere"] },
    writeNote: { noteId: "n", boardId: "none", laneId: "lane", text: "Ja" },
    editNote: { noteId: "n", boardId: "none", text: "Ja" },
    withdrawNote: { noteId: "n", boardId: "none" },
    giveAnswer: { roundId: "r", seatIds: ["s"], kind: "consent" },
    addSeat: { organisation: "O", sector: "fund", region: "nowhere" },
    addProposal: {
      proposalId: "p",
      title: "",
      question: "",
      lines: ["Een"],
      circle: { kind: "nationwide" },
    },
    setCircle: { proposalId: "none", circle: { kind: "nationwide" } },
    startStep: { proposalId: "none", step: "clarifying" },
    skipStep: { proposalId: "none", step: "clarifying", note: "Daarom" },
    draftVersion: { proposalId: "none", base: 1, lines: ["Een"] },
    confirmVersion: { proposalId: "none", version: 1 },
    endProposal: { proposalId: "none", ending: "withdrawn", reason: "Daarom" },
    reopenProposal: { proposalId: "none", reason: "Daarom" },
    contribute: {
      contributionId: "c",
      proposalId: "none",
      kind: "clarifyingQuestion",
      text: "Wat?",
      seatIds: [],
    },
    withdrawContribution: { contributionId: "c" },
    takeUpContribution: { contributionId: "c" },
    answerContribution: { contributionId: "c" },
    setContributionAside: { contributionId: "c", reason: "Daarom" },
    askAdmission: { roundId: "r", seatIds: ["s"] },
    declineAdmission: { roundId: "r", seatId: "s", reason: "Daarom" },
    enterAnswer: { roundId: "r", seatIds: ["s"], kind: "consent" },
    enterHandCount: { roundId: "r", consent: 1, notInCircle: 0 },
    orderObjections: { roundId: "r", objectionIds: [] },
    mergeObjection: { objectionId: "o", into: "p" },
    splitObjection: { objectionId: "o" },
    cosignObjection: { objectionId: "o", seatIds: ["s"] },
    giveFloor: { objectionId: "o" },
    explainObjection: { objectionId: "o" },
    testObjection: { objectionId: "o", questions: {} },
    withdrawObjection: { objectionId: "o" },
    proposeResolution: { objectionId: "o", how: "explained" },
    answerResolution: { objectionId: "o", solved: true },
    leaveObjectionOpen: { objectionId: "o", reason: "Daarom" },
    decideByProgrammeTeam: { decisionId: "d", proposalId: "none", version: 1, motivation: "Daarom" },
    agreeTask: { taskId: "t", decisionId: "d", who: "Wij", what: "Iets", dueOn: "2099-01-01" },
    addSignal: { signalId: "s", text: "", regions: [] },
    workOnSignal: { signalId: "s", status: "open" },
    moveMunicipalities: { group: "north", codes: ["GM0001"], to: null },
    formRsv: { group: "north", rsvId: "r", name: "Nieuw", codes: ["GM0001"], edits: 0 },
    mergeRsv: { group: "north", rsvId: "r", into: "s" },
    renameRsv: { group: "north", rsvId: "r", name: "Anders" },
    explainRsv: { group: "north", rsvId: "r", reason: "Daarom" },
    undoEdit: { group: "north", edits: 1 },
    submitOutcome: { region: "north", kind: "keepsBid", arguments: "", notes: [] },
    takeBackOutcome: { region: "north" },
    answerClaim: { region: "north", by: "south", codes: ["GM0001"], agreed: true },
    promiseKwartiermaker: { codes: ["GM0001"], promised: true },
    setCommitment: { rsvId: "r", committed: true },
    setFte: { rsvId: "r", fte: 0.5 },
    judgeFrame: { frameId: "none", verdict: "ok" },
    joinRsv: { rsvId: "r" },
    leaveRsv: { rsvId: "r" },
    addMembership: { rsvId: "r", organisation: "O", sector: "fund" },
    endMembership: { membershipId: "m" },
    chooseGroup: { rsvId: "r" },
    setFrame: { frameId: "f", group: "Regio's", hard: false, text: "Iedereen doet mee" },
    removeFrame: { frameId: "none" },
    setOverlap: { overlap: true },
    setFigures: { figures: { id: "f", title: "", source: "", level: "province", values: {} } },
    removeFigures: { figuresId: "f" },
    setDetails: { details, seen: details },
    setProgrammeStart: { startsAt: "09:00", seen: "08:00" },
    setProposal: { proposal, seen: null },
    setMunicipalityRoles: { rsvId: "r", code: "GM0001", seen: [], roles: [] },
    addRegionMember: { rsvId: "r", organisation: "O", sector: "fund", since: "2099-01-01" },
    appointCandidate: { candidateId: "c", fte: 1, on: "2099-01-01" },
    followObjection: { objectionId: "o", owner: "Wij", on: "2099-01-01", note: "Daarom" },
    setEvaluation: { id: "e", region: "north", on: "2099-01-01", place: "Hier", outcome: "" },
    removeProposal: { proposalId: "p", seen: proposal },
  };
  const types = commands.map((each) => each.shape.type._zod.def.values[0]) as DayCommand["type"][];
  // What nobody wrote an example of is tried with the least that it takes.
  const leastOf = (type: DayCommand["type"]) =>
    leastExample(commands[types.indexOf(type)]!) as { type: DayCommand["type"] };

  test("[A1] over sockets: each command, for each role, in each phase, by the table and nothing else", async () => {
    const clients: Partial<Record<(typeof roles)[number], Client>> = { participant: (await aPhone()).client };
    for (const role of ["moderator", "programmeTeam", "projector", "facilitator", "regionKeeper"] as const) {
      const region = role === "facilitator" ? "north" : undefined;
      const rsv = role === "regionKeeper" ? "north" : undefined;
      clients[role] = await server.connect(role, (await server.link(role, region, rsv)).cookie);
    }
    const toPhase = { open: "openDay", closed: "closeDay" } as const;
    for (const phase of ["open", "closed"] as const) {
      for (const role of roles) {
        for (const type of types.filter((each) => each !== "openDay" && each !== "closeDay")) {
          expect(server.host.state.phase).toBe(phase);
          const answer = await clients[role]!.command({ ...leastOf(type), ...examples[type] });
          const code = answer.accepted ? "accepted" : answer.refusal.code;
          if (role === "projector") expect([role, type, code]).toEqual([role, type, "invalid"]);
          else if (!mayEver(role, type)) expect([role, type, code]).toEqual([role, type, "notAllowed"]);
          else if (!may(role, type, phase))
            expect([role, type, code]).toEqual([role, type, phase === "open" ? "dayNotOpen" : "dayClosed"]);
          else expect(["notAllowed", "dayClosed", "dayNotOpen", "invalid"]).not.toContain(code);
        }
        for (const type of ["openDay", "closeDay"] as const) {
          if (role === "moderator") continue;
          const answer = await clients[role]!.command({ type });
          expect(answer).toMatchObject({ accepted: false });
        }
      }
      if (phase === "open") await server.does(desk, { type: toPhase.closed });
    }
    expect(server.reports).toEqual([]);
  });

  test("[A9] who one is comes from the cookie, whatever a message says", async () => {
    await server.does(desk, { type: "openBoards", boardIds: ["ideas"] } as DayCommand);
    const noor = await aPhone("Noor");
    const sam = await aPhone("Sam");
    const note = { type: "writeNote", boardId: "ideas", laneId: "lane", noteId: "n-1", text: "Ja" };
    const forged = {
      ...note,
      author: noor.id,
      actor: { role: "moderator", id: "x" },
      participantId: noor.id,
    };
    expect(await sam.client.command(forged)).toMatchObject({ accepted: true });
    const written = Object.values(server.host.state.notes).flatMap((notes) => Object.values(notes));
    expect(written).toMatchObject([{ author: sam.id as ParticipantId }]);
    for (const role of ["moderator", "programmeTeam", "projector", "facilitator"] as const) {
      const client = openClient(server.url, role, noor.cookie.replace("bd_participant", `bd_${role}`));
      await expect(client.connected).rejects.toMatchObject({ data: { reason: "signedOut" } });
    }
  });

  test("[A12] an old client is told so, an unknown day too", async () => {
    const { cookie } = await aPhone();
    for (const [auth, reason] of [
      [{ protocol: 0 }, "oldClient"],
      [{ protocol: "1" }, "oldClient"],
      [{ code: "AAAAAA" }, "unknownDay"],
      [{ role: "visitor" }, "oldClient"],
    ] as const) {
      const client = openClient(server.url, "participant", cookie, auth);
      await expect(client.connected).rejects.toMatchObject({ data: { reason } });
    }
  });
});

describe("limits", () => {
  test("[A11] who taps too fast is told so, and nobody else notices", async () => {
    const usual = await liveServer({ setup: smallDay() });
    const noor = await usual.join("Noor", { regions: ["north"] });
    const sam = await usual.join("Sam", { regions: ["north"] });
    const first = await usual.connect("participant", noor.cookie);
    const second = await usual.connect("participant", noor.cookie);
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        (n % 2 ? first : second).command({ type: "changeName", name: `Naam ${n}` }),
      ),
    );
    const tooFast = answers.filter((each) => !each.accepted && each.refusal.code === "tooFast");
    expect(tooFast.length).toBeGreaterThanOrEqual(30 - 10 - 5);
    expect(answers.filter((each) => each.accepted).length).toBeGreaterThanOrEqual(10);
    const calm = await usual.connect("participant", sam.cookie);
    expect(await calm.command({ type: "changeName", name: "Sanne" })).toMatchObject({ accepted: true });
    await usual.close();
  });
});
