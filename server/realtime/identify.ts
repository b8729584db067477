import type { Actor } from "../../shared/domain/actor.ts";
import type { LinkId, ParticipantId, RegionId, RsvId } from "../../shared/domain/ids.ts";
import { handshake } from "../../shared/protocol/asks.ts";
import { PROTOCOL } from "../../shared/protocol/version.ts";
import type { Ending, SocketRole } from "../../shared/protocol/messages.ts";
import type { AccessStore } from "../access/accessStore.ts";
import { cookieIn, cookieName } from "../access/cookies.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";

/** What the server knows of an open socket: all of it from the verified cookie, nothing from messages. */
export interface SocketData {
  readonly host: DayHost;
  readonly role: SocketRole;
  /** The id behind the cookie. */
  readonly id: string;
  readonly participantId: ParticipantId | null;
  readonly actor: Actor;
}

/** Who opens a socket, or why nobody does. The day and the role are asked for; the cookie must prove them. */
export async function identify(
  auth: unknown,
  cookies: string | undefined,
  hosts: DayHosts,
  access: AccessStore,
): Promise<SocketData | Ending> {
  const asked = handshake.safeParse(auth);
  if (!asked.success || asked.data.protocol !== PROTOCOL) return "oldClient";
  const { code, role } = asked.data;
  const host = await hosts.byCode(code);
  if (!host) return hosts.isGone(code) ? "dayGone" : "unknownDay";
  const id = await access.verify(host.id, role, cookieIn(cookies, cookieName(role, host.code)));
  if (id === undefined) return "signedOut";
  if (role === "facilitator") {
    const scope = access.scopeOf(host.id, id);
    if (scope === undefined || "seat" in scope) return "signedOut";
    const leads = "rsv" in scope ? { rsv: scope.rsv as RsvId } : { region: scope.region as RegionId };
    return { host, role, id, participantId: null, actor: { role, id: id as LinkId, ...leads } };
  }
  if (role === "regionKeeper") {
    const scope = access.scopeOf(host.id, id);
    if (scope === undefined || !("rsv" in scope)) return "signedOut";
    const actor: Actor = { role, id: id as LinkId, rsv: scope.rsv as RsvId };
    return { host, role, id, participantId: null, actor };
  }
  if (role !== "participant") {
    return { host, role, id, participantId: null, actor: { role, id: id as LinkId } };
  }
  const participantId = id as ParticipantId;
  // A right of access from before a restored backup: the phone joins anew.
  if (!Object.hasOwn(host.state.participants, participantId)) return "signedOut";
  return { host, role, id, participantId, actor: { role, id: participantId } };
}
