/** The calls of the page on which days are made. No answer, or one that cannot be read, is `refusal: null`. */
import { httpRefusal } from "../../../../shared/protocol/http.ts";
import { listedDays, madeDay } from "../../../../shared/protocol/making.ts";
import type { DayWish, ListedDay } from "../../../../shared/protocol/making.ts";
import type { Answer } from "../../session/http.ts";

const WAIT_MS = 20_000;

/** Exchanges the secret of the maker link for a cookie. */
export function openMakerLink(token: string): Promise<Answer<null>> {
  return call("/link", { token }, () => null);
}

/** This browser no longer makes days. */
export function leaveMaking(): Promise<Answer<null>> {
  return call("/leave", {}, () => null);
}

/** Every day of this server, the newest date first. */
export function fetchDays(): Promise<Answer<readonly ListedDay[]>> {
  return call("/days", undefined, (body) => listedDays.parse(body).days);
}

/** Makes the day; the same wish again is the same day. */
export function sendWish(wish: DayWish): Promise<Answer<{ code: string }>> {
  return call("/days", wish, (body) => madeDay.parse(body));
}

async function call<T>(path: string, body: unknown, read: (body: unknown) => T): Promise<Answer<T>> {
  try {
    const response = await fetch(`/api/maken${path}`, {
      ...(body === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          }),
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
