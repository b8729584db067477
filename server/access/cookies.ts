import type { Role } from "./tokens.ts";

/** The cookie that holds the secret of a role on a day; a browser may hold several. `code`: as the day has it. */
export function cookieName(role: Role, code: string): string {
  return `bd_${role}_${code}`;
}

/** The value of a cookie in a Cookie header; undefined when it is not there. Values here need no decoding. */
export function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** The line that gives a browser a cookie out of reach of scripts, for so many seconds. `https`: only over https. */
export function setCookieLine(name: string, value: string, seconds: number, https: boolean): string {
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; ${https ? "Secure; " : ""}SameSite=Strict`;
}
