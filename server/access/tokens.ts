import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What a link lets one be. */
export const roles = [
  "moderator",
  "programmeTeam",
  "facilitator",
  "regionKeeper",
  "projector",
  "participant",
  // Opens no screen: whoever joins with it has the seat of its delegation.
  "seat",
] as const;
export type Role = (typeof roles)[number];

/** A capability: whoever holds it is `id` in `role`. Written `role.id.secret`. */
export interface Token {
  role: Role;
  id: string;
  secret: string;
}

const ids = /^[A-Za-z0-9_-]{1,64}$/;
const secrets = /^[A-Za-z0-9_-]{43}$/;

/** A new secret: 256 random bits as 43 characters of base64url. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** True for a text with the form of an id: 1 to 64 letters, digits, `_` or `-`. */
export function isId(text: string): boolean {
  return ids.test(text);
}

/** True for a text with the form of newSecret(). */
export function isSecret(text: string): boolean {
  return secrets.test(text);
}

/** The token as text, for the fragment of a link. */
export function tokenText({ role, id, secret }: Token): string {
  return `${role}.${id}.${secret}`;
}

/** Reads what tokenText wrote; undefined for anything else. Says nothing about whether it is valid. */
export function parseToken(text: unknown): Token | undefined {
  if (typeof text !== "string" || text.length > 160) return undefined;
  const [role, id, secret, ...more] = text.split(".");
  if (more.length > 0 || !id || !secret || !isId(id) || !isSecret(secret)) return undefined;
  const known = roles.find((name) => name === role);
  return known && { role: known, id, secret };
}

/** What is kept of a secret: hex sha256. No salt or stretching: the secret is 256 random bits already. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret, "utf8").digest("hex");
}

/** Whether this is the secret that was kept, in a time that does not depend on where they differ. */
export function isSecretOf(secret: string, keptHash: string): boolean {
  const offered = Buffer.from(hashOfSecret(secret), "hex");
  const kept = Buffer.from(keptHash, "hex");
  return kept.length === offered.length && timingSafeEqual(offered, kept);
}
