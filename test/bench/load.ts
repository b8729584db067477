/** The hall of the bench, in a process of its own: joins, then writes notes at a rate and times when the last has each. */
import WebSocket from "ws";
import { connectRaw, joinRaw, post } from "../support/rawClient.ts";
import type { RawClient } from "../support/rawClient.ts";
import type { RegionId } from "../../shared/domain/ids.ts";
import { seatIdOf } from "../../shared/domain/seats.ts";
import { answers } from "./answers.ts";
import type { AnswersResult } from "./answers.ts";
import { edits } from "./edits.ts";
import type { EditsResult } from "./edits.ts";
import { percentile } from "./figures.ts";

export interface LoadResult {
  joinMs: number;
  bareJoinMs: number;
  runs: {
    rate: number;
    spreadP50: number;
    spreadP99: number;
    ackP50: number;
    ackP99: number;
    refused: number;
  }[];
  bare: { rate: number; spreadP50: number; spreadP99: number; ackP50: number; ackP99: number }[];
  /** Everyone answers one round within the seconds of a run, and so many notes a second beside it. */
  answered: AnswersResult;
  /** A map is edited while everyone looks at it. */
  edited: EditsResult;
  bareAnswers: { spreadP50: number; spreadP99: number; ackP50: number; ackP99: number };
}

interface Task {
  url: string;
  code: string;
  moderator: string;
  bareUrl: string;
  clients: number;
  rates: number[];
  seconds: number;
}

const BOARD = "who-is-missing";
const NOTE = "Vraag de sportverenigingen uit de dorpen erbij, die kennen deze jongeren al lang.";

process.once("message", (task: Task) => {
  run(task).then(
    (result) => process.send?.({ result }, () => process.exit(0)),
    (error: unknown) => process.send?.({ error: String(error) }, () => process.exit(1)),
  );
});

/** Tells the parent which phase begins, so that it can read the server's usage at its edges. */
async function phase(name: string): Promise<void> {
  process.send?.({ phase: name });
  await new Promise((resolve) => process.once("message", resolve));
}

async function run(task: Task): Promise<LoadResult> {
  const { url, code, clients: count } = task;
  const { cookies } = await post(`${url}/api/days/${code}/link`, { token: task.moderator }, url);
  const moderator = await connectRaw(url, { code, role: "moderator" }, cookies.join("; "));
  await moderator.command({ type: "goToPart", partId: "welcome" });
  await moderator.command({ type: "openBoards", boardIds: [BOARD] });

  await phase("join");
  const start = performance.now();
  const hall = await Promise.all(Array.from({ length: count }, (_, n) => joinRaw(url, code, n, regionOf(n))));
  const joinMs = performance.now() - start;
  await phase("follow");
  const viewLength = (await hall[0]?.follow("day")) ?? 0;
  await Promise.all(hall.map((client) => client.follow(`board:${BOARD}`)));

  const runs: LoadResult["runs"] = [];
  for (const rate of task.rates) {
    await phase(`notes ${rate}`);
    runs.push({ rate, ...(await notes(hall, rate, task.seconds)) });
  }
  await phase("answers");
  const answered = await answers(hall, task.seconds, { moderator, seatOf });
  await phase("edits");
  const edited = await edits(hall, task.seconds, moderator);
  await phase("idle");
  hall.forEach((client) => client.close());
  moderator.close();

  const bare: LoadResult["bare"] = [];
  await phase("bare join");
  const bareStart = performance.now();
  const sockets = await Promise.all(Array.from({ length: count }, () => joinBare(task.bareUrl, viewLength)));
  const bareJoinMs = performance.now() - bareStart;
  for (const rate of task.rates) {
    await phase(`bare ${rate}`);
    bare.push({ rate, ...(await bareNotes(sockets, rate, task.seconds)) });
  }
  await phase(`bare answers`);
  const bareAnswers = await bareNotes(sockets, count / task.seconds, task.seconds);
  await phase("end");
  sockets.forEach((socket) => socket.terminate());
  return { joinMs, bareJoinMs, runs, bare, answered, edited, bareAnswers };
}

function regionOf(n: number): RegionId {
  return (["utrecht", "zeeland", "drenthe"][n % 3] ?? "utrecht") as RegionId;
}

/** The seat of the nth of the hall: joinRaw gives each an organisation of its own. */
function seatOf(n: number): string {
  return seatIdOf(`Organisatie ${n}`, regionOf(n));
}

async function notes(hall: RawClient[], rate: number, seconds: number) {
  const watch = arrivals(hall.length);
  hall.forEach((client) => (client.onPacket = watch.seen));
  const acks: number[] = [];
  let refused = 0;
  await paced(rate, seconds, async (n) => {
    const id = watch.sent(`bench${Math.round(rate)}x${n}x`);
    const writer = hall[(n * 7919) % hall.length] as RawClient;
    const { ms, accepted } = await writer.command({
      type: "writeNote",
      noteId: id,
      boardId: BOARD,
      laneId: "names",
      text: NOTE,
    });
    acks.push(ms);
    if (!accepted) refused += 1;
  });
  const spread = await watch.done(refused);
  return { ...spread, ackP50: percentile(acks, 0.5), ackP99: percentile(acks, 0.99), refused };
}

async function bareNotes(hall: WebSocket[], rate: number, seconds: number) {
  const watch = arrivals(hall.length);
  const waiting = new Map<string, () => void>();
  for (const socket of hall) {
    socket.removeAllListeners("message");
    socket.on("message", (data: Buffer) => {
      const text = data.toString();
      if (text.startsWith("ack")) waiting.get(text.slice(3))?.();
      else watch.seen(text);
    });
  }
  const acks: number[] = [];
  await paced(rate, seconds, async (n) => {
    const id = watch.sent(`bare${Math.round(rate)}x${n}x`);
    // The same bytes as an entry of the real packet.
    const entry = JSON.stringify({
      at: 1_679_990_400_000,
      event: {
        type: "noteWritten",
        boardId: BOARD,
        noteId: id,
        laneId: "names",
        text: NOTE,
        organisation: "Organisatie 1",
      },
    });
    const begun = performance.now();
    const socket = hall[(n * 7919) % hall.length] as WebSocket;
    await new Promise<void>((resolve) => {
      waiting.set(id, resolve);
      socket.send(`${id}|${entry}`);
    });
    acks.push(performance.now() - begun);
  });
  const spread = await watch.done(0);
  return { ...spread, ackP50: percentile(acks, 0.5), ackP99: percentile(acks, 0.99) };
}

/** What joining comes to without a day: a POST, a socket, one question on it and an answer as long as the view. */
async function joinBare(url: string, viewLength: number): Promise<WebSocket> {
  const web = url.replace("ws:", "http:");
  await post(`${web}/join`, { participantId: "bench-0-0123456789ab", name: "Deelnemer 1" }, web);
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on("open", () => socket.send(`view${viewLength}`));
    socket.once("message", () => resolve(socket));
    socket.on("error", reject);
  });
}

/** Starts `act` so many times a second, evenly, and waits for all of them. */
async function paced(rate: number, seconds: number, act: (n: number) => Promise<void>): Promise<void> {
  const start = performance.now();
  const all: Promise<void>[] = [];
  for (let n = 0; n < rate * seconds; n += 1) {
    const due = start + (n * 1000) / rate;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    all.push(act(n));
  }
  await Promise.all(all);
}

/** Times, for every note, from sending until the last of the hall has it. */
function arrivals(clients: number) {
  const open = new Map<string, { at: number; left: number }>();
  const spread: number[] = [];
  let finish: (() => void) | undefined;
  let lost = 0;
  const check = () => open.size <= lost && finish?.();
  return {
    sent(id: string): string {
      open.set(id, { at: performance.now(), left: clients });
      return id;
    },
    seen(this: void, text: string): void {
      // The id stands in the text once a note; looking for it is cheaper than parsing a thousand packets.
      for (const [, id] of text.matchAll(/"noteId":"(\w+)"/g)) {
        const note = open.get(id as string);
        if (!note) continue;
        note.left -= 1;
        if (note.left > 0) continue;
        spread.push(performance.now() - note.at);
        open.delete(id as string);
        check();
      }
    },
    /** Resolves when everyone has every note that was not refused. */
    async done(refused: number) {
      lost = refused;
      await new Promise<void>((resolve) => {
        finish = resolve;
        check();
      });
      return { spreadP50: percentile(spread, 0.5), spreadP99: percentile(spread, 0.99) };
    },
  };
}
