/** Asking the server for a regiobijeenkomst. The secret of its first link is made here and travels once. */
import { regionDayMade } from "../../../../shared/protocol/regionDay.ts";
import type { RegionDayWish } from "../../../../shared/protocol/regionDay.ts";
import { httpRefusal } from "../../../../shared/protocol/http.ts";
import type { HttpRefusal } from "../../../../shared/protocol/http.ts";
import { randomText } from "../../session/identity.ts";

const WAIT_MS = 15_000;

/** Who the new day and its first link are: kept over a failed try, so that there is one day at most. */
export function newDayIds(): Pick<RegionDayWish, "dayId" | "link"> {
  return { dayId: `rb-${randomText(12)}`, link: { id: `l-${randomText(9)}`, secret: randomText(32) } };
}

/** The address of the new day with the secret behind the hash; why not, or null without an answer. */
export async function startDay(
  code: string,
  rsvId: string,
  wish: RegionDayWish,
): Promise<{ readonly path: string } | { readonly refusal: HttpRefusal } | null> {
  try {
    const response = await fetch(`/api/days/${encodeURIComponent(code)}/region/${rsvId}/day`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(wish),
      cache: "no-store",
      signal: AbortSignal.timeout(WAIT_MS),
    });
    const body: unknown = await response.json();
    const made = regionDayMade.safeParse(body);
    if (response.ok && made.success) {
      const { id, secret } = wish.link;
      return { path: `/d/${made.data.code}/programmateam#programmeTeam.${id}.${secret}` };
    }
    const refused = httpRefusal.safeParse(body);
    return refused.success ? { refusal: refused.data.refusal } : null;
  } catch {
    return null;
  }
}
