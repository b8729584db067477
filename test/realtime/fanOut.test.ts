import { expect, test } from "vitest";
import type { Packet } from "../../shared/protocol/messages.ts";
import { fanOut } from "../../server/realtime/fanOut.ts";

const packetOf = (text: string): Packet => ({
  topic: "board:b",
  after: 1,
  upTo: 2,
  entries: [{ at: 1, event: { type: "noteEdited", boardId: "b", noteId: "n", text } as never }],
});

/** A socket whose connection is ready, or has something waiting; `sent` is what went out, in order. */
function aSocket(waiting: unknown[] = []) {
  const sent: { by: "line" | "queue"; bytes: Buffer }[] = [];
  const line = {
    readyState: 1,
    _sender: { sendFrame: ([bytes]: Buffer[]) => sent.push({ by: "line", bytes: bytes! }) },
  };
  const conn = {
    readyState: "open",
    writeBuffer: waiting,
    transport: { name: "websocket", writable: true, socket: line },
    write: (_text: string, { wsPreEncodedFrame: [bytes] }: { wsPreEncodedFrame: Buffer[] }) =>
      sent.push({ by: "queue", bytes: bytes! }),
  };
  return { conn, line, sent };
}

/** The text of a frame as a browser reads it. */
function textIn(frame: Buffer): string {
  expect(frame[0]).toBe(0x81);
  const short = frame[1]!;
  const [head, length] =
    short < 126
      ? [2, short]
      : short === 126
        ? [4, frame.readUInt16BE(2)]
        : [10, Number(frame.readBigUInt64BE(2))];
  expect(frame.length).toBe(head + length);
  return frame.toString("utf8", head);
}

test.each([0, 10, 60, 300, 65_380, 65_450, 70_000])(
  "a packet with %i letters more is framed whole",
  (count) => {
    const socket = aSocket();
    const packet = packetOf(`é${"x".repeat(count)}`);
    fanOut({ sockets: new Map([["s", socket]]) } as never)(["s", "gone"], packet);
    expect(socket.sent.map(({ bytes }) => textIn(bytes))).toEqual([
      `42${JSON.stringify(["packet", packet])}`,
    ]);
  },
);

test("a packet never overtakes what waits, nor goes into a line that closes", () => {
  const ready = aSocket();
  const waiting = aSocket(["earlier"]);
  const closing = aSocket();
  closing.line.readyState = 2;
  const sockets = new Map(Object.entries({ ready, waiting, closing }));
  fanOut({ sockets } as never)(sockets.keys(), packetOf("x"));
  expect(ready.sent.map(({ by }) => by)).toEqual(["line"]);
  expect(waiting.sent.map(({ by }) => by)).toEqual(["queue"]);
  expect(closing.sent.map(({ by }) => by)).toEqual(["queue"]);
});
