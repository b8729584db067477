/** The server's routes about links, in memory, as a `fetch`. */
import type { AccessLink } from "../../../shared/protocol/http.ts";

export interface FakeLinks {
  readonly links: AccessLink[];
  readonly fetch: typeof fetch;
  /** No answer comes any more. */
  broken: boolean;
}

export function fakeLinks(now: number): FakeLinks {
  const link = (id: string, role: AccessLink["role"], label: string): AccessLink => ({
    id,
    role,
    label,
    region: null,
    rsv: null,
    seat: null,
    createdAt: now - 3_600_000,
    lastUsedAt: null,
    revokedAt: null,
  });
  const links: AccessLink[] = [
    { ...link("l1", "programmeTeam", "Eerste link"), lastUsedAt: now },
    { ...link("l2", "projector", "Beamer grote zaal"), lastUsedAt: now - 600_000 },
    { ...link("l3", "moderator", "Oude laptop"), revokedAt: now - 60_000 },
  ];
  const answer = (body: unknown) => new Response(JSON.stringify(body), { status: 200 });
  const fake: FakeLinks = {
    links,
    broken: false,
    fetch: async (input, init) => {
      if (fake.broken) throw new TypeError("no network");
      const path = String(input);
      const revoked = /links\/([^/]+)\/revoke$/.exec(path)?.[1];
      if (revoked) {
        const index = links.findIndex(({ id }) => id === revoked);
        const found = links[index];
        if (found) links[index] = { ...found, revokedAt: now };
        return answer({ link: links[index] });
      }
      if (init?.method !== "POST") return answer({ links });
      const wish = JSON.parse(String(init.body)) as {
        role: AccessLink["role"];
        label: string;
        region?: string;
      };
      const made = {
        ...link(`l${links.length + 1}`, wish.role, wish.label),
        region: wish.region ?? null,
        createdAt: now,
      };
      links.push(made);
      return answer({ link: made, token: `${wish.role}.${made.id}.${"s".repeat(43)}` });
    },
  };
  return fake;
}
