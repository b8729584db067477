import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { afterEach, expect, test } from "vitest";
import { scratch } from "../log/scratch.ts";
import { cookieOf, openClient } from "../realtime/liveServer.ts";
import type { Client } from "../realtime/liveServer.ts";
import { ownCommandId } from "../../server/realtime/ownCommandId.ts";
import { chanceFrom } from "../support/chance.ts";

/** KILLS asks for more of them in a long run. */
const KILLS = Number(process.env["KILLS"] ?? 4);
const CLIENTS = 20;
const newPath = scratch();
const script = fileURLToPath(new URL("./killable.ts", import.meta.url));

interface Running {
  readonly url: string;
  readonly code: string;
  readonly process: ChildProcess;
}

let running: Running | undefined;
afterEach(() => running?.process.kill("SIGKILL"));

async function start(path: string): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "tsx", script, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), "line")) as [string];
  return { ...(JSON.parse(line) as { url: string; code: string }), process: child };
}

/** A phone that renames its owner as fast as it is answered, and keeps what was not answered for later. */
interface Phone {
  readonly id: string;
  readonly cookie: string;
  readonly acknowledged: Map<string, number>;
  waiting: { commandId: string; command: object } | undefined;
}

async function join({ url, code }: Running, index: number): Promise<Phone> {
  const id = `p-${index}`;
  const response = await fetch(`${url}/api/days/${code}/join`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({
      participantId: id,
      secret: randomBytes(32).toString("base64url"),
      name: `Naam ${index}`,
      organisation: `Organisatie ${index}`,
      sector: "fund",
      regions: ["north"],
    }),
  });
  return { id, cookie: cookieOf(response), acknowledged: new Map(), waiting: undefined };
}

/** Sends until the connection breaks. What stood open from before goes first, with its own id. */
async function play(client: Client, phone: Phone): Promise<void> {
  while (client.socket.connected) {
    phone.waiting ??= { commandId: randomUUID(), command: { type: "changeName", name: randomUUID() } };
    const { commandId, command } = phone.waiting;
    const answer = await client.command(command, commandId).catch(() => undefined);
    if (!answer) return;
    if (!answer.accepted) throw new Error(answer.refusal.code);
    phone.acknowledged.set(ownCommandId({ role: "participant", id: phone.id }, commandId), answer.revision);
    phone.waiting = undefined;
  }
}

test(
  `[L4] killed ${KILLS} times under load: what was acknowledged is in the log, exactly once`,
  async () => {
    const path = newPath();
    const chance = chanceFrom(9);
    running = await start(path);
    const phones = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => join(running!, index)));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { url, code, process: child } = running;
      const clients = await Promise.all(
        phones.map(async ({ cookie }) => {
          const client = openClient(url, "participant", cookie, { code });
          await client.connected;
          return client;
        }),
      );
      const wanted = 50 + chance.below(400);
      const before = phones.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
      let answered = 0;
      for (const client of clients) {
        client.socket.io.engine.on("packet", ({ data }: { data?: unknown }) => {
          if (String(data).startsWith("3") && (answered += 1) === wanted) child.kill("SIGKILL");
        });
      }
      await Promise.all(clients.map((client, index) => play(client, phones[index]!)));
      for (const client of clients) client.socket.close();
      if (child.exitCode === null && child.signalCode === null) await once(child, "exit");

      running = await start(path);
      expect((await fetch(`${running.url}/readyz`)).status).toBe(200);
      const acknowledged = phones.flatMap((phone) => [...phone.acknowledged]);
      expect(acknowledged.length - before).toBeGreaterThan(20);
      const db = new Database(path, { readonly: true });
      const logged = db.prepare("SELECT command_id FROM event ORDER BY revision").pluck().all() as string[];
      db.close();
      // On the wire acts are counted: all events of one command are one.
      const acts = [...new Set(logged)];
      const wrong = acknowledged.filter(
        ([id, act]) => acts[act - 1] !== id || logged.indexOf(id) !== logged.lastIndexOf(id),
      );
      expect(wrong).toEqual([]);
    }
  },
  60_000 + KILLS * 10_000,
);
