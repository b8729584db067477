/**
 * The yardstick: a bare `ws` server that sends what it is given to everyone, at the tick of the real one and with
 * nothing else to do. Run as a child process; prints its port.
 */
import { WebSocketServer } from "ws";
import type { WebSocket } from "ws";
import { usualTickMs } from "../../server/realtime/tick.ts";

const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
const sockets = new Set<WebSocket>();
let lastFlush = 0;
let waiting: { text: string; from: WebSocket; id: string }[] = [];

server.on("connection", (socket) => {
  sockets.add(socket);
  socket.on("close", () => sockets.delete(socket));
  socket.on("message", (data) => {
    const text = String(data);
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

server.on("listening", () => {
  const address = server.address();
  if (address && typeof address === "object") process.send?.({ port: address.port });
});
