/** Erasing on one server: found, shown first, done, and by itself when the term passes. Source: reliability.md "Privacy". */
import type { Actor } from "../../shared/domain/actor.ts";
import { eraseByTerm, eraseTexts } from "../../shared/domain/erasing.ts";
import type { ParticipantId } from "../../shared/domain/ids.ts";
import { keepingDates, keepingOf } from "../../shared/domain/keepingTerms.ts";
import { folded, keptTexts, namesPastTerm, textsOf, textsWith } from "../../shared/domain/personTexts.ts";
import type { DatedText, KeptText } from "../../shared/domain/personTexts.ts";
import type { CommandAnswer } from "../../shared/protocol/messages.ts";
import type { EraseAnswer, EraseRequest, HeldText } from "../../shared/protocol/operations.ts";
import type { PersonAnswer, SearchAnswer } from "../../shared/protocol/operations.ts";
import type { AccessStore } from "../access/accessStore.ts";
import type { Backups } from "../backup/backups.ts";
import type { DayHost } from "../days/dayHost.ts";
import type { DayHosts } from "../days/dayHosts.ts";
import type { EventLog } from "../log/eventLog.ts";
import type { PhotoTable } from "../photos/photoTable.ts";

export interface Keeper {
  /** Who and what is found by these words, the names of people first. */
  search(host: DayHost, words: string): Promise<SearchAnswer>;
  /** Everything of a person, as it would be erased. */
  person(host: DayHost, id: ParticipantId): Promise<PersonAnswer>;
  /** Erases for good, in memory and backups too. The answer is a refusal when the day said no. */
  erase(host: DayHost, actor: Actor, wish: EraseRequest): Promise<CommandAnswer | EraseAnswer>;
  /** Names and photos of which the term has passed, and photos that nothing shows, go. Of all days, now. */
  sweep(): Promise<void>;
}

export interface KeeperParts {
  readonly log: Pick<EventLog, "read" | "chain">;
  readonly hosts: DayHosts;
  readonly access: Pick<AccessStore, "revoke">;
  readonly photos: PhotoTable;
  readonly backups?: Backups | undefined;
  /** UTC ms. */
  readonly now: () => number;
  readonly report: (what: string, error: unknown) => void;
}

/** So many texts are shown at once; who seeks more is asked to seek better. */
const MOST_SHOWN = 200;
/** Whose these are nobody is told: not the programme team either. */
const ofNobody = new Set<string>(["pulseGiven"]);
/** Ids of photos as they stand in the log. */
const photoIds = /"([A-Za-z0-9_-]{43})"/g;

/** Keeps what may be kept on the days of this server. */
export function keeper(parts: KeeperParts): Keeper {
  const { log, hosts, access, photos, backups, now, report } = parts;
  /** Photos that nothing showed when last looked for: somebody may be adding one at this moment. */
  const idle = new Map<string, ReadonlySet<string>>();
  const read = async (host: DayHost) => (await log.read(host.id)) as unknown as DatedText[];

  /** A backup without it takes the place of those that still hold it. */
  async function renewBackups(): Promise<EraseAnswer["backups"]> {
    if (!backups) return "none";
    try {
      await backups.renew();
      return "renewed";
    } catch (error) {
      report("renewing the backup failed", error);
      return "failed";
    }
  }

  async function sweepTerms(host: DayHost): Promise<boolean> {
    const dates = keepingDates(host.state);
    if (!dates) return false;
    const today = dateIn(host.state.setup?.timeZone ?? "UTC", now());
    let erased = false;
    if (today >= dates.persons) {
      const fields = placesOf(namesPastTerm(await read(host), today, keepingOf(host.state).persons));
      if (fields.length > 0) erased = await byTerm(host, { what: "names", fields }, today);
    }
    // The logo is of an organisation and no photo of anybody: the public pages keep it.
    const due = photos.ids(host.id).filter((id) => id !== host.state.setup?.logo?.photoId);
    if (today >= dates.photos && due.length > 0) {
      const what = { what: "photos" as const, fields: [], count: due.length };
      erased = (await byTerm(host, what, today)) || erased;
      photos.remove(host.id, due);
    }
    return erased;
  }

  async function byTerm(host: DayHost, what: Parameters<typeof eraseByTerm>[1], today: string) {
    const id = `term-${what.what}-${today}`;
    const answer = await host.act({ role: "visitor" }, id, "eraseByTerm", (state) =>
      eraseByTerm(state, what),
    );
    return answer.accepted;
  }

  async function sweepIdlePhotos(host: DayHost): Promise<void> {
    const all = photos.ids(host.id);
    if (all.length === 0) return;
    const shown = new Set<string>();
    for (const { canonical } of await log.chain(host.id)) {
      for (const [, id] of canonical.matchAll(photoIds)) shown.add(id!);
    }
    const before = idle.get(host.id);
    const unused = all.filter((id) => !shown.has(id));
    photos.remove(
      host.id,
      unused.filter((id) => before?.has(id)),
    );
    idle.set(host.id, new Set(unused));
  }

  return {
    async search(host, words) {
      const found = textsWith(keptTexts(await read(host)), words);
      const wanted = folded(words).trim();
      const people = Object.values(host.state.participants)
        .filter(({ name, organisation }) => folded(`${name}\n${organisation}`).includes(wanted))
        .slice(0, 50)
        .map(({ id, name, organisation }) => ({ id, name, organisation }));
      const shown = found.slice(0, MOST_SHOWN);
      return { people, texts: shown.map(asHeld), more: found.length - shown.length };
    },

    async person(host, id) {
      const entries = await read(host);
      const own = textsOf(entries, id);
      const theirs = new Set(own.map(keyOf));
      const name = host.state.participants[id]?.name ?? "";
      const others = keptTexts(entries).filter((text) => !theirs.has(keyOf(text)));
      return {
        own: own.map((text) => ({ ...asHeld(text), ...(ofNobody.has(text.type) ? { text: null } : {}) })),
        mentions: textsWith(others, name).slice(0, MOST_SHOWN).map(asHeld),
        photos: photosOf(entries, id).length,
      };
    },

    async erase(host, actor, { commandId, participantId, texts }) {
      const entries = await read(host);
      const known = new Set(keptTexts(entries).map(keyOf));
      const picked = texts.filter((place) => known.has(keyOf(place)));
      const own = participantId ? placesOf(textsOf(entries, participantId)) : [];
      const whose = participantId ? { what: "person" as const, participantId } : { what: "texts" as const };
      const fields = [...own, ...placesOf(picked)];
      const pictures = participantId ? photosOf(entries, participantId) : [];
      const answer = await host.act(actor, commandId, "eraseTexts", (state) =>
        eraseTexts(state, { ...whose, fields }, actor),
      );
      if (!answer.accepted) return answer;
      photos.remove(host.id, pictures);
      // Their phone is not let on with what it holds: who was erased joins anew, or not.
      if (participantId) await access.revoke(host.id, participantId);
      const erased = new Set(fields.map(keyOf)).size;
      return { erased, photos: pictures.length, backups: await renewBackups() };
    },

    async sweep() {
      let erased = false;
      for (const host of hosts.started()) {
        try {
          erased = (await sweepTerms(host)) || erased;
          await sweepIdlePhotos(host);
        } catch (error) {
          report("looking for what may be kept no longer failed", error);
        }
      }
      if (erased) await renewBackups();
    },
  };
}

function placesOf(texts: readonly { revision: number; field: string }[]) {
  return texts.map(({ revision, field }) => ({ revision, field }));
}

function keyOf({ revision, field }: { revision: number; field: string }): string {
  return `${revision} ${field}`;
}

function asHeld({ revision, field, type, text }: KeptText): HeldText {
  return { revision, field, type, text };
}

/** The photos that a person added. */
function photosOf(entries: readonly DatedText[], person: ParticipantId): string[] {
  return entries.flatMap(({ event }) => {
    const { author, photoId } = event as { author?: string; photoId?: string };
    const adds = event.type === "boardPhotoAdded" || event.type === "sheetPhotoAdded";
    return adds && author === person && photoId !== undefined ? [photoId] : [];
  });
}

/** The calendar date in this time zone. */
function dateIn(timeZone: string, at: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(at);
}
