/** Who this phone is on a day. Made here, so that joining twice over a bad line is joining once. */
import type { ParticipantId } from "../../../shared/domain/ids.ts";
import { keep, kept } from "./deviceStore.ts";

export interface Identity {
  readonly participantId: ParticipantId;
  /** Only until the day answered: after that it is in a cookie that scripts cannot read. */
  readonly secret?: string;
  readonly name?: string;
  readonly organisation?: string;
}

const keyOf = (code: string): string => `bd-me/${code}`;

/** `bytes` random bytes as base64url. */
export function randomText(bytes: number): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...random))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Who this phone is or is about to be on this day; null for nobody yet. */
export function identityOf(code: string): Identity | null {
  try {
    const identity = JSON.parse(kept(keyOf(code)) ?? "null") as Identity | null;
    return typeof identity?.participantId === "string" ? identity : null;
  } catch {
    return null;
  }
}

/** The id and secret to join with: the same ones until the day has answered. */
export function identityToJoinWith(code: string): Identity & { readonly secret: string } {
  const known = identityOf(code);
  if (known?.secret !== undefined) return { ...known, secret: known.secret };
  const fresh = { participantId: `p-${randomText(12)}` as ParticipantId, secret: randomText(32) };
  keep(keyOf(code), JSON.stringify(fresh));
  return fresh;
}

/** The day knows this phone under this name; the secret is no longer kept here. */
export function rememberJoined(
  code: string,
  me: { participantId: ParticipantId; name: string; organisation: string },
): void {
  const { participantId, name, organisation } = me;
  keep(keyOf(code), JSON.stringify({ participantId, name, organisation }));
}

/** This phone is nobody on this day. */
export function forgetIdentity(code: string): void {
  keep(keyOf(code), null);
}
