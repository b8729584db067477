/** A phone as cheap as it can be: a bare WebSocket that speaks just enough Socket.IO, so that the bench measures the server. */
import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import WebSocket from "ws";
import { PROTOCOL } from "../../shared/protocol/version.ts";

export interface RawClient {
  /** Sends a command; resolves with the time until its answer, in ms, and whether it was accepted. */
  command(command: unknown): Promise<{ ms: number; accepted: boolean }>;
  /** Follows a topic from the start; resolves to the length of the answer, in characters. */
  follow(topic: string): Promise<number>;
  /** Called with the text of every packet. */
  onPacket: (text: string) => void;
  close(): void;
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** POST as JSON over kept-alive connections; resolves with status and cookies. */
export function post(
  url: string,
  body: unknown,
  origin: string,
): Promise<{ status: number; cookies: string[] }> {
  return new Promise((resolve, reject) => {
    const data = JSON.stringify(body);
    const call = request(
      url,
      {
        method: "POST",
        agent,
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(data),
          origin,
          "sec-fetch-site": "same-origin",
        },
      },
      (response) => {
        response.resume();
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            cookies: (response.headers["set-cookie"] ?? []).map((line) => line.split(";")[0] ?? ""),
          }),
        );
      },
    );
    call.on("error", reject);
    call.end(data);
  });
}

/** Joins as number `n` of the hall and follows `day`; resolves when the view is there. */
export async function joinRaw(url: string, code: string, n: number, region: string): Promise<RawClient> {
  const { status, cookies } = await post(
    `${url}/api/days/${code}/join`,
    {
      participantId: `bench-${n}-${randomBytes(6).toString("hex")}`,
      secret: randomBytes(32).toString("base64url"),
      name: `Deelnemer ${n}`,
      organisation: `Organisatie ${n}`,
      sector: "civilSociety",
      regions: [region],
    },
    url,
  );
  if (status !== 200) throw new Error(`join ${n} answered ${status}`);
  const client = await connectRaw(url, { code, role: "participant" }, cookies.join("; "));
  await client.follow("day");
  return client;
}

/** Opens the socket with a cookie that was given before. */
export async function connectRaw(
  url: string,
  who: { code: string; role: string },
  cookie: string,
): Promise<RawClient> {
  const socket = new WebSocket(`${url.replace("http", "ws")}/live/?EIO=4&transport=websocket`, {
    headers: { cookie, origin: url },
    perMessageDeflate: false,
  });
  let nextAck = 0;
  const acks = new Map<number, (text: string) => void>();
  const client: RawClient = {
    onPacket: () => {},
    command: async (command) => {
      const start = performance.now();
      const text = await call("command", { commandId: `c${randomBytes(9).toString("hex")}`, command });
      return { ms: performance.now() - start, accepted: text.includes('"accepted":true') };
    },
    follow: async (topic) => (await call("follow", { topic, since: null })).length,
    close: () => socket.terminate(),
  };

  function call(event: string, body: unknown): Promise<string> {
    const id = nextAck;
    nextAck += 1;
    return new Promise((resolve) => {
      acks.set(id, resolve);
      socket.send(`42${id}${JSON.stringify([event, body])}`);
    });
  }

  await new Promise<void>((resolve, reject) => {
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("socket closed before it was connected")));
    socket.on("message", (data: Buffer) => {
      // Engine.IO: 0 open, 2 ping, 4 message; Socket.IO within 4: 0 connect, 2 event, 3 ack, 4 connect error.
      const first = data[0];
      if (first === 0x30) socket.send(`40${JSON.stringify({ protocol: PROTOCOL, ...who })}`);
      else if (first === 0x32) socket.send("3");
      else if (first === 0x34) {
        const text = data.toString();
        if (text.startsWith("40")) resolve();
        else if (text.startsWith("44")) reject(new Error(`refused: ${text}`));
        else if (text.startsWith('42["packet"')) client.onPacket(text);
        else if (text.startsWith("43")) {
          const end = text.indexOf("[");
          const id = Number(text.slice(2, end));
          acks.get(id)?.(text);
          acks.delete(id);
        }
      }
    });
  });
  return client;
}
