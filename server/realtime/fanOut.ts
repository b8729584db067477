import type { Namespace, Socket } from "socket.io";
import type { Packet } from "../../shared/protocol/messages.ts";

/** Sends a packet to each of these sockets; who is gone is skipped. */
export type FanOut = (socketIds: Iterable<string>, packet: Packet) => void;

/** A packet costs what writing to a socket costs: it is written as JSON and framed once, the same bytes for all. */
export function fanOut(io: Pick<Namespace, "sockets">): FanOut {
  return (socketIds, packet) => {
    // Engine.IO's "message" (4) goes before Socket.IO's "event" (2).
    const text = `2${JSON.stringify(["packet", packet])}`;
    const frame = [webSocketFrame(`4${text}`)];
    for (const id of socketIds) {
      const socket = io.sockets.get(id);
      if (socket) write(socket, text, frame);
    }
  };
}

/** What Engine.IO knows of a connection and its types do not tell. */
interface Connection {
  readonly readyState: string;
  readonly writeBuffer: readonly unknown[];
  readonly transport: { readonly name: string; readonly writable: boolean; readonly socket?: Line };
  write(text: string, options: { wsPreEncodedFrame: Buffer[] }): void;
}

/** A WebSocket of `ws`; Engine.IO writes its frames in the same way. */
interface Line {
  readonly readyState: number;
  readonly _sender: { sendFrame(frame: Buffer[]): void };
}

const OPEN = 1;

function write(socket: Socket, text: string, frame: Buffer[]): void {
  const connection = socket.conn as unknown as Connection;
  const { readyState, writeBuffer, transport } = connection;
  const line = transport.name === "websocket" ? transport.socket : undefined;
  const waits = writeBuffer.length > 0 || !transport.writable || readyState !== "open";
  // Nothing before it waits: past the queue, whose upkeep costs as much as the writing itself.
  if (!waits && line?.readyState === OPEN) line._sender.sendFrame(frame);
  else connection.write(text, { wsPreEncodedFrame: frame });
}

/** A text message of a server as it stands on the line. Source: RFC 6455, section 5.2. */
function webSocketFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const frame = Buffer.allocUnsafe(head + length);
  frame[0] = 0x81;
  frame[1] = head === 2 ? length : head === 4 ? 126 : 127;
  if (head === 4) frame.writeUInt16BE(length, 2);
  if (head === 10) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.write(text, head, "utf8");
  return frame;
}
