/**
 * How packets become text: Socket.IO's own format, for a server that sends JSON only. Its own encoder looks through
 * every packet for bytes; here nothing is looked for, and a text that was written before is taken as it is.
 */
import { Decoder } from "socket.io-parser";
import type { Packet } from "socket.io-parser";

/** A value that was written as JSON already. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

class Encoder {
  encode({ type, nsp, id, data }: Packet): [string] {
    const namespace = nsp && nsp !== "/" ? `${nsp},` : "";
    return [`${type}${namespace}${id ?? ""}${data === undefined ? "" : textOf(data)}`];
  }
}

/** The `parser` option of a Socket.IO server. */
export const jsonParser = { Encoder, Decoder };

function textOf(data: unknown): string {
  if (!Array.isArray(data)) return JSON.stringify(data);
  const texts = data.map((each: unknown) =>
    each instanceof JsonText ? each.text : (JSON.stringify(each) ?? "null"),
  );
  return `[${texts.join(",")}]`;
}
