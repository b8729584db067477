/** What a socket may send, to whom it is open, and what happens then. What is not in the table is not heard. */
import * as z from "zod";
import { commandMessage, followMessage } from "../../shared/protocol/asks.ts";
import { nestsDeeper } from "../../shared/protocol/nestsDeeper.ts";
import { topic } from "../../shared/protocol/messages.ts";
import { roles } from "../../shared/protocol/role.ts";
import type { SocketRole } from "../../shared/protocol/messages.ts";
import type { Audience, AudienceSocket } from "./audience.ts";
import { followText } from "./followText.ts";
import { rateOf } from "./limits.ts";
import type { Limits, WithinRate } from "./limits.ts";
import { ownCommandId } from "./ownCommandId.ts";
import type { firstTeller } from "./whoWasFirst.ts";

/** Deeper than any message of ours. */
const DEEPEST = 20;

/** Answers a message that could not be read or came too fast: a `command` knows refusals, the others do not. */
const refused = (code: "invalid" | "tooFast") => ({ accepted: false, refusal: { code } });

/** A link opens many screens, and each asks for itself; all tabs of one phone are one phone. */
function whoFollows({ id, data }: AudienceSocket): string {
  return data.participantId === null ? id : `${data.host.id} ${data.participantId}`;
}

/** More refusals for speed than this and the socket is cut: clients of ours wait a second after each. */
const MOST_TOO_FAST = 500;

interface Handler {
  readonly open: readonly SocketRole[];
  readonly withinRate: (socket: AudienceSocket) => Promise<boolean>;
  /** Throws (zod) on a message that is not of the form. */
  readonly handle: (socket: AudienceSocket, audience: Audience, body: unknown) => Promise<unknown> | unknown;
}

/** Handles one message of a socket; `answer` is what the client waits for with, whatever that is. Never throws. */
export type Dispatch = (
  socket: AudienceSocket & { disconnect(close: boolean): unknown },
  audience: Audience,
  message: readonly unknown[],
) => Promise<void>;

/** The table of messages with its limits. `tellFirst` completes refusals to organisers; `report` is told of bugs. */
export function dispatcher(
  limits: Limits,
  tellFirst: ReturnType<typeof firstTeller>,
  report: (what: string, error: unknown) => void,
): Dispatch {
  const follows = rateOf(limits.follow);
  const byRole: Partial<Record<SocketRole, WithinRate>> = {
    participant: rateOf(limits.participant),
    moderator: rateOf(limits.organiser),
    programmeTeam: rateOf(limits.organiser),
    facilitator: rateOf(limits.organiser),
    regionKeeper: rateOf(limits.organiser),
  };
  const table = new Map<unknown, Handler>([
    [
      "follow",
      {
        open: roles,
        withinRate: (socket) => follows(whoFollows(socket)),
        handle: (socket, audience, body) => followText(audience.follow(socket, followMessage.parse(body))),
      },
    ],
    [
      "unfollow",
      {
        open: roles,
        withinRate: (socket) => follows(whoFollows(socket)),
        handle: (socket, audience, body) => audience.unfollow(socket, z.object({ topic }).parse(body).topic),
      },
    ],
    [
      "command",
      {
        open: ["participant", "moderator", "programmeTeam", "facilitator", "regionKeeper"],
        withinRate: async ({ data }) => (await byRole[data.role]?.(`${data.host.id} ${data.id}`)) ?? false,
        handle: async ({ data }, _audience, body) => {
          const { commandId, command } = commandMessage.parse(body);
          const answer = await data.host.command(data.actor, ownCommandId(data, commandId), command);
          if (answer.accepted) return { ...answer, revision: data.host.actAt(answer.revision) };
          return data.role === "participant" ? answer : tellFirst(data.host, command, answer);
        },
      },
    ],
  ]);

  const turns = new WeakMap<AudienceSocket, Promise<unknown>>();
  const tooFast = new WeakMap<AudienceSocket, number>();

  return async (socket, audience, message) => {
    const [name, body] = message;
    const last = message.at(-1);
    const answer = (value: unknown) => {
      if (message.length > 1 && typeof last === "function") last(value);
    };
    try {
      const handler = table.get(name);
      if (!handler?.open.includes(socket.data.role)) return answer(refused("invalid"));
      const turn = (turns.get(socket) ?? Promise.resolve()).then(() => handler.withinRate(socket));
      // One after the other, so that messages are taken in the order in which they were sent.
      turns.set(socket, turn);
      if (!(await turn)) {
        const times = (tooFast.get(socket) ?? 0) + 1;
        tooFast.set(socket, times);
        answer(refused("tooFast"));
        if (times > MOST_TOO_FAST) socket.disconnect(true);
        return;
      }
      if (nestsDeeper(body, DEEPEST)) return answer(refused("invalid"));
      const result = handler.handle(socket, audience, body);
      // A follow must be answered before the next packet leaves: at once, not a moment later.
      answer(result instanceof Promise ? await result : result);
    } catch (error) {
      if (!(error instanceof z.core.$ZodError)) report(`handling ${String(name).slice(0, 20)} failed`, error);
      answer(refused("invalid"));
    }
  };
}
