/**
 * Practice days: a day of its own made of the setup of the real one, with its own code and links, that never becomes
 * official. Source: reliability.md "Running it"; issue "Before and after" ("Rehearsal").
 */
import { randomUUID } from "node:crypto";
import { setupAsCopy } from "../../shared/templates/setupAsCopy.ts";
import type { PlayersRequest, Rehearsal } from "../../shared/protocol/operations.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import type { DayRegistry } from "../days/dayRegistry.ts";
import { sqliteGeometryTable } from "../geometry/geometryTable.ts";
import { sqlitePhotoTable } from "../photos/photoTable.ts";
import { makeDay } from "../days/makeDay.ts";
import { inTurn } from "../inTurn.ts";
import type { SqliteFile } from "../log/sqlite.ts";
import { bringAlong } from "./bringAlong.ts";
import { deleteRows, moveLinks } from "./deleteDay.ts";
import { playerGroup } from "./playerGroup.ts";
import type { OwnAddress, PlayerGroup } from "./playerGroup.ts";

export interface Rehearsals {
  /** The rehearsal of this day; null where there is none. */
  of(host: DayHost): Promise<Rehearsal | null>;
  /** Makes it; where there was one it begins anew under the same code, and its phones are told. */
  begin(host: DayHost): Promise<Rehearsal | null>;
  /** So many players at this speed. Null where there is no rehearsal. */
  play(host: DayHost, wish: PlayersRequest): Promise<Rehearsal | null>;
  /** The rehearsal goes, with everything in it. */
  end(host: DayHost): Promise<void>;
  /** Sends all players home. */
  close(): void;
}

export interface RehearsalParts {
  readonly file: SqliteFile;
  readonly registry: DayRegistry;
  readonly hosts: DayHosts;
  readonly access: AccessStore;
  /** UTC ms. */
  readonly now: () => number;
  readonly own: () => OwnAddress;
}

const LABEL = "oefenen";

/** The rehearsals of this server. */
export function rehearsals({ file, registry, hosts, access, now, own }: RehearsalParts): Rehearsals {
  /** Secrets are kept hashed: those of links are known only to the process that made them. */
  const links = new Map<string, Rehearsal["links"]>();
  const tables = { photos: sqlitePhotoTable(file), geometries: sqliteGeometryTable(file) };
  const groups = new Map<string, PlayerGroup>();
  // Two who begin one at the same moment have one rehearsal, not two of which only one can be ended.
  const oneByOne = inTurn();

  const practiceOf = ({ code }: DayHost) =>
    hosts.started().find(({ state }) => state.setup?.practice?.of === code);

  async function linksOf(practice: DayHost): Promise<Rehearsal["links"]> {
    const known = links.get(practice.code);
    if (known) return known;
    const region = practice.state.setup?.regions[0]?.id;
    const path = `/d/${practice.code}`;
    const made = {
      moderator: `${path}/regie#${(await access.issue(practice.id, "moderator", LABEL)).token}`,
      projector: `${path}/scherm#${(await access.issue(practice.id, "projector", LABEL)).token}`,
      facilitator: region
        ? `${path}/groep#${(await access.issue(practice.id, "facilitator", LABEL, { region })).token}`
        : null,
    };
    links.set(practice.code, made);
    return made;
  }

  async function shown(practice: DayHost | undefined): Promise<Rehearsal | null> {
    if (!practice) return null;
    return {
      code: practice.code,
      madeAt: registry.find(practice.id)?.createdAt ?? 0,
      phase: practice.state.phase,
      links: await linksOf(practice),
      players: groups.get(practice.code)?.state ?? null,
    };
  }

  function sendHome(code: string): void {
    groups.get(code)?.stop();
    groups.delete(code);
  }

  async function begin(host: DayHost): Promise<Rehearsal | null> {
    const copy = setupAsCopy(host.state, {}, (photo) => !!tables.photos.find(host.id, photo));
    if (copy === "noDay" || host.state.setup?.practice) return null;
    const id = `practice-${randomUUID()}`;
    const before = practiceOf(host);
    if (before) {
      sendHome(before.code);
      registry.renew(before.id, id, now());
      moveLinks(file, before.id, id);
      await hosts.end(before.id, "practiceAnew");
      deleteRows(file, before.id, true);
    }
    const made = await makeDay(
      { registry, hosts, access, now },
      {
        id,
        setup: {
          ...copy.setup,
          // Players are no guests: who is let in by a list would leave the hall without seats.
          seatPolicy: "open",
          registrations: Object.values(host.state.registrations).map(({ organisation, sector, region }) => ({
            organisation,
            sector,
            region,
          })),
          practice: { of: host.code },
        },
        information: copy.information,
        ...(copy.facts ? { facts: copy.facts } : {}),
        link: { label: LABEL },
      },
    );
    if (!made.made) throw new Error(`The rehearsal was refused: ${made.refusal.code}.`);
    const practice = practiceOf(host);
    if (practice) await bringAlong(tables, host, practice);
    return shown(practice);
  }

  async function end(host: DayHost): Promise<void> {
    const practice = practiceOf(host);
    if (!practice) return;
    sendHome(practice.code);
    links.delete(practice.code);
    await hosts.end(practice.id, "dayGone");
    deleteRows(file, practice.id, true);
    registry.remove(practice.id, now());
  }

  return {
    of: (host) => shown(practiceOf(host)),

    begin: (host) => oneByOne(() => begin(host)),

    async play(host, wish) {
      const practice = practiceOf(host);
      if (!practice) return null;
      const { code } = practice;
      const known = groups.get(code);
      if (wish.wanted === 0) sendHome(code);
      else if (known) known.set(wish);
      else groups.set(code, playerGroup(own(), code, wish));
      return shown(practice);
    },

    end: (host) => oneByOne(() => end(host)),

    close() {
      for (const code of [...groups.keys()]) sendHome(code);
    },
  };
}
