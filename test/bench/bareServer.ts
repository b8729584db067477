/**
 * The yardstick: a bare `ws` server that sends what it is given to everyone, at the tick of the real one and with
 * nothing else to do. For coming in it takes a POST and hands out a text as long as it is asked for. Run as a child
 * process; prints its port.
 */
import { createServer } from "node:http";
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { usualTickMs } from "../../server/realtime/tick.ts";

const web = createServer((request, response) => {
  request.resume();
  request.on("end", () => response.setHeader("Set-Cookie", `bare=${"x".repeat(80)}`).end('{"in":true}'));
});
const server = new WebSocketServer({ server: web, perMessageDeflate: false });
const sockets = new Set<WebSocket>();
let lastFlush = 0;
let waiting: { text: string; from: WebSocket; id: string }[] = [];

server.on("connection", (socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
  socket.on("message", (data) => {
    const text = String(data);
    if (text.startsWith("view")) return socket.send(viewOf(Number(text.slice(4))));
    const at = text.indexOf("|");
    waiting.push({ text: text.slice(at + 1), from: socket, id: text.slice(0, at) });
    if (waiting.length > 1) return;
    const wait = lastFlush + usualTickMs(sockets.size) - performance.now();
    if (wait <= 0) flush();
    else setTimeout(flush, wait);
  });
});

function flush(): void {
  lastFlush = performance.now();
  const sent = waiting;
  waiting = [];
  const packet = sent.map(({ text }) => text).join(",");
  for (const socket of sockets) socket.send(packet);
  for (const { from, id } of sent) from.send(`ack${id}`);
}

let view = "";

function viewOf(length: number): string {
  if (view.length !== length) view = "x".repeat(length);
  return view;
}

web.listen(0, "127.0.0.1", () => {
  const address = web.address();
  if (address && typeof address === "object") process.send?.({ port: address.port });
});
