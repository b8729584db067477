/** What the programme team asks of the server itself. A refusal is a value; no answer at all is `refusal: null`. */
import * as z from "zod/mini";
import { httpRefusal } from "../../../../../shared/protocol/http.ts";
import type { HttpRefusal } from "../../../../../shared/protocol/http.ts";
import {
  eraseAnswer,
  personAnswer,
  preflightAnswer,
  rehearsalAnswer,
  searchAnswer,
} from "../../../../../shared/protocol/operations.ts";

export type Called<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: HttpRefusal | null };

const WAIT_MS = 20_000;
/** A hall of 300 comes in, writes and answers. */
const PREFLIGHT_MS = 130_000;

async function call<T>(
  code: string,
  path: string,
  body: object | undefined,
  schema: z.core.$ZodType<T>,
  waitMs = WAIT_MS,
): Promise<Called<T>> {
  try {
    const response = await fetch(`/api/days/${encodeURIComponent(code)}${path}`, {
      ...(body === undefined
        ? {}
        : {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          }),
      cache: "no-store",
      signal: AbortSignal.timeout(waitMs),
    });
    const answer: unknown = response.status === 204 ? null : await response.json();
    if (response.ok) return { ok: true, value: z.parse(schema, answer) };
    return { ok: false, refusal: httpRefusal.parse(answer).refusal };
  } catch {
    return { ok: false, refusal: null };
  }
}

export const fetchRehearsal = (code: string) => call(code, "/rehearsal", undefined, rehearsalAnswer);
export const beginRehearsal = (code: string) => call(code, "/rehearsal/begin", {}, rehearsalAnswer);
export const endRehearsal = (code: string) => call(code, "/rehearsal/end", {}, rehearsalAnswer);
export const setPlayers = (code: string, wanted: number, speed: number) =>
  call(code, "/rehearsal/players", { wanted, speed }, rehearsalAnswer);
export const lookOver = (code: string, smoke: boolean) =>
  call(code, "/preflight", { smoke }, preflightAnswer, PREFLIGHT_MS);
export const searchTexts = (code: string, words: string) =>
  call(code, "/keeping/search", { words }, searchAnswer);
export const fetchPerson = (code: string, participantId: string) =>
  call(code, "/keeping/person", { participantId }, personAnswer);
export const erase = (
  code: string,
  wish: {
    commandId: string;
    participantId?: string;
    texts: { revision: number; field: string }[];
    word: string;
  },
) => call(code, "/keeping/erase", wish, eraseAnswer, 60_000);
export const deleteDay = (code: string, typed: string) =>
  call(code, "/keeping/delete-day", { code: typed }, z.null(), 60_000);
