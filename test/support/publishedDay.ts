/** A published day without its weeks in between: as large as the country, or with what a test wants in it. */
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import express from "express";
import { facts2023 } from "../../shared/division/mapFacts.ts";
import type { Rsv } from "../../shared/division/rsv.ts";
import type { Membership } from "../../shared/domain/divisionState.ts";
import type { RsvId } from "../../shared/domain/ids.ts";
import { emptyRegion } from "../../shared/domain/regionState.ts";
import { membershipIdOf } from "../../shared/domain/rsvMembers.ts";
import { sectors } from "../../shared/domain/setup.ts";
import type { DayState } from "../../shared/domain/state.ts";
import { beslisdag2023 } from "../../shared/templates/beslisdag2023.ts";
import { exportingOf } from "../../server/exports/exporting.ts";
import type { HttpParts } from "../../server/http/parts.ts";
import { publishedRoutes } from "../../server/http/published.ts";
import { givenDay } from "./given.ts";

export const PUBLISHED_AT = Date.UTC(2023, 4, 2, 8);

/** The day as it is once it is adopted and published. */
export function published(state: DayState): DayState {
  return { ...state, phase: "adopted", publishedAt: PUBLISHED_AT };
}

/** The country of 2023 in so many RSVs, with so many organisations, each in one to three of them. */
export function wholeCountry(rsvCount: number, organisations: readonly string[]): DayState {
  const { state } = givenDay({ setup: beslisdag2023 });
  const codes = [...facts2023.municipalities.keys()];
  const size = Math.ceil(codes.length / rsvCount);
  const rsvs: Rsv[] = Array.from({ length: rsvCount }, (_, n) => ({
    id: `rsv-${n + 1}` as RsvId,
    n: n + 1,
    name: `Streek ${n + 1}`,
    home: "utrecht" as never,
    municipalities: codes.slice(n * size, (n + 1) * size),
  }));
  const memberships: Record<string, Membership> = {};
  organisations.forEach((organisation, index) => {
    for (let each = 0; each <= index % 3; each += 1) {
      const rsvId = rsvs[(index * 7 + each * 5) % rsvCount]!.id;
      const id = membershipIdOf(organisation, rsvId);
      memberships[id] = { id, rsvId, organisation, sector: sectors[index % sectors.length]!, at: 1 };
    }
  });
  return published({
    ...state,
    rsvs: rsvs.map(({ id, n, name, municipalities }) => ({
      id,
      n,
      name,
      regions: [],
      municipalities: municipalities.length,
    })),
    division: { ...state.division, openingBid: rsvs, drafts: {}, attached: [], memberships },
    regions: { [rsvs[0]!.id]: { ...emptyRegion } },
  });
}

/** The public routes alone over this day; `state` may be set anew. */
export async function publicServer(first: DayState) {
  const host = {
    id: "dag-1",
    code: "ABC234",
    state: first,
    revision: 1,
    headHash: "f".repeat(64),
    now: () => Date.UTC(2023, 4, 3, 10),
  };
  const photos = { find: () => undefined };
  // No file of a published record asks the log, the key or the checkpoints.
  const exporting = exportingOf({ photos, now: Date.now, report: () => {} } as never);
  const web = express();
  const parts = {
    hosts: { byCode: async (code: string) => (code === host.code ? host : undefined) },
    photos,
    exporting,
    https: false,
    isOwnOrigin: (origin: string) => /^http:\/\/127\.0\.0\.1:\d+$/.test(origin),
    noteWrongCode: async () => true,
  };
  web.use(publishedRoutes(parts as unknown as HttpParts));
  const server = createServer(web);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    host,
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(`${url}/d/ABC234${path}`, { headers, redirect: "manual" }),
    text: async (path: string) => (await fetch(`${url}/d/ABC234${path}`)).text(),
    close: async () => {
      await exporting.close();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
}
