import { readiness } from "../../../shared/domain/readiness.ts";
import type { Check, ShellKnows } from "../../../shared/domain/readiness.ts";
import type { Session } from "../session/session.ts";

/** Checks about what is in a stream of its own, by the stream. */
const streams: Readonly<Record<string, string>> = { information: "information", map: "division" };

/** What this screen can know of whether the day is ready: nothing of a stream that it does not follow, or not yet. */
export function knownChecks(session: Session, shell?: ShellKnows): Check[] {
  return readiness(session.confirmed, shell).filter(({ kind }) => {
    const stream = streams[kind];
    return stream === undefined || session.has(stream);
  });
}
