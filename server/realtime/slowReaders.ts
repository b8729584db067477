import type { Namespace, Socket } from "socket.io";

/** What may wait for one reader, in bytes; who lags further is cut and asks for what it missed when it is back. */
export const MOST_BUFFERED = 1_000_000;

interface Engine {
  readonly writeBuffer?: readonly { readonly data?: unknown; readonly options?: unknown }[];
  readonly transport?: { readonly socket?: { readonly bufferedAmount?: number; terminate?(): void } };
  close(discard?: boolean): void;
}

/** Cuts every socket that lags by more than MOST_BUFFERED. */
export function cutSlowReaders(io: Namespace): void {
  for (const socket of io.sockets.values()) {
    const engine = engineOf(socket);
    if (bufferedBy(engine) <= MOST_BUFFERED) continue;
    // A polite close would wait for the reader.
    engine.transport?.socket?.terminate?.();
    engine.close(true);
  }
}

function engineOf(socket: Socket): Engine {
  return socket.conn as unknown as Engine;
}

function bufferedBy({ writeBuffer = [], transport }: Engine): number {
  let bytes = transport?.socket?.bufferedAmount ?? 0;
  for (const { data } of writeBuffer) {
    if (typeof data === "string" || Buffer.isBuffer(data)) bytes += data.length;
  }
  return bytes;
}
