/** The few calls that are not on the socket. A refusal is a value; no answer at all is `refusal: null`. */
import { dayCard, httpRefusal, linkAnswer, me } from "../../../shared/protocol/http.ts";
import type { DayCard, HttpRefusal, JoinRequest, Me } from "../../../shared/protocol/http.ts";
import type { SeatCard } from "../../../shared/protocol/registrations.ts";

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: HttpRefusal | null };

const WAIT_MS = 12_000;

/** What the join form needs to know of a day. */
export function fetchDayCard(code: string): Promise<Answer<DayCard>> {
  return call(code, "", undefined, (body) => dayCard.parse(body));
}

/** Who this phone is on this day, as the server knows it by the cookie. */
export function fetchMe(code: string): Promise<Answer<Me>> {
  return call(code, "/me", undefined, (body) => me.parse(body));
}

/** Joins; the same request again answers the same. */
export function joinDay(code: string, request: JoinRequest): Promise<Answer<Me>> {
  return call(code, "/join", request, (body) => me.parse(body));
}

/** For which delegation the link of a seat is. */
export function fetchSeat(code: string, token: string): Promise<Answer<SeatCard>> {
  return call(code, "/seat", { token }, (body) => body as SeatCard);
}

/** The seat of a link, for who is in already. */
export function claimSeat(code: string, token: string): Promise<Answer<null>> {
  return call(code, "/seat/claim", { token }, () => null);
}

/** This phone is forgotten: its cookie goes. */
export function leaveDay(code: string): Promise<Answer<null>> {
  return call(code, "/leave", {}, () => null);
}

/** Exchanges the secret of a link for a cookie. */
export function exchangeLink(code: string, token: string): Promise<Answer<{ role: string }>> {
  return call(code, "/link", { token }, (body) => linkAnswer.parse(body));
}

async function call<T>(
  code: string,
  path: string,
  body: unknown,
  read: (body: unknown) => T,
): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/days/${encodeURIComponent(code)}${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: body === undefined ? {} : { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: "no-store",
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { ok: true, value: read(answer) };
    return { ok: false, refusal: httpRefusal.parse(answer).refusal };
  } catch {
    return { ok: false, refusal: null };
  }
}
