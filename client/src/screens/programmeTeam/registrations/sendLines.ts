/** Lines on their way to the list. The same commandId again is the same act: a lost answer adds nobody twice. */
import type { TypedRegistration } from "../../../../../shared/domain/registrationCommands.ts";
import { UPLOAD_TYPE, uploadRefused } from "../../../../../shared/protocol/http.ts";
import type { HttpRefusal } from "../../../../../shared/protocol/http.ts";

export type Sent = { readonly done: true } | { readonly done: false; readonly refusal: HttpRefusal | null };

const WAIT_MS = 60_000;

/** All of these onto the list, or none; no answer is a refusal of null. */
export async function sendLines(
  code: string,
  body: { readonly commandId: string; readonly lines: readonly TypedRegistration[] },
): Promise<Sent> {
  try {
    const response = await fetch(`/api/days/${encodeURIComponent(code)}/registrations`, {
      method: "POST",
      headers: { "content-type": UPLOAD_TYPE },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT_MS),
    });
    if (response.ok) return { done: true };
    const refused = uploadRefused.safeParse(await response.json());
    return { done: false, refusal: refused.success ? refused.data.refusal : null };
  } catch {
    return { done: false, refusal: null };
  }
}
