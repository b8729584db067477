import type { RegionId, RsvId } from "../../shared/domain/ids.ts";
import type { DayRecord } from "../../shared/protocol/record.ts";
import { html } from "./html.ts";
import type { Content, Markup } from "./html.ts";
import { recordTextEn } from "./recordTextEn.ts";
import { recordTextNl } from "./recordTextNl.ts";
import type { RecordText } from "./recordTextNl.ts";

export type RecordLanguage = "nl" | "en";

/** The language in which a day is prepared and held. */
const DAY_LANGUAGE = "nl";

/** The record with how its language and its day's time zone write things. */
export interface RecordContext {
  readonly record: DayRecord;
  readonly language: RecordLanguage;
  readonly text: RecordText;
  /** An ISO instant as the time of day where the day is: "14.31". */
  time(instant: string): string;
  /** An ISO instant as a date where the day is: "28 maart 2023". */
  dateOf(instant: string): string;
  /** A calendar date: "28 maart 2023". */
  date(calendarDate: string): string;
  /** A planned time "09:30" as it is written. */
  planned(time: string): string;
  region(id: RegionId): string;
  /** "RSV Zeeland"; its id where no division of the day has it. */
  rsv(id: RsvId): string;
  /** "Drenthe, Utrecht en Zeeland". */
  list(items: readonly string[]): string;
  regions(ids: readonly RegionId[]): string;
  /** A photo as an address that stands in the file itself; undefined where it was not to be had. */
  photo(id: string): string | undefined;
  /** Words of the day itself (a title, a proposal's text): in its own language, also in a record in another one. */
  own(text: string): Content;
  /** What a person typed, in their own direction of writing; a word where it was erased. */
  words(text: string | null): Markup;
  /** Whole minutes between two ISO instants. */
  minutes(from: string, until: string): number;
}

/** How one record is written in one language. Independent of the time zone and language of the machine. */
export function recordContext(
  record: DayRecord,
  language: RecordLanguage,
  photos: ReadonlyMap<string, string> = new Map(),
): RecordContext {
  const text = language === "nl" ? recordTextNl : recordTextEn;
  const { timeZone } = record.day;
  const day = { day: "numeric", month: "long", year: "numeric" } as const;
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  const localDate = new Intl.DateTimeFormat(text.locale, { timeZone, ...day });
  // A calendar date has no time zone: read and written in UTC it stays the same date.
  const plainDate = new Intl.DateTimeFormat(text.locale, { timeZone: "UTC", ...day });
  const lists = new Intl.ListFormat(text.locale, { type: "conjunction" });
  const names = new Map(record.regions.map(({ id, name }) => [id, name]));
  const rsvs = rsvNames(record);
  const region = (id: RegionId) => names.get(id) ?? id;
  const planned = (time: string) => time.replace(":", text.timeSeparator);
  return {
    record,
    language,
    text,
    time: (instant) => planned(clock.format(Date.parse(instant))),
    dateOf: (instant) => localDate.format(Date.parse(instant)),
    date: (calendarDate) => plainDate.format(Date.parse(`${calendarDate}T00:00:00Z`)),
    planned,
    region,
    rsv: (id) => rsvs.get(id) ?? id,
    list: (items) => lists.format(items),
    photo: (id) => photos.get(id),
    regions: (ids) => lists.format(ids.map(region)),
    own: (said) => (language === DAY_LANGUAGE ? said : html`<span lang="${DAY_LANGUAGE}">${said}</span>`),
    words: (typed) => {
      if (typed === null) return html`<em>${text.erased}</em>`;
      if (language === DAY_LANGUAGE) return html`<span class="words" dir="auto">${typed}</span>`;
      return html`<span class="words" dir="auto" lang="${DAY_LANGUAGE}">${typed}</span>`;
    },
    minutes: (from, until) => Math.round((Date.parse(until) - Date.parse(from)) / 60_000),
  };
}

/** The name of every RSV of the day, as it was last. */
function rsvNames({ division }: DayRecord): ReadonlyMap<string, string> {
  if (!division) return new Map();
  const { openingBid, subgroups, versions, now } = division;
  const oldestFirst: readonly { id: RsvId; name: string }[] = [
    ...openingBid,
    ...subgroups.flatMap(({ rsvs }) => rsvs),
    ...versions.flatMap(({ rsvs }) => rsvs),
    ...now.rsvs,
  ];
  return new Map(oldestFirst.map(({ id, name }) => [id, name]));
}
