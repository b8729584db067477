import { expect, test } from "vitest";
import { liveServer, roomyLimits } from "./liveServer.ts";

test("[L15] a reader that lags by more than a megabyte is cut, and the others hear on", async () => {
  const server = await liveServer({ limits: roomyLimits });
  const desk = await server.connect("moderator", (await server.link("moderator")).cookie);
  const noor = await server.join("Noor");
  const slow = await server.connect("participant", noor.cookie);
  const sam = await server.connect("participant", (await server.join("Sam")).cookie);
  await desk.quiet();

  const { transport } = slow.socket.io.engine as unknown as {
    transport: { ws: { _socket: { pause(): void; destroy(): void } } };
  };
  const line = transport.ws._socket;
  // Asks for much, and reads nothing of it: more than the machine's own buffers hold.
  for (let asked = 0; asked < 800; asked += 1)
    slow.socket.emit("follow", { topic: "day", since: null }, () => {});
  line.pause();
  const heard = new Promise<void>((resolve) => {
    desk.socket.on("hall", ({ participants }: { participants: number }) => participants === 1 && resolve());
  });
  await heard;
  expect(await sam.follow("day")).toMatchObject({ kind: "day" });
  line.destroy();

  const back = await server.connect("participant", noor.cookie);
  expect(await back.follow("day")).toMatchObject({ kind: "day" });
  await server.close();
}, 20_000);
