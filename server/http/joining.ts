import { randomUUID } from "node:crypto";
import type { Actor } from "../../shared/domain/actor.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { joinRequest } from "../../shared/protocol/http.ts";
import type { HttpRefusal, JoinRequest, Me } from "../../shared/protocol/http.ts";
import type { AccessStore } from "../access/accessStore.ts";
import { isId, tokenText } from "../access/tokens.ts";
import type { DayHost } from "../days/dayHost.ts";
import { statusOf } from "./refusal.ts";
import { seatOf } from "./seatLinks.ts";

/** Somebody is in: who they are and the token for their cookie; or why not. */
export type Joining =
  { readonly me: Me; readonly token: string } | { readonly status: number; readonly refusal: HttpRefusal };

/** Lets somebody in who asks for it with this body. The same id and secret again are answered the same. */
export async function join(host: DayHost, access: AccessStore, body: unknown): Promise<Joining> {
  const asked = joinRequest.safeParse(body);
  if (!asked.success || !isId(asked.data.participantId)) return refused({ code: "invalid" });
  const { participantId: id, secret, seat: token } = asked.data;
  const seat = token === undefined ? undefined : await seatOf(host, access, token);
  if (token !== undefined && !seat) return { status: 401, refusal: { code: "staleLink" } };
  const visitor: Actor = seat ? { role: "visitor", seat } : { role: "visitor" };
  // A name that is refused must not leave a right of access behind.
  const refusal = meOf(host, id) ? undefined : host.refusalOf(visitor, joinDay(asked.data));
  if (refusal) return refused(refusal);
  if ((await access.register(host.id, "participant", id, secret)) === "refused") {
    return refused({ code: "idTaken" });
  }
  if (!meOf(host, id)) {
    const answer = await host.command(visitor, randomUUID(), joinDay(asked.data));
    // "alreadyJoined": the same request came twice at once, and the secret was the right one.
    if (!answer.accepted && answer.refusal.code !== "alreadyJoined") return refused(answer.refusal);
  }
  const me = meOf(host, id);
  if (!me) throw new Error("who joined is not there");
  return { me, token: tokenText({ role: "participant", id, secret }) };
}

/** The participant as their own phone knows them; undefined for who has not joined. */
export function meOf({ state }: DayHost, id: ParticipantId): Me | undefined {
  if (!Object.hasOwn(state.participants, id)) return undefined;
  const { name, organisation } = state.participants[id]!;
  return { participantId: id, name, organisation };
}

function joinDay({ secret: _secret, seat: _seat, ...asked }: JoinRequest) {
  return { type: "joinDay", ...asked } as const;
}

function refused(refusal: HttpRefusal): Joining {
  return { status: statusOf(refusal), refusal };
}
